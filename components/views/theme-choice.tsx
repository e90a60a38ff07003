"use client";

import { useEffect, useId, useState } from "react";

/** Light, dark, for a projector, or as the system says; remembered in this browser. `theme-script.ts` applies it before the first paint. */
export function ThemeChoice({
  words,
}: {
  words: Readonly<Record<"theme" | "themeAuto" | "themeLight" | "themeDark" | "themeProjector", string>>;
}) {
  const id = useId();
  const [theme, setTheme] = useState("auto");
  useEffect(() => setTheme(document.documentElement.dataset.theme ?? "auto"), []);
  return (
    <span className="theme">
      <label htmlFor={id}>{words.theme}</label>
      <select
        id={id}
        value={theme}
        onChange={(event) => {
          const chosen = event.target.value;
          setTheme(chosen);
          document.documentElement.dataset.theme = chosen;
          try {
            localStorage.setItem("theme", chosen);
          } catch {
            // Storage is switched off: the choice lasts as long as the page.
          }
        }}
      >
        <option value="auto">{words.themeAuto}</option>
        <option value="light">{words.themeLight}</option>
        <option value="dark">{words.themeDark}</option>
        <option value="projector">{words.themeProjector}</option>
      </select>
    </span>
  );
}

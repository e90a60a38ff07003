"use client";

import { useEffect, useId, useState } from "react";

/** Light, dark or as the system says; remembered in this browser. `theme-script.ts` applies it before the first paint. */
export function ThemeChoice({
  label,
  options,
}: {
  label: string;
  options: readonly { value: string; text: string }[];
}) {
  const id = useId();
  const [theme, setTheme] = useState("auto");
  useEffect(() => setTheme(document.documentElement.dataset.theme ?? "auto"), []);
  return (
    <span className="theme">
      <label htmlFor={id}>{label}</label>
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
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}

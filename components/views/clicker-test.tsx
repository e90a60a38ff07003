"use client";

import { type KeyboardEvent, useState } from "react";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { actionOf } from "./talk-keys";

/** What clickers send, and what a talk knows beside it. */
const known = [
  "PageDown",
  "PageUp",
  "b",
  ".",
  "ArrowRight",
  "ArrowLeft",
  "Escape",
  "F5",
  " ",
  "Home",
  "End",
  "f",
  "o",
  "n",
  "l",
  "?",
  "Enter",
  "1",
];

/** Keys with a sign or with a name that languages differ in. */
const signs: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "1": "0–9",
};
const named = ["PageDown", "PageUp", "Home", "End", "Enter", "Escape"] as const;

/** Every key lights up when it comes, with what it does in the talk. */
export function ClickerTest({ words }: { words: Words["preflight"] }) {
  const [presses, setPresses] = useState<Readonly<Record<string, number>>>({});
  const [last, setLast] = useState<string | null>(null);
  const [isListening, setListening] = useState(false);

  const nameOf = (key: string) => {
    if (key === " ") return words.key_Space;
    const name = named.find((one) => one === key);
    return name ? words[`key_${name}`] : (signs[key] ?? key);
  };
  const doesOf = (key: string) => {
    if (key === "F5") return words.does_reload;
    const action = actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, target: null });
    return action ? words[`does_${action}`] : words.does_nothing;
  };
  const hear = (event: KeyboardEvent) => {
    // Tab has to lead on.
    if (event.key === "Tab" || event.key === "Shift") return;
    event.preventDefault();
    const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const key = /^\d$/.test(letter) ? "1" : letter;
    const held = [event.ctrlKey && "Ctrl", event.altKey && "Alt", event.metaKey && "Meta"].filter(Boolean);
    const name = [...held, key].join("+");
    setPresses((before) => ({ ...before, [name]: (before[name] ?? 0) + 1 }));
    setLast(name);
  };
  const others = Object.keys(presses).filter((key) => !known.includes(key));
  return (
    <section aria-labelledby="preflight-clicker">
      <h2 id="preflight-clicker">{words.clickerTitle}</h2>
      <p>{words.clickerText}</p>
      <button
        type="button"
        className="clicker"
        aria-pressed={isListening}
        onFocus={() => setListening(true)}
        onBlur={() => setListening(false)}
        onKeyDown={hear}
        onKeyUp={(event) => event.key !== "Tab" && event.preventDefault()}
      >
        {isListening ? words.clickerOn : words.clickerStart}
      </button>
      <p role="status" className="heard">
        {last !== null && fill(words.heard, { key: nameOf(last), does: doesOf(last) })}
      </p>
      <ul className="tiles">
        {[...known, ...others].map((key) => (
          <li
            key={key}
            data-key={key}
            data-pressed={presses[key] ?? 0}
            data-unknown={!known.includes(key) || undefined}
          >
            <kbd>{nameOf(key)}</kbd> <span>{doesOf(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

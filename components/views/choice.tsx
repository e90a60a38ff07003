"use client";

import { useId } from "react";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** A choice of the view as a select that works as a form without script. */
export function Choice({
  name,
  label,
  value,
  options,
  onChoose,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}) {
  const { words } = usePageFacts();
  const { search } = useView();
  const id = useId();
  const others = [...new URLSearchParams(search)].filter(([key]) => key !== name);
  return (
    <form className="choice" method="get">
      <label htmlFor={id}>{label}</label>
      {others.map(([key, other]) => (
        <input key={key} type="hidden" name={key} value={other} />
      ))}
      <select id={id} name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit">{words.controls.show}</button>
      </noscript>
    </form>
  );
}

"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { MarkLabel } from "../charts/drawing";
import { spokenLabel } from "../charts/parts/spoken-label";
import { nextByLetter, nextMark } from "./next-mark";
import { usePageFacts } from "./page-context";
import { nearestTarget, shapeBelow, smallTargets } from "./small-targets";
import { useView } from "./use-view";

type Tip = { label: MarkLabel; x: number; y: number; width: number };

const markOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest("[data-country], [data-of], [data-mark]") : null;
/** The country that a mark stands for; null for an event, a statement and the like. */
const codeOf = (mark: Element): string | null =>
  mark.getAttribute("data-country") ?? mark.getAttribute("data-of");
/** What the keyboard goes through. */
const stops = "[data-country], [data-mark]";

/** Pointer and keyboard over any figure, by delegation: one tab stop, arrows move between marks, Enter or a click
 *  picks a country, a label tells value, date and source. */
export function Marks({
  labelFor,
  arrange,
  version,
  children,
}: {
  labelFor: (mark: Element) => MarkLabel | null;
  /** Marks in a list follow their order; marks on a plane their place. */
  arrange: "list" | "plane";
  /** Changes when other marks are drawn. */
  version: string;
  children: ReactNode;
}) {
  const { language, words } = usePageFacts();
  const { view, setView } = useView();
  const box = useRef<HTMLDivElement>(null);
  const small = useRef<{ width: number; targets: ReturnType<typeof smallTargets> }>({
    width: 0,
    targets: [],
  });
  const [tip, setTip] = useState<Tip | null>(null);
  const chosen = view.country[0];

  // One mark takes the tab stop: the chosen country, else the first. `version` stands for the marks in the box.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const marks = [...(box.current?.querySelectorAll(stops) ?? [])];
    for (const mark of marks) mark.setAttribute("tabindex", "-1");
    const stop = marks.find((mark) => codeOf(mark) === chosen) ?? marks[0];
    stop?.setAttribute("tabindex", "0");
    small.current = { width: 0, targets: [] };
  }, [chosen, version]);

  // What is said of the mark in focus follows the view, as the marks of a map have no words of their own.
  useEffect(() => {
    const mark = markOf(document.activeElement);
    if (mark && arrange === "plane" && box.current?.contains(mark)) describe(mark);
  });
  const describe = (mark: Element) => {
    const label = labelFor(mark);
    if (label) mark.setAttribute("aria-label", spokenLabel(label, language));
  };
  /** The mark under the pointer. What is small and near goes before what is large and around. */
  const markAt = (event: { target: EventTarget; clientX: number; clientY: number }) => {
    const under = markOf(event.target);
    if (!box.current) return under;
    const frame = box.current.getBoundingClientRect();
    if (small.current.width !== frame.width) {
      small.current = { width: frame.width, targets: smallTargets(box.current) };
    }
    const shape = shapeBelow(box.current, event.clientX, event.clientY);
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    return nearestTarget(small.current.targets, x, y, shape) ?? under;
  };
  const show = (mark: Element) => {
    const label = labelFor(mark);
    if (!label || !box.current) return setTip(null);
    const frame = box.current.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    // For a projector the page is enlarged, and the label within it with it.
    const width = box.current.offsetWidth;
    const zoom = frame.width / width || 1;
    const x = Math.min(Math.max((place.left + place.width / 2 - frame.left) / zoom, 0), width);
    setTip({ label, x, y: Math.max(0, (place.top - frame.top) / zoom), width });
  };
  const pick = (mark: Element, add: boolean) => {
    const code = codeOf(mark);
    if (code === null) return;
    const others = view.country.filter((one) => one !== code);
    if (add) setView({ country: others.length < view.country.length ? others : [...others, code] });
    else setView({ country: view.country.length === 1 && chosen === code ? [] : [code] });
  };
  const focus = (mark: Element) => {
    for (const other of box.current?.querySelectorAll('[tabindex="0"]') ?? [])
      other.setAttribute("tabindex", "-1");
    describe(mark);
    mark.setAttribute("role", "img");
    mark.setAttribute("tabindex", "0");
    (mark as SVGElement).focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (!mark || !box.current) return;
    if (event.key === "Enter" || event.key === " ") {
      pick(mark, event.shiftKey || event.ctrlKey || event.metaKey);
    } else if (event.key === "Escape") {
      setTip(null);
      return;
    } else {
      const marks = [...box.current.querySelectorAll(stops)].filter(
        (one) => one.getBoundingClientRect().width > 0,
      );
      const next = nextMark(event.key, mark, marks, arrange) ?? nextByLetter(event, mark, marks, labelFor);
      if (!next) return;
      focus(next);
    }
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the marks inside, which are focusable
    <div
      className="marks"
      ref={box}
      onPointerMove={(event) => {
        const mark = markAt(event);
        if (mark) show(mark);
        else setTip(null);
      }}
      onPointerLeave={() => setTip(null)}
      onClick={(event) => {
        const mark = markAt(event);
        if (mark) pick(mark, event.shiftKey || event.ctrlKey || event.metaKey);
      }}
      onFocus={(event) => {
        const mark = markOf(event.target);
        if (mark) show(mark);
      }}
      onBlur={() => setTip(null)}
      onKeyDown={onKeyDown}
    >
      {children}
      {tip && (
        <div
          className="tip"
          aria-hidden="true"
          style={{
            left: Math.min(Math.max(tip.x - 140, 0), Math.max(0, tip.width - 280)),
            top: tip.y - 8,
          }}
        >
          <strong>{tip.label.name}</strong>
          {tip.label.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          <small>
            {words.chart.source}: {tip.label.source}
          </small>
        </div>
      )}
    </div>
  );
}

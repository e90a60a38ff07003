import type { Page } from "@playwright/test";

/** Targets that break WCAG 2.5.8: smaller than 24 by 24 px, and so near another target that a circle of 24 px around
 *  their middle meets it or its circle. Links within a sentence are left out, as the criterion does.
 *
 *  A place on a map and a point on a scale stand where the data put them; where these are dense the criterion makes an
 *  exception ("essential"). It is taken for the marks of `dense` only, and only where the same page has another way to
 *  what the mark says and does, of 24 px itself ("equivalent"): its row in the table of the chart or its item in a list,
 *  and, on the pages of the site, its country in a list to choose from. `excepted` counts them. On a slide, which has
 *  neither list nor table, the exception stands alone, and the arrow keys reach each mark. */
export function targetFaults(page: Page): Promise<{ targets: number; excepted: number; faults: string[] }> {
  return page.evaluate(() => {
    const least = 24;
    const dense = [".map", ".series", ".trend", ".timeline"].flatMap((chart) => [
      `${chart} [data-country]`,
      `${chart} [data-mark]`,
    ]);
    const isDense = (element: Element) => element.matches(dense.join());
    const root = document.querySelector("dialog:modal, .talk-take[open] > ul") ?? document;
    const all = [
      ...root.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, textarea, summary, [tabindex], [data-country], iframe",
      ),
    ].filter((element) => element.checkVisibility({ checkVisibilityCSS: true }));
    const outermost = all.filter(
      (element) =>
        !element.matches("[tabindex='-1']:not([data-country], [data-mark], a, button)") &&
        !element.matches(":disabled"),
    );
    const inSentence = (element: Element) => {
      if (element instanceof SVGElement || !getComputedStyle(element).display.startsWith("inline"))
        return false;
      if (getComputedStyle(element).display !== "inline") return false;
      const around = element.parentElement;
      return [...(around?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? ""),
      );
    };
    /** What a scrolling box hides has its place beyond the box, over other things. */
    const isInSight = ({ element, box }: { element: Element; box: DOMRect }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (at instanceof SVGElement || !/auto|scroll/.test(getComputedStyle(at).overflow)) continue;
        const frame = at.getBoundingClientRect();
        if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return false;
      }
      return true;
    };
    const boxes = outermost
      .map((element) => {
        // The map has a hit area for each of its layouts, of which one is shown.
        const hits = [...element.querySelectorAll(".hit")];
        const hit = hits.find((one) => one.getBoundingClientRect().width > 0) ?? element;
        // Where the circles of two points meet, the nearer one answers: neither has all of its own.
        const isPoint = hit instanceof SVGCircleElement;
        return { element, box: hit.getBoundingClientRect(), isPoint };
      })
      .filter(({ element, box }) => {
        if (box.width < 2 || box.height < 2) return false;
        const clip = getComputedStyle(element).clipPath;
        return clip !== "inset(50%)" && !element.closest(".visually-hidden") && box.bottom + scrollY > 0;
      })
      .filter((target) => isInSight(target));
    const isFixed = (element: Element) => element.closest(".talk-bar, .edge") !== null;
    type Target = (typeof boxes)[number];
    const isSmall = ({ box, isPoint }: Target) =>
      isPoint || box.width < least - 0.5 || box.height < least - 0.5;
    const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const meets = (one: Target, other: Target) => {
      const { x, y } = middle(one);
      if (isSmall(other)) {
        const far = middle(other);
        if (Math.hypot(x - far.x, y - far.y) < least - 0.5) return true;
        // Of two points the middles tell.
        if (one.isPoint && other.isPoint) return false;
      }
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < least / 2 - 0.5;
    };
    const isLarge = (control: Element | null) => {
      const box = control?.checkVisibility() ? control.getBoundingClientRect() : null;
      return box !== null && box.width >= least && box.height >= least;
    };
    /** Shown and read, or folded up below a summary that is large enough. */
    const isReached = (item: Element | null | undefined): boolean => {
      const folded = item?.closest("details:not([open])");
      return folded ? isLarge(folded.querySelector("summary")) : item?.checkVisibility() === true;
    };
    /** What else on the page leads to what a mark says and does, where that is missing. */
    const missingFor = (mark: Element): string[] => {
      if (mark.closest(".talk")) return [];
      const event = mark.getAttribute("data-mark");
      if (event !== null)
        return isReached(document.getElementById(`event-${event}`)) ? [] : ["no item in the list of events"];
      const code = mark.getAttribute("data-country") ?? "";
      const chart = mark.closest("[data-chart]")?.getAttribute("data-chart");
      const cells = document.querySelectorAll(`[data-table="${chart}"] td[data-column="country"]`);
      const isTold = [...cells].some((cell) => cell.textContent === code && isReached(cell));
      const choice = document.querySelector(`select[name="country"]:has(option[value="${code}"])`);
      return [
        ...(isTold ? [] : ["no row in the table"]),
        ...(isLarge(choice) || mark.closest(".embed") ? [] : ["not in a list of countries"]),
      ];
    };
    let excepted = 0;
    const faults = boxes
      .filter((target) => isSmall(target) && !inSentence(target.element))
      .flatMap((target) => {
        const { element, box } = target;
        const near = boxes.find(
          (other) =>
            other.element !== element &&
            // What stays in the window lies over what scrolls below it, which can be scrolled away.
            isFixed(other.element) === isFixed(element) &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            meets(target, other),
        );
        if (!near) return [];
        const missing = isDense(element) ? missingFor(element) : null;
        if (missing?.length === 0) {
          excepted += 1;
          return [];
        }
        const name = (one: Element) =>
          `${one.tagName.toLowerCase()} "${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}" in ${one.parentElement?.closest("[class]")?.getAttribute("class")}`;
        return [
          `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px ${name(element)} near ${name(near.element)}${missing ? `: ${missing.join(", ")}` : ""}`,
        ];
      });
    return { targets: boxes.length, excepted, faults };
  });
}

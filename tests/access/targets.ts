import type { Page } from "@playwright/test";

/** Targets that break WCAG 2.5.8: smaller than 24 by 24 px, and so near another target that a circle of 24 px around
 *  their middle meets it or its circle. Links within a sentence are left out, as the criterion does. Marks of maps and
 *  of charts with a mark for each year are too: their place is given, and the list of countries and the table beside
 *  them do the same. */
export function targetFaults(page: Page): Promise<{ targets: number; faults: string[] }> {
  return page.evaluate(() => {
    const least = 24;
    const crowded = ".map, .series, .trend, .timeline";
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, summary, [tabindex], [data-country], iframe",
      ),
    ].filter((element) => !element.closest(crowded) && element.checkVisibility({ checkVisibilityCSS: true }));
    const outermost = all.filter(
      (element) =>
        !element.matches("[tabindex='-1']:not([data-country], a, button)") && !element.matches(":disabled"),
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
    const boxes = outermost
      .map((element) => {
        const hit = element instanceof SVGElement ? (element.querySelector(".hit") ?? element) : element;
        return { element, box: hit.getBoundingClientRect() };
      })
      .filter(({ element, box }) => {
        if (box.width < 2 || box.height < 2) return false;
        const clip = getComputedStyle(element).clipPath;
        return clip !== "inset(50%)" && !element.closest(".visually-hidden") && box.bottom + scrollY > 0;
      });
    const isFixed = (element: Element) => element.closest(".talk-bar, .edge") !== null;
    const isSmall = (box: DOMRect) => box.width < least - 0.5 || box.height < least - 0.5;
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const meets = (one: DOMRect, other: DOMRect) => {
      const { x, y } = middle(one);
      if (isSmall(other)) {
        const far = middle(other);
        if (Math.hypot(x - far.x, y - far.y) < least - 0.5) return true;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < least / 2 - 0.5;
    };
    const faults = boxes
      .filter(({ element, box }) => isSmall(box) && !inSentence(element))
      .flatMap(({ element, box }) => {
        const near = boxes.find(
          (other) =>
            other.element !== element &&
            // What stays in the window lies over what scrolls below it, which can be scrolled away.
            isFixed(other.element) === isFixed(element) &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            meets(box, other.box),
        );
        if (!near) return [];
        const name = (one: Element) =>
          `${one.tagName.toLowerCase()} "${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}" in ${one.parentElement?.closest("[class]")?.getAttribute("class")}`;
        return [
          `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px ${name(element)} near ${name(near.element)}`,
        ];
      });
    return { targets: boxes.length, faults };
  });
}

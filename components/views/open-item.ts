/** Leads from a mark to its text in a list: opens the folded part around it, if there is one, and brings it into view.
 *  `itemOf` gives the id of the text for what `data-mark` says. */
export function openItem(target: EventTarget, itemOf: (mark: string) => string): void {
  const mark = target instanceof Element ? target.closest("[data-mark]") : null;
  const item = mark && document.getElementById(itemOf(mark.getAttribute("data-mark") ?? ""));
  if (!item) return;
  const folded = item.closest("details");
  if (folded) folded.open = true;
  item.scrollIntoView({ block: "center" });
  item.focus({ preventScroll: true });
}

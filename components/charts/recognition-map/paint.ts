import type { MapMark } from "./model";

/** Puts the statuses of a year onto shapes that are in the document, touching only what differs from `shown`.
 *  Returns what is shown now. `nodes` are the elements of each state, its territories among them. */
export function paintMap(
  nodes: ReadonlyMap<string, readonly Element[]>,
  marks: readonly MapMark[],
  shown: ReadonlyMap<string, string>,
): Map<string, string> {
  const next = new Map<string, string>();
  for (const { country, status, isMember } of marks) {
    const look = isMember ? `${status} member` : status;
    next.set(country, look);
    if (shown.get(country) === look) continue;
    for (const node of nodes.get(country) ?? []) {
      node.setAttribute("data-status", status);
      if (isMember && node.hasAttribute("data-country")) node.setAttribute("data-member", "true");
      else node.removeAttribute("data-member");
    }
  }
  return next;
}

/** The elements that stand for each state or follow it, by its code. */
export function nodesByCountry(map: Element): Map<string, Element[]> {
  const nodes = new Map<string, Element[]>();
  for (const node of map.querySelectorAll("[data-country], [data-of]")) {
    const code = node.getAttribute("data-country") ?? node.getAttribute("data-of") ?? "";
    nodes.set(code, [...(nodes.get(code) ?? []), node]);
  }
  return nodes;
}

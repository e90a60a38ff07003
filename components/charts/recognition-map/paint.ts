import type { MapMark } from "./model";

/** Puts the statuses of a year onto shapes that are in the document, touching only what differs from `shown`.
 *  Returns what is shown now. `nodes` are the elements of each state, its territories among them. */
export function paintMap(
  nodes: ReadonlyMap<string, readonly Element[]>,
  marks: readonly MapMark[],
  shown: ReadonlyMap<string, string>,
): Map<string, string> {
  const next = new Map<string, string>();
  for (const { country, status, isMember, isChanged } of marks) {
    const look = `${status}${isMember ? " member" : ""}${isChanged ? " changed" : ""}`;
    next.set(country, look);
    if (shown.get(country) === look) continue;
    for (const node of nodes.get(country) ?? []) {
      if (node.getAttribute("data-status") !== status) node.setAttribute("data-status", status);
      mark(node, "data-member", isMember && !node.hasAttribute("data-territory"));
      mark(node, "data-changed", isChanged);
    }
  }
  return next;
}

/** Sets or removes a mark, and leaves the element alone when it is as it should be. */
function mark(node: Element, name: string, isOn: boolean): void {
  if (isOn === node.hasAttribute(name)) return;
  if (isOn) node.setAttribute(name, "true");
  else node.removeAttribute(name);
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

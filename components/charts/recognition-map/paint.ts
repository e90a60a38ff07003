import type { MapMark } from "./model";

/** Puts the marks of a year onto shapes that are in the document, touching only what differs from `shown`: the marks
 *  put on before, of the same states. `nodes` are the elements of each state, its territories among them. */
export function paintMap(
  nodes: ReadonlyMap<string, readonly Element[]>,
  marks: readonly MapMark[],
  shown: readonly MapMark[],
): void {
  for (const [index, { country, status, isMember, isChanged }] of marks.entries()) {
    const before = shown[index];
    if (before?.status === status && before.isMember === isMember && before.isChanged === isChanged) continue;
    for (const node of nodes.get(country) ?? []) {
      if (node.getAttribute("data-status") !== status) node.setAttribute("data-status", status);
      mark(node, "data-member", isMember && !node.hasAttribute("data-territory"));
      mark(node, "data-changed", isChanged);
    }
  }
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

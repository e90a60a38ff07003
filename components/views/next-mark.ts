const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const centre = (mark: Element): [number, number] => {
  const box = mark.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};

/** The mark that a key leads to, or null for other keys and at the edge. In a list, arrows go by order; on a plane,
 *  to the nearest mark in that direction (within 45° where there is one), and going sideways counts double. Home and End: first and last. */
export function nextMark(
  key: string,
  from: Element,
  marks: readonly Element[],
  arrange: "list" | "plane",
): Element | null {
  if (key === "Home") return marks[0] ?? null;
  if (key === "End") return marks.at(-1) ?? null;
  const direction = directions[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  if (arrange === "list") return marks[marks.indexOf(from) + dx + dy] ?? null;

  const [x, y] = centre(from);
  let nearest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [toX, toY] = centre(mark);
    const ahead = (toX - x) * dx + (toY - y) * dy;
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    if (ahead <= 0) continue;
    // What lies more to the side than ahead is taken only when nothing else is there.
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (cost < least) {
      least = cost;
      nearest = mark;
    }
  }
  return nearest;
}

/** The next mark, in the order of names, whose name begins with the letter typed; null for other keys. */
export function nextByLetter(
  event: {
    readonly key: string;
    readonly altKey: boolean;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  },
  from: Element,
  marks: readonly Element[],
  labelFor: (mark: Element) => { readonly name: string } | null,
): Element | null {
  if (!/^\p{L}$/u.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return null;
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const named = marks
    .map((mark) => ({ mark, name: plain(labelFor(mark)?.name ?? "") }))
    .filter(({ name }) => name.startsWith(plain(event.key)))
    .sort((a, b) => a.name.localeCompare(b.name));
  const here = named.findIndex(({ mark }) => mark === from);
  return named[(here + 1) % named.length]?.mark ?? null;
}

/** Targets are at least this large, CSS px. */
const targetSize = 24;

type Target = { mark: Element; x: number; y: number };

/** The shape under a point of the window, whatever dot lies over it, as a target; null where there is none. */
export function shapeBelow(box: Element, x: number, y: number): Target | null {
  const shape = document
    .elementsFromPoint(x, y)
    .find((element) => element.localName === "path" && box.contains(element));
  const mark = shape?.closest("[data-country], [data-of]");
  if (!shape || !mark) return null;
  const frame = box.getBoundingClientRect();
  const { left, top, width, height } = shape.getBoundingClientRect();
  return { mark, x: left + width / 2 - frame.left, y: top + height / 2 - frame.top };
}

/** Shapes smaller than a target, the dots that stand for small states and the points of a plot, with their centres
 *  relative to the box that holds them. What is not shown has no size and is left out. */
export function smallTargets(box: Element): Target[] {
  const frame = box.getBoundingClientRect();
  const targets: Target[] = [];
  const add = (mark: Element, shape: Element, isSmall: (width: number, height: number) => boolean) => {
    const { left, top, width, height } = shape.getBoundingClientRect();
    if (width === 0 || !isSmall(width, height)) return;
    targets.push({ mark, x: left + width / 2 - frame.left, y: top + height / 2 - frame.top });
  };
  for (const shape of box.querySelectorAll("path[data-country]")) {
    add(shape, shape, (width, height) => width < targetSize || height < targetSize);
  }
  for (const dot of box.querySelectorAll("circle.hit")) {
    const mark = dot.closest("[data-country], [data-mark]");
    if (mark) add(mark, dot, () => true);
  }
  return targets;
}

/** The small shape or dot whose centre is nearest to a point and not further than half a target, or null. A large
 *  shape below the point goes first where its own centre is nearer: dots may lie on a neighbour. */
export function nearestTarget(
  targets: readonly Target[],
  x: number,
  y: number,
  below?: Target | null,
): Element | null {
  let nearest: Element | null = null;
  let least = targetSize / 2;
  if (below && Math.hypot(below.x - x, below.y - y) < least) {
    nearest = below.mark;
    least = Math.hypot(below.x - x, below.y - y);
  }
  for (const target of targets) {
    const distance = Math.hypot(target.x - x, target.y - y);
    if (distance <= least) {
      least = distance;
      nearest = target.mark;
    }
  }
  return nearest;
}

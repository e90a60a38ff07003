import { descending } from "d3";
import { anchorsOf } from "./anchors";
import type { Frame } from "./frames";
import type { Geography } from "./geography";
import { groundOf } from "./ground";
import { pathOf } from "./outline";
import { placeDots } from "./place-dots";
import { drawLands, drawLines } from "./shapes";
import { finePlaces, ownedWorld, readAccessions, readStates } from "./world";

/** The finished drawing of a frame. The same atlas and the same states give the same drawing. */
export function drawGeography(frame: Frame): Geography {
  const states = readStates();
  const owned = ownedWorld(states);
  const lands = drawLands(owned, finePlaces(states), frame);
  const ground = groundOf(lands, frame);
  return {
    region: frame.region,
    width: frame.width * 10,
    height: frame.height * 10,
    shapes: inDrawingOrder(lands).map(({ country, territory, rings, box }) => ({
      country,
      ...(territory && { territory }),
      d: pathOf(rings, true),
      box,
    })),
    dots: frame.layouts.flatMap((layout) =>
      placeDots(anchorsOf(lands, frame, layout), ground, frame, layout),
    ),
    lines: drawLines(owned, frame),
  };
}

/** What is drawn later covers the outline of its neighbours, so members come after those that never joined and the first
 *  of them last: in every year the outline of a member lies above those that are none. */
function inDrawingOrder<Land extends { country: string }>(lands: readonly Land[]): Land[] {
  const accessions = readAccessions();
  const joined = ({ country }: Land) => accessions.get(country) ?? "9999";
  return lands.toSorted((a, b) => descending(joined(a), joined(b)));
}

/** A drawing as the text of its file: one mark per line, so that a difference between two versions can be read. */
export function writeGeography({ region, width, height, ...marks }: Geography): string {
  const lists = Object.entries(marks).map(
    ([name, list]) => `"${name}":[\n${list.map((mark) => JSON.stringify(mark)).join(",\n")}\n]`,
  );
  return `{"region":"${region}","width":${width},"height":${height},\n${lists.join(",\n")}}\n`;
}

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { csvParse, polygonContains } from "d3";
import { drawGeography, writeGeography } from "../../data/geography/draw-geography";
import { europe, type Frame, world } from "../../data/geography/frames";
import type { Dot, Geography, Point } from "../../data/geography/geography";
import { territories } from "../../data/geography/territories";

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const states = csvParse(read("countries/countries.csv"));
const maps = [europe, world].map((frame) => ({
  frame,
  map: JSON.parse(read(`geography/${frame.region}.json`)),
})) as {
  frame: Frame;
  map: Geography;
}[];
const worldMap = maps[1]?.map as Geography;
const marked = (map: Geography) => new Set([...map.shapes, ...map.dots].map(({ country }) => country));

/** The rings of a path of relative whole numbers. */
function ringsOf(d: string): [number, number][][] {
  return d
    .split("z")
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
        x += numbers[2 * i] as number;
        y += numbers[2 * i + 1] as number;
        return [x, y];
      });
    });
}

/** Country and territory drawn on top at a place; null in the sea or outside the frame. */
function drawnAt(place: Point, { frame, map }: { frame: Frame; map: Geography }): string | null {
  const [x, y] = frame.projection([place[0], place[1]]) as [number, number];
  const hit = map.shapes.filter(
    ({ d }) => ringsOf(d).filter((ring) => polygonContains(ring, [x * 10, y * 10])).length % 2 === 1,
  );
  const top = hit[hit.length - 1];
  return top ? (top.territory ? `${top.territory} of ${top.country}` : top.country) : null;
}

test("every member and observer of the United Nations, Taiwan, Kosovo and Western Sahara have a mark on the world map", () => {
  const members = states.filter(({ kind }) => kind === "un-member").map(({ country }) => country);
  expect(members).toHaveLength(193);
  const missing = [...members, "PSE", "VAT", "TWN", "XKX", "ESH"].filter(
    (country) => !marked(worldMap).has(country as string),
  );
  expect(missing).toEqual([]);
});

test("every mark stands for a state that the countries table knows, and every territory follows its own", () => {
  const known = new Set(states.map(({ country }) => country));
  for (const { map } of maps) {
    expect([...marked(map)].filter((country) => !known.has(country))).toEqual([]);
    for (const { country, territory } of map.shapes) {
      if (!territory) continue;
      expect(territories[territory as keyof typeof territories]?.follows).toBe(country);
    }
  }
});

test("a state or territory has one shape on each map, and every territory is on the world map", () => {
  for (const { map } of maps) {
    const owners = map.shapes.map(({ country, territory }) => territory ?? country);
    expect(new Set(owners).size).toBe(owners.length);
  }
  const drawn = new Set(worldMap.shapes.map(({ territory }) => territory));
  expect(Object.keys(territories).filter((code) => !drawn.has(code))).toEqual([]);
});

test("North Korea is 408 and lies north of South Korea, which is 410", () => {
  const code = (alpha3: string) => states.find(({ country }) => country === alpha3)?.iso_numeric;
  expect([code("PRK"), code("KOR")]).toEqual(["408", "410"]);
  const world = maps[1] as { frame: Frame; map: Geography };
  expect(drawnAt([125.75, 39.1], world)).toBe("PRK");
  expect(drawnAt([127.3, 37.2], world)).toBe("KOR");
  const shape = (country: string) => worldMap.shapes.find((one) => one.country === country);
  const [north, south] = [shape("PRK"), shape("KOR")];
  const mid = (box?: readonly number[]) => (box?.[1] ?? 0) + (box?.[3] ?? 0) / 2;
  expect(mid(north?.box)).toBeLessThan(mid(south?.box));
  const dot = (country: string) => worldMap.dots.find((one) => one.country === country);
  expect(dot("PRK")?.y).toBeLessThan(dot("KOR")?.y as number);
});

const PLACES: readonly [string, Point, string][] = [
  ["Simferopol in Crimea", [34.1, 44.95], "UKR"],
  ["Sevastopol's hinterland", [34.0, 44.7], "UKR"],
  ["Donetsk", [37.8, 48.0], "UKR"],
  ["Nicosia, south", [33.2, 34.95], "CYP"],
  ["Nicosia, north", [33.35, 35.25], "CYP"],
  ["Laayoune, west of the berm", [-12.9, 27.1], "ESH"],
  ["Tifariti, east of the berm", [-10.6, 26.2], "ESH"],
  ["Tan-Tan in Morocco", [-10.9, 28.3], "MAR"],
  ["Pristina", [21.1, 42.6], "XKX"],
  ["Belgrade", [20.5, 44.6], "SRB"],
  ["Hargeisa in Somaliland", [44.1, 9.5], "SOM"],
  ["Mogadishu's hinterland", [45.1, 2.4], "SOM"],
  ["Taiwan", [121.0, 23.9], "TWN"],
  ["Guiana", [-53.0, 4.0], "FRA"],
  ["Nuuk's hinterland", [-49.5, 64.5], "GRL of DNK"],
  ["Nouméa's hinterland", [165.6, -21.4], "NCL of FRA"],
  ["the Golan, which the atlas draws with Israel", [35.75, 33.0], "ISR"],
  ["the West Bank", [35.25, 32.0], "PSE"],
  ["Kaliningrad", [21.3, 54.7], "RUS"],
  ["the Åland Islands", [20.0, 60.25], "FIN"],
  ["Pyongyang", [125.75, 39.03], "PRK"],
  ["Paris", [2.35, 48.85], "FRA"],
];

for (const [name, place, owner] of PLACES) {
  test(`${name} is drawn as ${owner} wherever it is on a map`, () => {
    for (const one of maps) {
      const [x, y] = one.frame.projection([place[0], place[1]]) ?? [-1, -1];
      if (x < 0 || y < 0 || x > one.frame.width || y > one.frame.height) continue;
      // On the world map these are a pixel or two: simplifying may take the very point away, but nobody else gets it.
      const coarse = one.frame.region === "world" && ["ISR", "PSE", "CYP", "FIN"].includes(owner);
      const drawn = drawnAt(place, one);
      if (coarse) expect([owner, null]).toContain(drawn);
      else expect(drawn, one.frame.region).toBe(owner);
    }
  });
}

test("no two hit areas of 24 px overlap and none leaves the frame, at the reference width of each layout", () => {
  for (const { frame, map } of maps) {
    for (const { reference } of frame.layouts) {
      const shown = map.dots.filter(({ above, from }) => above <= reference && reference < from);
      const side = (24 * map.width) / reference;
      expect(shown.length).toBeGreaterThan(5);
      const apart = (a: Dot, b: Dot) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
      const clashes = shown.flatMap((a, i) =>
        shown.slice(i + 1).flatMap((b) => (apart(a, b) < side ? [`${a.country}-${b.country}`] : [])),
      );
      expect(clashes).toEqual([]);
      for (const { x, y } of shown) {
        expect(Math.min(x, y, map.width - x, map.height - y)).toBeGreaterThanOrEqual(side / 2);
      }
    }
  }
});

test("the smallest states of Europe have a dot on its map at 343, 375, 900 and 1600 px, once each", () => {
  const map = maps[0]?.map as Geography;
  for (const width of [343, 375, 719, 720, 900, 1600]) {
    const shown = map.dots
      .filter(({ above, from }) => above <= width && width < from)
      .map((dot) => dot.country);
    expect(new Set(shown).size).toBe(shown.length);
    for (const country of ["VAT", "SMR", "MCO", "AND", "LIE", "MLT"]) expect(shown).toContain(country);
  }
});

test("on the map of Europe every state that the frame does not cut is 24 px large or has a dot at 343 and 900 px", () => {
  const map = maps[0]?.map as Geography;
  for (const width of [343, 900]) {
    const shown = new Set(
      map.dots.filter(({ above, from }) => above <= width && width < from).map((dot) => dot.country),
    );
    const unreachable = map.shapes.filter(({ country, territory, box: [x, y, w, h] }) => {
      const cut = x < 0 || y < 0 || x + w > map.width || y + h > map.height;
      const large = (Math.min(w, h) * width) / map.width >= 24;
      return !territory && !cut && !large && !shown.has(country);
    });
    expect(unreachable.map(({ country }) => country)).toEqual([]);
  }
});

test("every state too small to see on the world map at 900 px has a dot there", () => {
  const dots = new Set(worldMap.dots.map(({ country }) => country));
  const unseen = worldMap.shapes.filter(
    ({ territory, box: [, , w, h] }) => !territory && (Math.min(w, h) * 900) / worldMap.width < 4,
  );
  expect(unseen.filter(({ country }) => !dots.has(country)).map(({ country }) => country)).toEqual([]);
});

test("paths, boxes and dots are whole numbers, and the largest of all that never joined comes first", () => {
  for (const { map } of maps) {
    for (const { d } of map.shapes) expect(d).toMatch(/^(M-?\d+ -?\d+l-?\d+([ -]\d+)*z)+$/);
    for (const { d } of map.lines) expect(d).toMatch(/^(M-?\d+ -?\d+l-?\d+([ -]\d+)*)+$/);
    const numbers = [
      ...map.shapes.flatMap(({ box }) => box),
      ...map.dots.flatMap((dot) => [dot.x, dot.y, ...dot.at]),
    ];
    expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
  }
  expect(worldMap.shapes.slice(0, 1).map(({ country }) => country)).toEqual(["RUS"]);
});

test("members are drawn after those that never joined, and the first of them last, so that no neighbour covers their outline", () => {
  for (const { map } of maps) {
    const own = map.shapes.filter(({ territory }) => !territory).map(({ country }) => country);
    const place = (country: string) => own.indexOf(country);
    for (const neighbours of [
      ["BLR", "POL", "DEU"],
      ["CHE", "AUT", "ITA"],
      ["SRB", "ROU"],
      ["ESP", "FRA"],
    ])
      expect(neighbours.map(place)).toEqual(neighbours.map(place).toSorted((a, b) => a - b));
  }
});

test("the world map has the dashed lines that the border policy names", () => {
  const names = new Set(worldMap.lines.map(({ name }) => name));
  for (const name of [
    "crimea",
    "kosovo",
    "western-sahara",
    "berm",
    "northern-cyprus",
    "somaliland",
    "golan",
    "korea",
  ])
    expect(names).toContain(name);
});

for (const { frame } of maps) {
  test(`the map of ${frame.region} is what its maker makes`, () => {
    test.setTimeout(180_000);
    expect(writeGeography(drawGeography(frame)) === read(`geography/${frame.region}.json`)).toBe(true);
  });
}

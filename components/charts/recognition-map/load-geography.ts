import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geography } from "../../../data/geography/geography";
import type { Region } from "../view-state";

const loaded = new Map<Region, Geography>();

/** The finished paths of a region, made by `npm run geography`; read once per process. */
export function loadGeography(region: Region): Geography {
  let geography = loaded.get(region);
  if (!geography) {
    geography = JSON.parse(
      readFileSync(join(process.cwd(), "data/geography", `${region}.json`), "utf8"),
    ) as Geography;
    loaded.set(region, geography);
  }
  return geography;
}

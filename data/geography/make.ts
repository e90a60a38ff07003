// Writes europe.json and world.json, the maps as finished paths: `npm run geography`, some fifteen seconds. They are
// committed, so that neither the build nor the browser needs the atlas; a test says when they are out of date.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawGeography, writeGeography } from "./draw-geography";
import { europe, world } from "./frames";

for (const frame of [europe, world]) {
  const drawn = drawGeography(frame);
  writeFileSync(join(process.cwd(), `data/geography/${frame.region}.json`), writeGeography(drawn));
  console.log(`${frame.region}: ${drawn.shapes.length} shapes, ${drawn.dots.length} dots`);
}

/** A process of its own that turns SVG into PNG: what it needs in memory, and whatever goes wrong in it, stays away from
 *  the server. It gets { svg, width } and answers { png, rss } or { fault }; its parent (app/api/_parts/rasteriser.ts)
 *  sends one at a time and replaces it when it has grown. */

import { pngOf } from "./png.mjs";

// Without its parent nobody waits for a picture, not even for the one under way.
process.once("disconnect", () => process.exit());

process.on("message", (/** @type {{ svg: string, width: number }} */ { svg, width }) => {
  try {
    const png = pngOf(svg, width);
    process.send?.({ png, rss: process.memoryUsage.rss() }, ignoreParentGone);
  } catch (error) {
    process.send?.({ fault: String(error) }, ignoreParentGone);
  }
});

// A parent that was killed while its picture was drawn: "disconnect" comes next.
function ignoreParentGone() {}

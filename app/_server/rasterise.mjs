/** A process of its own that turns SVG into PNG: what it needs in memory, and whatever goes wrong in it, stays away from
 *  the server. It gets { svg, width } and answers { png, rss } or { fault }; its parent (app/api/_parts/rasteriser.ts)
 *  sends one at a time and replaces it when it has grown. */

import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);
// Only these: the fonts of a machine differ, and looking for them takes half a second each time.
const fontFiles = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
].map((file) => resolve(file));

// Without its parent nobody waits for a picture, not even for the one under way.
process.once("disconnect", () => process.exit());

process.on("message", (/** @type {{ svg: string, width: number }} */ { svg, width }) => {
  try {
    const picture = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3" },
    });
    const png = picture.render().asPng();
    process.send?.({ png, rss: process.memoryUsage.rss() }, ignoreParentGone);
  } catch (error) {
    process.send?.({ fault: String(error) }, ignoreParentGone);
  }
});

// A parent that was killed while its picture was drawn: "disconnect" comes next.
function ignoreParentGone() {}

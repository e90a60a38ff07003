/** What a container holds, put together from a build with NEXT_OUTPUT=standalone: `dist/server` runs by itself with
 *  Node alone; `dist/static` are the files that nginx hands out, packed once as .br and .gz.
 *  `npm run standalone` builds and runs this. */

import { cpSync, existsSync, rmSync } from "node:fs";
import { packFiles } from "./pack-files.mjs";

if (!existsSync(".next/standalone/server.mjs")) {
  throw new Error('.next/standalone: expected a standalone build, found none. Run "npm run standalone".');
}
rmSync("dist", { recursive: true, force: true });
cpSync(".next/standalone", "dist/server", { recursive: true });
cpSync(".next/static", "dist/server/.next/static", { recursive: true });
cpSync("public", "dist/server/public", { recursive: true });
// Next's own starter of such a build, which knows nothing of our headers and limits.
rmSync("dist/server/server.js", { force: true });
cpSync(".next/static", "dist/static/_next/static", { recursive: true });
console.log(`dist: ${await packFiles("dist/static")} files packed`);

/** Packing files once for servers that hand them out as they are. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
// Not .txt: those are pages once more, for a router that these pages do not use.
const WORTH_PACKING = /\.(html|js|css|json|svg|csv|xml|atom|bib|ris)$/;
// The hardest packing takes a tenth of a second for a page, and there are hundreds.
const PACKED_HARDEST = /\.(js|css|csv)$/;
const LEAST = 400;

/** Writes file.br and file.gz beside every file below the folder that gets smaller so. Gives how many there were.
 *  @param {string} folder @returns {Promise<number>} */
export async function packFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => WORTH_PACKING.test(file))
    .map((file) => path.join(folder, file));
  let packed = 0;
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      if (bytes.length < LEAST) return;
      const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
      const params = {
        [BROTLI_PARAM_QUALITY]: PACKED_HARDEST.test(file) ? 11 : 9,
        [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      writeFileSync(`${file}.br`, await brotli(bytes, { params }));
      writeFileSync(`${file}.gz`, await gzip(bytes, { level: 9 }));
      packed += 1;
    }),
  );
  return packed;
}

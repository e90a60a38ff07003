// Written by `npm run languages`.

import type { Texts } from "./language-file";

/** What further languages say for English texts, by language. */
export const texts: Readonly<Record<string, Texts>> = {};

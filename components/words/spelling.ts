// Written by `npm run languages`.

import { spelling as en } from "./en";
import { spelling as fr } from "./fr";

/** How each language is spelt. */
export const spelling = { en, fr } as const;

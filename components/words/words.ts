// Written by `npm run languages`.

import { en } from "./en";
import { fr } from "./fr";

/** All words of the site, by language. */
export const words = { en, fr };

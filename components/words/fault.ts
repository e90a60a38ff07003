// Written by `npm run languages`.

import { fault as en } from "./en";
import { fault as fr } from "./fr";

/** The words of the page for a fault, by language. */
export const faultWords = { en, fr };

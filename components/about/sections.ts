import type { AboutSection } from "./section";
import { borders } from "./sections/borders";
import { conflicts } from "./sections/conflicts";
import { corrections } from "./sections/corrections";
import { definitions } from "./sections/definitions";
import { methods } from "./sections/methods";
import { notFound } from "./sections/not-found";
import { oftenWrong } from "./sections/often-wrong";

/** The written sections of the page, in reading order; the reading list follows them. */
export const aboutSections: readonly AboutSection[] = [
  definitions,
  methods,
  borders,
  conflicts,
  notFound,
  oftenWrong,
  corrections,
];

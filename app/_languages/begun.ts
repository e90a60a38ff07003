// The file of a language with all that it holds, in the order of the English one: for a translator to fill.

import { en, fault, problems, spelling } from "@/components/words/en";
import { everyText } from "./every-text";

/** The text of `components/words/xx.ts`. `say` gives what stands for an English text; in a file to be filled, nothing. */
export async function languageFile(language: string, say: (english: string) => string): Promise<string> {
  const texts = Object.fromEntries([...(await everyText()).keys()].map((text) => [text, text]));
  return `import type { Words } from "./en";
import type { FaultWords, Problems, Spelling, Texts } from "./language-file";

export const spelling: Spelling = ${literal(spelling, say)};

export const fault: FaultWords = ${literal(fault, say)};

export const problems: Problems = ${literal(problems, say)};

export const ${language}: Words = ${literal(en, say)};

export const texts: Texts = ${literal(texts, say)};
`;
}

/** A thing as source text, with the English above each text that has no key to tell it. */
function literal(thing: unknown, say: (english: string) => string, key = ""): string {
  if (typeof thing === "string") return JSON.stringify(say(thing));
  if (Array.isArray(thing))
    return `[\n${thing.map((one) => `${above(one, key)}${literal(one, say)},\n`).join("")}]`;
  const entries = Object.entries(thing as object).map(
    ([name, inner]) => `${above(inner, name)}${JSON.stringify(name)}: ${literal(inner, say, name)},\n`,
  );
  return `{\n${entries.join("")}}`;
}

const above = (thing: unknown, key: string) =>
  typeof thing === "string" && thing !== key ? `// ${JSON.stringify(thing).slice(1, -1)}\n` : "";

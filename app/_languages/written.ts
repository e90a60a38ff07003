// What follows from the files of the languages and from the pages in English, and nothing else.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FaultWords, Problems } from "@/components/words/language-file";

const wordsFolder = "components/words";

/** The languages that have a file, English and French first: a further one is a file named after its ISO 639-1 code. */
export function languageFiles(): string[] {
  const found = readdirSync(wordsFolder).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
  return [...new Set(["en", "fr", ...found.sort()])];
}

/** What the server needs of the file of a language. */
type ServerWords = { readonly fault: Pick<FaultWords, "home">; readonly problems: Partial<Problems> };

const readFile = (language: string): Promise<ServerWords> => import(`../../${wordsFolder}/${language}.ts`);

/** Every file that is made of the files of the languages, by path, with its text. `load` gives what such a file exports;
 *  without it the file itself is read. */
export async function written(
  languages: readonly string[],
  load: (language: string) => Promise<ServerWords> = readFile,
): Promise<Map<string, string>> {
  return new Map([
    [
      `${wordsFolder}/spelling.ts`,
      listOf(languages, "spelling", "How each language is spelt.", "spelling", "as const"),
    ],
    [
      `${wordsFolder}/fault.ts`,
      listOf(languages, "fault", "The words of the page for a fault, by language.", "faultWords"),
    ],
    [`${wordsFolder}/words.ts`, listOf(languages, null, "All words of the site, by language.", "words")],
    [`${wordsFolder}/texts.ts`, textsOf(languages.slice(2))],
    ["app/_server/languages.mjs", await serverWords(languages, load)],
    ...languages.slice(1).flatMap(pagesIn),
    ["public/sw.js", workerIn(languages)],
    ["hosting/nginx-export.conf", nginxIn(languages)],
  ]);
}

const notice = "// Written by `npm run languages`.";

/** A file that gathers one thing of each language: `part` is its name there, null for the words, named as the language. */
function listOf(
  languages: readonly string[],
  part: string | null,
  about: string,
  name: string,
  type = "",
): string {
  const imports = languages.map((one) =>
    part === null ? `import { ${one} } from "./${one}";` : `import { ${part} as ${one} } from "./${one}";`,
  );
  const list = `export const ${name} = { ${languages.join(", ")} }${type && ` ${type}`};`;
  return `${notice}\n\n${imports.sort(byFile).join("\n")}\n\n/** ${about} */\n${list}\n`;
}

/** The same of the texts that only further languages have. */
function textsOf(languages: readonly string[]): string {
  const imports = [
    ...languages.map((one) => `import { texts as ${one} } from "./${one}";`),
    'import type { Texts } from "./language-file";',
  ];
  const list = languages.length === 0 ? "{}" : `{ ${languages.join(", ")} }`;
  return `${notice}\n\n${imports.sort(byFile).join("\n")}\n\n/** What further languages say for English texts, by language. */\nexport const texts: Readonly<Record<string, Texts>> = ${list};\n`;
}

const byFile = (a: string, b: string) => (fileIn(a) < fileIn(b) ? -1 : 1);
const fileIn = (line: string) => /"(.+)"/.exec(line)?.[1] ?? "";

/** What the server says by itself, in each language: plain JavaScript, as the server is started without a build. */
async function serverWords(
  languages: readonly string[],
  load: (language: string) => Promise<ServerWords>,
): Promise<string> {
  const all: Record<string, { home: string; said: ServerWords["problems"] }> = {};
  for (const language of languages) {
    const { fault, problems } = await load(language);
    all[language] = { home: fault.home, said: problems };
  }
  const type =
    "/** @type {Record<string, { home: string, said: Record<number, [title: string, detail: string]> }>} */";
  return `${notice}\n\n${type}\n// biome-ignore format: written by a program\nexport const WORDS = ${JSON.stringify(all, null, 2)};\n`;
}

/** The addresses of a language: Next makes static pages of fixed folders only. */
function pagesIn(language: string): [path: string, text: string][] {
  const english = readdirSync("app/(en)", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );
  const pages = english.map((file): [string, string] => [
    join(`app/(${language})`, /^(layout|error)\.tsx$/.test(file) ? file : `${language}/${file}`),
    pageIn(language, readFileSync(join("app/(en)", file), "utf8")),
  ]);
  return [...pages, [`app/(${language})/${language}/404page/page.tsx`, unknownPage(language)]];
}

const pageIn = (language: string, english: string) =>
  english.replaceAll('"en"', `"${language}"`).replace(/"\/(?=[^"\n]*")/g, `"/${language}/`);

const unknownPage = (
  language: string,
) => `// The server answers unknown addresses below /${language} with this page and status 404.
import { unknownPageMetadata } from "@/app/metadata";
import { NotFoundPage } from "@/components/views/not-found-page";

export const metadata = unknownPageMetadata("${language}");

export default function Page() {
  return <NotFoundPage language="${language}" />;
}
`;

/** The talk is kept on the reader's machine in every language. */
function workerIn(languages: readonly string[]): string {
  const folders = ["", ...languages.slice(1).map((one) => `/${one}`)].map((one) => JSON.stringify(one));
  return replaced("public/sw.js", [/^const FOLDERS = .*$/m, `const FOLDERS = [${folders.join(", ")}];`]);
}

function nginxIn(languages: readonly string[]): string {
  const others = languages.slice(1);
  const lines = (make: (one: string) => string) => others.map((one) => `    ${make(one)}\n`).join("");
  return replaced(
    "hosting/nginx-export.conf",
    [/~\^\(\/[a-z/|]+\)\?\/embed\//, `~^(${others.map((one) => `/${one}`).join("|")})?/embed/`],
    [/( +~\^\/[a-z]{2}\(\/\|\$\) .*\n)+/, lines((one) => `~^/${one}(/|$) /${one}/404page.html;`)],
    [/( +[a-z]{2} \/api\/[a-z]{2};\n)+/, lines((one) => `${one} /api/${one};`)],
    [/\(\?!([a-z]{2}\/\|?)+\)/, `(?!${others.map((one) => `${one}/`).join("|")})`],
  );
}

/** A file with the places that name languages written anew. Throws where there is no such place any more. */
function replaced(file: string, ...places: readonly [RegExp, string][]): string {
  return places.reduce(
    (text, [place, now]) => {
      if (!place.test(text)) throw new Error(`${file}: expected ${place}`);
      return text.replace(place, () => now);
    },
    readFileSync(file, "utf8"),
  );
}

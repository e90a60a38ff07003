import { readFileSync } from "node:fs";
import { join } from "node:path";
import { themes } from "@/components/charts/picture/palette";
import type { FileFont } from "@/components/talk/file/style";
import { talkFile } from "@/components/talk/file/talk-file";
import { badParameters, fileAnswer } from "../_parts/answer";
import { presentParameters } from "../_parts/file-parameters";
import { pictureParameters } from "../_parts/picture-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

const font = (family: string, weight: number, file: string): FileFont => ({
  family,
  weight,
  data: readFileSync(join(process.cwd(), "app/fonts", file)).toString("base64"),
});

const parts = () => ({
  fonts: [
    font("Source Sans 3", 400, "source-sans-3-latin-400-normal.woff2"),
    font("Source Sans 3", 600, "source-sans-3-latin-600-normal.woff2"),
    font("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
  ],
  script: readFileSync(join(process.cwd(), "components/talk/file/run.mjs"), "utf8"),
});
let loaded: ReturnType<typeof parts> | null = null;
const made = new Map<string, ReturnType<typeof talkFile>>();

/** The talk as one file that works from a disk with no network. */
export async function GET(request: Request): Promise<Response> {
  const { language, rest: query, errors } = presentParameters(request);
  const { theme, rest, errors: unusable } = pictureParameters(query, false);
  errors.push(...unusable);
  for (const key of new Set(rest.keys())) {
    errors.push({ parameter: key, value: rest.getAll(key).join(" & "), allowed: "lang, theme, version" });
  }
  if (errors.length > 0) return badParameters(errors);
  // Six files in all, of two languages and so many themes: each is made once.
  const name = `${language} ${theme}`;
  loaded ??= parts();
  const making = made.get(name) ?? talkFile({ language, theme, ...loaded });
  made.set(name, making);
  making.catch(() => made.delete(name));
  const { html, policy } = await making;
  const nameWords = ["talk", language, ...(theme === themes[0] ? [] : [theme])];
  const answer = fileAnswer(request, { body: html, format: "html", nameWords });
  answer.headers.set("Content-Security-Policy", policy);
  return answer;
}
export const HEAD = GET;

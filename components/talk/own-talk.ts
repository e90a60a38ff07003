// A reader's own talk: slides made of live views. What a file or an address holds was written by anybody, so nothing is
// taken that is not checked here. Runs in the browser and on the server.

import { type ChartId, chartIds, chartUses, isChartId } from "../charts/chart-list";
import { type Limits, parseView, sortOf, viewQuery } from "../charts/view-state";
import { repeatedKey } from "./repeated-key";

export type OwnSlide = {
  readonly chart: ChartId;
  /** The canonical query of the view: "" is the usual one. */
  readonly view: string;
  /** "" where the speaker wrote none: the name of the chart is shown then. */
  readonly headline: string;
  readonly note: string;
};

export type OwnTalk = { readonly title: string; readonly slides: readonly OwnSlide[] };

/** At most so many: slides; characters of a text (UTF-16 units, as `maxLength` of a field counts them); bytes of a file;
 *  characters of the encoded talk in an address, which may have 8192 in all. */
export const ownLimits = {
  slides: 30,
  title: 80,
  headline: 80,
  note: 700,
  fileBytes: 256 * 1024,
  address: 7000,
} as const;

export const ownFormat = "recognition-atlas-talk";
export const ownFormatVersion = 1;

/** What is wrong with a talk, where, what was found and what was expected. `tellOwnProblem` puts it into words. */
export type OwnProblem = {
  readonly reason:
    | "link"
    | "linkLength"
    | "size"
    | "json"
    | "format"
    | "newer"
    | "unknown"
    | "repeated"
    | "missing"
    | "text"
    | "list"
    | "object"
    | "length"
    | "characters"
    | "count"
    | "empty"
    | "chart"
    | "view";
  /** Counted from 1; null is the talk as a whole. */
  readonly slide: number | null;
  /** The key, or the parameter of the view. */
  readonly field: string;
  /** Shortened. */
  readonly found: string;
  readonly expected: string;
};

/** Control characters but the line break, lone surrogates, other line breaks, signs that turn the direction of what
 *  follows, and what no XML file may hold. */
export const unusable =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;
const longestFound = 60;

const talkKeys = ["format", "formatVersion", "title", "slides"];
const slideKeys = ["chart", "view", "headline", "note"];

type Report = (reason: OwnProblem["reason"], field: string, found?: unknown, expected?: string) => null;

/** The talk in the text of a file, and all that was wrong with it. `talk` is null where the text as a whole cannot be
 *  taken; a slide that cannot be shown as it was meant is left out, never changed, and named in a problem of its own,
 *  so that one bad slide does not cost the others. A talk may have no slides. Never throws, whatever the text. */
export function readOwnTalk(
  text: string,
  limits: Limits,
): { talk: OwnTalk | null; problems: readonly OwnProblem[] } {
  const problems: OwnProblem[] = [];
  const reporter =
    (slide: number | null): Report =>
    (reason, field, found = "", expected = "") => {
      problems.push({ reason, slide, field, found: shortened(found), expected });
      return null;
    };
  const talk = readTalk(text, limits, reporter);
  return { talk, problems };
}

function readTalk(text: string, limits: Limits, reporter: (slide: number | null) => Report): OwnTalk | null {
  const report = reporter(null);
  if (text.length > ownLimits.fileBytes) return report("size", "", "", `${ownLimits.fileBytes / 1024} KiB`);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return report("json", "", text, ownFormat);
  }
  if (!isRecord(file)) return report("object", "", file);
  const repeated = repeatedKey(text);
  if (repeated !== null) return report("repeated", repeated);
  if (file.format !== ownFormat) return report("format", "format", file.format, ownFormat);
  const { formatVersion } = file;
  if (formatVersion !== ownFormatVersion) {
    const isNewer = typeof formatVersion === "number" && formatVersion > ownFormatVersion;
    return report(isNewer ? "newer" : "format", "formatVersion", formatVersion, String(ownFormatVersion));
  }
  const isWhole = hasOnly(file, talkKeys, report);
  const title = readText(file, "title", report);
  const { slides } = file;
  if (slides === undefined) return report("missing", "slides");
  if (!Array.isArray(slides)) return report("list", "slides", slides);
  if (slides.length > ownLimits.slides)
    return report("count", "slides", slides.length, String(ownLimits.slides));
  if (!isWhole || title === null) return null;
  return {
    title,
    slides: slides
      .map((slide, index) => readSlide(slide, limits, reporter(index + 1)))
      .filter((slide) => slide !== null),
  };
}

function readSlide(slide: unknown, limits: Limits, report: Report): OwnSlide | null {
  if (!isRecord(slide)) return report("object", "", slide);
  const isWhole = hasOnly(slide, slideKeys, report);
  const headline = readText(slide, "headline", report);
  const note = readText(slide, "note", report);
  const { chart } = slide;
  if (chart === undefined) return report("missing", "chart");
  if (typeof chart !== "string" || !isChartId(chart))
    return report("chart", "chart", chart, chartIds.join(", "));
  const view = readView(slide.view, chart, limits, report);
  if (!isWhole || headline === null || note === null || view === null) return null;
  return { chart, view, headline, note };
}

function readView(given: unknown, chart: ChartId, limits: Limits, report: Report): string | null {
  if (given === undefined) return report("missing", "view");
  if (typeof given !== "string") return report("text", "view", given);
  const { view, problems } = parseView(given, limits, [chart]);
  for (const { parameter, value, allowed } of problems) report("view", parameter, value, allowed);
  return problems.length > 0 ? null : ownView(chart, view, limits);
}

/** A view of a chart as own talks write it: canonical, with what the chart uses only. */
export function ownView(chart: ChartId, view: Parameters<typeof viewQuery>[0], limits: Limits): string {
  const { sorts, keys } = chartUses[chart];
  const sort = sortOf(chart, view);
  return viewQuery({ ...view, sort: sort === sorts[0] ? null : sort || null }, limits, keys);
}

function readText(from: Record<string, unknown>, field: "title" | "headline" | "note", report: Report) {
  const text = from[field];
  if (text === undefined) return report("missing", field);
  if (typeof text !== "string") return report("text", field, text);
  const longest = ownLimits[field];
  if (text.length > longest) return report("length", field, text.length, String(longest));
  const bad = unusable.exec(text)?.[0] ?? (field === "note" ? undefined : /\n/.exec(text)?.[0]);
  if (bad === undefined) return text;
  const code = bad.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return report("characters", field, `U+${code}`);
}

function hasOnly(given: Record<string, unknown>, keys: readonly string[], report: Report): boolean {
  const others = Object.keys(given).filter((key) => !keys.includes(key));
  for (const key of others) report("unknown", shortened(key), "", keys.join(", "));
  return others.length === 0;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was found, as one short line of plain text. */
function shortened(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = String(value).replace(new RegExp(unusable, "gu"), "\ufffd").replace(/\s+/g, " ");
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

/** The saved file of a talk. The same talk gives the same bytes. */
export function writeOwnTalk(talk: OwnTalk): string {
  return `${JSON.stringify(fileOf(talk), null, 1)}\n`;
}

const fileOf = ({ title, slides }: OwnTalk) => ({
  format: ownFormat,
  formatVersion: ownFormatVersion,
  title,
  slides: slides.map(({ chart, view, headline, note }) => ({ chart, view, headline, note })),
});

/** A word for file names from the title: small letters, digits and hyphens, "talk" where none are left. */
export function ownFileWord(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .match(/[a-z0-9]+/g)
      ?.join("-")
      .slice(0, 40)
      .replace(/-$/, "") || "talk"
  );
}

/** The name under which the file is saved. */
export const ownFileName = (talk: OwnTalk) => `${ownFileWord(talk.title)}.atlas-talk.json`;

/** The talk for an address (`?talk=`): its file, packed (deflate-raw) and written with the letters of an address. May be
 *  longer than `ownLimits.address`: then it can be saved as a file only. */
export async function encodeOwnTalk(talk: OwnTalk): Promise<string> {
  const file = new Blob([JSON.stringify(fileOf(talk))]);
  const packed = file.stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text in an address, for `readOwnTalk`; null where it is damaged, too long, or would unpack to more than a file
 *  may hold. Unpacking stops there. Never throws. */
export async function decodeOwnTalk(encoded: string): Promise<string | null> {
  if (encoded.length > ownLimits.address || !/^[\w-]+$/.test(encoded)) return null;
  try {
    const letters = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))]).stream();
    const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      if (bytes > ownLimits.fileBytes) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return null;
  }
}

/** The talk of an address (the value of `talk=`), fit to be presented: with at least one slide. */
export async function readOwnAddress(
  encoded: string,
  limits: Limits,
): Promise<{ talk: OwnTalk | null; problems: readonly OwnProblem[] }> {
  const broken = (reason: OwnProblem["reason"], found: string, expected: string) => ({
    talk: null,
    problems: [{ reason, slide: null, field: "talk", found: shortened(found), expected }],
  });
  if (encoded.length > ownLimits.address)
    return broken("linkLength", String(encoded.length), String(ownLimits.address));
  const text = await decodeOwnTalk(encoded);
  if (text === null) return broken("link", encoded, "deflate-raw, base64url");
  const read = readOwnTalk(text, limits);
  if (read.talk?.slides.length !== 0) return read;
  return { talk: null, problems: [...read.problems, ...broken("empty", "0", "1").problems] };
}

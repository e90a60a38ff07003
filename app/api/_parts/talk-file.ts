// A talk as a file to take along: what makes each format, one file after another.

import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import type { Theme } from "@/components/charts/picture/palette";
import { siteAddress } from "@/components/files/site-address";
import { withMendedParts } from "@/components/files/zip";
import type { FileFont } from "@/components/talk/file/style";
import { talkFile as htmlFile } from "@/components/talk/file/talk-file";
import { loadHandout } from "@/components/talk/handout";
import type { Talk } from "@/components/talk/load";
import type { Language } from "@/components/words/language";
import { presentEdition } from "@/data/load";

export type TalkFormat = "html" | "pptx" | "pdf";
/** A finished file; the page also says what it allows itself. */
export type TalkFile = { readonly body: Uint8Array<ArrayBuffer>; readonly policy?: string };
type Job = {
  readonly format: TalkFormat;
  readonly talk: Talk;
  readonly language: Language;
  /** Of the page only. */
  readonly theme: Theme;
};

/** The most pixels of a picture, across and down: in its place on a slide, 12.3 × 4.4 of 13.3 × 7.5 inches, it is crisp on
 *  a projector of 3840 × 2160; on paper half of it is enough across. */
const pictureBoxes = { pptx: { width: 3560, height: 1260 }, pdf: { width: 1920, height: 1260 } } as const;
/** Longer than this no file takes, ms. */
const patience = 90_000;

/** As many files as may be are waiting already: come again later. */
export class TalkFilesBusy extends Error {}

/** Makes files one after another, shares one under way, and forgets what failed. At most `places` are under way or
 *  waiting, more reject with TalkFilesBusy; of what was made, `keptBytes` are kept. */
export function talkFiles({ places, keptBytes }: { places: number; keptBytes: number }) {
  const kept = new LRUCache<string, TalkFile>({
    maxSize: keptBytes,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  const underWay = new Map<string, Promise<TalkFile>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key: string, make: (limit: AbortSignal) => Promise<TalkFile>): Promise<TalkFile> => {
    const there = kept.get(key);
    if (there) return Promise.resolve(there);
    const joined = underWay.get(key);
    if (joined) return joined;
    if (underWay.size >= places) return Promise.reject(new TalkFilesBusy());
    const file = last.then(() => make(AbortSignal.timeout(patience)));
    underWay.set(key, file);
    last = file.then(
      (made) => {
        kept.set(key, made);
        underWay.delete(key);
      },
      () => underWay.delete(key),
    );
    return file;
  };
}

/** A file of a talk from the figures of the charts. The same job gives the same bytes. Rejects when the limit is over. */
export async function makeTalkFile(
  { format, talk, language, theme }: Job,
  limit: AbortSignal,
): Promise<TalkFile> {
  if (format === "html") {
    const { html, policy } = await htmlFile({ talk, language, theme, ...pageParts() });
    return { body: new TextEncoder().encode(html), policy };
  }
  const { handout, draw } = loadHandout(talk, language);
  const box = pictureBoxes[format];
  const pictures: ({ svg: string; width: number } | null)[] = [];
  for (const [index, { native }] of handout.pages.entries()) {
    limit.throwIfAborted();
    if (format === "pptx" && native !== null) {
      pictures.push(null);
      continue;
    }
    const { svg, width, height } = await draw(index);
    pictures.push({ svg, width: Math.round(Math.min(box.width, (box.height * width) / height)) });
  }
  const pages = handout.pages.map((page) => ({ ...page, path: siteAddress(page.path) }));
  const dated = { ...handout, pages, date: presentEdition.date };
  limit.throwIfAborted();
  const bytes = await write({ format, handout: dated, pictures }, limit);
  return {
    body: format === "pptx" ? withMendedParts(bytes, presentEdition.date, mended) : Uint8Array.from(bytes),
  };
}

const font = (family: string, weight: number, file: string): FileFont => ({
  family,
  weight,
  data: readFileSync(join(process.cwd(), "app/fonts", file)).toString("base64"),
});

let loadedParts: { fonts: readonly FileFont[]; script: string } | undefined;

/** What the page brings with it. */
function pageParts() {
  loadedParts ??= {
    fonts: [
      font("Source Sans 3", 400, "source-sans-3-latin-400-normal.woff2"),
      font("Source Sans 3", 600, "source-sans-3-latin-600-normal.woff2"),
      font("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
    ],
    script: readFileSync(join(process.cwd(), "components/talk/file/run.mjs"), "utf8"),
  };
  return loadedParts;
}

/** What pptxgenjs writes and strict programs want to repair: an empty number where a missing one is no point and no cell,
 *  a master for each slide in the list of parts where there is one for all, and shapes of a slide with one number twice. */
function mended(xml: string): string {
  let shape = 0;
  return xml
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "")
    .replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, "")
    .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g, "")
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++shape}"`);
}

/** The file as a process of its own writes it. Rejects when that fails or the limit is over. */
function write(job: object, limit: AbortSignal): Promise<Uint8Array> {
  const script = join(process.cwd(), "app/_server/talk-file.mjs");
  return new Promise((done, fail) => {
    const child = fork(/* turbopackIgnore: true */ script, [], {
      serialization: "advanced",
      execArgv: [],
      // With one thread, pictures are packed and written in the same order each time.
      env: { NODE_ENV: "production", TZ: "UTC", UV_THREADPOOL_SIZE: "1" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const stop = () => {
      child.kill("SIGKILL");
      fail(new Error(`no file within ${patience} ms`));
    };
    limit.addEventListener("abort", stop, { once: true });
    child.on("message", ({ bytes, fault }: { bytes?: Uint8Array; fault?: string }) =>
      bytes ? done(bytes) : fail(new Error(fault ?? "no file")),
    );
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      limit.removeEventListener("abort", stop);
      fail(new Error(`the writer ended (${signal ?? code})`));
    });
    child.send(job, (error) => error && fail(error));
  });
}

// The talk as a file to take along: made once for each language and kept, because it depends on nothing else.

import { fork } from "node:child_process";
import { join } from "node:path";
import { withMendedParts } from "@/components/files/zip";
import { loadHandout } from "@/components/talk/handout";
import type { Language } from "@/components/words/language";
import { presentEdition } from "@/data/load";
import { pictureRasteriser } from "./rasteriser";

export type TalkFormat = "pptx" | "pdf";
type File = Uint8Array<ArrayBuffer>;

/** Crisp on the largest projector; on paper half of it is enough. */
const pictureWidths: Readonly<Record<TalkFormat, number>> = { pptx: 3840, pdf: 1920 };
/** Longer than this it never takes, ms. */
const patience = 45_000;

/** Makes files one after another, shares one under way, keeps what was made (two formats, two languages) and forgets
 *  what failed. */
export function talkFiles(make: (format: TalkFormat, language: Language) => Promise<File>) {
  const made = new Map<string, Promise<File>>();
  let last: Promise<unknown> = Promise.resolve();
  return (format: TalkFormat, language: Language): Promise<File> => {
    const key = `${format} ${language}`;
    const there = made.get(key);
    if (there) return there;
    const file = last.then(() => make(format, language));
    last = file.catch(() => {});
    made.set(key, file);
    file.catch(() => made.delete(key));
    return file;
  };
}

/** A file of the talk from the figures of the charts. */
export async function makeTalkFile(format: TalkFormat, language: Language): Promise<File> {
  const { handout, draw } = loadHandout(language);
  const width = pictureWidths[format];
  const pictures: Uint8Array[] = [];
  for (const [index, { name, native }] of handout.pages.entries()) {
    const isNative = format === "pptx" && native !== null;
    pictures.push(
      isNative
        ? new Uint8Array()
        : await pictureRasteriser().rasterise(name, width, async () => (await draw(index)).svg),
    );
  }
  const bytes = await write({ format, handout: { ...handout, date: presentEdition.date }, pictures });
  return format === "pptx"
    ? withMendedParts(bytes, presentEdition.date, withoutEmptyNumbers)
    : Uint8Array.from(bytes);
}

/** A missing number is no point and no cell. pptxgenjs writes an empty one, which programs want to repair. */
const withoutEmptyNumbers = (xml: string) =>
  xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "").replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, "");

/** The file as a process of its own writes it. Rejects when that fails or takes too long. */
function write(job: object): Promise<Uint8Array> {
  const script = join(process.cwd(), "app/_server/talk-file.mjs");
  return new Promise((done, fail) => {
    const child = fork(/* turbopackIgnore: true */ script, [], {
      serialization: "advanced",
      execArgv: [],
      // With one thread, pictures are packed and written in the same order each time.
      env: { NODE_ENV: "production", TZ: "UTC", UV_THREADPOOL_SIZE: "1" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      fail(new Error(`no file within ${patience} ms`));
    }, patience);
    child.on("message", ({ bytes, fault }: { bytes?: Uint8Array; fault?: string }) =>
      bytes ? done(bytes) : fail(new Error(fault ?? "no file")),
    );
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      clearTimeout(late);
      fail(new Error(`the writer ended (${signal ?? code})`));
    });
    child.send(job, (error) => error && fail(error));
  });
}

// Next may load this module more than once; the files are kept once for all.
const shared = globalThis as { talkFiles?: ReturnType<typeof talkFiles> };

/** The talk in a format and language, of this server. */
export function talkFile(format: TalkFormat, language: Language): Promise<File> {
  shared.talkFiles ??= talkFiles(makeTalkFile);
  return shared.talkFiles(format, language);
}

// What the talk needs of this machine, each looked up in the browser itself: nothing is taken from what was said before.

import { filesOf, partsOf } from "../talk/kept-parts";

/** "unknown": it cannot be found out now, as the server does not answer. */
export type CheckState = "ready" | "notReady" | "unknown";
export type CheckResult = {
  readonly state: CheckState;
  readonly values: Readonly<Record<string, string | number>>;
};

const ready = (values: CheckResult["values"] = {}): CheckResult => ({ state: "ready", values });
const notReady = (values: CheckResult["values"] = {}): CheckResult => ({ state: "notReady", values });

/** How long another window or the server may take to answer, ms. */
const patience = 4000;

const canKeep = () => "caches" in window;
const kept = (address: string) =>
  canKeep() ? caches.match(address, { ignoreVary: true }) : Promise.resolve(undefined);
const keptText = async (address: string) => (await kept(address))?.text();

/** Pages that come from elsewhere than this machine over plain http may keep nothing. */
export async function checkSecure(): Promise<CheckResult> {
  return window.isSecureContext ? ready() : notReady();
}

export async function checkWorker(): Promise<CheckResult> {
  const registration = await navigator.serviceWorker?.getRegistration("/");
  return registration?.active?.state === "activated" ? ready() : notReady();
}

/** A kept page, by what stands in it as often as there are slides. */
export async function checkPage(address: string, mark: RegExp, all: number): Promise<CheckResult> {
  const n = (await keptText(address))?.match(mark)?.length ?? 0;
  return n === all ? ready({ n, all }) : notReady({ n, all });
}

/** Everything that the kept pages are made of, also what their style sheets name, read to the last byte: address -> bytes,
 *  null where it is not kept. */
async function readParts(pages: readonly string[]): Promise<ReadonlyMap<string, number | null>> {
  const wanted = new Set<string>();
  for (const page of pages) for (const part of partsOf((await keptText(page)) ?? "")) wanted.add(part);
  const parts = new Map<string, number | null>();
  // What a style sheet names is added while the set is gone through.
  for (const part of wanted) {
    const answer = await kept(part);
    const body = answer?.ok ? await answer.arrayBuffer() : null;
    parts.set(part, body?.byteLength || null);
    if (body && part.includes(".css"))
      for (const file of filesOf(new TextDecoder().decode(body), part)) wanted.add(file);
  }
  return parts;
}

export async function checkParts(pages: readonly string[]): Promise<CheckResult> {
  const sizes = [...(await readParts(pages)).values()];
  const n = sizes.length;
  const kept = sizes.filter((size) => size !== null).length;
  const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  if (n > 0 && kept === n) return ready({ n, size: Math.round(bytes / 1024) });
  // How many there are stands in the pages: while none is kept it is not known, and not said.
  return notReady({ n, kept });
}

/** The faces in which the slides are written. */
const faces = [
  ["--font-serif", "600"],
  ["--font-sans", "400"],
  ["--font-sans", "600"],
] as const;

/** The typefaces of the slides: loaded in this page, and kept. */
export async function checkFonts(pages: readonly string[]): Promise<CheckResult> {
  const style = getComputedStyle(document.documentElement);
  let n = 0;
  for (const [variable, weight] of faces) {
    const family = style.getPropertyValue(variable).split(",", 1)[0];
    const font = `${weight} 1em ${family}`;
    const loaded = await document.fonts.load(font, "Aé").catch(() => []);
    if (loaded.length > 0 && document.fonts.check(font, "Aé")) n += 1;
  }
  const parts = await readParts(pages);
  const keptFiles = [...parts].filter(([part, size]) => part.includes(".woff2") && size !== null).length;
  const values = { n, all: faces.length, kept: keptFiles };
  return n === faces.length && keptFiles >= faces.length ? ready(values) : notReady(values);
}

/** What a page shows and what it is made of. What stands around that comes in another order each time the server makes a
 *  page, as it does for readers' own talks. */
function essence(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return [main, ...partsOf(html).sort()].join("\n");
}

/** Whether the kept pages show, letter for letter, what those of the server show now, by the same files. */
export async function checkVersion(pages: readonly string[], locale: string): Promise<CheckResult> {
  let isSame = true;
  for (const page of pages) {
    const answer = await kept(page);
    if (!answer) return notReady();
    try {
      const now = await fetch(page, { cache: "no-store", signal: AbortSignal.timeout(patience) });
      if (!now.ok) throw new Error(String(now.status));
      isSame &&= essence(await now.text()) === essence(await answer.text());
    } catch {
      const date = new Date(answer.headers.get("date") ?? Number.NaN);
      const time = Number.isNaN(date.getTime()) ? "?" : date.toLocaleString(locale);
      return { state: "unknown", values: { time } };
    }
  }
  return isSame ? ready() : notReady();
}

/** Whether one window can tell another where it is. */
export function checkWindows(): Promise<CheckResult> {
  if (!("BroadcastChannel" in window)) return Promise.resolve(notReady());
  const name = "recognition-atlas-preflight";
  const [one, other] = [new BroadcastChannel(name), new BroadcastChannel(name)];
  return new Promise<CheckResult>((resolve) => {
    const timer = setTimeout(() => resolve(notReady()), patience);
    other.onmessage = () => {
      clearTimeout(timer);
      resolve(ready());
    };
    one.postMessage("heard?");
  }).finally(() => {
    one.close();
    other.close();
  });
}

export async function checkFullScreen(): Promise<CheckResult> {
  return document.fullscreenEnabled ? ready() : notReady();
}

// Pictures as PNG, made by a child process one at a time, so that pages and other files never wait for them.

import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { LRUCache } from "lru-cache";

/** More than these are waiting already: come again later. */
export class RasteriserBusy extends Error {}

type Answer = { png?: Uint8Array; rss?: number; fault?: string };
type Job = {
  draw: () => Promise<string>;
  width: number;
  done: (png: Uint8Array) => void;
  fail: (reason: unknown) => void;
};
export type Rasteriser = {
  /** The PNG of a picture in a width. `name` is the same for the same picture only; it is drawn when its turn comes, and
   *  not at all if it is there already or if too many wait. */
  rasterise: (name: string, width: number, draw: () => Promise<string>) => Promise<Uint8Array<ArrayBuffer>>;
};

/** A queue in front of one child process. Equal requests are joined, the last pictures kept. A child that takes longer
 *  than `patience` milliseconds is ended and its picture fails; one that has grown beyond `rss` bytes is replaced after
 *  its picture. Rejects with RasteriserBusy when `places` pictures are waiting. */
export function rasteriser({
  script = join(process.cwd(), "app/_server/rasterise.mjs"),
  places = 128,
  patience = 20_000,
  rss = 400 * 1024 * 1024,
  keptBytes = 24 * 1024 * 1024,
} = {}): Rasteriser {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: keptBytes,
    sizeCalculation: (png) => png.length + 256,
  });
  const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const waiting: Job[] = [];
  let child: ChildProcess | null = null;
  let current: Job | null = null;
  let late: NodeJS.Timeout | undefined;

  return {
    rasterise(name, width, draw) {
      const key = `${width} ${name}`;
      const there = kept.get(key);
      if (there) return Promise.resolve(there);
      const joined = underWay.get(key);
      if (joined) return joined;
      if (waiting.length >= places) return Promise.reject(new RasteriserBusy());
      const made = new Promise<Uint8Array>((done, fail) => {
        waiting.push({ draw, width, done, fail });
        void next();
      }).then((bytes) => {
        const png = Uint8Array.from(bytes);
        kept.set(key, png);
        return png;
      });
      underWay.set(key, made);
      const tidy = () => underWay.delete(key);
      made.then(tidy, tidy);
      return made;
    },
  };

  async function next() {
    if (current) return;
    const job = waiting.shift();
    if (!job) return;
    current = job;
    let svg: string;
    try {
      svg = await job.draw();
    } catch (reason) {
      current = null;
      job.fail(reason);
      return next();
    }
    child ??= start();
    // A child at rest must not keep the server from stopping; one at work may finish.
    child.ref();
    child.channel?.ref();
    late = setTimeout(() => finish({ fault: `no picture within ${patience} ms` }, true), patience);
    child.send({ svg, width: job.width }, (error) => {
      if (error) finish({ fault: error.message }, true);
    });
  }

  function start(): ChildProcess {
    const started = fork(/* turbopackIgnore: true */ script, [], {
      serialization: "advanced",
      // Nothing of the server's surroundings concerns it: neither its flags nor its settings.
      execArgv: [],
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const isOurs = () => child === started;
    started.on("message", (answer: Answer) => {
      if (isOurs()) finish(answer, (answer.rss ?? 0) > rss);
    });
    started.on("error", (error) => {
      if (isOurs()) finish({ fault: error.message }, true);
    });
    started.on("exit", (code, signal) => {
      if (isOurs()) finish({ fault: `the rasteriser ended (${signal ?? code})` }, true);
    });
    return started;
  }

  /** The answer to the current job; with `replace` the next job gets a new child. */
  function finish({ png, fault }: Answer, replace: boolean) {
    clearTimeout(late);
    const job = current;
    current = null;
    if (replace) {
      const old = child;
      child = null;
      old?.kill("SIGKILL");
    }
    child?.unref();
    child?.channel?.unref();
    if (png) job?.done(png);
    else job?.fail(new Error(fault ?? "no picture"));
    void next();
  }
}

// Next may load this module more than once; there is one child for all.
const shared = globalThis as { pictureRasteriser?: Rasteriser };

/** The rasteriser of this server. */
export function pictureRasteriser(): Rasteriser {
  shared.pictureRasteriser ??= rasteriser();
  return shared.pictureRasteriser;
}

/** Bundled unit specs in a thread that can be ended: which mutants their cases reach, and which they notice. */

import path from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

/** A mutant whose tests take longer runs in circles. */
const PATIENCE_MS = 20_000;

/** @typedef {{ spec: string, index: number, title: string, time: number, fault?: string, mutants: string[] }} Case */

/** @param {string[]} specs names below tests/unit @param {Map<string, string>} instrumented sources by whole path
 *  @param {string} folder for nothing that is kept */
export async function mutantTests(specs, instrumented, folder) {
  const bundles = await bundle(specs, instrumented, folder);
  /** @type {Worker} */
  let worker;
  await start();
  /** Mutant -> the cases that reach it, the quickest first. @type {Map<string, Case[]>} */
  const reaching = new Map();
  /** @type {Case[]} */
  const cases = [];
  for (const spec of bundles.keys()) cases.push(...(await ask({ kind: "cover", spec })));
  const faults = cases.filter(({ fault }) => fault);
  if (faults.length > 0)
    throw new Error(faults.map(({ spec, title, fault }) => `${spec}: ${title}: ${fault}`).join("\n"));
  for (const one of cases.sort((a, b) => a.time - b.time))
    for (const id of one.mutants) reaching.set(id, [...(reaching.get(id) ?? []), one]);

  return {
    /** @param {string} mutant @param {RegExp} concern the specs to ask
     *  @returns {Promise<"killed" | "late" | "survived" | "unreached">} */
    async outcomeOf(mutant, concern) {
      const found = (reaching.get(mutant) ?? []).filter(({ spec }) => concern.test(spec));
      if (found.length === 0) return "unreached";
      for (const spec of new Set(found.map((one) => one.spec))) {
        const indices = found.filter((one) => one.spec === spec).map(({ index }) => index);
        const answer = await ask({ kind: "try", spec, mutant, indices });
        if (answer !== "survived") return answer;
      }
      return "survived";
    },
    stop: () => worker.terminate(),
  };

  async function start() {
    worker = new Worker(new URL("mutant-worker.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    for (const [spec, code] of bundles) await ask({ kind: "add", spec, code });
  }

  /** What the worker answers; "late" if it does not in time or runs out of memory, and then there is another one.
   *  @param {{ kind: string }} message */
  async function ask(message) {
    const asked = worker;
    const { answer, error } = await new Promise((resolve) => {
      const late = () => done({ answer: "late" });
      const timer = setTimeout(late, message.kind === "try" ? PATIENCE_MS : 20 * PATIENCE_MS);
      const done = (/** @type {{ answer?: any, error?: string }} */ value) => {
        clearTimeout(timer);
        asked.off("message", done).off("error", late);
        resolve(value);
      };
      asked.on("message", done).on("error", late);
      asked.postMessage(message);
    });
    if (error) throw new Error(error);
    if (answer !== "late") return answer;
    if (message.kind !== "try") throw new Error(`${message.kind} came to no end.`);
    await asked.terminate();
    await start();
    return answer;
  }
}

/** Spec -> the whole of its code as one script. */
async function bundle(specs, instrumented, folder) {
  const { outputFiles } = await build({
    entryPoints: specs.map((name) => `tests/unit/${name}`),
    bundle: true,
    write: false,
    outdir: folder,
    outbase: "tests/unit",
    outExtension: { ".js": ".ts" },
    platform: "node",
    format: "cjs",
    packages: "external",
    logLevel: "error",
    plugins: [
      {
        name: "mutants",
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const contents = instrumented.get(file);
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path: file, text }) => [path.relative(folder, file), text]));
}

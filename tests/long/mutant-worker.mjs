/** Runs the cases of bundled unit specs within this thread, again and again, each time on modules that are evaluated anew
 *  with another mutant switched on: no start of a test runner for each, and what a module works out once is worked out
 *  with the mutant too. */

import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { parentPort } from "node:worker_threads";
import { expect } from "@playwright/test";
import fc from "fast-check";

const require = createRequire(path.resolve("tests/unit/any.spec.ts"));
/** @type {Map<string, vm.Script>} */
const scripts = new Map();
// What Stryker's code reads, which mutant is on, and writes, which were reached.
/** @type {{ activeMutant?: string, currentTestId?: string, mutantCoverage?: any }} */
const stryker = {};
Object.assign(globalThis, { __stryker__: stryker });
// The same few examples in every run.
fc.configureGlobal({ seed: 1, numRuns: 20 });

/** The cases of a spec, its modules evaluated anew. @param {string} spec */
function casesOf(spec) {
  /** @type {{ title: string, run: () => unknown }[]} */
  const cases = [];
  const test = (/** @type {string} */ title, /** @type {() => unknown} */ run) => {
    cases.push({ title, run });
  };
  test.describe = (/** @type {string} */ _, /** @type {() => void} */ body) => body();
  const module = { exports: {} };
  scripts.get(spec)?.runInThisContext()(
    (/** @type {string} */ name) => (name === "@playwright/test" ? { test, expect } : require(name)),
    module,
    module.exports,
  );
  return cases;
}

const answers = {
  add({ spec, code }) {
    scripts.set(spec, new vm.Script(`(function (require, module, exports) {${code}\n})`, { filename: spec }));
  },

  /** Each case without a mutant: its time, its fault if it has one, the mutants it reaches. */
  async cover({ spec }) {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const covered = [];
    for (const [index, { title, run }] of casesOf(spec).entries()) {
      stryker.currentTestId = `case ${index}`;
      const began = performance.now();
      let fault;
      try {
        await run();
      } catch (error) {
        fault = String(error);
      }
      covered.push({ spec, index, title, time: performance.now() - began, fault });
    }
    stryker.currentTestId = undefined;
    const { static: atStart, perTest } = stryker.mutantCoverage;
    return covered.map((one) => ({
      ...one,
      mutants: Object.keys({ ...atStart, ...perTest[`case ${one.index}`] }),
    }));
  },

  /** Whether one of these cases fails with this mutant. */
  async try({ spec, mutant, indices }) {
    stryker.activeMutant = mutant;
    try {
      const cases = casesOf(spec);
      for (const index of indices) await cases[index].run();
      return "survived";
    } catch {
      return "killed";
    } finally {
      stryker.activeMutant = undefined;
    }
  },
};

parentPort?.on("message", async (message) => {
  try {
    parentPort?.postMessage({ answer: await answers[message.kind](message) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});

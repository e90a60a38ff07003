/** What moving the year slider by one year costs the main thread. */

import { mapMarks } from "./first-view.mjs";
import { MARK, stepCosts } from "./trace.mjs";

const FIRST_YEAR = 1948;
const STEPS = 77;
const CATEGORIES = [
  "-*",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "v8",
];

/** Milliseconds of script, style, layout and paint of each of 77 steps from 1948 on, each given two frames' time.
 *  @param {import('@playwright/test').Browser} browser @param {string} url @param {number} cpu how many times slower
 *  @returns {Promise<number[]>} */
export async function costOfYearSteps(browser, url, cpu) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await mapMarks(page);
  await page.evaluate(prepare, url);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await browser.startTracing(page, { categories: CATEGORIES });
  const years = { first: FIRST_YEAR, count: STEPS, mark: MARK };
  const { year, changed } = await page.evaluate(scrub, years);
  const trace = await browser.stopTracing();
  await context.close();
  if (year !== FIRST_YEAR + STEPS)
    throw new Error(`${url}: the year slider stands at ${year} after the last step.`);
  if (!changed) throw new Error(`${url}: the map did not change while the year slider moved.`);
  return stepCosts(trace);
}

// Runs in the page: finds the slider and goes to the first year, so that every measured step is one year.
async function prepare(url) {
  const figure = document.querySelector("figure[data-chart='recognition-map']");
  const slider = figure?.querySelector("input[type=range]") ?? document.querySelector("input[type=range]");
  if (!slider) throw new Error(`${url}: there is no input[type=range] to move.`);
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  globalThis.slider = slider;
  globalThis.setYear = async (year) => {
    // Through the native setter: React overrides it on the element and would take the change for its own.
    write.call(slider, String(year));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await frame();
    await frame();
  };
  globalThis.picture = () => {
    const marks = document.querySelectorAll("figure[data-chart='recognition-map'] [data-country]");
    return [...marks]
      .map((mark) => `${mark.dataset.status} ${mark.getAttribute("class")} ${mark.getAttribute("fill")}`)
      .join();
  };
  await globalThis.setYear(1948);
}

// Runs in the page.
async function scrub({ first, count, mark }) {
  const before = globalThis.picture();
  for (let step = 1; step <= count; step += 1) {
    performance.mark(`${mark}${step}`);
    await globalThis.setYear(first + step);
  }
  performance.mark(`${mark}end`);
  return { year: Number(globalThis.slider.value), changed: globalThis.picture() !== before };
}

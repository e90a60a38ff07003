import type { ChartId } from "../charts/chart-list";

/** How far below the window a chart may be when its script is fetched: it is alive before one gets there. */
const margin = "400px";
/** Until a script that could not be fetched is asked for again, ms. */
const patience = 3000;
/** What a reader does: from then on every chart of the page must be able to follow. */
const acts = ["pointerdown", "keydown", "focusin", "popstate"] as const;
/** What does without script what it is there for. */
const native = "a, summary, input, select, label";

/** Loads the script of a chart when the chart comes near the window or the reader does anything at all. Until then, and
 *  as long as the script cannot be had, the chart stays the picture that came with the page. `click` is what was clicked
 *  in it meanwhile and has not been answered. On the server nothing is waited for. */
export async function loadWhenWanted<Part>(
  chart: ChartId,
  load: () => Promise<Part>,
): Promise<{ part: Part; click: MouseEvent | null }> {
  let click: MouseEvent | null = null;
  const section = typeof window === "undefined" ? null : document.querySelector(`[data-section="${chart}"]`);
  if (!section) return { part: await load(), click };
  const remember = (event: MouseEvent) => {
    const { target } = event;
    if (target instanceof Element && section.contains(target) && !target.closest(native)) click = event;
  };
  // React stops the clicks that it cannot answer yet at the document: they are heard before that.
  window.addEventListener("click", remember, true);
  await nearOrActedOn(section);
  const part = await untilLoaded(load);
  window.removeEventListener("click", remember, true);
  return { part, click };
}

function nearOrActedOn(section: Element): Promise<void> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && finish(),
      { rootMargin: margin },
    );
    const finish = () => {
      watch.disconnect();
      for (const act of acts) window.removeEventListener(act, finish, true);
      resolve();
    };
    for (const act of acts) window.addEventListener(act, finish, { capture: true, passive: true });
    watch.observe(section);
  });
}

async function untilLoaded<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
  }
}

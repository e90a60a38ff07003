import type { Page } from "@playwright/test";

type Stop = {
  name: string;
  clip: { x: number; y: number; width: number; height: number };
  isCovered: boolean;
};

/** What has focus: its name, its place in the window with room for a ring, and whether something else lies over it. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element instanceof HTMLIFrameElement) return null;
    const box = element.getBoundingClientRect();
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isSeen = parts.some((right) =>
      parts.some((down) => {
        const top = document.elementFromPoint(box.left + right * box.width, box.top + down * box.height);
        // What shows through a mark of a picture, or is a part of it, does not cover it.
        return (
          top &&
          (element.contains(top) || top.contains(element) || top.closest("svg") === element.closest("svg"))
        );
      }),
    );
    const room = 10;
    const left = Math.max(0, box.left - room);
    const top = Math.max(0, box.top - room);
    return {
      name: `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 50)}"`,
      clip: {
        x: left,
        y: top,
        width: Math.min(innerWidth, box.right + room) - left,
        height: Math.min(innerHeight, box.bottom + room) - top,
      },
      isCovered: !isSeen,
    };
  });

/** Of two pictures of the same place: how many dots differ by at least 3 to 1. */
async function strongChanges(desk: Page, before: Buffer, after: Buffer): Promise<number> {
  return desk.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (data) => {
          const picture = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${data}`)).blob(),
          );
          const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height).data;
        }),
      );
      if (!one || !other) throw new Error("no pictures");
      const linear = (part = 0) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      const light = (data: Uint8ClampedArray, at: number) =>
        0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
      let changed = 0;
      for (let at = 0; at < one.length; at += 4) {
        const [a, b] = [light(one, at), light(other, at)];
        if (Math.max(a, b) / Math.min(a, b) >= 3) changed += 1;
      }
      return changed;
    },
    [before.toString("base64"), after.toString("base64")],
  );
}

/** Goes through a page with Tab, at most `most` stops: which of them lie under something else or outside the window, and
 *  which show no ring, that is less change of 3 to 1 than half their outline has px. */
export async function focusFaults(page: Page, most: number): Promise<{ stops: number; faults: string[] }> {
  const desk = await page.context().newPage();
  await page.bringToFront();
  const faults: string[] = [];
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) break;
    const { name, clip, isCovered } = stop;
    if (isCovered || clip.width < 12 || clip.height < 12) {
      faults.push(`${name} is covered or outside the window`);
      continue;
    }
    const withFocus = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
    await page.evaluate(() => (document.activeElement as HTMLElement | SVGElement).blur());
    const without = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
    const changed = await strongChanges(desk, without, withFocus);
    const outline = 2 * (clip.width - 20 + clip.height - 20);
    if (changed < outline / 2) faults.push(`${name} shows no ring: ${changed} of ${outline.toFixed(0)} px`);
  }
  await desk.close();
  return { stops, faults };
}

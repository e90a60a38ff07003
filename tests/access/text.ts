import type { Page } from "@playwright/test";

/** A piece of text as it is shown: where (px of the page), how large (px of the screen), in which colour. */
type Piece = {
  text: string;
  where: string;
  sizePx: number;
  /** red, green, blue 0 … 255, then opacity 0 … 1 */
  colour: [number, number, number, number];
  box: { x: number; y: number; width: number; height: number };
};

/** Every text that can be seen on a page, or in what lies over it, also inside pictures, and the words of
 *  controls. What scrolls out of a box and what is meant for screen readers alone is left out, so are controls that are
 *  switched off. */
const shownTexts = (page: Page): Promise<Piece[]> =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) throw new Error("no canvas");
    const rgba = (colour: string): [number, number, number, number] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const clipped = (element: Element, box: DOMRect): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const isPicture = at instanceof SVGElement && !(at instanceof SVGSVGElement && at.parentElement);
        if (isPicture || style.overflow === "visible") continue;
        const frame = at.getBoundingClientRect();
        left = Math.max(left, frame.left);
        top = Math.max(top, frame.top);
        // Without the bars that scroll it.
        right = Math.min(right, frame.left + at.clientLeft + at.clientWidth);
        bottom = Math.min(bottom, frame.top + at.clientTop + at.clientHeight);
      }
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const opacityOf = (element: Element) => {
      let opacity = 1;
      for (let at: Element | null = element; at; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    };
    // What stays in the window lies over what is scrolled below it.
    const bar = document.querySelector(".talk-bar");
    const isBelowBar = (element: Element, box: DOMRect) => {
      const over = bar?.contains(element) ? undefined : bar?.getBoundingClientRect();
      return over !== undefined && box.bottom > over.top && box.top < over.bottom;
    };
    const pieces: Piece[] = [];
    const add = (element: Element, text: string, box: DOMRect) => {
      const style = getComputedStyle(element);
      const shown = clipped(element, box);
      if (shown.width < 2 || shown.bottom + scrollY <= 0) return;
      // A line of which a scrolled box shows a sliver is read by scrolling.
      if (shown.height < 0.6 * box.height || isBelowBar(element, shown)) return;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return;
      const inSvg = element instanceof SVGGraphicsElement && element.namespaceURI?.endsWith("svg");
      const matrix = inSvg ? element.getScreenCTM() : null;
      const scale = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
      const zoom = inSvg ? 1 : ((element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1);
      const [red, green, blue, alpha] = rgba(inSvg ? style.fill : style.color);
      const opacity = opacityOf(element) * (inSvg ? Number(style.fillOpacity) : 1);
      const named = [...element.classList].map((name) => `.${name}`).join("");
      pieces.push({
        text: text.trim().slice(0, 60),
        where: `${element.closest("[class]")?.classList[0] ?? ""} ${element.tagName.toLowerCase()}${named}`,
        sizePx: Number.parseFloat(style.fontSize) * scale * zoom,
        colour: [red, green, blue, alpha * opacity],
        box: { x: shown.x + scrollX, y: shown.y + scrollY, width: shown.width, height: shown.height },
      });
    };
    const root = document.querySelector("dialog:modal, .talk-take[open] > ul") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\S/.test(node.textContent ?? "")) continue;
      if (element.closest("script, style, noscript, select, title, desc, :disabled")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) add(element, node.textContent ?? "", box);
    }
    for (const control of root.querySelectorAll<HTMLInputElement>("select, input:not([type=range])")) {
      if (!control.disabled) add(control, `${control.value} (control)`, control.getBoundingClientRect());
    }
    return pieces;
  });

const hidden = `* { color: transparent !important; -webkit-text-fill-color: transparent !important;
  text-decoration-color: transparent !important; transition: none !important; caret-color: transparent !important }
  svg text, svg tspan { fill: transparent !important }`;

/** Px: the longest picture that a browser surely draws; a longer one comes out black. */
const longest = 8000;

/** Pictures of the whole page without its letters, from top to bottom: what they stand on. */
async function groundOf(page: Page): Promise<string[]> {
  // A sheet made by script is allowed where the security policy refuses an inline one.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, hidden);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const strips: string[] = [];
  for (let y = 0; y < height; y += longest) {
    const clip = { x: 0, y, width, height: Math.min(longest, height - y) };
    const strip = await page.screenshot({ fullPage: true, clip, animations: "disabled" });
    strips.push(strip.toString("base64"));
  }
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return strips;
}

/** For each text the lowest contrast with a colour that covers at least an eighth of the ground below it. */
async function contrastsOf(page: Page, ground: string[], pieces: readonly Piece[]): Promise<number[]> {
  const desk = await page.context().newPage();
  try {
    return await desk.evaluate(
      async ({ ground, pieces, longest }) => {
        const strips = await Promise.all(
          ground.map(async (strip) => {
            const blob = await (await fetch(`data:image/png;base64,${strip}`)).blob();
            const picture = await createImageBitmap(blob);
            const canvas = new OffscreenCanvas(picture.width, picture.height);
            const context = canvas.getContext("2d", { willReadFrequently: true });
            if (!context) throw new Error("no canvas");
            context.drawImage(picture, 0, 0);
            return { context, width: picture.width, height: picture.height };
          }),
        );
        const linear = (part: number) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        const light = (red: number, green: number, blue: number) =>
          0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return pieces.map(({ box, colour: [red, green, blue, alpha] }) => {
          const top = Math.max(0, Math.round(box.y));
          const strip = strips[Math.floor(top / longest)];
          if (!strip) return 21;
          const x = Math.max(0, Math.round(box.x));
          const y = top % longest;
          const width = Math.min(Math.round(box.width), strip.width - x);
          const height = Math.min(Math.round(box.height), strip.height - y);
          if (width < 1 || height < 1) return 21;
          const { data } = strip.context.getImageData(x, y, width, height);
          const counts = new Map<number, number>();
          for (let at = 0; at < data.length; at += 4) {
            const key = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
          const ratios = [...counts]
            .filter(([, count]) => count >= data.length / 4 / 8)
            .map(([key]) => {
              const [r, g, b] = [key >> 16, (key >> 8) & 255, key & 255];
              const over = (ink: number, paper: number) => ink * alpha + paper * (1 - alpha);
              const pair = [light(over(red, r), over(green, g), over(blue, b)), light(r, g, b)];
              return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
            });
          return ratios.length === 0 ? 21 : Math.min(...ratios);
        });
      },
      { ground, pieces, longest },
    );
  } finally {
    await desk.close();
  }
}

/** What is said too faintly or too small on a page as it is shown now; the count of texts looked at tells that something
 *  was. Size is that on the screen: a text in a picture that shrinks with its frame is smaller than its rule says. */
export async function textFaults(page: Page, least: Least): Promise<TextFaults> {
  const first = await textFaultsNow(page, least);
  if (first.faults.length === 0) return first;
  // A list may have grown between the texts and their picture, and the picture of a long page can have a part in it as it
  // was before the theme changed: a second look tells.
  return textFaultsNow(page, least);
}

type Least = { contrast: number; sizePx: number };
type TextFaults = { texts: number; faults: string[] };

async function textFaultsNow(page: Page, { contrast, sizePx }: Least): Promise<TextFaults> {
  const pieces = await shownTexts(page);
  const ground = await groundOf(page);
  const contrasts = await contrastsOf(page, ground, pieces);
  const faults = pieces.flatMap(({ text, where, sizePx: size }, index) => [
    ...((contrasts[index] ?? 0) < contrast ? [`${contrasts[index]?.toFixed(2)}:1 "${text}" (${where})`] : []),
    ...(size < sizePx - 0.01 ? [`${size.toFixed(1)} px "${text}" (${where})`] : []),
  ]);
  return { texts: pieces.length, faults: [...new Set(faults)] };
}

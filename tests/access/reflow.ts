import type { Page } from "@playwright/test";

/** What makes a page scroll in two directions, or cuts words off: boxes wider than the window, except what scrolls by
 *  itself (tables), and texts whose own box hides a part of them. */
export function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} "${(one.textContent ?? "").trim().slice(0, 40)}"`;
    const width = document.documentElement.clientWidth;
    const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width}`);
    for (const one of document.body.querySelectorAll("*")) {
      if (!one.checkVisibility({ checkVisibilityCSS: true }) || one.closest(".visually-hidden, .patterns"))
        continue;
      const box = one.getBoundingClientRect();
      if (box.width < 2 || getComputedStyle(one).clipPath === "inset(50%)") continue;
      let inner = false;
      for (let at = one.parentElement; at; at = at.parentElement) {
        if (scrolls(at)) inner = true;
        if (at.matches(".map")) inner = true;
      }
      if (inner) continue;
      if (box.right > width + 1 || box.left < -1)
        faults.push(`${name(one)} from ${box.left.toFixed(0)} to ${box.right.toFixed(0)}`);
      if (one instanceof SVGElement || one.matches("select, input, textarea")) continue;
      const style = getComputedStyle(one);
      const cuts = /hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
      const cutsDown = /hidden|clip/.test(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
      if (cuts || cutsDown) faults.push(`${name(one)} hides a part of itself`);
    }
    return [...new Set(faults)];
  });
}

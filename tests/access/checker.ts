import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What an accessibility checker (axe) finds on a page and in the frames in it, as rule and place: all its rules, or
 *  those named. It runs within the page, which takes a third of the time of gathering parts in a page of its own and
 *  differs for frames of other sites only, of which there are none. */
export async function checkerFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const checker = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? checker.withRules([...rules]) : checker).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

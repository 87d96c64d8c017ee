import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** The rules that depend on colours; the others have the same result in every look of a page. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What of axe to ask: all of it, some rules by name, or all but some. */
interface Asked {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * What axe finds wrong with a page, by rule and place. It stays in the page from one look to the next, and gives violations alone:
 * putting it there each time, and handing over all that is right, takes longer than the looking.
 */
export async function violationsOf(page: Page, { only, without = [] }: Asked = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(only === undefined ? {} : { runOnly: [...only] }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, options);
}

import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** The rules that depend on colours; the others have the same result in every look of a page. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The axe rules to use: all of them, some by name, or all but some. */
interface Asked {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * Returns axe's violations on a page, by rule and place. Axe stays in the page between calls, and returns only
 * violations: injecting it each time, and transferring everything that passes, takes longer than the analysis.
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

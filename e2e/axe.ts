import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What depends on colours; the rest is the same in every look of a page. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page, by rule and place; only by some of its rules where they are named. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // "Legacy" looks at a page without frames in that page; the other mode opens a second page for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

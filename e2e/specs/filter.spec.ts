import type { Page } from 'playwright/test';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { expect, test } from '../fixtures.ts';

const { filter } = windowTexts('en');
const said = (page: Page) => page.locator('.find [role="status"]');

test('Ctrl+F finds a write among many in Explain, and a short list has no field', async ({ shell: { page, go } }) => {
  const line = (view: string, name: string): string => `reg add HKLM\\SOFTWARE\\A /v ${name} /d 1 ${view}`;
  await go('explain');
  await page.locator('#explain-text').fill(line('/reg:64', 'One'));
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const names = ['One', 'Two', 'Three', 'Four', 'Five'];
  await page.locator('#explain-text').fill(names.map((name) => line('/reg:64', name)).join('\n'));
  await expect(page.locator('tbody tr')).toHaveCount(5);
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: filter.writes })).toBeFocused();
  await page.keyboard.type('three');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('tbody th')).toContainText('Three');
  await expect(said(page)).toHaveText(filter.count(1, 5));
});

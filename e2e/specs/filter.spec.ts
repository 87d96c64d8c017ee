import type { Page } from 'playwright/test';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { expect, test } from '../fixtures.ts';

const { filter } = windowTexts('en');
const said = (page: Page) => page.locator('.find [role="status"]');

test('Ctrl+F finds a check by its words or by the value that it rests on; Escape brings all back', async ({
  shell,
}) => {
  const { page, go, m } = shell;
  await go('checks');
  const checks = page.locator('.rung');
  const all = await checks.count();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: filter.checks });
  await expect(field).toBeFocused();
  await expect(said(page)).toHaveText('');
  await page.keyboard.type('PROXY');
  await expect(checks.locator('.rung__name')).toHaveText([m.rungs.proxy.name, m.rungs.network.name]);
  await expect(said(page)).toHaveText(filter.count(2, all));
  await field.fill('defaultsecureprotocols');
  await expect(checks.locator('.rung__name')).toContainText([m.rungs['winhttp-value'].name]);
  await field.fill('nothing like this');
  await expect(checks).toHaveCount(0);
  await expect(said(page)).toHaveText(filter.none);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(checks).toHaveCount(all);
  await expect(field).toBeFocused();
});

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

import { expect, test } from '../fixtures.ts';
import { VERSION } from '../../electron/version.ts';
import { PRODUCT } from '../../build/package/builds.mjs';
import { PARTS } from '../../shared/licences.ts';

test('says version, system, driver and engine, copies them, and names the parts by others', async ({ shell }) => {
  const { page, go } = shell;
  await go('about');
  const facts = page.locator('.about__facts').first();
  await expect(facts).toContainText(VERSION);
  await expect(facts).toContainText(/a registry file, on \w+/);
  await expect(facts).toContainText(/Chromium \d+\./);
  await page.getByRole('button', { name: 'Copy these lines' }).click();
  await expect(page.locator('.copy__result').getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[1]).toBe(`Version: ${VERSION}`);
  const card = page.locator('.about__facts').nth(1);
  await expect(card).toContainText(PRODUCT.publisher);
  await expect(card).toContainText('Get a newer version where you got this one');
  await page.getByText(`${PARTS.length} parts by others, with their licences`).click();
  await expect(page.getByRole('row', { name: 'valibot MIT' })).toBeVisible();
});

import { expect, test } from '../fixtures.ts';

const at200Percent = test.extend({ viewport: { width: 520, height: 360 } });
at200Percent('Apply can be scrolled to and pressed at 200 %', async ({ shell: { page, go, secureProtocols } }) => {
  await go('protocols');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  expect(await secureProtocols('native')).toBe('dword:00000800');
});

import { expect, test } from '../fixtures.ts';

test.describe('everything reachable at 200 %', () => {
  test.use({ viewport: { width: 520, height: 360 } });

  test('Apply can be scrolled to and pressed', async ({ shell: { page, go, secureProtocols } }) => {
    await go('protocols');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
    expect(await secureProtocols('native')).toBe('dword:00000800');
  });
});

import { expect, test } from '../fixtures.ts';
import { tabTo } from '../tab-to.ts';

test('the main job needs no mouse', async ({ shell: { page, secureProtocols } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Protocols' })).toBeFocused();
  await tabTo(page, 'Start from');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Start from')).toHaveValue('tls12');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Start from')).toHaveValue('tls11-12');
  await tabTo(page, /^TLS 1\.1/);
  await page.keyboard.press('Space');
  await expect(page.locator('output.value__hex')).toContainText('0x00000800');
  await tabTo(page, 'Apply');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await secureProtocols('wow64')).toBe('dword:00000800');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeFocused();
  await tabTo(page, 'Undo change 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Undone:/ })).toBeVisible();
  expect(await secureProtocols('wow64')).toBe(null);
});

test('every stop of the Tab key shows its focus', async ({ shell: { page, go } }) => {
  await go('protocols');
  const unseen: string[] = [];
  for (let count = 0; count < 25; count++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return { name: focused.outerHTML.slice(0, 80), isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    });
    if (found !== null && !found.isSeen) unseen.push(found.name);
  }
  expect(unseen).toEqual([]);
});

import { expect, test } from '../fixtures.ts';

const PAGE = 'https://www.catalog.update.microsoft.com/Search.aspx?q=KB3140245';

test.describe('where an update is missing', () => {
  test.use({ sample: 'windows-7-update-missing' });

  test('its page opens in the browser, is there to copy, and to scan with a phone', async ({
    shell: { page, links },
  }) => {
    const main = page.locator('.verdict .btn--primary');
    await expect(main).toHaveCount(1);
    await main.click();
    expect(links).toEqual([PAGE]);
    const update = page.locator('.packages__one').first();
    await expect(update).toContainText('choose the one for x64-based systems');
    await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
    await update.getByText('Use a phone').click();
    await update.getByRole('button', { name: 'Copy the address' }).click();
    await expect(update.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PAGE);
    const code = update.getByRole('img', { name: `QR code of ${PAGE}` });
    await expect(code.locator('path')).toHaveCount(1);
  });

  test('writing the settings now is folded away', async ({ shell: { page } }) => {
    const write = page.getByRole('button', { name: 'Write the settings now' });
    await expect(write).toBeHidden();
    await page.getByText('Until then').click();
    await expect(write).toBeVisible();
  });
});

import { windowTexts } from '../../shared/text/texts.suite.ts';
import { expect, test } from '../fixtures.ts';

const PAGE = 'https://www.catalog.update.microsoft.com/Search.aspx?q=KB3140245';

test.describe('if an update is missing', () => {
  test.use({ sample: 'windows-7-update-missing' });

  test('its page opens in the browser, is there to copy, and to scan with a phone', async ({
    shell: { page, links },
  }) => {
    const main = page.locator('.verdict .btn--primary');
    await expect(main).toHaveCount(1);
    await main.click();
    expect(links).toEqual([PAGE]);
    const code = page.getByRole('img', { name: `QR code of ${PAGE}` });
    await expect(code).toBeHidden();
    await page.getByText('No internet', { exact: true }).click();
    await expect(code.locator('path')).toHaveCount(1);
    const other = page.locator('.other-device');
    await other.getByRole('button', { name: 'Copy the address' }).click();
    await expect(other.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PAGE);
  });

  test('writing the settings now is folded away', async ({ shell: { page } }) => {
    const write = page.getByRole('button', { name: 'Write the settings now' });
    await expect(write).toBeHidden();
    await page.getByText(windowTexts('en').doors.meanwhile, { exact: true }).click();
    await expect(write).toBeVisible();
  });
});

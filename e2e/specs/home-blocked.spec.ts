import { expect, test } from '../fixtures.ts';

const PAGE = 'https://www.catalog.update.microsoft.com/Search.aspx?q=KB3140245';

const withoutUpdate = test.extend({ sample: 'windows-7-update-missing' });
withoutUpdate('a missing update has its page, and a way on meanwhile', async ({ shell: { page, t, links } }) => {
  await expect(page.locator('.core')).toHaveCount(0); // no table that changes nothing
  await page.locator('.verdict .btn--primary').click();
  expect(links).toEqual([PAGE]);
  const code = page.getByRole('img', { name: `QR code of ${PAGE}` });
  await expect(code).toBeHidden();
  await page.getByText(t.doors.offline, { exact: true }).click();
  await expect(code.locator('path')).toHaveCount(1);
  const other = page.locator('.other-device');
  await other.getByRole('button', { name: 'Copy the address' }).click();
  await expect(other.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PAGE);
  await page.getByText(t.doors.refused, { exact: true }).click();
  await expect(page.getByRole('list', { name: t.doors.packages }).getByRole('listitem')).toHaveCount(2);
  const write = page.getByRole('button', { name: t.home.prepare });
  await expect(write).toBeHidden();
  await page.getByText(t.doors.meanwhile, { exact: true }).click();
  await expect(write).toBeVisible();
});

const withoutBuild = test.extend({ prepare: { find: /"CurrentBuild(Number)?"="7601"\r?\n/g, put: '' } });
withoutBuild('guesses nothing and writes nothing without a build number', async ({ shell: { page, go } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It isn’t clear which Windows version this is');
  await go('protocols');
  await expect(page.getByText('This version of Windows is unknown, so nothing can be written here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await expect(page.getByLabel('TLS 1.2', { exact: true })).toBeDisabled();
});

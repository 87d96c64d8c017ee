import { expect, SCREENS, test } from '../fixtures.ts';

test.describe('a missing update', () => {
  test.use({ sample: 'windows-7-update-missing' });

  test('has a way on without internet, for a Windows that refuses it, and for now; no table that changes nothing', async ({
    shell: { page, t, links },
  }) => {
    await expect(page.locator('.core')).toHaveCount(0);
    await page.getByText(t.doors.offline, { exact: true }).click();
    await expect(page.getByRole('img', { name: /QR code of/ })).toBeVisible();
    await page.getByText(t.doors.refused, { exact: true }).click();
    await expect(page.getByRole('list', { name: t.doors.packages }).getByRole('listitem')).toHaveCount(2);
    await page.getByText(t.doors.meanwhile, { exact: true }).click();
    await expect(page.getByRole('button', { name: t.home.prepare })).toBeVisible();
    await page.locator('.verdict .btn--primary').click();
    await expect.poll(() => links.length).toBe(1);
    expect(links[0]).toContain('3140245');
  });

  test('shows the files that the verdict rests on, in Checks', async ({ shell: { page, go } }) => {
    await go('checks');
    const evidence = page.getByRole('list', { name: 'Evidence' }).first();
    await expect(evidence).toContainText('winhttp.dll');
    await expect(evidence).toContainText('6.1.7601.23375 or later');
  });
});

test.describe('a registry without a build number', () => {
  test.use({ prepare: { find: /"CurrentBuild(Number)?"="7601"\r?\n/g, put: '' } });

  test('guesses nothing and writes nothing', async ({ shell: { page, go } }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('It isn’t clear which Windows version this is');
    await page.screenshot({ path: `${SCREENS}/home-unknown-release.png` });
    await go('protocols');
    await expect(page.getByText('This version of Windows is unknown, so nothing can be written here.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await expect(page.getByLabel('TLS 1.2', { exact: true })).toBeDisabled();
  });
});

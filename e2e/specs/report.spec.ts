import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { errorText } from '../../shared/present/error-text.ts';
import { sampleFailure } from '../../shared/failure-codes.suite.ts';
import { verifyReport } from '../../shared/report/verify.ts';
import { expect, test, type Shell } from '../fixtures.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Chooses from the menu. */
async function share({ page, t }: Shell, item: string): Promise<void> {
  await page.getByRole('button', { name: t.share.name }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Saves, and gives the path that the window shows then. */
async function save(shell: Shell, format: 'html' | 'pdf' | 'json'): Promise<string> {
  await share(shell, shell.t.share.save[format]);
  const path = shell.page.locator('.menu--said code');
  await expect(path).toHaveText(new RegExp(`\\.${format}$`), { timeout: 20_000 }); // a PDF starts a browser
  return (await path.textContent()) ?? '';
}

test.describe('a report', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('is saved as a page and as JSON, without names', async ({ shell }) => {
    const html = readFileSync(await save(shell, 'html'), 'utf8');
    expect(verifyReport(html, sha256)).toMatchObject({ state: 'intact', kind: 'page' });
    expect(html).toContain('left out, as are the names of proxy servers');
    expect(html).not.toContain(`${userInfo().username} on ${hostname()}`);
    const path = await save(shell, 'json');
    expect(basename(path)).toMatch(/^TLS-Remedy-report-/);
    const json = readFileSync(path, 'utf8');
    expect(verifyReport(json, sha256)).toMatchObject({ state: 'intact', kind: 'json' });
    expect(JSON.parse(json)).not.toHaveProperty('names');
  });

  test('holds the names once they are ticked, also in its file’s name', async ({ shell }) => {
    const { page, t, go } = shell;
    await page.getByRole('button', { name: t.share.name }).click();
    await page.getByRole('menuitemcheckbox', { name: t.share.names }).click();
    await expect(page.getByRole('menuitemcheckbox')).toBeChecked();
    await page.keyboard.press('Escape');
    await go('history');
    const path = await save(shell, 'html');
    expect(basename(path)).toContain(`TLS-Remedy-${hostname()}-`);
    expect(readFileSync(path, 'utf8')).toContain(`${userInfo().username} on ${hostname()}`);
  });

  test('is saved as a PDF of two sheets at most, with its text', async ({ shell }) => {
    const path = await save(shell, 'pdf');
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    const text = execFileSync('pdftotext', ['-layout', path, '-']).toString();
    expect(text).toContain('TLS Remedy report');
    expect(text.split('\f').filter((sheet) => sheet.trim() !== '').length).toBeLessThanOrEqual(2);
  });

  test('has the change just made: journal entry, before and after, read back', async ({ shell }) => {
    const { page, t } = shell;
    await page.getByRole('button', { name: t.home.fixSample }).click();
    await expect(page.locator('.verdict--ok')).toBeVisible();
    const html = readFileSync(await save(shell, 'html'), 'utf8');
    expect(html).toMatch(/Change 1, .* UTC; written; still in effect; read back as written/);
  });

  test('is copied for a ticket', async ({ shell }) => {
    const { page, t } = shell;
    await share(shell, t.share.ticket);
    await expect(page.locator('.menu--said')).toHaveText(t.share.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('DefaultSecureProtocols 0x00000A00');
  });

  test('that can’t be written says so, and what to do', async ({ shell }) => {
    const { page, pc, t, m } = shell;
    writeFileSync(join(pc.folder, 'reports'), 'in the way of the folder');
    await share(shell, t.share.save.json);
    const { nextStep } = errorText(m, sampleFailure('file-not-written'));
    await expect(page.locator('.menu--said')).toContainText(nextStep);
    await expect(page.locator('#announcer')).toContainText(nextStep);
    rmSync(join(pc.folder, 'reports'));
    mkdirSync(join(pc.folder, 'reports'));
    await save(shell, 'json');
  });
});

test('the menu is used by keyboard alone, and gives the focus back', async ({ shell: { page, t } }) => {
  const button = page.getByRole('button', { name: t.share.name });
  await button.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: t.share.short })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitemcheckbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('menuitemcheckbox')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: t.share.short })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

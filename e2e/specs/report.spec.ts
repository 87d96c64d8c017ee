import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { verifyReport } from '../../shared/report/verify.ts';
import { expect, test } from '../fixtures.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The path that the window shows after saving. */
async function savedPath(page: Page): Promise<string> {
  await expect(page.locator('.bar--ok .report__path')).toBeVisible({ timeout: 20_000 }); // a PDF starts a browser
  return (await page.locator('.bar--ok .report__path').textContent()) ?? '';
}

test.describe('a report', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('is saved as a page and as JSON just as it is shown, without names', async ({ shell: { page, t, go } }) => {
    await go('report');
    const checksum = (await page.locator('.report__checksum').textContent()) ?? '';
    await page.getByRole('button', { name: t.report.save.html }).click();
    const html = readFileSync(await savedPath(page), 'utf8');
    expect(verifyReport(html, sha256)).toMatchObject({ state: 'intact', kind: 'page', report: { sha256: checksum } });
    expect(html).toContain('left out, as are the names of proxy servers');
    expect(html).not.toContain(`${userInfo().username} on ${hostname()}`);
    await page.getByRole('button', { name: t.report.save.json }).click();
    await expect(page.locator('.report__path')).toHaveText(/\.json$/);
    const json = readFileSync(await savedPath(page), 'utf8');
    expect(verifyReport(json, sha256)).toMatchObject({ state: 'intact', kind: 'json', report: { sha256: checksum } });
    expect(JSON.parse(json)).not.toHaveProperty('names');
  });

  test('holds the names once they are ticked, in another language once it is chosen', async ({
    shell: { page, t, go },
  }) => {
    await go('report');
    await page.getByLabel(t.report.names).check();
    await page.getByRole('group', { name: t.report.language }).getByLabel('Nederlands').check();
    await expect(page.locator('.report__summary')).toContainText('Rapport van TLS Remedy');
    await expect(page.locator('.report__summary')).toContainText(`${userInfo().username} op ${hostname()}`);
    await page.getByRole('button', { name: t.report.save.html }).click();
    const html = readFileSync(await savedPath(page), 'utf8');
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain(`${userInfo().username} op ${hostname()}`);
  });

  test('is saved as a PDF of two sheets at most, with its text', async ({ shell: { page, t, go } }) => {
    await go('report');
    await page.getByRole('button', { name: t.report.save.pdf }).click();
    await expect(page.getByRole('button', { name: t.report.save.pdf })).toHaveAttribute('aria-busy', 'true');
    const path = await savedPath(page);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    const text = execFileSync('pdftotext', ['-layout', path, '-']).toString();
    expect(text).toContain('TLS Remedy report');
    expect(text.split('\f').filter((sheet) => sheet.trim() !== '').length).toBeLessThanOrEqual(2);
  });

  test('has the change just made: journal entry, before and after, read back', async ({ shell: { page, t, go } }) => {
    await page.getByRole('button', { name: t.home.fixSample }).click();
    await expect(page.locator('.verdict--ok')).toBeVisible();
    await go('report');
    await expect(page.getByText(t.report.contents.change(1))).toBeVisible();
    await page.getByRole('button', { name: t.report.save.html }).click();
    const html = readFileSync(await savedPath(page), 'utf8');
    expect(html).toMatch(/Journal entry 1, .* UTC; written; still in force; read back as written/);
  });

  test('is copied for a ticket', async ({ shell: { page, t, go } }) => {
    await go('report');
    await page.getByRole('button', { name: t.report.copySummary }).click();
    await expect(page.getByText(t.copy.done)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.report__summary').textContent());
    expect(copied).toContain('DefaultSecureProtocols 0x00000A00');
  });

  test('that can’t be written says so, and what to do', async ({ shell: { page, pc, t, m, go } }) => {
    writeFileSync(join(pc.folder, 'reports'), 'in the way of the folder');
    await go('report');
    await page.getByRole('button', { name: t.report.save.json }).click();
    await expect(page.locator('.bar--warn')).toContainText(m.errors['file-not-written']({}).nextStep);
    rmSync(join(pc.folder, 'reports'));
    mkdirSync(join(pc.folder, 'reports'));
    await page.getByRole('button', { name: t.report.again }).click();
    await page.getByRole('button', { name: t.report.save.json }).click();
    await savedPath(page);
  });
});

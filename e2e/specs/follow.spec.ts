import { expect, test } from '../fixtures.ts';

const READY = /^TLS\s1\.2 is on/;

const repair = (text: string): string =>
  text.replace(/^"DefaultSecureProtocols"=.*$/gm, '"DefaultSecureProtocols"=dword:00000800');

test.describe('a change by somebody else', () => {
  test.use({ sample: 'windows-8.1-stale-value', follow: true });

  test('is followed without asking, and what was shown before stays', async ({ shell }) => {
    const { page, pc } = shell;
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(READY);
    await pc.edit(repair);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(READY);
  });

  test('takes away a message that is no longer true', async ({ shell }) => {
    const { page, pc } = shell;
    await page.locator('.btn--primary').click();
    await expect(page.locator('.verdict--ok')).toBeVisible();
    await pc.edit((text) =>
      text.replace(/(Internet Settings\\WinHttp\]\r?\n)/g, '$1"DefaultSecureProtocols"=dword:00000080\r\n'),
    );
    await expect(page.locator('.verdict--ok')).toHaveCount(0);
  });

  test('is also followed where it comes between the first check and the first picture', async ({ shell }) => {
    const { page, pc, gate } = shell;
    await page.addInitScript(() => {
      Object.assign(window, { changed: new Promise((resolve) => window.addEventListener('main:changed', resolve)) });
    });
    const answer = gate.hold('context');
    const before = gate.answered.length;
    await page.reload();
    await expect.poll(() => gate.answered.slice(before)).toContain('check');
    await pc.edit(repair);
    await page.evaluate(() => (window as unknown as { changed: Promise<Event> }).changed.then(() => undefined));
    answer();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(READY);
  });
});

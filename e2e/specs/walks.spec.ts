import type { Page } from 'playwright/test';
import { partOf } from '../../build/only-on.suite.ts';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { expectStep, understand } from '../guided-walk.ts';

/** Counts what a user presses, from the first moment on. */
async function counting(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: 0 });
    // a label passes its click on to its field as a second one, which nobody made
    const count = (event: Event): void => {
      if (event instanceof PointerEvent && event.pointerType !== '') (window as unknown as { clicks: number }).clicks++;
    };
    document.addEventListener('click', count, { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
}

/** After a change that works: how to finish, a limit of Windows, Internet Options, or the other half. */
const FIXED =
  /^(Fixed|Done)\. Close Outlook|^TLS\s1\.2 is on, (with one limit|but check Internet Options)$|^Most programs on this server refuse TLS\s1\.2$/;

for (const sample of ['windows-7-updated', 'windows-7-half-fixed'] as const) {
  test.describe(sample, () => {
    test.use({ sample, asksPermission: true });

    // the second click is Windows’ own question, which no page can show
    test('at home: from opening to "Fixed" in two clicks, one of them Windows’', async ({ shell: { page } }) => {
      const clicks = await counting(page);
      await page.locator('.verdict .btn--primary').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIXED);
      expect((await clicks()) + 1).toBe(2);
    });

    test('guided: from opening to "Fixed" in three clicks', async ({ shell }) => {
      const { page, t } = shell;
      const clicks = await counting(page);
      await page.getByRole('button', { name: t.home.guide }).click();
      await page.locator('.actionbar .btn--primary').click();
      await page.locator('.actionbar').getByRole('button', { name: t.home.fixSample }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIXED);
      expect(await clicks()).toBe(3);
    });

    test('desk-side: from opening over "Fixed" to a saved report in four clicks', async ({ shell }) => {
      const { page, t } = shell;
      const clicks = await counting(page);
      await page.locator('.verdict .btn--primary').click();
      await page.getByRole('button', { name: t.share.name }).click();
      await page.getByRole('menuitem', { name: t.share.save.html }).click();
      const path = page.locator('.menu--said code');
      await expect(path).toBeVisible();
      expect(await readFile((await path.textContent()) ?? '', 'utf8')).toContain('TLS 1.2');
      expect((await clicks()) + 1).toBe(4);
    });
  });
}

const onServer = test.extend({ sample: 'server-2008-r2-updated', asksPermission: true });
onServer('both halves of a server are put right in two clicks each', async ({ shell: { page } }) => {
  const clicks = await counting(page);
  const isRight = page.locator('.side--ok');
  await page.locator('.side--fail .btn').first().click();
  await expect(isRight).toHaveCount(1);
  await page.locator('.side--fail .btn').first().click();
  await expect(page.locator('.side--fail')).toHaveCount(0);
  expect((await clicks()) + 2).toBe(4);
});

for (const sample of partOf(
  ['windows-7-updated', 'windows-7-update-missing', 'windows-8.1-stale-value', 'windows-11-tls13-lost'],
  2,
)) {
  const onSample = test.extend({ sample, viewport: { width: 800, height: 600 } });
  onSample(`${sample}: each guided step has its action in sight, and at the end what to do`, async ({ shell }) => {
    const { page } = shell;
    const primary = page.locator('.actionbar .btn--primary');
    const isInSight = async (): Promise<void> => {
      for (const one of [primary, page.locator('h1')]) await expect(one).toBeInViewport({ ratio: 1 });
    };
    await understand(shell);
    await isInSight();
    if ((await primary.textContent()) === shell.t.home.checkAgain) return;
    await primary.click();
    await expectStep(shell, 'fix');
    await isInSight();
    await primary.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIXED);
    await isInSight();
  });
}

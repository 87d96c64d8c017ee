import { expect, type Shell } from './fixtures.ts';
import { LOGS_WITH_OLD_USE } from './retire-logs.ts';
import { fresh, next, type ScreenGroup } from './screen-group.ts';

/** Reads the logs that the dialog gives. */
export async function readLogs({ page, t, go }: Shell): Promise<void> {
  await go('retire');
  await page.getByRole('button', { name: t.retire.evidence.folder }).click();
  await expect(page.locator('.users__table')).toBeVisible();
}

/** The place Retire on a server whose logs show three clients with old protocols. */
export const RETIRE_SCREENS: ScreenGroup = {
  sample: 'server-2016-clean',
  name: 'retire',
  logs: LOGS_WITH_OLD_USE,
  rows: [
    fresh('retire-no-evidence', async ({ page, go }) => {
      await go('retire');
      await expect(page.locator('.forecast')).toBeVisible();
    }),
    fresh('retire', async (shell) => {
      await readLogs(shell);
      for (const summary of await shell.page.locator('.fold > summary').all()) await summary.click();
    }),
    next('retire-help', async ({ page, t }) => {
      await page.getByRole('button', { name: t.retire.bar.help(3) }).click();
      await page.locator('.fold > summary').click();
    }),
    next('retire-plan', async ({ page, t }) => {
      await page.getByRole('button', { name: t.retire.help.seePlan }).click();
      for (const summary of await page.locator('.fold > summary').all()) await summary.click();
    }),
    next('retire-done', async ({ page, t }) => {
      await page.getByRole('button', { name: t.retire.bar.inSpite }).click();
      await expect(page.locator('.verdict--warn')).toBeVisible();
    }),
  ],
};

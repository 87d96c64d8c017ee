import { readJournal } from '../electron/journal/journal.ts';
import { putState } from '../electron/journal/keep-entry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../shared/windows/settings.ts';
import { expect, type Shell } from './fixtures.ts';

/** Makes the first change on Home, and leaves it like a program that was stopped before its second value. */
export async function stopHalfway(shell: Shell): Promise<void> {
  const { page } = shell;
  await page.locator('.verdict .btn--primary').click();
  await expect(page.locator('.verdict--ok')).toBeVisible();
  await leaveHalfway(shell.driver);
  await page.reload();
}

/** Does the same for a change that was just made. */
export async function leaveHalfway(driver: Shell['driver']): Promise<void> {
  const journal = await readJournal(driver);
  const [entry] = journal.ok ? journal.value.entries : [];
  if (entry === undefined) throw new Error('the journal has no entry');
  await driver.removeValue(refOf(setting(DEFAULT_SECURE_PROTOCOLS), 'wow64'));
  await putState(driver, { ...entry, state: 'pending', doing: 'apply' });
}

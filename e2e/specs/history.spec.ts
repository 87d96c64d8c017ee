import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { stringValue } from '../../shared/windows/registry.ts';
import { readJournal } from '../../electron/journal/journal.ts';
import { pendingEntry } from '../../shared/remediation/entry-states.ts';
import { expect, test } from '../fixtures.ts';
import { stopHalfway } from '../halfway.ts';

test('lists changes newest first, and undoes one that stands', async ({ shell }) => {
  const { page, go, secureProtocols } = shell;
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  await go('protocols');
  await page.getByLabel('Start from').selectOption('tls10+12');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  await go('history');
  const entries = page.locator('.entry');
  await expect(entries.getByRole('heading')).toHaveText([
    'TLS 1.0 + 1.2, chosen by hand',
    'TLS 1.2 turned on for 64-bit and 32-bit programs',
  ]);
  await expect(entries.first()).toContainText('In effect');
  await expect(entries.first().getByRole('columnheader')).toHaveText(['Where', 'Name', 'Before', 'After']);
  await expect(entries.first().getByRole('row').nth(1)).toHaveText(/64-bit view.*0x00000800.*0x00000880/);
  await expect(entries.first().getByRole('row').nth(2)).toContainText('Internet Settings\\WinHttp');
  await entries.first().getByRole('button', { name: 'Copy change 2' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'DefaultSecureProtocols: 0x00000800 (TLS 1.2) -> 0x00000880 (TLS 1.0, TLS 1.2)',
  );
  await expect(entries.last()).toContainText('Partly changed afterwards');
  await page.getByRole('button', { name: 'Undo change 2' }).click();
  await expect(page.getByRole('heading', { name: 'Undone: 2 settings restored exactly' })).toBeVisible();
  await expect(entries.first()).toContainText('Undone');
  await expect(entries.last()).toContainText('In effect');
  await expect(page.getByRole('button', { name: 'Undo change 2' })).toHaveCount(0);
  expect(await secureProtocols('native')).toBe('dword:00000800');
});

const following = test.extend({ follow: true });
following('an undo that leaves alone what something else changed says so, and is finished later', async ({ shell }) => {
  const { page, pc, go, secureProtocols } = shell;
  const put = (from: string, to: string): Promise<void> =>
    pc.edit((text) => text.replace(`"DefaultSecureProtocols"=${from}`, `"DefaultSecureProtocols"=${to}`));
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  await put('dword:00000800', 'dword:00000a00');
  await go('history');
  const entry = page.locator('.entry');
  const state = page.locator('.entry__state');
  await expect(state).toHaveText('Partly changed afterwards');
  await page.getByRole('button', { name: 'Undo change 1' }).click();
  await expect(page.getByRole('heading', { name: 'Undone in part: 3 settings restored, 1 unchanged' })).toBeVisible();
  await expect(page.locator('.bar')).toContainText('64-bit view, DefaultSecureProtocols');
  await expect(state).toHaveText('Undone in part');
  await expect(entry).toContainText('When they change back, undo the rest.');
  await expect(entry.locator('tbody').filter({ hasText: 'changed afterwards' })).toContainText(['64-bit view']);
  await expect(page.getByRole('button', { name: /^Undo the rest/ })).toHaveCount(0);
  expect(await secureProtocols('native')).toBe('dword:00000a00');
  expect(await secureProtocols('wow64')).toBe(null);
  await put('dword:00000a00', 'dword:00000800');
  await page.getByRole('button', { name: 'Undo the rest of change 1' }).click();
  await expect(page.getByRole('heading', { name: 'Undone: 1 setting restored exactly' })).toBeVisible();
  await expect(state).toHaveText('Undone');
  expect(await secureProtocols('native')).toBe(null);
});

test('says at the start that a change stopped halfway, and restores what was there', async ({ shell }) => {
  const { page, go, driver, secureProtocols } = shell;
  await stopHalfway(shell);
  const headline = page.locator('section.verdict--warn');
  await expect(headline.getByRole('heading', { level: 1, name: 'A change stopped halfway' })).toBeVisible();
  await expect(headline.getByRole('button')).toHaveText(['Finish it', 'Restore', 'Share']);
  for (const [name, does] of [
    ['Finish it', 'Writes the remaining values too. The change is then complete.'],
    ['Restore', 'Restores the values that were written. The PC is then as it was before the change.'],
  ] as const)
    await expect(headline.getByRole('button', { name })).toHaveAccessibleDescription(does);
  await expect(page.getByRole('button', { name: 'Fix the sample PC' })).toHaveCount(0);
  await go('protocols');
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await go('history');
  await expect(page.locator('.entry')).toContainText('Stopped halfway');
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('heading', { name: /^Undone: 3 settings restored/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A change stopped halfway' })).toHaveCount(0);
  expect(await secureProtocols('native')).toBe(null);
  const journal = await readJournal(driver);
  expect(journal.ok && pendingEntry(journal.value.entries)).toBe(null);
});

test('finishes a change that stopped halfway', async ({ shell }) => {
  const { page, secureProtocols } = shell;
  await stopHalfway(shell);
  await page.getByRole('button', { name: 'Finish it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  expect(await secureProtocols('wow64')).toBe('dword:00000800');
});

test('says which entry can’t be read, and changes nothing until it is given up', async ({ shell }) => {
  const { page, go, driver } = shell;
  await driver.write({ ...JOURNAL_KEY, name: '00000007' }, stringValue('not an entry'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'History entry 7 can’t be read' })).toBeVisible();
  await expect(page.getByText('First discard the history entry that can’t be read.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fix the sample PC' })).toBeDisabled();
  await go('protocols');
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await go('history');
  await expect(page.getByRole('button', { name: 'Discard entry 7' })).toBeHidden();
  await page.getByText('Discard this entry…').click();
  await expect(page.getByText('you won’t be able to undo what this entry changed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No changes yet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Discard entry 7' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'History entry 7 can’t be read' })).toHaveCount(0);
  await go('home');
  await expect(page.getByRole('button', { name: 'Fix the sample PC' })).toBeEnabled();
});

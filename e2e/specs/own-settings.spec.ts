import { readJournal } from '../../electron/journal/journal.ts';
import { putState } from '../../electron/journal/keep-entry.ts';
import { userDriver } from '../../electron/services/pc/as-user.ts';
import { refOf, setting } from '../../shared/windows/settings.ts';
import { violationsOf } from '../axe.ts';
import { expect, test, valueInText } from '../fixtures.ts';

const IDENTITY = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Common\\Identity';

test.use({ sample: 'windows-10-office-2013' });

const asking = test.extend({ asksPermission: true });
asking('repairs the user’s own settings from Home without rights, and undoes them in History', async ({ shell }) => {
  const { page, pc, go, t } = shell;
  await expect(page.locator('.verdict__takes')).toHaveText(t.own.takes);
  const fix = page.locator('.verdict').getByRole('button', { name: t.own.fix });
  await expect(fix.locator('.shield')).toHaveCount(0);
  const row = page.locator('details').filter({ hasText: t.own.yours });
  await expect(row.getByRole('row', { name: /EnableADAL/ })).toContainText('1');
  expect(await violationsOf(page)).toEqual([]);
  await fix.click();
  await expect(page.getByRole('heading', { name: t.change.committed(2, 0) })).toBeVisible();
  await expect(page.locator('.bar').getByRole('button', { name: t.change.undo })).toBeVisible();
  await expect(page.locator('.bar .shield')).toHaveCount(0);
  await expect(row).toHaveCount(0);
  const written = await pc.read();
  expect(valueInText(written, IDENTITY, 'EnableADAL')).toBe('dword:00000001');
  expect(valueInText(written, IDENTITY, 'Version')).toBe('dword:00000001');
  expect(written).not.toContain('HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy');
  await go('history');
  await expect(page.locator('.entry').getByRole('heading', { name: t.own.mine })).toBeVisible();
  await expect(page.locator('.entry').getByText('HKCU')).toHaveCount(2); // each value's path, once
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: t.own.undoEntry(1) }).click();
  await expect(page.getByRole('heading', { name: t.change.undone(2) })).toBeVisible();
  expect(valueInText(await pc.read(), IDENTITY, 'EnableADAL')).toBe(null);
});

test('offers the same on Why, where the cause stands', async ({ shell: { page, go, t } }) => {
  await go('checks');
  const rung = page.locator('.rung:has(.rung__name:text-is("Office"))');
  await rung.getByRole('button', { name: t.own.fix }).click();
  await expect(page.getByRole('heading', { name: t.change.committed(2, 0) })).toBeVisible();
  await expect(rung.getByRole('button', { name: t.own.fix })).toHaveCount(0);
  await page.getByRole('button', { name: t.change.undo }).click();
  await expect(page.getByRole('heading', { name: t.change.undone(2) })).toBeVisible();
});

test('says that a change of them stopped halfway, and restores what was there', async ({ shell }) => {
  const { page, pc, driver, t } = shell;
  await page.getByRole('button', { name: t.own.fix }).click();
  await expect(page.getByRole('heading', { name: t.change.committed(2, 0) })).toBeVisible();
  const own = userDriver(driver);
  const journal = await readJournal(own);
  const [entry] = journal.ok ? journal.value.entries : [];
  if (entry === undefined) throw new Error('the journal has no entry');
  await own.removeValue(refOf(setting('office.sign-in-15.version'), 'native'));
  await putState(own, { ...entry, state: 'pending', doing: 'apply' });
  await page.reload();
  await expect(page.getByRole('heading', { name: t.own.stopped })).toBeVisible();
  await expect(page.getByRole('button', { name: t.own.fix })).toBeDisabled();
  await page.getByRole('button', { name: t.half.restore }).click();
  await expect(page.getByRole('heading', { name: t.change.undone(1) })).toBeVisible();
  expect(valueInText(await pc.read(), IDENTITY, 'EnableADAL')).toBe(null);
});

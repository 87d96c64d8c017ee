import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealed, testReport } from '../../shared/report/sealed.suite.ts';
import { snapshotOf } from '../../shared/diagnosis/test-pc.suite.ts';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { dropOn } from '../drop-on.ts';
import { expect, test } from '../fixtures.ts';
import { setBy } from '../set-by.ts';

const LAB = mkdtempSync(join(tmpdir(), 'tls-remedy-fleet-spec-'));
// a worker may take this file’s tests in two turns, and its hooks would run after the first
process.once('exit', () => rmSync(LAB, { recursive: true, force: true }));

const good = JSON.stringify(snapshotOf({ build: 22631 }));
const bad = (host: string): string => JSON.stringify(sealed({ names: { user: 'u', host } }, testReport()));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(LAB, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('the sample PCs: found, filtered, sorted and opened without a mouse', async ({ shell: { page, t, go } }) => {
  await go('many');
  await page.getByRole('button', { name: 'Try with 24 sample PCs' }).press('Enter');
  const rows = page.getByRole('grid', { name: 'PCs' });
  await expect(page.getByRole('button', { name: /^To fix/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^All/ }).press('Enter');
  await expect(rows).toHaveAttribute('aria-rowcount', String(SAMPLE_IDS.length + 1));
  await expect(rows.getByRole('row').nth(1)).toContainText('To fix'); // the most urgent first
  await page.getByRole('button', { name: 'OK 7' }).press('Enter');
  await expect(rows).toHaveAttribute('aria-rowcount', '8');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('windows 11 clean');
  await expect(rows.getByRole('rowheader')).toHaveText(['windows-11-clean']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('button', { name: 'PC', exact: true }).click();
  await expect(rows.getByRole('rowheader').first()).toHaveText('server-2008-r2-exchange-2013');
  await page.getByRole('button', { name: 'PC', exact: true }).click();
  await expect(rows.getByRole('rowheader').first()).toHaveText('windows-11-tls13-lost');
  await page.getByRole('searchbox').fill('half');
  await rows.press('Enter');
  const detail = page.getByRole('complementary', { name: 'windows-7-half-fixed' });
  await expect(detail).toContainText('Office can’t reach Microsoft 365');
  await expect(detail.locator('.hex')).toContainText('0x00000A00');
  await expect(detail.getByRole('region', { name: 'What was found' })).toContainText('WinHTTP value');
  await page.keyboard.press('Escape');
  await expect(detail).toHaveCount(0);
  await go('home');
  await go('many');
  await expect(page.getByRole('searchbox')).toHaveValue('half'); // what was looked at is kept
  expect(t.rail.many).toBe('Many PCs');
});

const picked = test.extend({ folder: folderOf('now', { 'a.json': good, 'b.json': bad('FRONT'), 'c.json': '{"cut' }) });
picked('a folder has a row for each file, also for an unreadable one, and is saved as CSV', async ({ shell }) => {
  const { page, go, pc } = shell;
  await go('many');
  await page.getByRole('button', { name: 'Open folder…' }).click();
  const rows = page.getByRole('grid', { name: 'PCs' });
  await expect(rows.getByRole('rowheader')).toHaveText(['FRONT']);
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(rows.getByRole('rowheader')).toHaveText(['FRONT', 'c', 'a']);
  await page.getByRole('button', { name: 'Unreadable 1' }).click();
  await expect(rows.getByRole('row').nth(1)).toContainText('Not JSON');
  await rows.getByRole('row').nth(1).click();
  await expect(page.getByRole('complementary', { name: 'c', exact: true })).toContainText('Collect it again');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Save as CSV' }).click();
  await expect(page.locator('.menu--said')).toContainText('Saved: 3 rows');
  const saved = join(pc.folder, 'reports/TLS-Remedy-fleet.csv');
  expect(readFileSync(saved, 'utf8').split('\r\n')).toHaveLength(5);
});

test.describe('folders that are dropped', () => {
  const folder = folderOf('dropped', { 'a.json': good, 'b.json': bad('FRONT') });
  test.use({ folder });

  // guards: page-drop
  test('are read and compared as those of the dialog; a file isn’t, and a script can drop nothing', async ({
    shell,
  }) => {
    const { page, go, t } = shell;
    await go('many');
    const box = page.locator('.drop');
    const refused = page.getByText('A folder or logs on a drive of this PC');
    const file = join(folder, '../file.json');
    writeFileSync(file, good);
    await dropOn(box, file);
    await expect(refused).toBeVisible();
    await page.getByRole('button', { name: t.change.close }).click();
    await box.evaluate((element) => {
      const data = new DataTransfer();
      data.items.add(new File(['{}'], 'dropped'));
      element.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
    });
    await expect(refused).toBeVisible();
    await expect(page.getByRole('heading', { name: t.fleet.emptyTitle })).toBeVisible();
    await dropOn(box, folder);
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
    await page.getByRole('button', { name: /^Compare/ }).click();
    await dropOn(box, folder);
    await expect(page.getByText('0 fixed, of 1 PC to fix.')).toBeVisible();
  });
});

const CHANGING = folderOf('changing', { 'FRONT.json': bad('FRONT'), 'OLD.json': bad('OLD'), 'SAME.json': good });
const comparing = test.extend({ folder: CHANGING });
comparing('two folders are compared PC by PC, the earlier one as it was', async ({ shell: { page, go } }) => {
  await go('many');
  // what is read first is the collection of now, so the folder is as it is now, then as it was
  const was = readdirSync(CHANGING).map((name) => [name, readFileSync(join(CHANGING, name), 'utf8')] as const);
  writeFileSync(join(CHANGING, 'FRONT.json'), good);
  rmSync(join(CHANGING, 'OLD.json'));
  await page.getByRole('button', { name: 'Open folder…' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3');
  for (const [name, text] of was) writeFileSync(join(CHANGING, name), text);
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('button', { name: 'Earlier folder…' }).click();
  await expect(page.getByText('1 fixed, of 2 PCs to fix. No connection was tested.')).toBeVisible();
  const count = (what: string) => page.getByRole('group', { name: 'Show' }).getByRole('button', { name: what });
  await expect(count('Fixed')).toHaveText('1Fixed');
  await expect(count('Newly broken')).toHaveText('0Newly broken');
  await expect(count('Gone')).toHaveText('1Gone');
  await count('Fixed').click();
  await expect(page.getByRole('rowheader')).toHaveText(['FRONT']);
  await expect(page.getByText('1 PC: a problem before, none now')).toBeVisible();
  await page.getByRole('button', { name: /^See/ }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3');
});

const withPolicies = test.extend({
  folder: folderOf('policies', {
    'a.json': setBy('preferences', 'says-so'),
    'b.json': setBy('preferences', 'says-so'),
    'c.json': setBy('local-policy', 'says-so'),
    'd.json': setBy('preferences', 'may-be'),
    'e.json': bad('E'),
  }),
});
withPolicies('PCs are counted by who sets the value, and found by that', async ({ shell: { page, go } }) => {
  await go('many');
  await page.getByRole('button', { name: 'Open folder…' }).click();
  const setBy = page.getByRole('combobox', { name: 'Set by' });
  await expect(setBy.getByRole('option')).toHaveText([
    'Set by: all',
    'a Group Policy (2)',
    'possibly a Group Policy (1)',
    'the local policy of the PC (1)',
  ]);
  const rows = page.getByRole('grid', { name: 'PCs' });
  await setBy.selectOption({ label: 'a Group Policy (2)' });
  await expect(rows.getByRole('rowheader')).toHaveText(['a', 'b']);
  await setBy.selectOption({ index: 0 });
  await page.getByRole('searchbox').fill('possibly a group policy');
  await expect(rows.getByRole('rowheader')).toHaveText(['d']);
  await rows.getByRole('row').nth(1).click();
  const fact = page.getByRole('complementary', { name: 'd', exact: true }).getByRole('definition');
  await expect(fact.filter({ hasText: 'possibly a Group Policy' })).toHaveCount(1);
});

const withoutFiles = test.extend({ folder: folderOf('empty', { 'a.txt': 'mine' }) });
withoutFiles('a folder without such files says so with what to choose', async ({ shell: { page, go } }) => {
  await go('many');
  await page.getByRole('button', { name: 'Open folder…' }).click();
  await expect(page.getByText('Choose a folder with .json, .html, .ndjson, .txt, or .reg files.')).toBeVisible();
  await expect(page.getByText('No files yet?')).toBeVisible();
});

const withOthers = test.extend({ folder: folderOf('others', { 'a.json': '{"cut', 'b.json': '[]' }) });
withOthers('a folder with files of something else isn’t taken for PCs', async ({ shell: { page, go } }) => {
  await go('many');
  await page.getByRole('button', { name: 'Open folder…' }).click();
  await expect(page.getByText('Choose a folder with .json, .html, .ndjson, .txt, or .reg files.')).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test('counts by cause and by Windows filter, and lead to files for just those PCs', async ({ shell }) => {
  const { page, go } = shell;
  await go('many');
  await page.getByRole('button', { name: `Try with ${SAMPLE_IDS.length} sample PCs` }).click();
  await expect(page.getByRole('button', { name: 'Create files for 12 of 13' })).toBeVisible();
  await expect(page.getByText('Not in the files: server-2012-r2-sharepoint-2013. Incoming')).toBeVisible();
  await expect(page.getByText(/first needs? an update, and .* can’t be helped by a setting\./)).toBeVisible();
  const windows = page.getByRole('combobox', { name: 'Windows' });
  await windows.selectOption({ label: 'Windows 8.1 (1)' });
  const rows = page.getByRole('grid', { name: 'PCs' });
  await expect(rows.getByRole('rowheader')).toHaveText(['windows-8.1-stale-value']);
  await page.getByRole('searchbox').fill('nobody');
  await expect(page.locator('.rows').getByText('No matching PCs')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Create files for 1 PC' }).click();
  await expect(page.getByRole('checkbox', { name: /^Windows 8\.1 and later/ })).toHaveAccessibleDescription(
    '1 PC. Old values are removed, nothing is set',
  );
  await expect(page.getByText('Group Policy Preferences for 1 PC: 3 files.')).toBeVisible();
  await page.getByRole('button', { name: /^See/ }).click();
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(windows).toHaveValue('');
  await expect(rows).toHaveAttribute('aria-rowcount', String(SAMPLE_IDS.length + 1));
});

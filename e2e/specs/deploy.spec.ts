import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Shell } from '../fixtures.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'tls-remedy-deploy-spec-'));
const inFolder = (name: string): string => {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

// a worker may take this file’s tests in two turns, and its hooks would run after the first
process.once('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

/** The step that makes files, without files of PCs. */
async function toFix({ page, go }: Shell): Promise<void> {
  await go('many');
  await page.getByRole('button', { name: /^Fix/ }).click();
}

const NOTHING_PICKED = 'No folder was chosen. Nothing was saved.';
const SAVE = { name: 'Save the files…' };

const SAVED = inFolder('saved');
const saving = test.extend({ folder: SAVED });
saving('what PCs get is for all Windows versions, and is saved with what to do next', async ({ shell }) => {
  const { page, pc, t } = shell;
  await toFix(shell);
  await expect(page.getByRole('radio', { name: 'Group Policy Preferences' })).toBeChecked();
  await page.getByText('3 files, with a README that says how to undo').click();
  const files = page.getByRole('list', { name: 'The files' });
  await expect(files.getByRole('listitem')).toHaveText(['Registry.xml', 'undo/Registry.xml', 'README.txt']);
  await expect(page.getByText('Group Policy Preferences: 3 files. This PC isn’t changed.')).toBeVisible();
  await page.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight));
  await page.getByRole('button', SAVE).click();
  await expect(page.getByRole('heading', { name: 'Saved: 3 files' })).toBeInViewport();
  const steps = page.getByRole('region', { name: 'What to do next' }).getByRole('listitem');
  await expect(steps.nth(0)).toContainText('With Group Policy Preferences, on one test PC first.');
  await expect(steps.nth(2)).toContainText(/^3Collect again on \d+ \w+ \d{4}/);
  await steps.nth(2).getByRole('button').click();
  await expect(steps.nth(2)).toContainText('.ics');
  const reminders = readdirSync(join(pc.folder, 'reports')).filter((name) => name.endsWith('.ics'));
  const [day = ''] = /\d{4}-\d\d-\d\d/.exec(String(reminders)) ?? [];
  expect(readFileSync(join(pc.folder, 'reports', String(reminders)), 'utf8')).toContain(
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\nSUMMARY:TLS Remedy: collect from the PCs again`,
  );
  await page.getByRole('button', { name: t.change.close }).click(); // back to what files are made for
  await expect(page.getByRole('radio', { name: 'Group Policy Preferences' })).toBeChecked();
  expect(readdirSync(SAVED).sort()).toEqual(['README.txt', 'Registry.xml', 'undo']);
  const written = readFileSync(join(SAVED, 'Registry.xml'), 'utf8');
  expect(written).toContain('value="00000800"');
  expect(written).toContain('WINTHRESHOLD'); // on Windows 10 and later an old value is removed
  expect(written).toMatch(/action="D"/);
});

const remembering = test.extend({ folder: inFolder('remembered') });
remembering('the tool is the one that files were saved for last, also in another run', async ({ shell }) => {
  const { page, t } = shell;
  await toFix(shell);
  await page.getByRole('radio', { name: 'Ansible playbook' }).check();
  await page.getByRole('radio', { name: 'Intune remediation' }).check();
  await page.getByRole('button', SAVE).click();
  await expect(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
  await page.getByRole('button', { name: t.change.close }).click();
  await page.getByRole('radio', { name: 'Ansible playbook' }).check();
  await page.reload();
  await toFix(shell);
  await expect(page.getByRole('radio', { name: 'Intune remediation' })).toBeChecked();
});

const TCPIP = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]';
const inDomain = test.extend({ prepare: { find: /$/, put: `\r\n\r\n${TCPIP}\r\n"Domain"="contoso.local"\r\n` } });
inDomain('a PC in a domain says so next to Group Policy', async ({ shell }) => {
  await toFix(shell);
  const policy = shell.page.getByRole('radio', { name: 'Group Policy Preferences' });
  await expect(policy).toHaveAccessibleDescription('This PC’s DNS domain is contoso.local');
});

test('both groups of Windows are ticked, with what each gets, and a choice is kept', async ({ shell }) => {
  const { page, go } = shell;
  await toFix(shell);
  const older = page.getByRole('checkbox', { name: /^Windows 7 and 8/ });
  const later = page.getByRole('checkbox', { name: /^Windows 8\.1 and later/ });
  await expect(older).toBeChecked();
  await expect(older).toHaveAccessibleDescription('TLS 1.2 is turned on');
  await expect(later).toBeChecked();
  await expect(later).toHaveAccessibleDescription('Old values are removed, nothing is set');
  await page.getByRole('radio', { name: 'Intune remediation' }).check();
  await later.uncheck();
  await expect(later).toHaveAccessibleDescription(/^Skipped: old values there stay/);
  await go('home');
  await go('many');
  await expect(page.getByRole('radio', { name: 'Intune remediation' })).toBeChecked();
});

const COLLECTOR = inFolder('collector');
const collecting = test.extend({ folder: COLLECTOR });
collecting('the collector is saved where files are collected', async ({ shell: { page, go } }) => {
  await go('many');
  await page.getByText('No files yet?').click();
  await page.getByRole('button', { name: 'Save the collector…' }).click();
  await expect(page.getByRole('heading', { name: /^Saved:/ })).toBeVisible();
  expect(readdirSync(COLLECTOR)).toContain('README.txt');
});

const TAKEN = inFolder('taken');
const intoTaken = test.extend({ folder: TAKEN });
intoTaken('a folder that holds such a file is left as it is, and the window says so', async ({ shell }) => {
  const { page } = shell;
  writeFileSync(join(TAKEN, 'README.txt'), 'mine');
  await toFix(shell);
  await page.getByRole('button', SAVE).click();
  await expect(page.getByText('No file was written or changed. Choose an empty folder.')).toBeVisible();
  expect(readdirSync(TAKEN)).toEqual(['README.txt']);
  expect(readFileSync(join(TAKEN, 'README.txt'), 'utf8')).toBe('mine');
});

test('names of the choices begin below each other, next to a recommendation too', async ({ shell }) => {
  const { page } = shell;
  await toFix(shell);
  const group = page.locator('.picks', { has: page.locator('.pick__tag') });
  await expect(group.locator('.pick__tag')).toHaveText('recommended');
  const names = await group
    .locator('.pick__name')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  expect(new Set(names).size).toBe(1);
});

// guards: page-save
test('no folder picked: nothing is saved', async ({ shell }) => {
  const { page } = shell;
  await toFix(shell);
  await page.getByRole('button', SAVE).click();
  await expect(page.getByRole('heading', { name: NOTHING_PICKED })).toBeVisible();
});

test('without a Windows nothing is made, and the button says why', async ({ shell }) => {
  const { page, gate } = shell;
  await toFix(shell);
  for (const windows of await page.getByRole('checkbox', { name: /^Windows \d/ }).all()) await windows.uncheck();
  const save = page.getByRole('button', SAVE);
  await expect(save).toHaveAccessibleDescription('Choose at least one Windows version.');
  await save.press('Enter');
  expect(gate.asked).not.toContain('export');
});

const DOTNET = inFolder('dotnet');
const onHalfFixed = test.extend({ sample: 'windows-7-half-fixed', folder: DOTNET });
onHalfFixed('what is chosen on Protocols is in the files that are saved', async ({ shell }) => {
  const { page, t, go } = shell;
  await go('protocols');
  await page.getByRole('checkbox', { name: t.scopes.dotnet.name }).check();
  await toFix(shell);
  await page.getByRole('radio', { name: t.deploy.wishes.protocols }).check();
  await page.getByRole('radio', { name: t.exports.formats.cmd.name }).check();
  await page.getByRole('button', SAVE).click();
  await expect(page.getByRole('heading', { name: /^Saved:/ })).toBeVisible();
  expect(readFileSync(join(DOTNET, 'apply.cmd'), 'utf8')).toContain('SchUseStrongCrypto');
});

const onWindows11 = test.extend({ sample: 'windows-11-clean' });
onWindows11('a number with TLS 1.3 is not made for the Windows that have none, and it says why', async ({ shell }) => {
  const { page, t, go, gate } = shell;
  await go('protocols');
  await page.getByLabel(t.protocols.typed).fill('0x2800');
  await toFix(shell);
  await page.getByRole('radio', { name: t.deploy.wishes.protocols }).check();
  await page.getByRole('radio', { name: t.exports.formats.gpp.name }).check();
  const save = page.getByRole('button', SAVE);
  await expect(save).toHaveAccessibleDescription(t.exports.notFor);
  await save.press('Enter');
  expect(gate.asked).not.toContain('export');
});

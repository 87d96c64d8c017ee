import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_IDS } from '../../shared/remediation/export-formats.ts';
import { expect, SCREENS, test } from '../fixtures.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'tls-remedy-deploy-spec-'));
const inFolder = (name: string): string => {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const NOTHING_PICKED = 'No folder was chosen. Nothing was saved.';
const SAVE = { name: 'Save the files…' };

test.describe('what PCs should get', () => {
  const folder = inFolder('saved');
  test.use({ folder });

  test('is for all Windows versions, says its files, saves just them, and copies a path', async ({ shell }) => {
    const { page, go } = shell;
    await go('deploy');
    await page.getByRole('radio', { name: 'Group Policy Preferences' }).check();
    const files = page.getByRole('list', { name: 'The files' });
    await expect(files.getByRole('listitem')).toHaveText(['Registry.xml', 'undo/Registry.xml', 'README.txt']);
    await expect(page.getByText('TLS 1.2 for Office, by Group Policy: 3 files.')).toBeVisible();
    await page.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight));
    await page.getByRole('button', SAVE).click();
    await expect(page.getByRole('heading', { name: 'Saved: 3 files' })).toBeInViewport();
    expect(readdirSync(folder).sort()).toEqual(['README.txt', 'Registry.xml', 'undo']);
    const written = readFileSync(join(folder, 'Registry.xml'), 'utf8');
    expect(written).toContain('value="00000800"');
    expect(written).toContain('WINTHRESHOLD'); // on Windows 10 and later an old value is removed
    expect(written).toMatch(/action="D"/);
    await page.getByRole('button', { name: 'Copy the path of README.txt' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(join(folder, 'README.txt'));
  });
});

test.describe('a PC in a domain', () => {
  const at = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]';
  test.use({ prepare: { find: /$/, put: `\r\n\r\n${at}\r\n"Domain"="contoso.local"\r\n` } });

  test('is offered Group Policy first', async ({ shell: { page, go } }) => {
    await go('deploy');
    const policy = page.getByRole('radio', { name: 'Group Policy Preferences' });
    await expect(policy).toBeChecked();
    await expect(policy).toHaveAccessibleDescription('This PC’s DNS domain is contoso.local');
    await expect(page.getByRole('button', { name: 'Only for this PC…' })).toHaveCount(0);
  });
});

test('without a domain .reg files come first, and the choice is kept while other places are shown', async ({
  shell,
}) => {
  const { page, go } = shell;
  await go('deploy');
  await expect(page.getByRole('radio', { name: '.reg files' })).toBeChecked();
  await page.getByRole('radio', { name: 'Intune remediation' }).check();
  const later = page.getByRole('checkbox', { name: /^Windows 8\.1 and later/ });
  await expect(later).toHaveAccessibleDescription(/^Old values are removed, nothing is set/);
  await later.uncheck();
  await expect(later).toHaveAccessibleDescription(/^Left out: an old value there stays/);
  await go('home');
  await go('deploy');
  await expect(page.getByRole('radio', { name: 'Intune remediation' })).toBeChecked();
});

test('the collector is a door of Fleet, and needs no tool and no Windows', async ({ shell: { page, go } }) => {
  await go('many');
  await page.getByRole('button', { name: 'Make the collector' }).click();
  await expect(page.getByRole('radio', { name: 'The collector' })).toBeChecked();
  await expect(page.getByRole('list', { name: 'The files' })).toContainText('collect.cmd');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test.describe('a folder that holds such a file', () => {
  const folder = inFolder('taken');
  test.use({ folder });

  test('is left as it is, and the window says so', async ({ shell: { page, go } }) => {
    writeFileSync(join(folder, 'README.txt'), 'mine');
    await go('deploy');
    await page.getByRole('button', SAVE).click();
    await expect(page.getByText('No file was written or changed. Choose an empty folder.')).toBeVisible();
    expect(readdirSync(folder)).toEqual(['README.txt']);
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toBe('mine');
    await page.screenshot({ path: `${SCREENS}/deploy-refused.png` });
  });
});

test('names of the choices begin below each other, beside a recommendation too', async ({ shell: { page, go } }) => {
  await go('deploy');
  const group = page.locator('.picks', { has: page.locator('.pick__tag') });
  await expect(group.locator('.pick__tag')).toHaveText('recommended');
  const names = await group
    .locator('.pick__name')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  expect(new Set(names).size).toBe(1);
});

test('no folder picked: nothing is saved', async ({ shell: { page, go } }) => {
  await go('deploy');
  await page.getByRole('button', SAVE).click();
  await expect(page.getByRole('heading', { name: NOTHING_PICKED })).toBeVisible();
});

test.describe('a PC where nothing is to be done', () => {
  test.use({ sample: 'windows-11-clean' });

  test('has nothing to save for itself, but everything for others', async ({ shell: { page, go, gate } }) => {
    await go('deploy');
    const own = page.getByRole('button', { name: 'Only for this PC…' });
    await expect(own).toHaveAttribute('aria-disabled', 'true');
    await expect(own).toHaveAccessibleDescription(/there is nothing to export/);
    await own.press('Enter');
    expect(gate.asked).not.toContain('export');
    await page.getByRole('radio', { name: 'Ansible playbook' }).check();
    await expect(page.getByRole('button', SAVE)).not.toHaveAttribute('aria-disabled');
  });
});

test('without a Windows nothing is made, and the button says why', async ({ shell: { page, go, gate } }) => {
  await go('deploy');
  for (const windows of await page.getByRole('checkbox', { name: /^Windows \d/ }).all()) await windows.uncheck();
  const save = page.getByRole('button', SAVE);
  await expect(save).toHaveAccessibleDescription('Choose at least one Windows.');
  await save.press('Enter');
  expect(gate.asked).not.toContain('export');
});

for (const format of FORMAT_IDS) {
  test.describe(`what is chosen on Protocols, as ${format}`, () => {
    const folder = inFolder(`dotnet-${format}`);
    test.use({ sample: 'windows-7-half-fixed', folder });

    test('is in the files that are saved', async ({ shell: { page, t, go } }) => {
      await go('protocols');
      await page.getByRole('checkbox', { name: t.scopes.dotnet.name }).check();
      await go('deploy');
      await page.getByRole('radio', { name: t.deploy.wishes.protocols }).check();
      await page.getByRole('radio', { name: t.exports.formats[format].name }).check();
      await page.getByRole('button', SAVE).click();
      await expect(page.getByRole('heading', { name: /^Saved:/ })).toBeVisible();
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
      const written = texts.filter((bytes) =>
        ['utf8', 'utf16le'].some((encoding) => bytes.toString(encoding as 'utf8').includes('SchUseStrongCrypto')),
      );
      // the README says so as well
      expect(written.length).toBeGreaterThan(1);
    });
  });
}

test.describe('a number with TLS 1.3', () => {
  test.use({ sample: 'windows-11-clean' });

  test('is not made for the Windows that have none, and it says why', async ({ shell: { page, t, go, gate } }) => {
    await go('protocols');
    await page.getByLabel(t.protocols.typed).fill('0x2800');
    await go('deploy');
    await page.getByRole('radio', { name: t.deploy.wishes.protocols }).check();
    await page.getByRole('radio', { name: t.exports.formats.gpp.name }).check();
    const save = page.getByRole('button', SAVE);
    await expect(save).toHaveAccessibleDescription(t.exports.notFor);
    await save.press('Enter');
    expect(gate.asked).not.toContain('export');
  });
});

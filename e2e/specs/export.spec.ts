import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_IDS } from '../../shared/remediation/export-formats.ts';
import { expect, SCREENS, test } from '../fixtures.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'tls-remedy-export-spec-'));
const inFolder = (name: string): string => {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const NOTHING_PICKED = 'No folder was chosen. Nothing was saved.';

test.describe('an export', () => {
  const folder = inFolder('saved');
  test.use({ folder });

  test('says what it will contain, saves just that, and copies a path', async ({ shell: { page, go } }) => {
    await go('report');
    await page.getByRole('radio', { name: 'Group Policy Preferences' }).check();
    const contents = page.getByRole('region', { name: 'What it will contain' });
    await expect(contents).toContainText('Windows 11, Server 2022 and later');
    await expect(contents.locator('code')).toHaveText(['Registry.xml', 'undo/Registry.xml', 'README.txt']);
    await page.getByRole('button', { name: 'Save to a folder…' }).click();
    await expect(page.getByRole('heading', { name: 'Saved: 3 files' })).toBeVisible();
    expect(readdirSync(folder).sort()).toEqual(['README.txt', 'Registry.xml', 'undo']);
    expect(readFileSync(join(folder, 'Registry.xml'), 'utf8')).toContain('value="00000800"');
    await page.getByRole('button', { name: 'Copy the path of README.txt' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(join(folder, 'README.txt'));
  });
});

test.describe('a folder that holds such a file', () => {
  const folder = inFolder('taken');
  test.use({ folder });

  test('is left as it is, and the window says so', async ({ shell: { page, go } }) => {
    writeFileSync(join(folder, 'README.txt'), 'mine');
    await go('report');
    await page.getByRole('button', { name: 'Save to a folder…' }).click();
    await expect(page.getByText('No file was written or changed. Choose an empty folder.')).toBeVisible();
    expect(readdirSync(folder)).toEqual(['README.txt']);
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toBe('mine');
    await page.screenshot({ path: `${SCREENS}/export-refused.png` });
  });
});

test('no folder picked: nothing is saved', async ({ shell: { page, go } }) => {
  await go('report');
  await page.getByRole('button', { name: 'Save to a folder…' }).click();
  await expect(page.getByRole('heading', { name: NOTHING_PICKED })).toBeVisible();
});

test.describe('a PC where nothing is to be done', () => {
  test.use({ sample: 'windows-11-clean' });

  test('has everything to export for others', async ({ shell: { page, go } }) => {
    await go('report');
    const save = page.getByRole('button', { name: 'Save to a folder…' });
    await expect(page.getByRole('radio', { name: '.reg files' })).toBeChecked();
    await expect(save).not.toHaveAttribute('aria-disabled');
  });
});

test('what is chosen on Protocols is what is exported', async ({ shell: { page, t, go } }) => {
  await go('protocols');
  await page.getByRole('combobox', { name: t.protocols.presets }).selectOption('tls11-12');
  await go('report');
  await page.getByRole('radio', { name: 'PowerShell DSC' }).check();
  const contents = page.getByRole('region', { name: 'What it will contain' });
  await expect(contents).toContainText('What it sets: TLS 1.1 + 1.2');
  await expect(contents).not.toContainText('Windows 11');
});

for (const format of FORMAT_IDS) {
  test.describe(`.NET ticked on Protocols, as ${format}`, () => {
    const folder = inFolder(`dotnet-${format}`);
    test.use({ sample: 'windows-7-half-fixed', folder });

    test('is in the files that are saved', async ({ shell: { page, t, go } }) => {
      await go('protocols');
      await page.getByRole('checkbox', { name: t.scopes.dotnet.name }).check();
      await go('report');
      await page.getByRole('radio', { name: t.exports.formats[format].name }).check();
      await page.getByRole('button', { name: t.exports.save }).click();
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

  test('is not exported for the Windows that have none, and it says why', async ({ shell }) => {
    const { page, t, go, gate } = shell;
    await go('protocols');
    await page.getByLabel(t.protocols.typed).fill('0x2800');
    await go('report');
    await page.getByRole('radio', { name: t.exports.formats.gpp.name }).check();
    const save = page.getByRole('button', { name: t.exports.save });
    await expect(save).toHaveAccessibleDescription(t.exports.notFor);
    await save.press('Enter');
    expect(gate.asked).not.toContain('export');
  });
});

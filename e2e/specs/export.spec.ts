import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { exportTexts } from '../../shared/text/export.ts';
import { FORMAT_IDS } from '../../shared/artefacts/formats.ts';
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
    const listed = await contents.locator('code').allTextContents();
    expect(listed).toEqual(['Registry.xml', 'undo/Registry.xml', 'README.txt']);
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

  test('has nothing to export for itself, but everything for others', async ({ shell: { page, go, gate } }) => {
    await go('report');
    const save = page.getByRole('button', { name: 'Save to a folder…' });
    await expect(save).toHaveAttribute('aria-disabled', 'true');
    await expect(save).toHaveAccessibleDescription(/there is nothing to export/);
    await save.press('Enter');
    expect(gate.asked).not.toContain('export');
    await page.getByRole('radio', { name: 'Ansible playbook' }).check();
    await expect(save).not.toHaveAttribute('aria-disabled');
  });
});

test('what is chosen on Protocols is what is exported', async ({ shell: { page, go } }) => {
  await go('protocols');
  await page.getByText('TLS 1.1 + 1.2', { exact: true }).click();
  await go('report');
  await page.getByRole('radio', { name: 'PowerShell DSC' }).check();
  const contents = page.getByRole('region', { name: 'What it will contain' });
  await expect(contents).toContainText('What it sets: TLS 1.1 + 1.2');
  await expect(contents).not.toContainText('Windows 11');
});

const SIZES = [
  { width: 1040, height: 720 },
  { width: 800, height: 600 },
  { width: 520, height: 720 },
] as const;

for (const language of ['en', 'nl'] as const) {
  for (const viewport of SIZES) {
    test.describe(`${viewport.width} x ${viewport.height}, ${language}`, () => {
      const folder = inFolder(`${language}-${viewport.width}`);
      test.use({ language, viewport, folder });

      test('fits, and axe finds nothing', async ({ shell: { page, go } }) => {
        const texts = exportTexts(language);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await go('report');
        const look = async (state: string): Promise<void> => {
          await page.screenshot({
            path: `${SCREENS}/export-${state}.${viewport.width}x${viewport.height}.${language}.png`,
          });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
          ).toEqual([]);
          const wide = await page.evaluate(() =>
            [...document.querySelectorAll('html, body, .scroll, .page, .export, .export *')]
              .filter(
                (box) =>
                  !box.classList.contains('vh') &&
                  box.clientWidth > 0 &&
                  getComputedStyle(box).display !== 'inline' &&
                  box.scrollWidth > box.clientWidth + 1,
              )
              .map((box) => `${box.tagName}.${box.className}`),
          );
          expect(wide).toEqual([]);
        };
        for (const id of FORMAT_IDS) {
          await page.getByRole('radio', { name: texts.formats[id].name }).check();
        }
        await look('ansible');
        await page.getByRole('button', { name: texts.window.save }).click();
        await expect(page.getByRole('heading', { name: texts.window.saved(3) })).toBeVisible();
        await look('saved');
      });
    });
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { expect, SAMPLES, test, type Shell } from '../fixtures.ts';

const FILE = join(SAMPLES, 'windows-8.1-stale-value/registry.reg');

/** Opens the list of all sample PCs, and presses one. */
async function practiseOn({ page, go }: Shell, name: string): Promise<void> {
  await go('practice');
  await page.getByText(`All ${SAMPLE_IDS.length} sample PCs`).click();
  await page.getByRole('list', { name: 'Sample PCs' }).getByRole('button', { name }).click();
}

test('lists the typical PCs and servers, and all behind a line', async ({ shell: { page, go } }) => {
  await go('practice');
  const rows = (name: string) => page.getByRole('list', { name, exact: true }).getByRole('button');
  await expect(rows('PCs')).toHaveCount(4);
  await expect(rows('Servers')).toHaveCount(2);
  await expect(rows('Servers').filter({ hasText: 'SharePoint 2013' })).toContainText('Can be fixed');
  await page.getByText(`All ${SAMPLE_IDS.length} sample PCs`).click();
  const samples = rows('Sample PCs');
  await expect(samples).toHaveCount(SAMPLE_IDS.length);
  await expect(samples.first()).toContainText('Windows 7');
  await expect(samples.filter({ hasText: 'Windows 8.1, old value' })).toContainText('Can be fixed');
  await expect(samples.filter({ hasText: 'Windows 11, nothing wrong' })).toContainText('Nothing to fix');
  await expect(samples.filter({ hasText: 'update missing' })).toContainText('No setting can fix it');
});

test('switches to a sample, keeps what is practised, starts over, and goes back', async ({ shell }) => {
  const { page, pc, go } = shell;
  const [before, shipped] = [await pc.read(), await readFile(FILE, 'utf8')];
  await practiseOn(shell, 'Windows 8.1, old value');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A setting turns TLS 1.2 off');
  await expect(page.locator('.band')).toContainText('Nothing on your own PC is read or changed.');
  await expect(page.locator('.band')).toContainText('Practice: Windows 8.1, old value.');
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TLS 1.2 is on, with one limit');

  await go('practice');
  await expect(page.getByRole('region', { name: 'Open now' })).toContainText('Windows 8.1, old value, already tried');
  await page.getByRole('button', { name: 'Back to the first PC' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365');
  await go('history');
  await expect(page.getByRole('heading', { name: 'No changes yet' })).toBeVisible();

  await practiseOn(shell, 'Windows 8.1, old value');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^TLS\s1\.2 is on/);
  await go('practice');
  await page.getByRole('button', { name: 'Start over: Windows 8.1, old value' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A setting turns TLS 1.2 off');
  await go('history');
  await expect(page.getByRole('heading', { name: 'No changes yet' })).toBeVisible();
  expect(await readFile(FILE, 'utf8')).toBe(shipped);
  expect(await pc.read()).toBe(before);
});

test('no sample is shown that isn’t in the list', async ({ shell: { page } }) => {
  for (const id of ['../windows-7-updated', '/etc', 'windows-7-updated/..', '', 'windows-99']) {
    const answer = await page.evaluate(async (wanted) => {
      const { tlsRemedy } = window as unknown as {
        readonly tlsRemedy: {
          readonly practise: (request: object) => Promise<{ readonly ok: boolean; readonly code?: string }>;
        };
      };
      return tlsRemedy.practise({ id: wanted, fresh: false });
    }, id);
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
  }
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, SAMPLES, test } from '../fixtures.ts';

const FILE = join(SAMPLES, 'windows-8.1-stale-value/registry.reg');

test('lists every sample PC with what is wrong and how it stands', async ({ shell: { page, go } }) => {
  await go('practice');
  const samples = page.locator('.sample');
  await expect(samples).toHaveCount(20);
  await expect(samples.first()).toContainText('Windows 7');
  await expect(samples.filter({ hasText: 'Windows 8.1, old value' })).toContainText('Can be repaired');
  await expect(samples.filter({ hasText: 'Windows 11, nothing wrong' })).toContainText('Nothing to repair');
  await expect(samples.filter({ hasText: 'update missing' })).toContainText('No setting can fix it');
});

test('switches to a sample in the running window, keeps what is practised, starts over, and goes back', async ({
  shell,
}) => {
  const { page, pc, go } = shell;
  const [before, shipped] = [await pc.read(), await readFile(FILE, 'utf8')];
  await go('practice');
  await page.getByRole('button', { name: 'Practise on it: Windows 8.1, old value' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A setting turns TLS 1.2 off');
  await expect(page.locator('.band')).toContainText('Nothing on your own PC is read or changed.');
  await expect(page.locator('.band')).toContainText('An old value limits WinHTTP to TLS 1.0');
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fixed. Close Outlook and open it again.');

  await go('practice');
  const sample = page.locator('.sample').filter({ hasText: 'Windows 8.1, old value' });
  await expect(sample).toContainText('Nothing to repair, already tried');
  await expect(sample).toContainText('Open now');
  await page.getByRole('button', { name: 'Back to the first PC' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365');
  await go('history');
  await expect(page.getByRole('heading', { name: 'No changes yet' })).toBeVisible();

  await go('practice');
  await page.getByRole('button', { name: 'Practise on it: Windows 8.1, old value' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^TLS 1\.2 is on/);
  await go('practice');
  await page.getByRole('button', { name: 'Start over: Windows 8.1, old value' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A setting turns TLS 1.2 off');
  await go('history');
  await expect(page.getByRole('heading', { name: 'No changes yet' })).toBeVisible();
  expect(await readFile(FILE, 'utf8')).toBe(shipped);
  expect(await pc.read()).toBe(before);
});

test('what was chosen for one PC is not carried to another', async ({ shell: { page, go } }) => {
  await go('protocols');
  await page.getByLabel('Start from').selectOption('tls10+12');
  await go('practice');
  await page.getByRole('button', { name: 'Practise on it: Windows 8, never set up' }).click();
  await expect(page.locator('#verdict')).toBeVisible();
  await go('protocols');
  await expect(page.getByLabel('Start from')).toHaveValue('recommended');
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

import { expect, test, valueInText } from '../fixtures.ts';

const SCHANNEL =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client';
const WINHTTP = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';

/** The file without the journal and the times of keys, which Windows sets: what must be as before after an undo. */
const withoutJournal = (text: string): string =>
  text
    .replaceAll(/^;#time=.*\r?\n/gm, '')
    .split(/\r?\n(?=\[)/)
    .filter((part) => !part.includes('TLS Remedy'))
    .map((part) => part.trim())
    .join('\n');

test('fixes, says what it did, and undoes it exactly', async ({ shell }) => {
  const { page, pc, secureProtocols } = shell;
  const before = withoutJournal(await pc.read());
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TLS 1.2 is on, with one limit');
  await expect(page.locator('.verdict--ok')).toContainText(/Settings written and read back4 settings, \d/);
  await expect(page.locator('.core tbody tr').locator('.core__when')).toHaveText(['Before', 'Now']);
  await expect(page.locator('.bar')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'TLS 1.2 is on, with one limit' })).toHaveCount(1);
  expect(await secureProtocols('native')).toBe('dword:00000800');
  expect(await secureProtocols('wow64')).toBe('dword:00000800');
  expect(valueInText(await pc.read(), SCHANNEL, 'Enabled')).toBe('dword:00000001');
  expect(valueInText(await pc.read(), SCHANNEL, 'DisabledByDefault')).toBe('dword:00000000');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Undone: 4 settings restored exactly' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365');
  expect(withoutJournal(await pc.read())).toBe(before);
});

test('applies the user’s own choice and shows it on Home', async ({ shell: { page, go, secureProtocols } }) => {
  await go('protocols');
  await page.getByLabel('Start from').selectOption('tls10-12');
  await page.getByText(/^This writes/).click();
  await expect(page.locator('#writes tbody tr')).toHaveCount(6);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  expect(await secureProtocols('native')).toBe('dword:00000a80');
  await go('protocols');
  await expect(page.getByText('This is what is already set, so there is nothing to apply.')).toBeVisible();
});

test('a change in the meantime is a conflict: we write nothing', async ({ shell }) => {
  const { page, pc, secureProtocols } = shell;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365');
  await pc.edit((text) => `${text.trimEnd()}\r\n\r\n[${WINHTTP}]\r\n"DefaultSecureProtocols"=dword:00000080\r\n`);
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { name: 'The settings changed in the meantime' })).toBeVisible();
  await expect(page.getByText('None of your changes were written.')).toBeVisible();
  expect(await secureProtocols('native')).toBe('dword:00000080');
  expect(await secureProtocols('wow64')).toBe(null);
  await page.locator('.bar').getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.bar')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  expect(await secureProtocols('native')).toBe('dword:00000800');
});

const asking = test.extend({ asksPermission: true });
asking('while a change is under way only one runs, and the window stays usable', async ({ shell }) => {
  const { page, gate, go } = shell;
  await expect(page.locator('.btn--primary .shield')).toBeVisible();
  const release = gate.hold('apply');
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.locator('.said')).toHaveText(
    'Windows is asking you. Choose Yes in its window. Nothing has been changed yet.',
  );
  const fix = page.getByRole('button', { name: 'Fix the sample PC' });
  await expect(fix).toBeDisabled();
  await expect(fix).toHaveAttribute('aria-busy', 'true');
  await fix.click({ force: true });
  await go('protocols');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  release();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  await go('home');
  await expect(page.getByRole('button', { name: 'Undo' }).locator('svg')).toHaveCount(1); // Windows' shield alone
  expect(gate.asked.filter((channel) => channel === 'apply')).toHaveLength(1);
});

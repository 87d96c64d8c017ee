import { expect, test, valueInText } from '../fixtures.ts';

const PARENT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const DOTNET = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319';
const STRAY = {
  find: /(\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\]\r?\n)/,
  put: '$1"DefaultSecureProtocols"=dword:00000a00\r\n',
};

const withBoth = test.extend({ sample: 'windows-7-half-fixed', prepare: STRAY });
withBoth('what is ticked is written, and shown before', async ({ shell: { page, pc, go } }) => {
  await go('protocols');
  await expect(page.getByRole('checkbox', { name: '.NET programs' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Stray values' })).not.toBeChecked();
  await expect(page.locator('.actionbar')).toContainText('This writes 1 setting.');
  await page.getByText('Removes 1 setting').click();
  const stray = page.locator('.pick:has-text("Stray values") + .pick__below');
  await expect(stray.locator('tbody tr')).toHaveText([/^Stray, HKLM\\.*DefaultSecureProtocols0x00000A00not set$/]);
  await page.getByText('Writes 8 settings').click();
  const dotnet = page.locator('.pick:has-text(".NET programs") + .pick__below');
  await expect(dotnet.locator('tbody tr').last()).toHaveText('.NET 4, 32-bit viewSchUseStrongCryptonot set1');
  await page.getByRole('checkbox', { name: 'Stray values' }).check();
  await page.getByRole('checkbox', { name: '.NET programs' }).check();
  for (const below of [stray, dotnet]) await expect(below.locator('tr')).toHaveCount(0); // the bar has them
  await expect(page.locator('.actionbar')).toContainText('This writes 9 settings and removes 1 setting.');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /but check \.NET$/ })).toBeVisible();
  expect(valueInText(await pc.read(), PARENT, 'DefaultSecureProtocols')).toBe(null);
  expect(valueInText(await pc.read(), DOTNET, 'SchUseStrongCrypto')).toBe('dword:00000001');
  await go('history');
  await expect(page.locator('.entry')).toContainText('.NET 2.0 to 3.5, 64-bit view');
  await expect(page.locator('.entry')).toContainText('Stray, HKLM\\');
  await page.getByRole('button', { name: 'Undo change 1' }).click();
  await expect(page.getByRole('heading', { name: /^Undone:/ })).toBeVisible();
  expect(valueInText(await pc.read(), PARENT, 'DefaultSecureProtocols')).toBe('dword:00000a00');
  await go('protocols');
  await expect(page.getByRole('checkbox', { name: 'Stray values' })).not.toBeChecked();
});

const ROOTS = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\AuthRoot';

const withoutRoots = test.extend({
  sample: 'windows-11-clean',
  prepare: {
    find: /^(Windows Registry Editor[^\r\n]*\r?\n)/,
    put: `$1\r\n[${ROOTS}]\r\n"DisableRootAutoUpdate"=dword:00000001\r\n`,
  },
});
withoutRoots('Why leads to what allows root certificates', async ({ shell: { page, pc, go } }) => {
  await go('checks');
  const rung = page.locator('.rung--first');
  await expect(rung).toContainText('Root certificates');
  await expect(rung).toContainText('DigiCert Global Root G2');
  await rung.getByRole('button', { name: 'Choose it in Protocols' }).click();
  await expect(page.getByRole('checkbox', { name: 'Download of root certificates' })).toBeChecked();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /(Fixed|Done)\.|with one limit$/ })).toBeVisible();
  expect(valueInText(await pc.read(), ROOTS, 'DisableRootAutoUpdate')).toBe(null);
  await go('history');
  await page.getByRole('button', { name: 'Undo change 1' }).click();
  await expect(page.getByRole('heading', { name: /^Undone:/ })).toBeVisible();
  expect(valueInText(await pc.read(), ROOTS, 'DisableRootAutoUpdate')).toBe('dword:00000001');
});

const INCOMING =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server';

const onServer = test.extend({ sample: 'server-2012-r2-sharepoint-2013' });
onServer('Retire leads to what switches TLS 1.2 on, and then goes on', async ({ shell }) => {
  const { page, pc, go, t } = shell;
  const values = async (): Promise<readonly (string | null)[]> => {
    const text = await pc.read();
    return ['Enabled', 'DisabledByDefault'].map((name) => valueInText(text, INCOMING, name));
  };
  const before = await values();
  await go('retire');
  await expect(page.getByRole('heading', { name: t.retire.against.title })).toBeVisible();
  await page.getByRole('button', { name: t.why.chooseScope }).click();
  const box = page.getByRole('checkbox', { name: t.scopes['schannel-server'].name });
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /needs a manual change$/ })).toBeVisible();
  expect(await values()).toEqual(['dword:00000001', 'dword:00000000']);
  await go('retire');
  await expect(page.getByText(t.retire.bar.noEvidence)).toBeVisible();
  await expect(page.getByRole('heading', { name: t.retire.against.title })).toHaveCount(0);
  await go('history');
  await page.getByRole('button', { name: 'Undo change 1' }).click();
  await expect(page.getByRole('heading', { name: /^Undone:/ })).toBeVisible();
  expect(await values()).toEqual(before);
});

const onWindows8 = test.extend({ sample: 'windows-8-updated' });
onWindows8('offers only what has something to write', async ({ shell: { page, go } }) => {
  await go('protocols');
  await expect(page.getByRole('checkbox', { name: 'TLS 1.2', exact: true })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Stray values' })).toHaveCount(0);
});

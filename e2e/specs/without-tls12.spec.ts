import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const typed = (page: Page) => page.getByLabel('Or type a value');
const box = (page: Page, protocol: string) => page.getByRole('checkbox', { name: protocol, exact: true });
const apply = (page: Page) => page.getByRole('button', { name: 'Apply' });
const row = (page: Page, protocol: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: protocol, exact: true }) });

test.beforeEach(async ({ shell: { go } }) => {
  await go('protocols');
});

const onWindows11 = test.extend({ sample: 'windows-11-clean' });
onWindows11('TLS 1.2 is left out only past a warning that names what stops', async ({ shell }) => {
  const { page, pc, secureProtocols } = shell;
  const before = await pc.read();
  await box(page, 'TLS 1.0').check();
  await box(page, 'TLS 1.2').uncheck();
  await box(page, 'TLS 1.3').uncheck();
  await expect(row(page, 'TLS 1.2')).toContainText('Office will stop reaching Microsoft 365');
  await apply(page).click();
  const dialog = page.getByRole('dialog', { name: 'Office will stop reaching Microsoft 365' });
  await expect(dialog).toContainText('have nothing left that Microsoft 365 accepts');
  await expect(dialog).toContainText('Outlook');
  await expect(dialog).toContainText('TLS 1.3.');
  await expect(dialog.getByRole('button', { name: 'Keep TLS 1.2' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await pc.read()).toBe(before);
  await apply(page).click();
  await dialog.getByRole('button', { name: 'Apply without TLS 1.2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365 any more');
  await expect(page.locator('.verdict .btn')).toHaveText(['Undo', 'Share']);
  await expect(page.locator('.verdict .btn--primary')).toHaveText('Undo');
  await expect(page.locator('.verdict--ok, .bar')).toHaveCount(0);
  expect(await secureProtocols('wow64')).toBe('dword:00000080');
  await page.locator('.verdict').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^TLS\s1\.2 is on$/);
  expect(await secureProtocols('native')).toBeNull();
});

const onHalfFixed = test.extend({ sample: 'windows-7-half-fixed' });
onHalfFixed('one view that loses TLS 1.2 is enough for the warning', async ({ shell: { page } }) => {
  await page.getByRole('radio', { name: '64-bit' }).check();
  await typed(page).fill('0x200');
  await apply(page).click();
  await expect(page.getByRole('dialog', { name: '64-bit Office will stop reaching Microsoft 365' })).toContainText(
    'with TLS 1.1 at most',
  );
});

test('what never had TLS 1.2 isn’t said to lose it', async ({ shell: { page, secureProtocols } }) => {
  await typed(page).fill('0x80');
  await apply(page).click();
  const dialog = page.getByRole('dialog', { name: 'Office still won’t reach Microsoft 365' });
  await dialog.getByRole('button', { name: 'Apply without TLS 1.2' }).click();
  await expect.poll(() => secureProtocols('native')).toBe('dword:00000080');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A setting turns TLS 1.2 off');
  await expect(page.locator('.verdict')).toContainText('The settings are written.');
});

import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const hex = (page: Page) => page.locator('output.value__hex');
const typed = (page: Page) => page.getByLabel('Or type a value');
const box = (page: Page, protocol: string) => page.getByRole('checkbox', { name: protocol, exact: true });
const apply = (page: Page) => page.getByRole('button', { name: 'Apply' });

test.beforeEach(async ({ shell: { go } }) => {
  await go('protocols');
});

test('accepts a spelling as it is typed, and refuses what can’t be written, with why', async ({ shell: { page } }) => {
  for (const spelling of ['dword:00000a00', '  0xa00  ']) {
    await typed(page).fill(spelling);
    await expect(hex(page)).toContainText('0x00000A00');
    await expect(typed(page)).toHaveAttribute('aria-invalid', 'false');
    await expect(typed(page)).toHaveValue(spelling);
  }
  await typed(page).fill('0x800');
  for (const [text, reason] of [
    ['0x2800', '0x2000 is TLS 1.3, which Windows 7 doesn’t have. Windows might ignore the whole value because of it.'],
    ['TLS', 'This isn’t a number. Write it like 2560, 0xA00, or dword:00000a00.'],
    ['0', '0 names no protocol. Tick at least one, or choose Not set.'],
  ] as const) {
    await typed(page).fill(text);
    await expect(page.getByText(reason)).toBeVisible();
    await expect(typed(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(hex(page)).toContainText('0x00000800');
    await expect(apply(page)).toBeDisabled();
    await typed(page).press('Escape');
    await expect(typed(page)).toHaveValue('0x00000800');
    await expect(apply(page)).toBeEnabled();
  }
});

test('asks which number is meant when there are two readings', async ({ shell: { page } }) => {
  await typed(page).fill('2080');
  await expect(page.getByText('This can be read in two ways. Which one is meant?')).toBeVisible();
  await expect(apply(page)).toBeDisabled();
  await expect(page.getByRole('button', { name: 'decimal: 2080 SSL 3.0 and TLS 1.2' })).toBeVisible();
  await typed(page).fill('880');
  await expect(page.getByText('Read as hexadecimal: 0x00000880.')).toBeVisible();
  await expect(hex(page)).toContainText('0x00000880');
  await expect(apply(page)).toBeEnabled();
});

test('an emptied field takes back what was typed in it', async ({ shell: { page } }) => {
  await typed(page).fill('0x80');
  await expect(box(page, 'TLS 1.0')).toBeChecked();
  await typed(page).fill('');
  await expect(box(page, 'TLS 1.0')).not.toBeChecked();
  await expect(hex(page)).toContainText('0x00000800');
  await expect(page.locator('.actionbar')).toContainText('Both views: not set → 0x00000800.');
  await typed(page).press('Tab');
  await expect(typed(page)).toHaveValue('0x00000800');
});

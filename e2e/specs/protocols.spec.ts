import { expect, test } from '../fixtures.ts';
import type { Page } from 'playwright/test';

const hex = (page: Page) => page.locator('output.value__hex');
const typed = (page: Page) => page.getByLabel('Or type a value');
const startFrom = (page: Page) => page.getByLabel('Start from');
const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
/** The row of a protocol, as it reads. */
const row = (page: Page, protocol: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: protocol, exact: true }) });
const box = (page: Page, protocol: string) => page.getByRole('checkbox', { name: protocol, exact: true });
const apply = (page: Page) => page.getByRole('button', { name: 'Apply' });

test.beforeEach(async ({ shell: { go } }) => {
  await go('protocols');
});

test('Recommended comes first and says what it means here, for each protocol', async ({ shell: { page } }) => {
  await expect(startFrom(page)).toHaveValue('recommended');
  await expect(startFrom(page).locator('option').first()).toHaveText('Recommended: TLS 1.2');
  await expect(page.locator('.actionbar')).toContainText('Both views: not set → 0x00000800.');
  await expect(page.locator('.actionbar')).toContainText('This writes 4 settings. You can undo it.');
  await expect(page.locator('.proto__table thead th')).toHaveText(['Protocols', 'Now', 'After', 'What it means']);
  await expect(row(page, 'SSL 3.0')).toContainText('on by default, unsafe');
  await expect(row(page, 'SSL 3.0')).toContainText('off');
  await expect(row(page, 'TLS 1.0')).toContainText('on by default');
  await expect(row(page, 'TLS 1.2')).toHaveText(/off, but needed.*new.*Microsoft\s365 needs this/);
  await expect(box(page, 'TLS 1.3')).toBeDisabled();
  await expect(page.getByText('Needs Windows 11 or Server 2022')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the value' }).click();
  await expect(page.locator('.copy__result').getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0x00000800');
});

test('boxes, digits, bits and the typed value are one number', async ({ shell: { page } }) => {
  await box(page, 'TLS 1.1').check();
  await expect(hex(page)).toContainText('0x00000A00');
  await expect(typed(page)).toHaveValue('0x00000A00');
  await expect(page.getByText('2560 decimal')).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Bits 9 and 11 are on: TLS 1.1 and TLS 1.2. All other bits are off.' }),
  ).toBeVisible();
  await expect(startFrom(page)).toHaveValue('tls11-12');
  await typed(page).fill('&H880');
  await expect(hex(page)).toContainText('0x00000880');
  await expect(box(page, 'TLS 1.0')).toBeChecked();
  await expect(box(page, 'TLS 1.1')).not.toBeChecked();
  await box(page, 'TLS 1.0').uncheck();
  await expect(typed(page)).toHaveValue('0x00000800');
});

test('SSL is turned on only past a warning', async ({ shell: { page, secureProtocols } }) => {
  await box(page, 'SSL 3.0').click();
  await expect(hex(page)).toContainText('0x00000820');
  await page.getByRole('button', { name: 'Apply' }).click();
  const dialog = page.getByRole('dialog', { name: 'Turn on SSL 3.0?' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.btn--primary')).toHaveText('Keep it off');
  await expect(dialog.getByRole('button', { name: 'Keep it off' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await secureProtocols('native')).toBeNull();
  await page.getByRole('button', { name: 'Apply' }).click();
  await dialog.getByRole('button', { name: 'Turn it on anyway' }).click();
  await expect.poll(() => secureProtocols('native')).toBe('dword:00000820');
});

test.describe('half fixed', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('starts on the view that needs the change; the other one stays', async ({ shell: { page } }) => {
    await expect(view(page, '32-bit')).toBeChecked();
    await expect(row(page, 'TLS 1.2')).toContainText('Only 64-bit programs have it.');
    await expect(row(page, 'TLS 1.2').getByRole('listitem')).toHaveText(['64-bit: set', '32-bit: off, but needed']);
    await expect(page.locator('.actionbar')).toContainText('32-bit: not set → 0x00000800. 64-bit: unchanged.');
  });

  test('each view has its own choice, or both the same', async ({ shell: { page } }) => {
    await startFrom(page).selectOption('tls10+12');
    await expect(page.getByText('Value for the 32-bit view')).toBeVisible();
    await expect(page.locator('.actionbar')).toContainText('32-bit: not set → 0x00000880. 64-bit: unchanged.');
    await view(page, '64-bit').check();
    await expect(hex(page)).toContainText('0x00000A00');
    await view(page, '32-bit').check();
    await view(page, 'Both views').check();
    await expect(page.getByText('Value for both views')).toBeVisible();
    await expect(page.locator('.actionbar')).toContainText(
      '64-bit: 0x00000A00 → 0x00000880. 32-bit: not set → 0x00000880.',
    );
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(startFrom(page)).toHaveValue('recommended');
    await expect(view(page, '32-bit')).toBeChecked();
  });

  test('keeps the choice, and writes each view its own value', async ({ shell: { page, go, secureProtocols } }) => {
    await startFrom(page).selectOption('tls10+12');
    await go('history');
    await go('protocols');
    await expect(hex(page)).toContainText('0x00000880');
    await apply(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TLS 1.2 is on, with one limit');
    expect(await secureProtocols('native')).toBe('dword:00000a00');
    expect(await secureProtocols('wow64')).toBe('dword:00000880');
  });
});

const onWindows11 = test.extend({ sample: 'windows-11-clean' });
onWindows11('what Windows offers by default has no empty box', async ({ shell: { page } }) => {
  await expect(page.locator('output.value__hex')).toHaveText('not set');
  await expect(page.getByText('This version of Windows then offers TLS 1.2 and TLS 1.3 by default.')).toBeVisible();
  await expect(startFrom(page).locator('option').first()).toHaveText('Recommended: leave it to Windows');
  for (const protocol of ['TLS 1.2', 'TLS 1.3']) {
    await expect(box(page, protocol)).toBeChecked();
    await expect(box(page, protocol)).toHaveClass(/check--self/);
    await expect(box(page, protocol)).toHaveAccessibleDescription(/^on by default/);
  }
  await expect(box(page, 'TLS 1.0')).not.toBeChecked();
  await expect(apply(page)).toBeDisabled();
  await expect(apply(page)).toHaveAccessibleDescription('This is what is already set, so there is nothing to apply.');
  await expect(box(page, 'SSL 2.0')).toBeDisabled();
  // one more tick takes nothing away
  await box(page, 'TLS 1.0').check();
  await expect(hex(page)).toContainText('0x00002880');
  await expect(box(page, 'TLS 1.2')).toBeChecked();
  await expect(box(page, 'TLS 1.2')).not.toHaveClass(/check--self/);
  await startFrom(page).selectOption('recommended');
  await expect(box(page, 'TLS 1.2')).toHaveClass(/check--self/);
});

const on32Bit = test.extend({ sample: 'windows-7-x86' });
on32Bit('a 32-bit Windows has one view, and nothing to pick', async ({ shell: { page } }) => {
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('.actionbar')).toContainText('Value: not set → 0x00000800.');
});

const withText = test.extend({ sample: 'windows-7-wrong-type' });
withText('a value of the wrong type is shown as what it is', async ({ shell: { page } }) => {
  await expect(page.locator('.actionbar')).toContainText('REG_SZ → 0x00000800.');
});

const withUnknownBits = test.extend({
  sample: 'windows-7-half-fixed',
  prepare: { find: /dword:00000a00/, put: 'dword:00010e00' },
});
withUnknownBits('unknown bits in an existing value are kept in sight, and said', async ({ shell: { page } }) => {
  await expect(page.locator('.actionbar')).toContainText('0x00010E00 →');
  await expect(view(page, '64-bit')).toBeChecked();
  await typed(page).fill('0x10e00');
  await expect(page.getByText('No protocol has 0x10400. Windows might ignore the whole value.')).toBeVisible();
});

const onServer = test.extend({ sample: 'server-2012-r2-sharepoint-2013' });
onServer('a server has both directions, and turns on TLS 1.2 for what comes in', async ({ shell: { page } }) => {
  const heads = page.locator('.proto__table thead tr');
  await expect(heads.first().locator('th')).toHaveText(['Outgoing', 'Incoming']);
  await expect(heads.last().locator('th')).toHaveText(['Protocols', 'Now', 'After', 'Now', 'After', 'What it means']);
  await expect(row(page, 'TLS 1.2')).toContainText('off, but needed');
  await expect(box(page, 'TLS 1.2, Incoming')).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /, Incoming$/ })).toHaveCount(1);
  await box(page, 'TLS 1.2, Incoming').check();
  await expect(row(page, 'TLS 1.2')).toContainText('new');
  await expect(page.getByRole('group', { name: 'Write these too' }).getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('.actionbar')).toContainText(/This writes \d+ settings?/);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(box(page, 'TLS 1.2, Incoming')).not.toBeChecked();
});

const inDutch = test.extend({ sample: 'server-2012-r2-sharepoint-2013', language: 'nl' });
inDutch('a server in Dutch has heads that don’t read as off', async ({ shell: { page } }) => {
  await expect(page.locator('.proto__table thead tr').first().locator('th')).toHaveText(['Uitgaand', 'Inkomend']);
});

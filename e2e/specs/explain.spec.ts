import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const field = (page: Page) => page.locator('#explain-text');
const result = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const REG = [
  'Windows Registry Editor Version 5.00',
  '',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]',
  '"DefaultSecureProtocols"=dword:00002560',
].join('\r\n');

/** Drops a file on the field as the system's file manager does. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], fileName));
      return transfer;
    },
    { fileName: name, content: [...bytes] },
  );
  await field(page).dispatchEvent('dragover', { dataTransfer: data });
  await field(page).dispatchEvent('drop', { dataTransfer: data });
}

test.describe('what is pasted', () => {
  test.beforeEach(async ({ shell: { go } }) => {
    await go('explain');
  });

  test('a number is shown as its bits, stays, and leads to Protocols', async ({ shell: { page, go } }) => {
    await expect(page.getByRole('heading', { name: 'Nothing to explain yet' })).toBeVisible();
    await page.evaluate(() => navigator.clipboard.writeText('0x800'));
    await page.getByRole('button', { name: 'Paste' }).click();
    await expect(page.locator('output.value__hex')).toContainText('0x00000800');
    await field(page).fill('&HAA0');
    await expect(page.locator('output.value__hex')).toContainText('0x00000AA0');
    await expect(page.getByRole('img', { name: /^Bits 5, 7, 9, and 11 are on/ })).toBeVisible();
    await expect(page.getByText('SSL is turned on')).toBeVisible();
    await expect(page.getByText('Read as: a number')).toBeVisible();
    await field(page).fill('0x80');
    await expect(page.getByText('TLS 1.2 isn’t in the value')).toBeVisible();
    await go('home');
    await go('explain');
    await expect(field(page)).toHaveValue('0x80');
    await page.getByRole('button', { name: 'Fix it in Protocols' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Protocols' })).toBeFocused();
  });

  test('a command is explained by its writes and its findings', async ({ shell: { page } }) => {
    await page.getByRole('button', { name: 'A command for one view' }).click();
    await expect(field(page)).toHaveValue(/^reg add /);
    const section = result(page, 'What it does');
    await expect(section.getByRole('heading', { name: 'It writes 1 value' })).toBeVisible();
    await expect(section.locator('.finding__what')).toHaveText([
      'Only one view',
      'SSL is turned on',
      'TLS 1.2 is in the value',
    ]);
    await expect(page.getByRole('status').filter({ hasText: 'It writes 1 value. 2 problems.' })).toHaveCount(1);
    await expect(result(page, 'What it writes').getByRole('row')).toHaveCount(2);
    await expect(result(page, 'The text, line by line').getByRole('listitem')).toContainText('Careful: SSL 3.0');
    await page.getByRole('button', { name: 'Copy the explanation' }).click();
    await expect(page.locator('.copy__result').getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[x] Only one view');
  });

  test('what isn’t recognised or followed, or has two readings, is said, not guessed', async ({ shell: { page } }) => {
    await field(page).fill('my outlook is broken');
    await expect(page.getByRole('heading', { name: 'TLS Remedy can’t tell what this does.' })).toBeVisible();
    await expect(page.getByText(/^Is it this PC\? Home has checked it: /)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go to Home' })).toBeVisible();
    await field(page).fill('reg add %1 /v DefaultSecureProtocols /t REG_DWORD /d 0xA00');
    await expect(result(page, 'Not followed')).toContainText('line 1: reg add %1');
    await field(page).fill('2080');
    await expect(page.getByRole('heading', { name: /has no base/ })).toBeVisible();
    await field(page).fill('800');
    await expect(page.getByText('The number, read as hexadecimal')).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to explain yet' })).toBeVisible();
  });

  test('a dropped and a chosen file are read in their own encoding', async ({ shell: { page } }) => {
    await drop(page, 'fix.reg', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(REG, 'utf16le')]));
    await expect(page.getByText('File: fix.reg - Read as: a .reg file')).toBeVisible();
    await expect(page.getByText('Decimal and hexadecimal are mixed up').first()).toBeVisible();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'big.reg', mimeType: 'text/plain', buffer: Buffer.alloc(3 * 1024 * 1024) });
    await expect(page.getByRole('heading', { name: 'This is too large for the window' })).toBeVisible();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'utf16.reg', mimeType: 'text/plain', buffer: Buffer.from(REG, 'utf16le') });
    await expect(page.getByText('An encoding that regedit refuses')).toBeVisible();
  });

  test('a file of a megabyte passes the gate', async ({ shell: { page, gate } }) => {
    const buffer = Buffer.from(`reg add HKLM\\SOFTWARE\\A /v B /d 1\n${'\n'.repeat(1024 * 1024)}`);
    await page.locator('input[type=file]').setInputFiles({ name: 'big.cmd', mimeType: 'text/plain', buffer });
    await expect(page.getByRole('heading', { name: 'It writes 1 value' })).toBeVisible({ timeout: 20_000 });
    expect(gate.asked).toContain('explain');
  });

  test('needs no mouse', async ({ shell: { page } }) => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('heading', { level: 1, name: 'Explain' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('2560');
    await expect(page.locator('output.value__hex')).toContainText('0x00000A00');
    for (const name of ['Paste', 'Open a file…', 'Clear', 'A number']) {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('0x00000AA0');
  });
});

const onWindows11 = test.extend({ sample: 'windows-11-clean' });
onWindows11('on Windows 11 it says that TLS 1.3 is turned off', async ({ shell: { page, go } }) => {
  await expect(page.locator('#verdict')).toBeVisible();
  await go('explain');
  await page.getByRole('button', { name: 'A command for one view' }).click();
  await expect(page.locator('.finding__what').filter({ hasText: 'TLS 1.3 is turned off' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Protocols, now and after' });
  await expect(table.locator('.core__changed .vh')).toHaveText(['set, changes', 'off, changes']);
  // after a text that isn’t certain nothing is shown
  await field(page).fill(
    'reg add "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" /v DefaultSecureProtocols /t REG_DWORD /d %1 /f',
  );
  await expect(page.getByRole('heading', { name: /^It isn’t clear what it would do\./ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Protocols, now and after' })).toBeHidden();
});

import { expect, SCREENS, test } from '../fixtures.ts';
import { expectStep, heading, main, understand } from '../guided-walk.ts';

test.describe('it can’t be fixed here', () => {
  test.use({ sample: 'windows-7-update-missing' });

  test('names the updates in their order, and prepares the PC if asked', async ({ shell }) => {
    const { page, secureProtocols } = shell;
    await understand(shell);
    await expect(heading(shell)).toHaveText('Windows needs an update first');
    await expect(page.locator('.to-do li')).toHaveText([
      'Install KB4490628 for Windows 7, 64-bit: only where Windows refuses newer updates, as it lets Windows check their SHA-2 signatures.',
      'Install KB4474419 for Windows 7, 64-bit: only where Windows refuses newer updates, as it lets Windows check their SHA-2 signatures.',
      'Install KB3140245 for Windows 7, 64-bit.',
      'Restart the PC, open TLS Remedy again and check again.',
    ]);
    await expect(main(shell)).toHaveText('Check again');
    await page.getByRole('button', { name: 'Prepare this PC' }).click();
    await expect(page.getByText('takes effect once the update is installed')).toBeVisible();
    await main(shell).click();
    await main(shell).click();
    await expectStep(shell, 'prove');
    await expect(heading(shell)).toHaveText('Prepared: the settings are in place');
    await expect(page.locator('.to-do')).toContainText('KB3140245');
    await expect(page.locator('.hello')).toHaveCount(0); // nothing that programs offer has changed yet
    await page.screenshot({ path: `${SCREENS}/guided-prepared.png` });
    expect(await secureProtocols('wow64')).toBe('dword:00000800');
  });
});

test.describe('it can’t be known', () => {
  test.use({ sample: 'server-2012-update-unclear' });

  test('says what is in doubt and what settles it', async ({ shell }) => {
    const { page } = shell;
    await understand(shell);
    await expect(heading(shell)).toHaveText('Office can’t reach Microsoft 365');
    await expect(page.locator('.to-do')).toContainText('Install KB3140245 for Windows Server 2012, 64-bit.');
    await main(shell).click();
    await expectStep(shell, 'understand');
    await expect(page.getByRole('button', { name: 'Prepare this PC' })).toBeVisible();
  });
});

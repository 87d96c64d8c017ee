import { expect, test } from '../fixtures.ts';
import { expectStep, heading, main, toApply, toChoose, understand } from '../guided-walk.ts';

test.describe('a fix is needed', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('leads from the symptom to what was read back, and back again', async ({ shell }) => {
    const { page, t, secureProtocols } = shell;
    await page.getByRole('button', { name: t.home.guide }).click();
    await expect(heading(shell)).toHaveText('What is the matter?');
    await expect(heading(shell)).toBeFocused();
    await expectStep(shell, 'check');
    await understand(shell);
    await expect(heading(shell)).toBeFocused();
    await expect(heading(shell)).toHaveText('32-bit Outlook and Microsoft 365 have no protocol in common');
    await expect(page.getByText('You said: Outlook doesn’t connect.')).toBeVisible();
    await expect(page.locator('.finding')).toContainText([
      'The update that makes Windows read the setting is installed.',
      '64-bit programs have the setting.',
      '32-bit programs don’t have the setting.',
    ]);
    await toChoose(shell);
    await expect(page.getByRole('radio').first()).toBeChecked();
    await expect(page.locator('.data tbody tr')).toHaveText([
      /32-bit view.*DefaultSecureProtocols.*not set.*0x00000800 \(TLS 1\.2\)/,
    ]);
    await main(shell).click();
    await expectStep(shell, 'apply');
    await expect(heading(shell)).toHaveText('Change 1 value?');
    expect(await secureProtocols('wow64')).toBeNull();
    await main(shell).click();
    await expectStep(shell, 'prove');
    await expect(heading(shell)).toHaveText('Fixed. Close Outlook and open it again.');
    await expect(heading(shell)).toBeFocused();
    expect(await secureProtocols('wow64')).toBe('dword:00000800');
    await page.getByRole('button', { name: 'Undo entry 1' }).click();
    await expect(heading(shell)).toHaveText('Undone: everything is as it was');
    await expect(heading(shell)).toBeFocused();
    expect(await secureProtocols('wow64')).toBeNull();
  });

  test('claims no connection where none was seen', async ({ shell }) => {
    const { page } = shell;
    await toApply(shell);
    await main(shell).click();
    await expectStep(shell, 'prove');
    await expect(page.locator('.answer')).toContainText('No connection was tried yet: open Outlook to see.');
    await expect(page.locator('.hello').first()).toContainText('Follows from the settings');
    await expect(page.locator('.hello')).toContainText(['TLS 1.0 at most', 'TLS 1.2']);
    await expect(page.getByText('Proven')).toHaveCount(0);
  });

  test('ends with what to restart, the report and undo', async ({ shell }) => {
    const { page, t } = shell;
    await toApply(shell);
    await main(shell).click();
    await expect(heading(shell)).toHaveText('Fixed. Close Outlook and open it again.');
    await expect(page.getByText('restart the PC')).toBeVisible();
    await page.getByRole('button', { name: t.guided.prove.copy }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as {
      readonly schema: number;
      readonly outcome: { readonly state: string };
    };
    expect([copied.schema, copied.outcome.state]).toEqual([1, 'committed']);
    await main(shell).click();
    await expect(page.locator('#verdict')).toHaveText('Fixed. Close Outlook and open it again.');
    await shell.go('guided');
    await expectStep(shell, 'check');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('keeps its step and its choice while another screen is shown', async ({ shell }) => {
    const { page, go } = shell;
    await toApply(shell);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('radio', { name: 'TLS 1.0 + 1.2' }).check();
    await go('history');
    await go('guided');
    await expectStep(shell, 'choose');
    await expect(page.getByRole('radio', { name: 'TLS 1.0 + 1.2' })).toBeChecked();
    await expect(page.locator('.data tbody')).toContainText('0x00000880');
  });

  test('an end that comes while another screen is shown is there afterwards', async ({ shell }) => {
    const { go, gate } = shell;
    await toApply(shell);
    const release = gate.hold('apply');
    await main(shell).click();
    await go('history');
    release();
    await expect(shell.page.locator('.entry')).toHaveCount(1);
    await go('guided');
    await expectStep(shell, 'prove');
  });

  test('an undo made elsewhere is known here', async ({ shell }) => {
    const { page, go } = shell;
    await toApply(shell);
    await main(shell).click();
    await expectStep(shell, 'prove');
    await go('history');
    await page.getByRole('button', { name: 'Undo entry 1' }).click();
    await expect(page.getByRole('heading', { name: /^Undone:/ })).toBeVisible();
    await go('guided');
    await expect(heading(shell)).toHaveText('Undone: everything is as it was');
    await expect(page.getByRole('button', { name: 'Undo entry 1' })).toHaveCount(0);
  });

  test('shows no shield and asks for no permission where Windows doesn’t', async ({ shell }) => {
    const { page, t } = shell;
    await toApply(shell);
    await expect(page.getByText(t.guided.apply.asks)).toHaveCount(0);
    await expect(page.locator('.main .shield')).toHaveCount(0);
  });
});

test('OneDrive brings .NET along, ticked, and it can be left out', async ({ shell }) => {
  const { page, pc } = shell;
  await understand(shell, 'onedrive');
  await expect(page.locator('.finding').last()).toContainText('.NET');
  await toChoose(shell);
  const dotnet = page.getByRole('checkbox', { name: 'Set .NET programs to follow Windows' });
  await expect(dotnet).toBeChecked();
  const rows = page.locator('.data tbody tr');
  const withDotnet = await rows.count();
  await dotnet.uncheck();
  await expect(rows).toHaveCount(4);
  expect(withDotnet).toBeGreaterThan(4);
  await dotnet.check();
  await expect(rows).toHaveCount(withDotnet);
  await main(shell).click();
  await main(shell).click();
  await expectStep(shell, 'prove');
  await expect(heading(shell)).toHaveText('Fixed. Close OneDrive and open it again.');
  expect(await pc.read()).toContain('"SchUseStrongCrypto"=dword:00000001');
});

test('nothing to choose is no step: the answer repairs at once', async ({ shell }) => {
  const { page, secureProtocols } = shell;
  await understand(shell);
  await expect(main(shell)).toHaveText('Fix the sample PC');
  await expect(page.getByRole('button', { name: 'Choose another repair' })).toBeVisible();
  await main(shell).click();
  await expectStep(shell, 'prove');
  await expect(heading(shell)).toHaveText('Fixed. Close Outlook and open it again.');
  expect(await secureProtocols('wow64')).toBe('dword:00000800');
});

test('another repair says its price, and is what is written', async ({ shell }) => {
  const { page, secureProtocols } = shell;
  await understand(shell, 'asked');
  await toChoose(shell);
  const choice = page.getByRole('radio', { name: 'TLS 1.0 + 1.2' });
  await expect(choice).toHaveAccessibleDescription(/only for an old server/);
  await choice.check();
  await main(shell).click();
  await main(shell).click();
  await expectStep(shell, 'prove');
  expect(await secureProtocols('native')).toBe('dword:00000880');
});

test.describe('nothing is needed', () => {
  test.use({ sample: 'windows-11-clean' });

  test('is a whole answer: it ends here, and says what else it may be', async ({ shell }) => {
    const { page, pc } = shell;
    const before = await pc.read();
    await understand(shell);
    await expect(heading(shell)).toHaveText(/^TLS 1\.2 is on/);
    await expect(page.getByRole('listitem').filter({ hasText: 'Apply, not needed' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'If Outlook still doesn’t connect' })).toBeVisible();
    await expect(page.locator('.actionbar').getByRole('button')).toHaveText(['Back', 'Done']);
    await main(shell).click();
    await expect(page).toHaveTitle('TLS Remedy');
    expect(await pc.read()).toBe(before);
  });
});

test.describe('nothing is needed but for .NET', () => {
  test.use({ sample: 'server-2016-clean' });

  test('offers OneDrive what may still help, and is done without it', async ({ shell }) => {
    const { page } = shell;
    await understand(shell, 'onedrive');
    await expect(heading(shell)).toHaveText('This server still accepts old TLS');
    await page.getByRole('button', { name: 'See what else can help' }).click();
    await expectStep(shell, 'choose');
    await expect(page.locator('.data tbody tr').first()).toContainText('.NET');
  });
});

test.describe('it works, and can be better', () => {
  test.use({ sample: 'windows-11-tls13-lost' });

  test('says so, and what an old set would cost here', async ({ shell }) => {
    const { page, secureProtocols } = shell;
    await understand(shell, 'asked');
    await expect(heading(shell)).toHaveText('TLS 1.2 is on, TLS 1.3 is off');
    await toChoose(shell);
    await expect(page.getByRole('radio', { name: 'TLS 1.1 + 1.2' })).toHaveAccessibleDescription(/takes TLS 1\.3 away/);
    await main(shell).click();
    await main(shell).click();
    await expectStep(shell, 'prove');
    expect(await secureProtocols('native')).toBeNull();
  });
});

test.describe('in Dutch', () => {
  test.use({ language: 'nl' });

  test('the whole way', async ({ shell }) => {
    const { page, secureProtocols } = shell;
    await toApply(shell);
    await expect(heading(shell)).toHaveText('4 waarden wijzigen?');
    await main(shell).click();
    await expect(heading(shell)).toHaveText('Hersteld. Sluit Outlook en open het opnieuw.');
    expect(await secureProtocols('wow64')).toBe('dword:00000800');
    await page.getByRole('button', { name: 'Regel 1 ongedaan maken' }).click();
    await expect(heading(shell)).toHaveText('Teruggedraaid: alles is zoals het was');
  });
});

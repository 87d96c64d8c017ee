import { RUNG_IDS } from '../../shared/diagnosis/rungs/ids.ts';
import { expect, test } from '../fixtures.ts';

const rung = (name: string) => `.rung:has(.rung__name:text-is("${name}"))`;

test.describe('half fixed', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('opens the first broken rung alone, green above it, with evidence and one next step', async ({ shell }) => {
    const { page, secureProtocols } = shell;
    await page.locator('.facts-card').getByRole('button', { name: 'Checks' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeFocused();
    await expect(page.getByText(`1 of ${RUNG_IDS.length} isn’t right: WinHTTP value.`)).toBeVisible();
    await expect(page.getByRole('figure', { name: /^The connection stops here/ })).toBeVisible();
    await expect(page.locator('.rung')).toHaveCount(RUNG_IDS.length);
    await expect(page.locator('.rung--held')).toHaveCount(2);
    await expect(page.locator('.rung details[open] .rung__name')).toHaveText(['WinHTTP value']);
    const broken = page.locator(rung('WinHTTP value'));
    const row = broken.locator('.core tbody').filter({ hasText: '32-bit programs' });
    await expect(row).toContainText('off, but needed');
    await expect(row.locator('.core__value')).toHaveText('not set');
    await expect(broken.locator('.path')).toHaveText(
      'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
    );
    await expect(broken).not.toContainText(/\[[A-Z]\d+\]|Source/);
    await broken.getByRole('button', { name: 'Copy the place and the value' }).click();
    await expect(broken.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp\\DefaultSecureProtocols not set',
    );
    await expect(page.getByText('Next step:').filter({ visible: true })).toHaveCount(1);
    await broken.getByRole('button', { name: 'Fix the sample PC' }).click();
    await expect(page.getByRole('heading', { name: /^Done: 1 setting written/ })).toBeVisible();
    expect(await secureProtocols('wow64')).toBe('dword:00000800');
  });

  test('says of each rung the same as check --explain', async ({ shell: { page, go, m } }) => {
    await go('checks');
    for (const id of ['release', 'schannel', 'proxy'] as const) {
      const item = page.locator(rung(m.rungs[id].name));
      await item.locator('summary').click();
      for (const part of ['what', 'why', 'how', 'unknown'] as const)
        await expect(item.getByText(m.explanations[id][part].replaceAll(/ ?\[[A-Z]\d+\]/g, ''))).toBeVisible();
    }
  });

  test('Up and Down go from check to check, and .NET leads to Protocols', async ({ shell: { page, go } }) => {
    await go('checks');
    await page.locator('.rung summary').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.rung summary').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.rung summary').first()).toBeFocused();
    const dotnet = page.locator(rung('.NET'));
    await dotnet.locator('summary').click();
    await expect(dotnet).toContainText('Tick .NET programs in Protocols');
    await dotnet.getByRole('button', { name: 'Choose it in Protocols' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Protocols' })).toBeFocused();
    await expect(page.getByRole('checkbox', { name: '.NET programs' })).toBeChecked();
  });
});

const withoutUpdate = test.extend({ sample: 'windows-7-update-missing' });
withoutUpdate('a missing update is named before what it may need', async ({ shell: { page, go, gate } }) => {
  const order = [/^KB3140245 for Windows\s7, 64-bit/, /^KB4490628/, /^KB4474419/];
  await go('checks');
  await expect(page.locator('.rung details[open] .rung__name')).toHaveText(['Update']);
  await expect(page.locator('.rung details[open] .packages__one')).toHaveText(order);
  await expect(page.locator('.rung details[open]')).toContainText('needed: 6.1.7601.23375 or later');
  const checks = (): number => gate.asked.filter((channel) => channel === 'check').length;
  const before = checks();
  await page.getByRole('button', { name: 'Check again' }).filter({ visible: true }).click();
  await expect.poll(checks).toBe(before + 1);
});

test.describe('a value that is to go', () => {
  test.use({ sample: 'windows-10-local-policy' });

  test('is said to be removed, as on Home', async ({ shell: { page, t, go } }) => {
    await go('checks');
    await expect(page.locator('.rung details[open]')).toContainText(`${t.nextStep}: ${t.home.remove(2)}.`);
  });

  test('a date of support has its name, and is no version of a file', async ({ shell: { page, go } }) => {
    await go('checks');
    const windows = page.locator('.rung').first();
    await windows.locator('summary').click();
    await expect(windows).toContainText('end of support=2025-10-14');
    await expect(windows).not.toContainText('file version');
  });
});

const onWindows11 = test.extend({ sample: 'windows-11-clean' });
onWindows11('where all is well it opens nothing and is green all the way', async ({ shell: { page, go } }) => {
  await go('checks');
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible();
  await expect(page.locator('.rung details[open]')).toHaveCount(0);
  await expect(page.locator('.rung--held')).toHaveCount(RUNG_IDS.length);
});

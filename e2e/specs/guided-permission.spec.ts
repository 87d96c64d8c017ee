import type { ElevationResult } from '../../electron/ports.ts';
import { expect, SCREENS, test, type Shell } from '../fixtures.ts';
import { expectStep, heading, main, toApply, understand } from '../guided-walk.ts';
import { leaveHalfway } from '../halfway.ts';

const ENDS: readonly { readonly elevation: ElevationResult; readonly says: string; readonly way: string }[] = [
  { elevation: { kind: 'refused' }, says: 'Permission was refused', way: 'Try again' },
  { elevation: { kind: 'blocked', win32: 1260 }, says: 'A policy of this PC forbids it', way: 'Check again' },
  { elevation: { kind: 'not-started', detail: '' }, says: 'could not be started', way: 'Try again' },
  { elevation: { kind: 'timed-out' }, says: 'doesn’t answer', way: 'Check again' },
  { elevation: { kind: 'lost', exit: null }, says: 'stopped early', way: 'Try again' },
];
for (const { elevation, says, way } of ENDS) {
  test.describe(`a prompt that ends as ${elevation.kind}`, () => {
    test.use({ asksPermission: true, elevation });

    test('is shown in its step with the next step, and nothing is changed', async ({ shell }) => {
      const { page, pc, t, gate } = shell;
      const before = await pc.read();
      await toApply(shell);
      await expect(page.getByText(t.guided.apply.asks)).toBeVisible();
      await expect(main(shell).locator('.shield')).toHaveCount(1);
      const release = gate.hold('apply');
      await main(shell).click();
      await expect(page.getByRole('status').filter({ hasText: 'Waiting for your permission' })).toBeVisible();
      release();
      await expect(heading(shell)).toContainText(says);
      await expect(heading(shell)).toBeFocused();
      await expectStep(shell, 'apply');
      await expect(main(shell)).toHaveText(way);
      expect(await pc.read()).toBe(before);
      await main(shell).click();
      await expectStep(shell, way === 'Try again' ? 'apply' : 'understand');
    });
  });
}

test.describe('a program that others can exchange', () => {
  test.use({
    asksPermission: true,
    elevation: { kind: 'refused' },
    writers: { who: 'others', path: 'E:\\TLS Remedy' },
  });

  test('asks for rights only after a second yes, in its step', async ({ shell }) => {
    await toApply(shell);
    await main(shell).click();
    await expect(heading(shell)).toContainText('E:\\TLS Remedy');
    await expectStep(shell, 'apply');
    await expect(main(shell)).toHaveText('Go on anyway');
    await main(shell).click();
    await expect(heading(shell)).toContainText('Permission was refused');
  });
});

test('a change by somebody else in the meantime leads back to the check', async ({ shell }) => {
  const { page, pc, secureProtocols } = shell;
  await toApply(shell);
  await pc.edit((text) =>
    text.replace(
      /(\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings)\]/,
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]\r\n"DefaultSecureProtocols"=dword:00000a00\r\n\r\n$1]',
    ),
  );
  await main(shell).click();
  await expect(heading(shell)).toHaveText('The settings changed meanwhile');
  await expect(heading(shell)).toBeFocused();
  await expectStep(shell, 'check');
  await page.screenshot({ path: `${SCREENS}/guided-conflict.png` });
  expect(await secureProtocols('wow64')).toBeNull();
  await main(shell).click();
  await expect(heading(shell)).toHaveText('32-bit Outlook and Microsoft 365 have no protocol in common');
});

test('a PC that can’t be read gives no guess, and another check goes on', async ({ shell }) => {
  const { page, go, pc, t } = shell;
  await go('guided');
  await page.getByRole('radio', { name: 'Outlook doesn’t connect' }).check();
  const whole = await pc.read();
  await pc.edit(() => '');
  await main(shell).click();
  await expectStep(shell, 'understand');
  await expect(page.locator('.answer')).toContainText('Nothing was guessed');
  await expect(page.locator('.route')).toHaveCount(0);
  await expect(page.locator('.to-do')).not.toContainText('--'); // no word of the command line
  await expect(page.getByRole('button', { name: t.guided.understand.prepare })).toHaveCount(0);
  await page.screenshot({ path: `${SCREENS}/guided-unreadable.png` });
  await pc.edit(() => whole);
  await main(shell).click();
  await expect(heading(shell)).toHaveText('Outlook and Microsoft 365 have no protocol in common');
});

/** Makes the first change in the wizard, and leaves it half done. */
async function stopHalfway(shell: Shell): Promise<void> {
  await toApply(shell);
  await main(shell).click();
  await expectStep(shell, 'prove');
  await leaveHalfway(shell);
}

test('a change that stopped halfway comes first, and what was there is restored', async ({ shell }) => {
  const { page, go, secureProtocols } = shell;
  await stopHalfway(shell);
  await go('guided');
  await expect(heading(shell)).toHaveText('A change stopped halfway');
  await expect(page.getByRole('radio', { name: 'Put back what was there' })).toBeChecked();
  await page.screenshot({ path: `${SCREENS}/guided-half-done.png` });
  await main(shell).click();
  await expect(heading(shell)).toHaveText('Undone: everything is as it was');
  await expect(heading(shell)).toBeFocused();
  expect(await secureProtocols('native')).toBeNull();
});

test('a change that stopped halfway can be finished', async ({ shell }) => {
  const { page, go, secureProtocols } = shell;
  await stopHalfway(shell);
  await go('guided');
  await page.getByRole('radio', { name: 'Finish the change' }).check();
  await main(shell).click();
  await expect(heading(shell)).toHaveText('Fixed. Close Outlook and open it again.');
  expect(await secureProtocols('wow64')).toBe('dword:00000800');
});

test('something broke after a change: the last change is shown, with its undo', async ({ shell }) => {
  const { page, secureProtocols } = shell;
  await toApply(shell);
  await main(shell).click();
  await expectStep(shell, 'prove');
  await page.getByRole('button', { name: 'Start again' }).click();
  await understand(shell, 'broke');
  await expect(page.locator('.finding').first()).toContainText('TLS Remedy changed settings here: today');
  await page.getByRole('button', { name: 'Undo entry 1' }).click();
  await expect(heading(shell)).toHaveText('Undone: everything is as it was');
  expect(await secureProtocols('native')).toBeNull();
});

test('the outcome is read out', async ({ shell }) => {
  const { page } = shell;
  await toApply(shell);
  await main(shell).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Fixed. Close Outlook and open it again. Fixed and checked at' }),
  ).toHaveCount(1);
});

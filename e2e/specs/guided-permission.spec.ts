import { expect, test } from '../fixtures.ts';
import { expectStep, heading, main, sentence, toFix } from '../guided-walk.ts';
import { leaveHalfway } from '../halfway.ts';

const blocked = test.extend({ asksPermission: true, elevation: { kind: 'blocked', win32: 1260 } });
blocked('a prompt that a policy refuses is shown in its step, and nothing is changed', async ({ shell }) => {
  const { page, pc, t, gate } = shell;
  const before = await pc.read();
  await toFix(shell);
  await expect(page.getByText(t.guided.fix.asks)).toBeVisible();
  await expect(main(shell).locator('.shield')).toHaveCount(1);
  const release = gate.hold('apply');
  await main(shell).click();
  await expect(page.getByRole('heading', { name: 'Windows is asking you' })).toBeVisible();
  release();
  const bar = page.locator('.bar').filter({ hasText: 'A policy of this PC doesn’t allow it' });
  await expect(bar.getByRole('button', { name: 'Check again' })).toBeVisible();
  await expectStep(shell, 'fix');
  expect(await pc.read()).toBe(before);
});

test.describe('a program that others can exchange', () => {
  test.use({
    asksPermission: true,
    elevation: { kind: 'refused' },
    writers: { who: 'others', path: 'E:\\TLS Remedy' },
  });

  test('asks for rights only after a second yes, in its step', async ({ shell }) => {
    const { page } = shell;
    await toFix(shell);
    await main(shell).click();
    await expect(page.locator('.bar')).toContainText('E:\\TLS Remedy');
    await expectStep(shell, 'fix');
    await page.getByRole('button', { name: 'Continue anyway' }).click();
    await expect(page.locator('.bar')).toContainText('Permission was refused');
  });
});

test('a change by somebody else in the meantime asks for another check, and writes nothing', async ({ shell }) => {
  const { page, pc, secureProtocols } = shell;
  await toFix(shell);
  await pc.edit((text) =>
    text.replace(
      /(\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings)\]/,
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]\r\n"DefaultSecureProtocols"=dword:00000a00\r\n\r\n$1]',
    ),
  );
  await main(shell).click();
  await expect(page.locator('.bar')).toContainText('The settings changed in the meantime');
  expect(await secureProtocols('wow64')).toBeNull();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(sentence(shell)).toHaveText(shell.t.guided.fix.title(3));
});

test('a change that stopped halfway comes first in the guide, as on Home, and what was there is restored', async ({
  shell,
}) => {
  const { page, t, driver, secureProtocols } = shell;
  await toFix(shell);
  await main(shell).click();
  await expectStep(shell, 'works');
  await leaveHalfway(driver);
  await page.keyboard.press('F5');
  await expect(heading(shell)).toHaveText(t.half.title);
  await page.getByRole('button', { name: t.half.restore }).click();
  await expect(page.getByRole('heading', { name: /^Undone:/ })).toBeVisible();
  await expectStep(shell, 'why');
  expect(await secureProtocols('native')).toBeNull();
});

import { expect, test } from '../fixtures.ts';
import { expectStep, heading, main, toFix } from '../guided-walk.ts';
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

test('a change that stopped halfway comes first in the guide, and is taken back', async ({ shell }) => {
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

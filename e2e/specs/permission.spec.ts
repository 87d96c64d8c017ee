import { expect, test } from '../fixtures.ts';

const ENDS = [
  {
    elevation: { kind: 'blocked', win32: 1260 },
    says: 'policy of this PC doesn’t allow it',
    next: 'whoever manages this PC',
    button: 'Check again',
  },
  { elevation: { kind: 'lost', exit: null }, says: 'stopped early', next: 'virus scanner', button: 'Try again' },
] as const;

const refused = test.extend({ asksPermission: true, elevation: { kind: 'refused' } });
refused('a prompt that is refused leaves the button in its place, and nothing is changed', async ({ shell }) => {
  const { page, pc, t } = shell;
  const before = await pc.read();
  const fix = page.locator('.verdict .btn--primary');
  await fix.click();
  await expect(page.locator('.said')).toHaveText(t.change.refused);
  await expect(page.locator('.bar')).toHaveCount(0);
  await expect(fix).toBeEnabled();
  await expect(fix.locator('.shield')).toHaveCount(1);
  expect(await pc.read()).toBe(before);
});

for (const { elevation, says, next, button } of ENDS) {
  const ending = test.extend({ asksPermission: true, elevation });
  ending(`a prompt that ends as ${elevation.kind} is shown with its next step`, async ({ shell }) => {
    const { page, pc, secureProtocols } = shell;
    const before = await pc.read();
    await page.getByRole('button', { name: 'Fix the sample PC' }).click();
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.getByText(next).first()).toBeVisible();
    const way = page.locator('.bar').getByRole('button', { name: button });
    await expect(way).toBeEnabled();
    await expect(way.locator('.shield')).toHaveCount(button === 'Try again' ? 1 : 0);
    expect(await secureProtocols('native')).toBeNull();
    expect(await pc.read()).toBe(before);
  });
}

const exchangeable = test.extend({
  asksPermission: true,
  elevation: { kind: 'refused' },
  writers: { who: 'others', path: 'E:\\TLS Remedy' },
});
exchangeable('a program that others can write asks for rights only after a second yes', async ({ shell }) => {
  const { page, pc, t } = shell;
  const before = await pc.read();
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.getByRole('heading', { name: 'E:\\TLS Remedy' })).toBeVisible();
  await expect(page.getByText(t.failure.confirm['from-writable-folder'])).toBeVisible();
  await expect(page.getByText(t.change.refused)).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(page.locator('.said')).toHaveText(t.change.refused);
  expect(await pc.read()).toBe(before);
});

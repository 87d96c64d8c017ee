import { expect, test } from '../fixtures.ts';

test('the rail is one stop of the Tab key: arrows, Home and End move in it, Enter opens a place', async ({ shell }) => {
  const { page, t } = shell;
  const entry = (name: string) => page.getByRole('navigation', { name: t.rail.main }).getByRole('button', { name });
  await entry(t.rail.home).focus();
  await page.keyboard.press('PageDown'); // scrolls, as anywhere
  await page.keyboard.press('ArrowDown');
  await expect(entry(t.rail.checks)).toBeFocused();
  await page.keyboard.press('End');
  await expect(entry(t.rail.more)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(entry(t.rail.home)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(entry(t.rail.checks)).toHaveAttribute('aria-current', 'page');
  await entry(t.rail.many).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.rail :focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(entry(t.rail.checks)).toBeFocused();
});

test('Checks says how many aren’t right, to the eye and to a screen reader', async ({ shell: { page } }) => {
  await expect(page.getByRole('button', { name: 'Checks 2 aren’t right' })).toBeVisible();
  await expect(page.locator('.nav__count')).toHaveText('2');
});

const onWindows11 = test.extend({ sample: 'windows-11-clean' });
onWindows11('a PC on which all checks are right has no number at Checks', async ({ shell: { page } }) => {
  await expect(page.getByRole('button', { name: 'Checks', exact: true })).toBeVisible();
  await expect(page.locator('.nav__count')).toHaveCount(0);
});

test('More leads to sample PCs, terms, the command line and About, and Alt+Left back from each', async ({ shell }) => {
  const { page, t } = shell;
  const heading = page.getByRole('heading', { level: 1 });
  await shell.go('more');
  for (const id of ['practice', 'glossary', 'commands', 'about'] as const) {
    await page.locator('.rowlist').getByRole('button', { name: t.pages[id] }).click();
    await expect(heading).toHaveText(t.pages[id]);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(heading).toHaveText(t.rail.more);
  }
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('#verdict')).toBeVisible();
});

import { expect, test } from '../fixtures.ts';

test.describe('words that are explained', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('open below their line by keyboard, close with Escape, and lead to all words', async ({ shell }) => {
    const { page, go } = shell;
    await go('protocols');
    const ask = page.getByRole('button', { name: 'What is WinHTTP?' });
    await ask.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.pop')).toContainText('that programs such as Office use to reach servers');
    await expect(ask).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'All terms' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.pop')).toHaveCount(0);
    await expect(ask).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'All terms' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Terms and shortcuts' })).toBeFocused();
    await expect(page.locator('.is-target dt')).toHaveText('WinHTTP');
  });

  test('are found with F1 at the word, and searched with Ctrl+F', async ({ shell: { page, go } }) => {
    await go('protocols');
    await page.getByRole('button', { name: 'What is WinHTTP?' }).focus();
    await page.keyboard.press('F1');
    await expect(page.locator('.is-target dt')).toHaveText('WinHTTP');
    await page.keyboard.press('Control+f');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('cipher');
    await expect(page.locator('.glossary__one dt')).toContainText(['Cipher suite']);
    await page.keyboard.type('xyz');
    await expect(page.getByText('No matches')).toBeVisible();
    await go('home');
    await page.keyboard.press('F1');
    await expect(page.locator('.glossary__one')).not.toHaveCount(0);
    await expect(page.locator('.is-target')).toHaveCount(0);
  });

  test('are next to the keys of the window; F5 checks again and never reloads the page', async ({ shell }) => {
    const { page, go, gate } = shell;
    await go('glossary');
    await expect(page.locator('kbd')).toHaveText('Ctrl+1…9 F1 F5 Ctrl+F Alt+Left Esc Alt'.split(' '));
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    const before = gate.answered.length;
    await page.keyboard.press('F5');
    await expect.poll(() => gate.answered.slice(before)).toContain('check');
    expect(await page.evaluate(() => Object.hasOwn(window, 'isSame'))).toBe(true);
  });
});

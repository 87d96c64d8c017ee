import { expectFits, SIZES } from '../fit.ts';
import { expect, SCREENS, test } from '../fixtures.ts';
import { SCREEN_GROUPS, visit } from '../screens.ts';

for (const { width, height } of SIZES) {
  for (const language of ['en', 'nl'] as const) {
    for (const group of SCREEN_GROUPS) {
      test.describe(`${width} x ${height}, ${language}, ${group.sample}`, () => {
        test.use({ viewport: { width, height }, language, sample: group.sample, prepare: group.prepare ?? null });

        test('nothing scrolls sideways and no text is cut', async ({ shell }) => {
          test.slow(); // a whole tour
          await visit(shell, group, async (screen) => {
            const path = `${SCREENS}/sizes/${screen}.${width}x${height}.${language}.png`;
            await shell.page.screenshot({ path, fullPage: true });
            await expectFits(shell.page, screen);
          });
        });
      });
    }
  }
}

test.describe('everything reachable at 200 %', () => {
  test.use({ viewport: { width: 520, height: 360 } });

  test('Apply can be scrolled to and pressed', async ({ shell: { page, go, secureProtocols } }) => {
    await go('protocols');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByRole('heading', { name: /^Done:/ })).toBeVisible();
    expect(await secureProtocols('native')).toBe('dword:00000800');
  });
});

import { expectFits, SIZES } from '../fits.ts';
import { expect, SCREENS, test } from '../fixtures.ts';

for (const { width, height } of SIZES) {
  for (const language of ['en', 'nl'] as const) {
    test.describe(`${width} x ${height}, ${language}`, () => {
      test.use({ viewport: { width, height }, language, sample: 'windows-7-half-fixed' });

      test('nothing scrolls sideways and no text is cut', async ({ shell: { page, t, go } }) => {
        const look = async (screen: string): Promise<void> => {
          await page.mouse.move(0, 0); // a cell of the matrix under the pointer would show its tip
          await page.screenshot({ path: `${SCREENS}/${screen}.${width}x${height}.${language}.png` });
          await expectFits(page);
        };
        await expect(page.locator('#verdict')).toBeVisible();
        await page.locator('.more > summary').click();
        await look('home');
        await go('protocols');
        await look('protocols');
        await page.getByRole('button', { name: t.protocols.link }).click();
        await page.getByLabel(t.protocols.typed).fill('0xAA8');
        await look('protocols-separate');
        await page.getByLabel(t.protocols.typed).fill('0x2000');
        await look('protocols-refused');
        await page.getByRole('button', { name: t.protocols.discard }).click();
        await page.getByRole('button', { name: t.protocols.apply }).click();
        await expect(page.locator('.bar--ok')).toBeVisible();
        await look('home-fixed');
        await go('history');
        await look('history');
        await go('about');
        await look('about');
      });
    });
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

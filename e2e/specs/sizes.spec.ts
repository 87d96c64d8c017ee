import type { Page } from 'playwright/test';
import { expect, SCREENS, test } from '../fixtures.ts';

const SIZES = [
  { width: 1040, height: 720 },
  { width: 800, height: 600 },
  { width: 520, height: 720 },
] as const;

/** Boxes whose text is cut: wider inside than outside, though they may not scroll. Tables of values may. */
const cutBoxes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('body *')];
    return boxes
      .filter((box) => {
        if (box.closest('.data, .vh, svg, .tip') !== null || box.clientWidth === 0) return false;
        const { overflowX, display, clipPath } = getComputedStyle(box);
        if (clipPath !== 'none' || display === 'inline' || overflowX === 'auto' || overflowX === 'scroll') return false;
        return box.scrollWidth > box.clientWidth + 1;
      })
      .map((box) => `${box.tagName}.${box.className}: ${box.textContent.slice(0, 60)}`);
  });

async function expectFits(page: Page): Promise<void> {
  const scrolling = await page.evaluate(() =>
    ['html', 'body', '.scroll', '.page', '.rail', '.matrix']
      .flatMap((name) => [...document.querySelectorAll(name)])
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.className || box.tagName),
  );
  expect(scrolling).toEqual([]);
  expect(await cutBoxes(page)).toEqual([]);
}

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

import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/** Windows in which everything must fit; the last is the first at 200 %. */
export const SIZES = [
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

/** Nothing scrolls sideways and no text is cut. */
export async function expectFits(page: Page): Promise<void> {
  const scrolling = await page.evaluate(() =>
    ['html', 'body', '.scroll', '.page', '.rail', '.matrix']
      .flatMap((name) => [...document.querySelectorAll(name)])
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.className || box.tagName),
  );
  expect(scrolling).toEqual([]);
  expect(await cutBoxes(page)).toEqual([]);
}

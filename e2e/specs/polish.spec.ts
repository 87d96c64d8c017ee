import type { Locator } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** How far a box reaches beyond the words and signs in it, in pixels. */
const roundWords = (locator: Locator): Promise<number> =>
  locator.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const edges = [...words.getClientRects()].map(({ right }) => right);
    return element.getBoundingClientRect().right - Math.max(...edges);
  });

test.use({ sample: 'windows-7-half-fixed', isSample: false });

test('what the pointer and the focus mark fits its words in a window of any width', async ({ shell: { page, go } }) => {
  const lines = page.locator('.disclose:visible, .more > summary:visible, .link:visible, .term__ask:visible');
  for (const place of ['home', 'protocols', 'checks', 'about'] as const) {
    if (place !== 'home') await go(place);
    for (const width of [1040, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      const found = await lines.all();
      expect(found.length, place).toBeGreaterThan(0);
      for (const line of found) expect(await roundWords(line), `${place}, ${width}`).toBeLessThan(24);
    }
  }
});

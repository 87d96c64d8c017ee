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

for (const width of [1040, 1366, 1920]) {
  test(`what the pointer and the focus mark fits its words, ${String(width)} wide`, async ({ shell: { page, go } }) => {
    await page.setViewportSize({ width, height: 768 });
    const lines = page.locator('.disclose:visible, .more > summary:visible, .link:visible, .term__ask:visible');
    for (const place of ['home', 'protocols', 'checks', 'about'] as const) {
      if (place !== 'home') await go(place);
      const count = await lines.count();
      expect(count, place).toBeGreaterThan(0);
      for (let index = 0; index < count; index += 1) expect(await roundWords(lines.nth(index))).toBeLessThan(24);
    }
  });
}

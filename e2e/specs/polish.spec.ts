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

test('a wide window has the claim at the left and what proves it at the right, and uses its width', async ({
  shell: { page },
}) => {
  const boxes = async () => {
    const claim = await page.locator('.home__claim').boundingBox();
    const evidence = await page.locator('.home__evidence').boundingBox();
    if (claim === null || evidence === null) throw new Error('both are there');
    return { claim, evidence };
  };
  await page.setViewportSize({ width: 1366, height: 768 });
  const narrow = await boxes();
  expect(narrow.evidence.y).toBeGreaterThan(narrow.claim.y + narrow.claim.height - 1);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(page.locator('.fold[open]').first()).toBeVisible();
  const { claim, evidence } = await boxes();
  expect(Math.abs(evidence.y - claim.y)).toBeLessThan(2);
  expect(evidence.x).toBeGreaterThan(claim.x + claim.width);
  expect(1920 - (evidence.x + evidence.width)).toBeLessThan(0.15 * 1920);
});

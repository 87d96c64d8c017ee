import type { Page } from 'playwright/test';

/** Waits for the window; fails at once with its message if it reports that it can't be shown. */
export async function untilOpen(page: Page): Promise<void> {
  await page.locator('.rail .nav, .plain').first().waitFor();
  const broken = page.locator('.plain');
  if ((await broken.count()) > 0) throw new Error(`the window did not open: ${await broken.innerText()}`);
}

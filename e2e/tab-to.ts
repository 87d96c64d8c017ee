import type { Page } from 'playwright/test';

/** Presses Tab until the element of that name has the focus; fails if none gets it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
      const labels = isField ? [...(focused.labels ?? [])].map((one) => one.innerText) : [];
      return (focused?.getAttribute('aria-label') ?? (labels.join(' ') || focused?.textContent) ?? '').trim();
    });
    seen.push(label);
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab never reached ${String(name)}; it went by ${seen.join(', ')}`);
}

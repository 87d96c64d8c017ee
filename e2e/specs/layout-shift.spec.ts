import { partOf } from '../../build/only-on.suite.ts';
import { MAIN_PLACES } from '../../renderer/state/place.ts';
import { expect, test } from '../fixtures.ts';
import { SIZES } from '../fit.ts';

/** Up to this width the rail is a row of icons. */
const ROW_OF_ICONS = 640;

for (const size of partOf(SIZES, 3, 2)) {
  test(`nothing moves as it starts and goes on, ${size.width} wide`, async ({ shell: { page, gate, go } }) => {
    await page.setViewportSize(size);
    const answer = gate.hold('check');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading this PC');
    // What the browser itself calls a shift, from the first frame on; what follows a click counts as well.
    await page.evaluate(() => {
      const shifts: string[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node: Element | null }[] };
          const moved = sources.map(({ node }) => node?.className || node?.nodeName).join(', ');
          shifts.push(`${value.toFixed(4)}: ${moved}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shifts });
    });
    answer();
    await expect(page.locator('#verdict')).toBeVisible();
    for (const place of MAIN_PLACES) {
      await go(place);
      // Two frames later what has moved is known.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    // In a row of icons only the current place keeps its word, so the icons make room for it.
    const isRail = (shift: string): boolean => /^[\d.]+: (?:(?:tip|nav__item[^,]*)(?:, |$))+$/.test(shift);
    expect(shifts.filter((shift) => size.width > ROW_OF_ICONS || !isRail(shift))).toEqual([]);
  });
}

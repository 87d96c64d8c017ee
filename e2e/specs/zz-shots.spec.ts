import { test } from '../fixtures.ts';
const list: [string, string][] = (process.env['SHOTS'] ?? 'windows-7-updated:en').split(',').map((one) => one.split(':') as [string, string]);
for (const [sample, language] of list) {
  test.describe(`${sample} ${language}`, () => {
    test.use({ sample, language: language as never, isSample: false, viewport: { width: Number(process.env['W'] ?? 1040), height: 720 } });
    test('shots', async ({ shell: { page, t, go } }) => {
      const shot = (name: string) => page.screenshot({ path: `/tmp/shots/${sample}.${language}.${process.env['W'] ?? '1040'}.${name}.png`, fullPage: true });
      await page.locator('#verdict').waitFor();
      await shot('1-before');
      await go('checks');
      await shot('2-checks');
      await go('home');
      const fix = page.locator('main .btn--primary').first();
      if ((await fix.count()) > 0 && /Fix|Improve|Remove|Turn|Write|Set|herstel|Verbeter|verwijder|aanzetten|schrijv|instellen/i.test((await fix.textContent()) ?? '')) {
        await fix.click();
        await page.getByText(t.change.undo, { exact: true }).first().waitFor({ timeout: 15000 }).catch(() => undefined);
        await shot('3-after');
        await go('checks');
        await shot('4-checks-after');
      }
    });
  });
}

import { expectFits, SIZES } from '../fit.ts';
import { expect, SCREENS, test } from '../fixtures.ts';
import { expectStep, heading, main, understand } from '../guided-walk.ts';

for (const { width, height } of SIZES) {
  for (const language of ['en', 'nl'] as const) {
    test.describe(`${width} x ${height}, ${language}`, () => {
      test.use({ viewport: { width, height }, language, sample: 'windows-7-half-fixed', asksPermission: true });

      test('nothing scrolls sideways and no text is cut in any step', async ({ shell }) => {
        const { page, t, go } = shell;
        const look = async (step: string): Promise<void> => {
          await page.mouse.move(0, 0);
          await page.screenshot({ path: `${SCREENS}/guided-${step}.${width}x${height}.${language}.png` });
          await expectFits(page, step);
        };
        await go('guided');
        await look('check');
        await understand(shell, 'onedrive');
        await look('understand');
        await main(shell).click();
        await expectStep(shell, 'choose');
        await look('choose');
        await main(shell).click();
        await expectStep(shell, 'apply');
        await look('apply');
        await main(shell).click();
        await expectStep(shell, 'prove');
        await page.locator('.more > summary').click();
        await look('prove');
        await page.getByRole('button', { name: t.history.undoEntry(1) }).click();
        await expect(heading(shell)).toHaveText(t.guided.prove.titles.undone);
        await look('undone');
      });
    });

    test.describe(`${width} x ${height}, ${language}, the update missing`, () => {
      test.use({ viewport: { width, height }, language, sample: 'windows-7-update-missing' });

      test('what to do fits as well', async ({ shell }) => {
        await understand(shell);
        await shell.page.screenshot({ path: `${SCREENS}/guided-to-do.${width}x${height}.${language}.png` });
        await expectFits(shell.page, 'to-do');
      });
    });
  }
}

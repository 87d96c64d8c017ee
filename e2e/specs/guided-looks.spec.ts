import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, SCREENS, test } from '../fixtures.ts';
import { expectStep, main, toApply, understand } from '../guided-walk.ts';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(told).toEqual([]);
}

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced-colors', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const language of ['en', 'nl'] as const) {
  for (const { name, media } of LOOKS) {
    test.describe(`${name}, ${language}`, () => {
      test.use({ language, sample: 'windows-7-half-fixed', asksPermission: true });

      test('axe finds nothing in any step', async ({ shell }) => {
        test.slow(); // axe runs six times
        const { page, t, go } = shell;
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        const look = async (step: string): Promise<void> => {
          await page.mouse.move(0, 0);
          await page.screenshot({ path: `${SCREENS}/guided-${step}.${name}.${language}.png` });
          await expectNoViolations(page);
        };
        await go('guided');
        await expectStep(shell, 'check');
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
        await look('prove');
        await page.getByRole('button', { name: t.history.undoEntry(1) }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.guided.prove.titles.undone);
        await look('undone');
      });
    });
  }
}

const ANSWERS = [
  'windows-11-clean',
  'windows-7-update-missing',
  'server-2012-update-unclear',
  'windows-10-ssl',
  'windows-7-schannel-off',
  'windows-7-x86',
] as const;
for (const sample of ANSWERS) {
  test.describe(sample, () => {
    test.use({ sample });

    test('axe finds nothing in its answer', async ({ shell }) => {
      const { page } = shell;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await understand(shell);
      await page.screenshot({ path: `${SCREENS}/guided-understand.${sample}.png` });
      await page.locator('details').first().locator('summary').click();
      await expectNoViolations(page);
    });
  });
}

test.describe('a prompt that was refused', () => {
  test.use({ asksPermission: true, elevation: { kind: 'refused' } });

  test('axe finds nothing in what it says', async ({ shell }) => {
    const { page } = shell;
    await toApply(shell);
    await main(shell).click();
    await expect(page.locator('.answer')).toBeVisible();
    await page.screenshot({ path: `${SCREENS}/guided-refused.png` });
    await expectNoViolations(page);
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { DRAWS, expectFitsEverywhere, paint } from '../fit.ts';
import { expect, SCREENS, test } from '../fixtures.ts';
import { groupOptions, SCREEN_GROUPS, groupTitle, TOUR_MS, visit } from '../screens.ts';

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect.soft(found, screen).toEqual([]);
}

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** The looks of a language. All but English in one: the others differ in colours, not in words. */
const looksOf = (language: Language) => (language === 'en' ? LOOKS : [{ ...LOOKS[0], name: language }]);

for (const language of LANGUAGES) {
  for (const group of SCREEN_GROUPS) {
    test.describe(`${language}, ${groupTitle(group)}`, () => {
      test.use({ language, ...groupOptions(group) });

      test('axe finds nothing in any look, and everything fits in any size', async ({ shell }) => {
        test.setTimeout(TOUR_MS);
        const { page } = shell;
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await visit(shell, group, async (screen) => {
          for (const { name, media } of looksOf(language)) {
            await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
            await paint(page);
            if (DRAWS) await page.screenshot({ path: `${SCREENS}/${screen}.${name}.png` });
            await expectNoViolations(page, `${screen}, ${name}`);
          }
          await expectFitsEverywhere(page, screen, `${SCREENS}/sizes/${language}`);
        });
      });
    });
  }
}

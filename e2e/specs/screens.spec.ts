import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { COLOURS, violationsOf } from '../axe.ts';
import { DRAWS, expectFitsEverywhere, paint, SIZES } from '../fit.ts';
import { expect, SCREENS, test } from '../fixtures.ts';
import { groupOptions, SCREEN_GROUPS, groupTitle, TOUR_MS, visit } from '../screens.ts';

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, asked: {} },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, asked: { only: COLOURS } },
  { name: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' }, asked: { only: COLOURS } },
] as const;

/**
 * The looks of a language. Those of English differ in colours, not in words; another language in words, not in colours. In a run
 * of all stages a screen is looked at in light, and every other one in dark, the others in contrast.
 */
const looksOf = (language: Language, place: number) =>
  language !== 'en'
    ? [{ ...LOOKS[0], name: language, asked: { without: COLOURS } }]
    : LOOKS.filter((_, look) => DRAWS || look === 0 || look === 1 + (place % 2));

for (const language of LANGUAGES) {
  for (const group of SCREEN_GROUPS) {
    test.describe(`${language}, ${groupTitle(group)}`, () => {
      test.use({ language, ...groupOptions(group) });

      test('axe finds nothing in any look, and every text fits in any size', async ({ shell }) => {
        test.setTimeout(TOUR_MS);
        const { page } = shell;
        await page.emulateMedia({ reducedMotion: 'reduce' });
        let place = 0;
        await visit(shell, group, async (screen) => {
          place += 1;
          // In a run of all stages only the words of another language are looked at: axe sees the same structure in each.
          for (const { name, media, asked } of language === 'en' || DRAWS ? looksOf(language, place) : []) {
            await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
            await paint(page);
            if (DRAWS) await page.screenshot({ path: `${SCREENS}/${screen}.${name}.png` });
            expect.soft(await violationsOf(page, asked), `${screen}, ${name}`).toEqual([]);
          }
          // English is walked through with texts a third longer (pseudo.spec.ts).
          if (language !== 'en') await expectFitsEverywhere(page, screen, `${SCREENS}/sizes/${language}`, SIZES[1]);
        });
      });
    });
  }
}

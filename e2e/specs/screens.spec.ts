import { partOf } from '../../build/only-on.suite.ts';
import type { Language } from '../../shared/text/languages.ts';
import { COLOURS, violationsOf } from '../axe.ts';
import { DRAWS, expectFitsEverywhere, paint, SIZES, TOURED } from '../fit.ts';
import { expect, SCREENS, test } from '../fixtures.ts';
import { groupOptions, SCREEN_GROUPS, groupTitle, TOUR_MS, visit } from '../screens.ts';

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, asked: {} },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, asked: { only: COLOURS } },
  { name: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' }, asked: { only: COLOURS } },
] as const;

/** The looks of a language. English has each in its colours, other languages their words. */
const looksOf = (language: Language) =>
  language === 'en' ? LOOKS : [{ ...LOOKS[0], name: language, asked: { without: COLOURS } }];

/** In a run of all stages the screens take turns: one look each, with all rules, in one of the two tighter sizes. */
const lookAt = (place: number) =>
  partOf(LOOKS, LOOKS.length, place % LOOKS.length).map((look) => ({ ...look, asked: {} }));

for (const language of TOURED) {
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
          for (const { name, media, asked } of DRAWS ? looksOf(language) : lookAt(place)) {
            await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
            await paint(page);
            if (DRAWS) await page.screenshot({ path: `${SCREENS}/${screen}.${name}.png` });
            expect.soft(await violationsOf(page, asked), `${screen}, ${name}`).toEqual([]);
          }
          // English is walked through with texts a third longer (pseudo.spec.ts).
          if (language !== 'en')
            await expectFitsEverywhere(page, screen, `${SCREENS}/sizes/${language}`, SIZES[1 + (place % 2)]);
        });
      });
    });
  }
}

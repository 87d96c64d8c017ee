import { LANGUAGES } from '../../shared/text/languages.ts';
import { test } from '../fixtures.ts';
import { RETIRE_SCREENS } from '../retire-screens.ts';
import { groupOptions, visit } from '../screens.ts';
for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ ...groupOptions(RETIRE_SCREENS), language });
    test('look', async ({ shell }) => {
      test.setTimeout(120000);
      await shell.page.emulateMedia({ reducedMotion: 'reduce' });
      await visit(shell, RETIRE_SCREENS, async (name) => {
        for (const [width, height] of [[1040, 720], [800, 600]] as const) {
          await shell.page.setViewportSize({ width, height });
          await shell.page.screenshot({ path: `/tmp/look/${name}.${language}.${width}.png` });
        }
        await shell.page.setViewportSize({ width: 1040, height: 2000 });
        await shell.page.screenshot({ path: `/tmp/look/${name}.${language}.tall.png` });
        await shell.page.setViewportSize({ width: 1040, height: 720 });
      });
    });
  });

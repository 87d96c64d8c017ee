import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, SCREENS, test } from '../fixtures.ts';
import { SCREEN_GROUPS, visit } from '../screens.ts';

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(told, screen).toEqual([]);
}

const LOOKS = [
  { name: 'light', language: 'en', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', language: 'en', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast', language: 'en', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'nl', language: 'nl', media: { colorScheme: 'light', forcedColors: 'none' } },
] as const;

for (const { name, language, media } of LOOKS) {
  for (const group of SCREEN_GROUPS) {
    test.describe(`${name}, ${group.sample}`, () => {
      test.use({ language, sample: group.sample, prepare: group.prepare ?? null });

      test('axe finds nothing on any screen', async ({ shell }) => {
        test.slow(); // a whole tour
        const { page } = shell;
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await visit(shell, group, async (screen) => {
          await page.screenshot({ path: `${SCREENS}/${screen}.${name}.png` });
          await expectNoViolations(page, screen);
        });
      });
    });
  }
}

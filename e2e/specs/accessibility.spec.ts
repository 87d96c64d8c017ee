import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, SCREENS, test } from '../fixtures.ts';

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
      test.use({ language, sample: 'windows-7-half-fixed' });

      test('axe finds nothing on any screen', async ({ shell }) => {
        const { page, t, go } = shell;
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        const look = async (screen: string): Promise<void> => {
          await page.screenshot({ path: `${SCREENS}/${screen}.${name}.${language}.png` });
          await expectNoViolations(page);
        };
        await expect(page.locator('#verdict')).toBeVisible();
        await page.locator('.more > summary').click();
        await look('home');
        await go('protocols');
        await look('protocols');
        await page.getByRole('button', { name: t.protocols.link }).click();
        await page.getByLabel(t.protocols.typed).fill('00000880');
        await look('protocols-separate');
        await page.getByLabel(t.protocols.typed).fill('');
        await page.getByRole('checkbox', { name: 'SSL 3.0' }).click();
        await look('ssl-warning');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: t.protocols.discard }).click();
        await page.getByRole('button', { name: t.protocols.apply }).click();
        await expect(page.locator('.bar--ok')).toBeVisible();
        await look('home-fixed');
        await go('history');
        await look('history');
        await go('about');
        await look('about');
      });
    });
  }
}

const STATES = [
  'windows-7-update-missing',
  'windows-7-wrong-type',
  'windows-7-x86',
  'windows-11-tls13-lost',
  'server-2012-update-unclear',
];
for (const sample of STATES) {
  test.describe(sample, () => {
    test.use({ sample });

    test('axe finds nothing on Home and Protocols', async ({ shell: { page, go } }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect(page.locator('#verdict')).toBeVisible();
      await expectNoViolations(page);
      await go('protocols');
      await expectNoViolations(page);
    });
  });
}

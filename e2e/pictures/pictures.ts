import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../shared/text/languages.ts';
import { expect, test, type Shell, type ShellOptions } from '../fixtures.ts';
import { expectStep, main, toDoors, understand } from '../guided-walk.ts';
import { LOGS_WITH_OLD_USE } from '../retire-logs.ts';
import { readLogs } from '../retire-screens.ts';
import { fleet } from '../screens.ts';
import { CHECKOUT, WINDOW_SIZE } from '../shells/chromium-bridge.ts';
import type { PictureName } from './names.ts';

/** Brings the window into the state that the picture shows. */
type Open = (shell: Shell) => Promise<void>;

interface Tour extends Partial<Pick<ShellOptions, 'asksPermission' | 'logs'>> {
  readonly sample: string;
  /** In order, on the same PC; none reloads the page. */
  readonly pictures: Readonly<Partial<Record<PictureName, Open>>>;
}

const TOURS: readonly Tour[] = [
  {
    sample: 'windows-7-half-fixed',
    pictures: {
      home: async ({ page }) => expect(page.locator('#verdict')).toBeVisible(),
      why: async ({ page, go }) => {
        await go('checks');
        await expect(page.locator('.rung details[open]')).toHaveCount(1);
      },
      protocols: async ({ page, t, go }) => {
        await go('protocols');
        await expect(page.getByRole('button', { name: t.protocols.apply })).toBeVisible();
      },
      'home-fixed': async ({ page, go }) => {
        await go('home');
        await page.locator('.verdict .btn--primary').click();
        await expect(page.locator('.verdict--ok')).toBeVisible();
      },
      history: async ({ page, t, go }) => {
        await go('history');
        await expect(page.getByRole('button', { name: t.history.undoEntry(1) })).toBeVisible();
      },
      report: async ({ page, t, go }) => {
        await go('home');
        await page.getByRole('button', { name: t.share.name }).click();
        await expect(page.getByRole('menu')).toBeVisible();
      },
    },
  },
  {
    sample: 'windows-7-half-fixed',
    pictures: {
      explain: async ({ page, t, go }) => {
        await go('explain');
        await page.getByRole('button', { name: t.explain.exampleNames.command }).click();
        await expect(page.locator('.finding').first()).toBeVisible();
      },
    },
  },
  {
    sample: 'windows-7-updated',
    asksPermission: true,
    pictures: {
      'guided-doors': toDoors,
      'guided-understand': async (shell) => {
        await shell.go('home');
        await understand(shell);
      },
      'guided-fix': async (shell) => {
        await main(shell).click();
        await expectStep(shell, 'fix');
      },
    },
  },
  {
    sample: 'server-2016-clean',
    logs: LOGS_WITH_OLD_USE,
    pictures: { many: fleet, retire: readLogs },
  },
];

/** No picture is higher than this; what is below is cut off, as it is in the window. */
const MOST_HEIGHT = 1120;

/** Makes the window as high as what it shows, so that the picture cuts off as little as possible. */
async function fit({ page }: Shell): Promise<void> {
  await page.setViewportSize({ ...WINDOW_SIZE });
  const hidden = await page.locator('main .scroll').evaluate((box) => box.scrollHeight - box.clientHeight);
  const height = Math.min(WINDOW_SIZE.height + hidden, MOST_HEIGHT);
  await page.setViewportSize({ width: WINDOW_SIZE.width, height });
}

/** Those of the guides. */
const SHOWN = LANGUAGES.filter((language) => existsSync(join(CHECKOUT, `docs/guide/${language}.md`)));

for (const language of SHOWN) {
  for (const [place, { sample, asksPermission = false, logs = {}, pictures }] of TOURS.entries()) {
    test.describe(`${language}, tour ${String(place + 1)}`, () => {
      // One moment for all, so that a picture changes only where the window does.
      test.use({ language, sample, asksPermission, logs, now: '2026-03-02T08:30:00Z', timezoneId: 'Europe/Amsterdam' });

      test('is pictured', async ({ shell }) => {
        const { page } = shell;
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        for (const [name, open] of Object.entries(pictures)) {
          await open(shell);
          await fit(shell);
          await page.mouse.move(0, 0); // what is under the pointer looks otherwise
          await page.screenshot({
            path: join(CHECKOUT, 'docs/images', language, `${name}.png`),
            animations: 'disabled',
            caret: 'hide',
          });
        }
      });
    });
  }
}

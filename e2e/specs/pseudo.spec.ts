import { partOf } from '../../build/only-on.suite.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expectFitsEverywhere } from '../fit.ts';
import { expect, SCREENS, test } from '../fixtures.ts';
import { MARKS } from '../pseudo/pseudo.ts';
import { groupOptions, SCREEN_GROUPS, groupTitle, TOUR_MS, visit } from '../screens.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';

/** Data, which is the same in every language. */
const DATA = [
  /^((SSL|TLS) \d\.\d)( \d\.\d)?$/,
  /^(SSL|TLS)$/, // in the bit strip, before the versions
  /^\(?((SSL|TLS) \d\.\d|, | and )+\)?$/, // a list that Intl makes
  /^REG_[A-Z]+( ".*")?$/,
  /^[\dA-F]{1,8}$/, // digits of a hexadecimal number
  /^0x[\dA-F]*$/i,
  /^(TLS Remedy|Outlook|OneDrive|\.NET)$/,
  /^KB\d+$/,
  /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/…)?(\/[^\s⟦]*)?$/, // the name of a link
  /^\d{1,2} \w+ \d{4}, [\d:]+$/, // a date that Intl makes
  /^\d{1,2} \w{3}$/, // the day on which a week begins, likewise
  /^(Electron [\d.]+, )?Chromium [\d.]+$/,
  /^Linux$/,
  /^TLS Remedy contributors$/, // who publishes it
] as const;

/**
 * Where data stands: names and values of the registry, what PCs are called, languages by their own names, parts by
 * others; and the parts of texts, which have a mark at one end.
 */
const DATA_PLACES =
  'code, kbd, textarea, .path, [lang]:not(html), .band strong, .pc__os, .rowlist__row .muted, .rowlist__row .strong, .about__parts, .users__table tbody, .doubt__client, .rows tbody .r-pc, #detail-pc, .rows tbody .r-cause, .dl .cause, .narrow option, .filter.nowrap, [aria-labelledby=why]';

const unmarked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([open, close, places, data]) => {
      const patterns = data.map((source) => new RegExp(source, 'i'));
      const isTranslated = (text: string): boolean => {
        const bare = text.trim().replaceAll('\u00A0', ' ');
        if (!/\p{L}/u.test(bare) || (bare.includes(open) && bare.includes(close))) return true;
        return patterns.some((pattern) => pattern.test(bare));
      };
      const untranslated: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const text = walker.currentNode;
        if (text.parentElement?.closest(places) !== null || isTranslated(text.textContent ?? '')) continue;
        untranslated.push(text.textContent ?? '');
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
        if (element.closest(places) !== null) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const text = element.getAttribute(name);
          if (text !== null && !isTranslated(text)) untranslated.push(`${name}: ${text}`);
        }
      }
      return [...new Set(untranslated)];
    },
    [MARKS.open, MARKS.close, DATA_PLACES, DATA.map(({ source }) => source)] as const,
  );

// In a run of all stages some, and every screen in Dutch.
for (const group of partOf(SCREEN_GROUPS, 3)) {
  const touring = test.extend({ pseudo: true, ...groupOptions(group) });
  touring(`${groupTitle(group)}: every text comes from the tables, and is not cut`, async ({ shell }) => {
    test.setTimeout(TOUR_MS);
    const { page } = shell;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(shell, group, async (screen) => {
      expect.soft(await unmarked(page), `${screen}: not from the tables`).toEqual([]);
      await expectFitsEverywhere(page, screen, `${SCREENS}/pseudo`);
    });
  });
}

test('the pseudo language is in no file that ships', () => {
  const folder = join(CHECKOUT, 'out/app/renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(1);
  for (const name of files) expect(readFileSync(join(folder, name), 'utf8')).not.toContain(MARKS.open);
});

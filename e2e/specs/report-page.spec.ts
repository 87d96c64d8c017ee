import { partOf } from '../../build/only-on.suite.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright/test';
import { makeSealedReport, reportFile } from '../../electron/services/report/sealed-report.ts';
import { apply } from '../../electron/services/change/apply.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { COLOURS, violationsOf } from '../axe.ts';
import { DRAWS } from '../fit.ts';
import { expect, openSample, SAMPLES, SCREENS, test } from '../fixtures.ts';

const ALL = readdirSync(SAMPLES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The report page of a sample as it is, and after the recommended change. */
async function pagesOf(
  sample: string,
): Promise<readonly { readonly name: string; readonly html: (language: Language) => Promise<string> }[]> {
  const { opened, close } = await openSample(sample);
  const { pc } = opened;
  const make = async (name: string, last: Parameters<typeof makeSealedReport>[1]['last']) => {
    const made = await makeSealedReport(pc, { version: '1.2.3', names: { user: 'jansen', host: 'DESK-12' }, last });
    if (!made.ok) throw new Error(made.code);
    return { name, html: (language: Language) => reportFile(made.value, 'html', language) };
  };
  const before = await make('before', null);
  const changed = await apply(pc, RECOMMENDED, null);
  const after = await make('after', changed.ok ? changed.value.report : null);
  await close();
  return [before, after];
}

/** The page as a browser with nothing but the page shows it. */
async function show(browser: Browser, html: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: true, offline: true, ...options });
  const page = await context.newPage();
  await page.setContent(html);
  return page;
}

/** Prints a page, and draws the print if somebody may look at it; gives the number of sheets. */
async function sheetsOf(page: Page, name: string): Promise<number> {
  const folder = join(SCREENS, 'report-sheets', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pdf = join(folder, 'report.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  if (DRAWS) execFileSync('pdftoppm', ['-png', '-r', '80', pdf, join(folder, 'sheet')]);
  return Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
}

// Each sample in each language, some before the change and some after it.
for (const [index, sample] of partOf(ALL.entries(), 6)) {
  test(`the report of ${sample} prints on two sheets at most in each language`, async ({ browser }) => {
    const page = await show(browser, '');
    const pages = await pagesOf(sample);
    for (const [of, language] of LANGUAGES.entries()) {
      const [shown] = pages.slice((index + of) % pages.length);
      if (shown === undefined) throw new Error('no page');
      const { name, html } = shown;
      await page.setContent(await html(language));
      const sheets = await sheetsOf(page, `${sample}.${name}.${language}`);
      expect(sheets, `${name}, ${language}`).toBeGreaterThan(0);
      expect(sheets, `${name}, ${language}`).toBeLessThanOrEqual(2);
    }
    await page.context().close();
  });
}

const LOOKED_AT = ['windows-7-half-fixed', 'windows-7-update-missing', 'windows-11-clean', 'windows-7-wrong-type'];
const LOOKS = [
  { name: 'light', width: 1040, media: { colorScheme: 'light', forcedColors: 'none' }, asked: {} },
  { name: 'dark', width: 1040, media: { colorScheme: 'dark', forcedColors: 'none' }, asked: { only: COLOURS } },
  {
    name: 'forced-colors',
    width: 1040,
    media: { colorScheme: 'dark', forcedColors: 'active' },
    asked: { only: COLOURS },
  },
  { name: 'narrow', width: 360, media: { colorScheme: 'light', forcedColors: 'none' }, asked: { without: COLOURS } },
] as const;

for (const sample of partOf(LOOKED_AT, 4)) {
  test(`axe finds nothing in the report of ${sample}, and it keeps to its own policy`, async ({ page }) => {
    test.slow(); // axe, for each look
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    const [, after] = await pagesOf(sample);
    for (const language of LANGUAGES) {
      await page.setContent((await after?.html(language)) ?? '');
      // those of English differ in colours, another language in words
      for (const { name, width, media, asked } of language === 'en' ? LOOKS : LOOKS.slice(-1)) {
        await page.setViewportSize({ width, height: 720 });
        await page.emulateMedia(media);
        const path = `${SCREENS}/report-page.${sample}.${name}.${language}.png`;
        if (DRAWS) await page.screenshot({ path, fullPage: true });
        expect(await violationsOf(page, asked), `${name}, ${language}`).toEqual([]);
        const isWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(isWide, `${name}, ${language}`).toBe(false);
      }
    }
    expect(problems).toEqual([]);
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { errorText } from '../../shared/present/error-text.ts';
import { fail } from '../../shared/failures.ts';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { expect, test } from '../fixtures.ts';
import { CHECKOUT, servePage, SHELL_ORIGIN } from '../shells/chromium-bridge.ts';

/** The most JavaScript that a window with one language may load until it can be used, compressed. */
const LIMIT_KIB = 300;
const ENGLISH_KIB = 60;

const RENDERER = join(CHECKOUT, 'out/app/renderer');

/** The scripts that the page has fetched since it was loaded, by its own account. */
async function scriptsOf(page: Page): Promise<readonly Buffer[]> {
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const paths = new Set(addresses.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js')));
  return [...paths].map((path) => readFileSync(join(RENDERER, path)));
}

/** A text of each kind that the page has in a language: of its places, of a term, of logs. */
function marksOf(language: Language): readonly string[] {
  const { about, terms, usage } = windowTexts(language);
  const own = [about.lead, terms.glossary.texts.view];
  return PACKS[language].english.includes('usage') ? own : [...own, usage.noEvidence];
}

for (const language of LANGUAGES) {
  const inLanguage = test.extend({ language, isSample: false });
  inLanguage(`loads little until it can be used, in ${language}`, async ({ shell: { page } }) => {
    await page.reload();
    await expect(page.locator('#verdict')).toBeVisible();
    const loaded = await scriptsOf(page);
    const kib = loaded.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1024;
    const figure = `${kib.toFixed(1)} KiB of JavaScript, gzipped, in ${loaded.length} files; the limit is ${LIMIT_KIB}`;
    test.info().annotations.push({ type: 'size', description: figure });
    console.log(figure);
    // A language that lacks a part is read together with English.
    expect(kib).toBeLessThan(PACKS[language].english.length > 0 ? LIMIT_KIB + ENGLISH_KIB : LIMIT_KIB);
    // French has spaces that don't break, which the bundler writes as escapes.
    const text = loaded.join('\n').replaceAll('\\xA0', '\u00a0').replaceAll('\\u202F', '\u202f');
    for (const mark of marksOf(language)) expect(text.includes(mark), mark).toBe(true);
    // What a language lacks is in English there, which is read with it.
    const isPartly = PACKS[language].english.length > 0;
    const others = LANGUAGES.filter((one) => one !== language && !(isPartly && one === 'en'));
    const foreign = others.flatMap(marksOf).filter((mark) => !marksOf(language).includes(mark));
    for (const mark of foreign) expect(text.includes(mark), mark).toBe(false);
    expect(text, 'the command line’s texts').not.toContain('--registry-driver D');
  });
}

test('fetches another language when it is chosen', async ({ shell: { page, go } }) => {
  await go('more');
  const [mark] = marksOf('nl');
  expect((await scriptsOf(page)).join('\n')).not.toContain(mark);
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  expect((await scriptsOf(page)).join('\n')).toContain(mark);
});

const inDutch = test.extend({ language: 'nl', locale: 'en-GB' });
inDutch('a language that isn’t the browser’s is all that is seen', async ({ shell: { page, gate, t } }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      for (const one of document.querySelectorAll('#root h1, #root .nav__label, #root button')) {
        if (one.textContent !== '') seen.add(one.textContent);
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const answer = gate.hold('context');
  await page.reload();
  await expect(page.locator('main[aria-busy="true"]')).toBeVisible();
  expect(await page.locator('#root').innerText()).toBe('TLS Remedy');
  answer();
  await expect(page.getByRole('button', { name: t.rail.history, exact: true })).toBeVisible();
  await expect(page.locator('#verdict')).toBeVisible();
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toContain('Geschiedenis');
  for (const english of ['Reading this PC', 'Home', 'History', 'Check again']) expect(seen).not.toContain(english);
});

test.describe('a window that can’t begin', () => {
  for (const language of LANGUAGES) {
    test(`says so if it is opened without its program, in ${language}`, async ({ browser }) => {
      const context = await browser.newContext();
      await servePage(context);
      const page = await context.newPage();
      await page.goto(`${SHELL_ORIGIN}/index.html?lang=${language}`);
      await expect(page.locator('main')).toHaveText(`TLS Remedy${PACKS[language].start.noBridge}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await context.close();
    });
  }

  test('says what is wrong if the program doesn’t say what to show', async ({ shell: { page, gate, m } }) => {
    gate.fail('context');
    await page.reload();
    const { title, detail } = errorText(m, fail('internal'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(PACKS.en.start.noContext);
    await expect(page.locator('main p')).toHaveText(`${title} ${detail}`);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test.describe('with a part that is missing', () => {
    test.use({ expectedConsole: [/places-[\w-]+\.js|ERR_FAILED/] });

    test('says so, with what happened to copy, and opens when tried again', async ({ shell: { page } }) => {
      const { broken, tryAgain, copyError, copied } = PACKS.en.start;
      let isMissing = true;
      await page.route('**/places-*.js', (route) => (isMissing ? route.abort() : route.fallback()));
      await page.reload();
      await expect(page.locator('main p')).toHaveText(broken);
      await page.getByRole('button', { name: copyError }).click();
      await expect(page.getByText(copied, { exact: true })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TLS Remedy: TypeError: .*places-/);
      // Chromium 108 remembers that an import failed: there the program has to be started again.
      if (page.context().browser()?.version().startsWith('108.')) return;
      isMissing = false;
      await page.getByRole('button', { name: tryAgain }).click();
      await expect(page.locator('#verdict')).toBeVisible();
    });
  });
});

test('a place that is gone to before its script is there is shown then', async ({ shell: { page, t } }) => {
  // an older Chromium may ask for it twice, the first time to have it early
  let release = (): void => undefined;
  const open = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/components-*.js', async (route) => {
    await open;
    await route.fallback();
  });
  await page.reload();
  await page.getByRole('button', { name: t.rail.history, exact: true }).click();
  await expect(page).toHaveTitle(`${t.rail.history} - TLS Remedy`);
  await expect(page.locator('main')).toBeEmpty();
  release();
  await expect(page.getByRole('heading', { level: 1, name: t.history.title })).toBeFocused();
});

const expecting = test.extend({ expectedConsole: [[/components-[\w-]+\.js|ERR_FAILED/], { scope: 'test' }] });
expecting('places that are missing are said in words', async ({ shell: { page } }) => {
  await page.route('**/components-*.js', (route) => route.abort());
  await page.reload();
  await expect(page.getByText(PACKS.en.start.broken)).toBeVisible();
});

test('a first check that fails is reported where the verdict would be', async ({ shell: { page, gate, t, m } }) => {
  gate.fail('check');
  await page.reload();
  await expect(page.locator('#verdict')).toHaveText(errorText(m, fail('internal')).title);
  await page.getByRole('button', { name: t.home.checkAgain }).click();
  await expect(page.locator('.facts-card')).toBeVisible();
});

test('the first verdict is put into a region that screen readers announce', async ({ shell: { page } }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.getElementById('announcer')?.textContent;
      if (text !== undefined && text !== seen.at(-1)) seen.push(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.reload();
  const seen = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
  // a slow start says between them that it checks
  const verdict = (await page.locator('#verdict').innerText()).slice(0, 20);
  await expect.poll(async () => (await seen()).at(-1)).toContain(verdict);
  expect((await seen())[0]).toBe('');
});

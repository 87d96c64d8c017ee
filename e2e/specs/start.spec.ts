import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';
import { messages, windowTexts } from '../../shared/text/texts.suite.ts';
import { expect, test } from '../fixtures.ts';
import { CHECKOUT, servePage, SHELL_ORIGIN } from '../shells/chromium-bridge.ts';

/** The most JavaScript that a start may load, compressed, and the most that a user with one language can ever load. */
const LIMIT_KIB = { start: 95, all: 200 } as const;

/** The scripts that the page fetches, read at once: a page that is left drops them. A navigation starts again. */
function collectScripts(page: Page): Promise<Buffer>[] {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) scripts.length = 0;
    if (response.request().resourceType() !== 'script') return;
    const body = response.body();
    body.catch(() => undefined); // of a page that was left in the meantime
    scripts.push(body);
  });
  return scripts;
}

/** The weight of scripts, each compressed by itself; the test's output shows it. */
function kibOf(what: string, scripts: readonly Buffer[], limit: number): number {
  const kib = scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1024;
  const figure = `${kib.toFixed(1)} KiB of JavaScript ${what}, gzipped, in ${scripts.length} files; the limit is ${limit}`;
  test.info().annotations.push({ type: 'size', description: figure });
  console.log(figure);
  return kib;
}

/** A text of each part of a language that the page may load: its start, its other places, its glossary, what is said of logs. */
async function marksOf(language: Language): Promise<readonly string[]> {
  const { glossary } = await PACKS[language].parts.glossary();
  const { noEvidence } = await PACKS[language].parts.usage();
  return [messages(language).verdicts.undetermined, windowTexts(language).about.lead, glossary.view.text, noEvidence];
}

test('is small in all, with any one language', async () => {
  const folder = join(CHECKOUT, 'out/app/renderer/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bodies = scripts.map((name) => readFileSync(join(folder, name)));
  for (const mine of LANGUAGES) {
    const others = (await Promise.all(LANGUAGES.filter((language) => language !== mine).map(marksOf))).flat();
    const isOther = (body: Buffer): boolean => others.some((mark) => body.includes(mark));
    expect(bodies.filter(isOther)).toHaveLength(others.length);
    const kib = kibOf(
      `with all screens in ${mine}`,
      bodies.filter((body) => !isOther(body)),
      LIMIT_KIB.all,
    );
    expect(kib).toBeLessThan(LIMIT_KIB.all);
  }
});

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language, isSample: false });

    test('loads little at the start: one language, and no screen but the first', async ({
      shell: { page, gate, t },
    }) => {
      const scripts = collectScripts(page);
      const answer = gate.hold('check');
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: t.rail.reading })).toBeAttached();
      const loaded = await Promise.all(scripts);
      const kib = kibOf('at the start', loaded, LIMIT_KIB.start);
      expect(loaded.length).toBeGreaterThan(1);
      expect(kib).toBeLessThan(LIMIT_KIB.start);
      const text = loaded.join('\n');
      const [start = '', places = ''] = await marksOf(language);
      expect(text).toContain(start);
      expect(text).not.toContain(places);
      for (const other of LANGUAGES.filter((one) => one !== language)) {
        for (const mark of await marksOf(other)) expect(text).not.toContain(mark);
      }
      expect(text, 'the command line’s texts').not.toContain('--registry-driver D');
      answer();
      await expect(page.locator('#verdict')).toBeVisible();
      await expect.poll(async () => (await Promise.all(scripts)).join('\n').includes(places)).toBe(true);
    });
  });
}

test('fetches another language when it is chosen', async ({ shell: { page, go } }) => {
  await go('about');
  const scripts = collectScripts(page);
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const text = (await Promise.all(scripts)).join('\n');
  for (const mark of (await marksOf('nl')).slice(0, 2)) expect(text).toContain(mark);
});

test.describe('another language than the browser’s', () => {
  test.use({ language: 'nl', locale: 'en-GB' });

  test('is the only one that is ever seen', async ({ shell: { page, gate, t } }) => {
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
});

test.describe('a window that can’t begin', () => {
  for (const language of LANGUAGES) {
    test(`says so where it is opened without its program, in ${language}`, async ({ browser }) => {
      const context = await browser.newContext();
      await servePage(context);
      const page = await context.newPage();
      await page.goto(`${SHELL_ORIGIN}/index.html?lang=${language}`);
      await expect(page.locator('main')).toHaveText(`TLS Remedy${PACKS[language].start.noBridge}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await context.close();
    });
  }

  test('says what is wrong where the program doesn’t say what to show', async ({ shell: { page, gate, m } }) => {
    gate.fail('context');
    await page.reload();
    const { title, detail } = m.errors.internal({});
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(PACKS.en.start.noContext);
    await expect(page.locator('main p')).toHaveText(`${title} ${detail}`);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test.describe('with a part that is missing', () => {
    test.use({ expectedConsole: [/(?:start|places)-[\w-]+\.js|ERR_FAILED/] });

    test('says so in words', async ({ shell: { page } }) => {
      await page.route('**/start-*.js', (route) => route.abort());
      await page.reload();
      await expect(page.locator('main')).toHaveText(`TLS Remedy${PACKS.en.start.broken}`);
    });

    test('says so in words where that is behind a failure', async ({ shell: { page, gate } }) => {
      await page.route('**/places-*.js', (route) => route.abort());
      gate.fail('check');
      await page.reload();
      await expect(page.locator('main')).toHaveText(`TLS Remedy${PACKS.en.start.broken}`);
    });
  });
});

test('a first check that fails is reported where the verdict would be', async ({ shell: { page, gate, t, m } }) => {
  gate.fail('check');
  await page.reload();
  await expect(page.locator('#verdict')).toHaveText(m.errors.internal({}).title);
  await page.getByRole('button', { name: t.home.checkAgain }).click();
  await expect(page.locator('#core-title')).toBeVisible();
});

test('the first verdict is put into a region that was there before, so that screen readers announce it', async ({
  shell: { page },
}) => {
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
  await expect.poll(async () => (await seen()).length).toBe(2);
  expect(await seen()).toEqual([
    '',
    expect.stringContaining((await page.locator('#verdict').innerText()).slice(0, 20)),
  ]);
});

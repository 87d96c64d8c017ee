import { partOf } from '../../build/only-on.suite.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { MAIN_PLACES, type RailPlace } from '../../renderer/state/place.ts';
import { expect, test } from '../fixtures.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';

/** The places that show what a check found; the others are the same on every PC. */
const OF_THE_PC = ['checks', 'protocols'] as const satisfies readonly RailPlace[];

// Each sample in one language: the texts of all have one type, and e2e/four-outputs.test.ts prints each sample in each.
for (const [index, sample] of partOf(SAMPLE_IDS.entries(), 3)) {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const own = test.extend({
    sample,
    language,
    isSample: false,
    asksPermission: true,
    viewport: { width: 800, height: 600 },
  });
  own(`${sample} opens with a verdict and its action in sight, in ${language}`, async ({ shell: { page, t, go } }) => {
    await expect(page.locator('#verdict')).toHaveText(/\w{3}/);
    await expect(page.locator('.band')).toHaveCount(0);
    for (const selector of ['.verdict h1', '.verdict .btn'])
      await expect(page.locator(selector).first()).toBeInViewport({ ratio: 1 });
    for (const place of index < LANGUAGES.length ? MAIN_PLACES : OF_THE_PC) {
      await go(place);
      await expect(page.locator('main h1')).toHaveText(/\w{3}/);
      await expect(page.getByText(t.brokenPlace.lead)).toHaveCount(0);
    }
  });
}

const failing = test.extend({
  isSample: false,
  expectedConsole: [[/Objects are not valid as a React child|Minified React error #31/], { scope: 'test' }],
});
failing('a place that fails says so and can be tried again, while the other places stand', async ({ shell }) => {
  const { page, t, go } = shell;
  const lead = windowTexts('en').about.lead;
  let isBroken = true;
  // an object in place of a sentence, which no page can draw
  await page.route('**/places-*.js', async (route) => {
    const body = await readFile(join(CHECKOUT, 'out/app/renderer', new URL(route.request().url()).pathname), 'utf8');
    expect(body).toContain(lead);
    const shown = isBroken ? body.replace(/(["'`])Checks and fixes[^"'`]*\1/, '{}') : body;
    await route.fulfill({ contentType: 'text/javascript', body: shown });
  });
  await page.reload();
  await go('about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.brokenPlace.title(t.pages.about));
  const copy = page.getByRole('button', { name: PACKS.en.start.copyError });
  await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error()) }));
  await copy.click();
  await expect(page.getByRole('status').filter({ hasText: /^TLS\sRemedy: Error: / })).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
  await copy.click();
  await expect(page.getByText(t.copy.done, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TLS Remedy: Error: /);
  await page.getByRole('button', { name: t.failure.tryAgain }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.brokenPlace.title(t.pages.about));
  await go('history');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.history.title);
  await go('home');
  await expect(page.locator('#verdict')).toBeVisible();
  isBroken = false;
  await page.reload();
  await go('about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.pages.about);
});

import { expect, type Page } from 'playwright/test';
import { IS_PART } from '../build/only-on.suite.ts';
import { LANGUAGES, type Language } from '../shared/text/languages.ts';

/** A tour that is named draws each screen, for people, and in each size, which a run of all stages doesn't. */
export const DRAWS = !IS_PART;

/** The languages in which a tour goes by; in a run of all stages one, of which the texts are longer than in English. */
export const TOURED: readonly Language[] = IS_PART ? ['nl'] : LANGUAGES;

/** Waits until the page has been drawn in its new size or colours. */
export const paint = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );

/** The product's window, a small screen, and 200 % zoom. A tour continues with the first. */
export const SIZES = [
  { width: 1040, height: 720 },
  { width: 800, height: 600 },
  { width: 520, height: 360 },
] as const;

/**
 * Finds truncated text: boxes that are wider inside than outside though they don't scroll, and text outside of the box
 * that clips it. Tables of values may scroll, and cells of a table of PCs may be narrow: the full text is next to it.
 */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    const isExempt = (box: Element): boolean => box.closest('.data, .rows, .vh, .skip, svg, .tip, [hidden]') !== null;
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      if (isExempt(box) || box.clientWidth === 0) continue;
      const { overflowX, overflowY, display, clipPath } = getComputedStyle(box);
      if (clipPath !== 'none' || display === 'inline') continue;
      const name = () => `${box.tagName}.${box.className}: ${box.textContent.slice(0, 60)}`;
      if (!['auto', 'scroll'].includes(overflowX) && box.scrollWidth > box.clientWidth + 1)
        problems.push(`wide ${name()}`);
      if (['hidden', 'clip'].includes(overflowY) && box.scrollHeight > box.clientHeight + 1)
        problems.push(`high ${name()}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (parent === null || text.textContent?.trim() === '' || isExempt(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects()) {
        if (width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1)) {
          problems.push(`outside ${parent.className}: ${text.textContent?.slice(0, 60) ?? ''}`);
        }
      }
    }
    return [...new Set(problems)];
  });

/** Finds words and names that go on in the next line; what is typed may break anywhere. */
const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getClientRects().length < 2 || text.parentElement?.closest('code, .vh, .skip, [hidden]') !== null)
        continue;
      for (const { index, 0: word } of (text.textContent ?? '').matchAll(
        /\b(?:SSL|TLS)\s\d\.\d|\bServer\s20\d\d|\bWindows\s(?:\d|XP)|(?<![^\s“(])[\p{L}\p{M}]{2,20}(?![^\s”),.:;?])/gu,
      )) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** Finds icons and signs without a drawing. */
const emptyIcons = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('use')]
      .map((use) => use.getAttribute('href') ?? '')
      .filter((href) => document.getElementById(href.slice(1))?.tagName !== 'symbol'),
  );

/** Expects that nothing scrolls sideways, that no text is truncated, no word broken and no icon empty. */
async function expectFits(page: Page, screen: string): Promise<void> {
  const scrolling = await page.evaluate(() =>
    ['html', 'body', '.scroll', '.page', '.rail', '.matrix']
      .flatMap((name) => [...document.querySelectorAll(name)])
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.className || box.tagName),
  );
  expect.soft(scrolling, `${screen} scrolls sideways`).toEqual([]);
  const grown = await page.evaluate(() => {
    const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
    return clientWidth > 640 && scrollHeight > clientHeight ? scrollHeight : null; // narrow, the whole page scrolls
  });
  expect.soft(grown, `${screen} is longer than the window`).toBeNull();
  expect.soft(await cutTexts(page), `${screen} is cut`).toEqual([]);
  expect.soft(await brokenWords(page), `${screen} breaks words`).toEqual([]);
  expect.soft(await emptyIcons(page), `${screen} has an icon that isn’t drawn`).toEqual([]);
}

/** Expects the same in each size, and takes pictures; in a run of all stages only in the tightest. */
export async function expectFitsEverywhere(
  page: Page,
  screen: string,
  pictures: string,
  tightest: (typeof SIZES)[number] = SIZES[2],
): Promise<void> {
  for (const size of DRAWS ? [...SIZES].reverse() : [tightest, SIZES[0]]) {
    await page.setViewportSize(size);
    const name = `${screen}.${size.width}x${size.height}`;
    await paint(page);
    if (DRAWS) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
    if (DRAWS || size === tightest) await expectFits(page, name);
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { openWindowPc } from '../../electron/services/pc/window-pc.ts';
import { CHROMIUM_ARGUMENTS, findHeadless } from '../../e2e/shells/chromium.ts';
import { CHECKOUT, openInChromium, WINDOW_SIZE, type ChromiumShellOptions } from '../../e2e/shells/chromium-bridge.ts';
import { inTurns, type Rows } from './stats.ts';

export const PAGE = join(CHECKOUT, 'out/app/renderer');
/** A page of the same shell with nothing in it. */
export const EMPTY_PAGE = join(CHECKOUT, 'build/bench/empty-page');
const SAMPLE = join(CHECKOUT, 'electron/samples/windows-7-half-fixed');

export interface OpenedPage {
  readonly browser: Browser;
  readonly page: Page;
  /** From the start of the browser until the window could be used, in milliseconds. */
  readonly usableMs: number;
  readonly close: () => Promise<void>;
}

type MeasuredWindow = Window & { usableAt: number; reportUsable: () => void };

/** In the page: reports when its verdict is there and was painted. */
function noteUsable(): void {
  const page = window as unknown as MeasuredWindow;
  const report = (): void => {
    page.usableAt = performance.now();
    page.reportUsable();
  };
  const observer = new MutationObserver(() => {
    const verdict = document.querySelector('#verdict')?.textContent ?? '';
    if (verdict === '' || document.querySelector('.nav__item') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(report));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Opens the window, or another page of the same shell, in a new browser. */
export async function openPage(how: Pick<ChromiumShellOptions, 'page' | 'respond'>): Promise<OpenedPage> {
  const start = performance.now();
  const browser = await chromium.launch({ executablePath: findHeadless() ?? '', args: [...CHROMIUM_ARGUMENTS] });
  const context = await browser.newContext({ viewport: WINDOW_SIZE });
  // the page reports by itself: whatever asks it brings a large script along, just while it starts
  const usable = new Promise<number>((resolve, reject) => {
    context.exposeBinding('reportUsable', () => resolve(performance.now() - start)).catch(reject);
  });
  await context.addInitScript(noteUsable);
  const opened = await openWindowPc({ registry: SAMPLE }, null);
  if (!opened.ok) throw new Error(opened.code);
  const log = (event: string, details: string): never => {
    throw new Error(`${event}: ${details}`);
  };
  // as on a PC of one's own: a sample has more to say at the start
  const own = { ...opened.value, context: { ...opened.value.context, sample: null } };
  const page = await openInChromium(context, { opened: own, language: 'en', log, follow: true, ...how });
  return { browser, page, usableMs: await usable, close: () => browser.close() };
}

/** Milliseconds from a click until what it changed was painted, for each entry of the rail in turn. */
async function clicks(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const nextFrame = async (): Promise<{ readonly heading: string; readonly paintedAt: number }> => {
      await new Promise(requestAnimationFrame);
      const heading = document.querySelector('h1')?.textContent ?? '';
      const { port1, port2 } = new MessageChannel();
      const painted = new Promise((resolve) => (port1.onmessage = resolve));
      port2.postMessage(null);
      await painted;
      return { heading, paintedAt: performance.now() };
    };
    const took: number[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('.nav__item:not([aria-current])')) {
      const before = await nextFrame(); // from the start of a frame
      const start = performance.now();
      button.click();
      let frame = before;
      while (frame.heading === before.heading || frame.heading === '') frame = await nextFrame();
      took.push(frame.paintedAt - start);
    }
    return took.reduce((sum, one) => sum + one, 0) / took.length;
  });
}

/** KB of the scripts that were fetched until the window could be used, as gzip makes them. */
async function firstBytes(page: Page): Promise<number> {
  const loaded = await page.evaluate(() => {
    const until = (window as unknown as MeasuredWindow).usableAt;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < until)
      .map(({ name }) => new URL(name).pathname);
  });
  const scripts = loaded.filter((path) => path.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(join(PAGE, path))).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

export async function windowGroup(): Promise<Rows> {
  const opening = (folder: string) => async (): Promise<number> => {
    const { usableMs, close } = await openPage({ page: folder });
    await close();
    return usableMs;
  };
  const starts = await inTurns({ window: opening(PAGE), empty: opening(EMPTY_PAGE) }, { rounds: 21 });
  const { page, close } = await openPage({ page: PAGE });
  const taken = await inTurns({ clicks: () => clicks(page) }, { rounds: 15, warmUps: 2 });
  const bytes = await firstBytes(page);
  await close();
  return {
    'first-bytes': { figures: [bytes] },
    start: { figures: starts.window, than: starts.empty },
    click: { figures: taken.clicks },
  };
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { openWindowPc } from '../../electron/services/read/window-pc.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../e2e/shells/chromium.ts';
import { CHECKOUT, openInChromium, WINDOW_SIZE } from '../../e2e/shells/chromium-bridge.ts';
import { inTurns, type Measured } from './stats.mjs';

const PAGE = join(CHECKOUT, 'out/app/renderer');
const SAMPLE = join(CHECKOUT, 'electron/samples/windows-7-half-fixed');
const START_ROUNDS = 21;
const CLICK_ROUNDS = 15;

/** A page of the same shell with nothing in it but what makes it count as usable. */
const EMPTY_PAGE = {
  'index.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script src="./empty.js" defer></script></head><body></body></html>',
  'empty.js': `const heading = document.createElement('h1'), button = document.createElement('button');
heading.id = 'verdict'; heading.textContent = '0'; button.className = 'nav__item'; button.textContent = 'Go';
document.body.append(button, heading);`,
};

export interface OpenedPage {
  readonly browser: Browser;
  readonly page: Page;
  /** From the start of the browser until the window could be used, in milliseconds. */
  readonly usableMs: number;
  readonly close: () => Promise<void>;
}

/** In the page: reports when its verdict is there and was painted. */
function noteUsable(): void {
  const done = (): void => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        const page = window as unknown as { usableAt: number; reportUsable: () => void };
        page.usableAt = performance.now();
        page.reportUsable();
      });
    });
  };
  const isUsable = (): boolean =>
    (document.querySelector('#verdict')?.textContent ?? '') !== '' && document.querySelector('.nav__item') !== null;
  const observer = new MutationObserver(() => {
    if (!isUsable()) return;
    observer.disconnect();
    done();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

export async function withEmptyPage<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-remedy-empty-'));
  try {
    for (const [name, text] of Object.entries(EMPTY_PAGE)) await writeFile(join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the window, or another page of the same shell, in a new browser. */
export async function openPage(folder: string): Promise<OpenedPage> {
  const start = performance.now();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_ARGUMENTS] });
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
  const page = await openInChromium(context, {
    // as on a PC of one's own: a sample has more to say at the start
    opened: { ...opened.value, context: { ...opened.value.context, sample: null } },
    language: 'en',
    log,
    follow: true,
    page: folder,
  });
  return { browser, page, usableMs: await usable, close: () => browser.close() };
}

/** Milliseconds from a click until what it changed was painted, for each entry of the rail in turn. */
async function clicks(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const painted = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      });
    const changed = (was: string): Promise<void> =>
      new Promise((resolve) => {
        const heading = (): string => document.querySelector('h1')?.textContent ?? '';
        if (heading() !== was && heading() !== '') {
          resolve();
          return;
        }
        const observer = new MutationObserver(() => {
          if (heading() === was || heading() === '') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
    const took: number[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('.nav__item:not([aria-current])')) {
      await painted(); // from the start of a frame
      const was = document.querySelector('h1')?.textContent ?? '';
      const start = performance.now();
      button.click();
      await changed(was);
      took.push((await painted()) - start);
    }
    return took.reduce((sum, one) => sum + one, 0) / took.length;
  });
}

/** KB of the scripts that were fetched until the window could be used, as gzip makes them. */
async function firstBytes(page: Page): Promise<number> {
  const loaded = await page.evaluate(() => {
    const until = (window as unknown as { usableAt: number }).usableAt;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < until)
      .map(({ name }) => new URL(name).pathname);
  });
  const scripts = loaded.filter((path) => path.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(join(PAGE, path))).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

export async function windowGroup(): Promise<Readonly<Record<string, Measured>>> {
  return withEmptyPage(async (empty) => {
    const opening = (folder: string) => async (): Promise<number> => {
      const { usableMs, close } = await openPage(folder);
      await close();
      return usableMs;
    };
    const starts = await inTurns({ window: opening(PAGE), empty: opening(empty) }, { rounds: START_ROUNDS });
    const { page, close } = await openPage(PAGE);
    const taken = await inTurns({ clicks: () => clicks(page) }, { rounds: CLICK_ROUNDS, warmUps: 2 });
    const bytes = await firstBytes(page);
    await close();
    return {
      'first-bytes': { figures: [bytes] },
      start: { figures: starts.window, than: starts.empty },
      click: { figures: taken.clicks },
    };
  });
}

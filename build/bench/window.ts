import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { openWindowPc } from '../../electron/services/read/window-pc.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../e2e/shells/chromium.ts';
import { CHECKOUT, openInChromium, WINDOW_SIZE } from '../../e2e/shells/chromium-bridge.ts';
import { type Row, makeRow } from './rows.mjs';
import { inTurns } from './stats.mjs';

const PAGE = join(CHECKOUT, 'out/app/renderer');
const SAMPLE = join(CHECKOUT, 'electron/samples/windows-7-half-fixed');
const START_ROUNDS = 21;
const CLICK_ROUNDS = 15;

/** A page of the same shell with nothing in it but what a click needs. */
const EMPTY_PAGE = {
  'index.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script src="./empty.js" defer></script></head><body></body></html>',
  'empty.js': `const heading = document.createElement('h1'), button = document.createElement('button');
heading.id = 'verdict'; heading.textContent = '0'; button.className = 'nav__item'; button.textContent = 'Go';
button.addEventListener('click', () => { heading.textContent = String(Number(heading.textContent) + 1); });
document.body.append(button, heading);`,
};

export interface OpenedPage {
  readonly browser: Browser;
  readonly page: Page;
  /** From the start of the browser until the window could be used, in milliseconds. */
  readonly usableMs: number;
  /** The same from the start of the page. */
  readonly pageMs: number;
  readonly close: () => Promise<void>;
}

/** In the page: reports when its verdict is there and was painted, in milliseconds after the start of the page. */
function noteUsable(): void {
  const done = (): void => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        const page = window as unknown as { usableAt: number; reportUsable: (at: number) => void };
        page.usableAt = performance.now();
        page.reportUsable(page.usableAt);
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
    await mkdir(folder, { recursive: true });
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
  const usable = new Promise<Pick<OpenedPage, 'usableMs' | 'pageMs'>>((resolve, reject) => {
    const report = (_source: unknown, pageMs: number): void => {
      resolve({ usableMs: performance.now() - start, pageMs });
    };
    context.exposeBinding('reportUsable', report).catch(reject);
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
  return { browser, page, ...(await usable), close: () => browser.close() };
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

const kilobytes = (bytes: number): number => bytes / 1024;

/** The page's bytes as gzip makes them: all, and those of scripts that are fetched until the window can be used. */
async function bytes(page: Page): Promise<readonly Row[]> {
  const loaded = await page.evaluate(() => {
    const until = (window as unknown as { usableAt: number }).usableAt;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < until)
      .map(({ name }) => new URL(name).pathname);
  });
  const names = (await readdir(PAGE, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    names.map(async (file) => ({ file: file.slice(PAGE.length), size: gzipSync(await readFile(file)).length })),
  );
  const sum = (wanted: (file: string) => boolean): number =>
    kilobytes(sizes.filter(({ file }) => wanted(file)).reduce((total, { size }) => total + size, 0));
  const row = (id: string, what: string): Pick<Row, 'id' | 'what' | 'shell' | 'unit'> => ({
    id: `window.${id}`,
    what,
    shell: 'chromium',
    unit: 'KB',
  });
  return [
    makeRow(row('bytes', `the page in every language, all ${sizes.length} files with gzip`), [sum(() => true)]),
    makeRow(row('first-bytes', 'of its scripts until it can be used'), [
      sum((file) => file.endsWith('.js') && loaded.includes(file)),
    ]),
  ];
}

export async function windowGroup(): Promise<readonly Row[]> {
  return withEmptyPage(async (empty) => {
    const figures = { page: [] as number[], emptyPage: [] as number[] };
    const opening = (folder: string, inPage: number[]) => async (): Promise<number> => {
      const { usableMs, pageMs, close } = await openPage(folder);
      inPage.push(pageMs);
      await close();
      return usableMs;
    };
    const starts = await inTurns(
      { window: opening(PAGE, figures.page), empty: opening(empty, figures.emptyPage) },
      { rounds: START_ROUNDS },
    );
    const [ours, other] = await Promise.all([openPage(PAGE), openPage(empty)]);
    const taken = await inTurns(
      { ours: () => clicks(ours.page), other: () => clicks(other.page) },
      { rounds: CLICK_ROUNDS, warmUps: 2 },
    );
    const sizes = await bytes(ours.page);
    await Promise.all([ours.close(), other.close()]);
    const row = (id: string, what: string): Pick<Row, 'id' | 'what' | 'shell' | 'unit'> => ({
      id: `window.${id}`,
      what,
      shell: 'chromium',
      unit: 'ms',
    });
    const than = (readings: readonly number[]) => ({ what: 'an empty page', figures: readings });
    return [
      ...sizes,
      makeRow(row('start', 'from the start of the shell to a usable window'), starts.window, than(starts.empty)),
      makeRow(row('page', 'of it from the start of the page'), figures.page, than(figures.emptyPage)),
      makeRow(row('click', 'from a click in the rail to the painted screen'), taken.ours, than(taken.other)),
    ];
  });
}

export function chromiumVersion(): string {
  const { stdout } = spawnSync(findChromium() ?? '', ['--version'], { encoding: 'utf8' });
  return stdout.trim().split(' ').slice(0, 2).join(' ');
}

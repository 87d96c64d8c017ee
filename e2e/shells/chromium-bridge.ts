import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright';
import { createDispatcher, type Dispatch, type Sender } from '../../electron/ipc/dispatcher.ts';
import type { FolderChooser, LogChooser, Stick } from '../../electron/ports.ts';
import { createResponder, type AppRequest, type AppResponse } from '../../electron/app/respond.ts';
import { createDrops } from '../../electron/drops.ts';
import { createFleetHandlers } from '../../electron/services/fleet/handlers.ts';
import { createHandlers } from '../../electron/services/handlers.ts';
import { createPractice } from '../../electron/services/practice.ts';
import type { WindowPc } from '../../electron/services/pc/window-pc.ts';
import type { PageEvent } from '../../shared/ipc/names.ts';
import type { Language } from '../../shared/text/languages.ts';
import { chromiumReportSaver } from './chromium-report-saver.ts';
import { initScript } from './imitate-electron.ts';

/** The checkout: this file and its bundle are both two folders deep. */
export const CHECKOUT = join(import.meta.dirname, '../..');

const DOWNLOADS: FolderChooser = () => mkdtemp(join(tmpdir(), 'tls-remedy-export-'));

/** An invented origin that no network knows: every request is answered here, or refused. */
export const SHELL_ORIGIN = 'https://tls-remedy.invalid';

/** The size that the product's window opens with. */
export const WINDOW_SIZE = { width: 1040, height: 720 } as const;

export interface ChromiumShellOptions {
  readonly opened: WindowPc;
  readonly language: Language;
  /** Called with each problem that should not happen. */
  readonly log: (event: string, details: string) => void;
  /** Wraps the dispatcher, so that a test can look at what passes or make it wait. */
  readonly wrap?: (dispatch: Dispatch) => Dispatch;
  /** Where exports go. A browser has no dialog for it: by default a new folder, which the page then names. */
  readonly folders?: FolderChooser;
  /** Which logs are picked; by default none, as no dialog can ask. */
  readonly logs?: LogChooser;
  /** The folder of what is dropped: no browser tells a page's script the path. */
  readonly dropsFrom?: string;
  /** Where reports go, as no dialog can ask; by default a new folder for temporary files. */
  readonly reportFolder?: string;
  /** The removable drive that the program was started from. */
  readonly stick?: Stick | undefined;
  /** Is given each address that the page has a browser open; none is started. */
  readonly onLink?: (address: string) => void;
  /** Is given each door that the page opens, with the file for the folder of one; nothing of Windows is opened. */
  readonly onDoor?: (door: string) => void;
  /** Is given each page that is to be printed. */
  readonly onPrint?: (html: string) => void;
  /** Notifies the page of changes by somebody else, as the product does. */
  readonly follow?: boolean;
  /** Gives sub-frames the binding that Electron never gives them: only to attack the dispatcher. */
  readonly allowSubFrames?: boolean;
  /** The folder with the page; the product's own unless a test has another build. */
  readonly page?: string;
  /** Answers for the page in place of a folder: while it is worked on, it isn't built. */
  readonly respond?: (request: AppRequest) => Promise<AppResponse>;
  /** Answers other addresses than the page's own; without it they are refused. */
  readonly elsewhere?: (url: string) => string | null;
}

/** The sender in plain data, of the same shape as from Electron's frames. */
function senderOf(frame: Frame): Sender {
  const { origin } = new URL(frame.url());
  return { isMainFrame: frame.parentFrame() === null, origin };
}

/** Answers every request of a context: the page's from its folder, others as the options say, or not at all. */
export async function servePage(
  context: BrowserContext,
  {
    page = join(CHECKOUT, 'out/app/renderer'),
    respond = createResponder(page, SHELL_ORIGIN),
    elsewhere,
  }: Pick<ChromiumShellOptions, 'page' | 'respond' | 'elsewhere'> = {},
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const other = elsewhere?.(request.url()) ?? null;
    if (other !== null) {
      await route.fulfill({ status: 200, contentType: 'text/html', body: other });
    } else if (request.url() === `${SHELL_ORIGIN}/favicon.ico`) {
      await route.fulfill({ status: 204 }); // a request of the browser's own, which Electron doesn't make
    } else if (request.url().startsWith(`${SHELL_ORIGIN}/`)) {
      const { status, headers, body } = await respond({ method: request.method(), url: request.url() });
      await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
    } else {
      await route.abort('blockedbyclient');
    }
  });
}

/** A page that is just closing can't be notified, and needn't be. */
function notifyPage(page: Page, event: PageEvent): void {
  page.evaluate((name) => window.dispatchEvent(new Event(`main:${name}`)), event).catch(() => undefined);
}

async function follow(page: Page, practice: ReturnType<typeof createPractice>): Promise<void> {
  const stop = await practice.watch(() => {
    notifyPage(page, 'changed');
  });
  page.once('close', stop);
}

/**
 * Opens the built page in a Chromium context over the product's own responder, preload, dispatcher and services. What
 * it doesn't have of the product: Electron's window, sandbox and permission handlers.
 */
export async function openInChromium(context: BrowserContext, options: ChromiumShellOptions): Promise<Page> {
  const { opened, log } = options;
  let { language } = options;
  let opening: Page | null = null;
  const preference = {
    get: () => language,
    set(chosen: Language) {
      language = chosen;
      return Promise.resolve();
    },
  };
  const samples = join(CHECKOUT, 'out/app/samples');
  const folders = options.folders ?? DOWNLOADS;
  const drops = createDrops();
  const saver = chromiumReportSaver(options.reportFolder ?? null, options.onPrint);
  const practice = createPractice({
    start: opened,
    samples,
    handlersFor: ({ pc, context: shown }) =>
      createHandlers({
        pc,
        context: { ...shown, shell: 'chromium', ...(options.stick === undefined ? {} : { onStick: true }) },
        stick: options.stick,
        language: preference,
        notify: (event) => opening && notifyPage(opening, event),
        logs: options.logs ?? (() => Promise.resolve([])),
        folders,
        drops,
        reportSaver: saver,
        doors: {
          open: (door) => Promise.resolve((options.onDoor?.(door), { ok: true, value: null })),
          show: (file) => (options.onDoor?.(file), { ok: true, value: null }),
        },
        // no browser is started next to the one that a test watches
        links: ({ address }) => Promise.resolve((options.onLink?.(address), { ok: true, value: {} })),
      }),
  });
  const fleet = createFleetHandlers({
    folders,
    drops,
    saver,
    language: preference,
    samples,
    stick: options.stick?.folder,
  });
  const bare = createDispatcher({ ...practice.handlers, ...fleet, ...drops.handlers }, { origin: SHELL_ORIGIN, log });
  const dispatch = options.wrap?.(bare) ?? bare;
  const bindingName = `invoke${randomUUID().replaceAll('-', '')}`;
  const preloadText = await readFile(join(CHECKOUT, 'out/app/preload.cjs'), 'utf8');
  await servePage(context, options);
  await context.exposeBinding(bindingName, async ({ frame }, channel: string, payload: unknown) =>
    JSON.stringify(await dispatch(senderOf(frame), channel, payload)),
  );
  await context.addInitScript({ content: initScript(bindingName, preloadText, options) });
  const page = context.pages()[0] ?? (await context.newPage());
  opening = page;
  await page.goto(`${SHELL_ORIGIN}/index.html?lang=${language}`);
  page.once('close', () => void practice.close());
  if (options.follow === true) await follow(page, practice);
  return page;
}

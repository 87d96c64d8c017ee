import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright';
import { createDispatcher, type Dispatch, type Sender } from '../../electron/ipc/dispatcher.ts';
import { createResponder } from '../../electron/app/respond.ts';
import { createHandlers } from '../../electron/services/handlers.ts';
import type { WindowPc } from '../../electron/services/window-pc.ts';
import type { Language } from '../../shared/text/languages.ts';
import { chromiumReportSaver } from './chromium-report-saver.ts';
import { initScript } from './imitate-electron.ts';

/** The checkout: this file and its bundle are both two folders deep. */
export const CHECKOUT = join(import.meta.dirname, '../..');

/** An invented origin that no network knows: every request is answered here, or refused. */
export const SHELL_ORIGIN = 'https://tls-remedy.invalid';

/** The size that the product's window opens with. */
export const WINDOW_SIZE = { width: 1040, height: 720 } as const;

export interface ChromiumShellOptions {
  readonly opened: WindowPc;
  readonly language: Language;
  /** Told of what should not happen. */
  readonly log: (event: string, details: string) => void;
  /** Wraps the dispatcher, so that a test can look at what passes or make it wait. */
  readonly wrap?: (dispatch: Dispatch) => Dispatch;
  /** Where reports go, as no dialog can ask; by default a new folder for temporary files. */
  readonly reportFolder?: string;
  /** Tells the page of changes by somebody else, as the product does. */
  readonly follow?: boolean;
  /** Gives sub-frames the binding that Electron never gives them: only to attack the dispatcher. */
  readonly allowSubFrames?: boolean;
  /** Answers other addresses than the page's own; without it they are refused. */
  readonly elsewhere?: (url: string) => string | null;
}

/** The sender in plain data, of the same shape as from Electron's frames. */
function senderOf(frame: Frame): Sender {
  const { origin } = new URL(frame.url());
  return { isMainFrame: frame.parentFrame() === null, origin };
}

async function serve(context: BrowserContext, elsewhere: ChromiumShellOptions['elsewhere']): Promise<void> {
  const respond = createResponder(join(CHECKOUT, 'out/app/renderer'), SHELL_ORIGIN);
  await context.route('**/*', async (route) => {
    const request = route.request();
    const other = elsewhere?.(request.url()) ?? null;
    if (other !== null) {
      await route.fulfill({ status: 200, contentType: 'text/html', body: other });
    } else if (request.url() === `${SHELL_ORIGIN}/favicon.ico`) {
      await route.fulfill({ status: 204 }); // the browser's own wish, which Electron doesn't have
    } else if (request.url().startsWith(`${SHELL_ORIGIN}/`)) {
      const { status, headers, body } = await respond({ method: request.method(), url: request.url() });
      await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
    } else {
      await route.abort('blockedbyclient');
    }
  });
}

async function follow(page: Page, { pc }: WindowPc): Promise<void> {
  const stop = await pc.watcher.watch(() => {
    // a page that is just closing can't be told, and needn't be
    page.evaluate(() => window.dispatchEvent(new Event('main:changed'))).catch(() => undefined);
  });
  page.once('close', () => stop?.());
}

/**
 * Opens the built page in a Chromium context over the product's own responder, preload, dispatcher and services. What it
 * doesn't have of the product: Electron's window, sandbox and permission handlers.
 */
export async function openInChromium(context: BrowserContext, options: ChromiumShellOptions): Promise<Page> {
  const { opened, log } = options;
  let { language } = options;
  const handlers = createHandlers({
    pc: opened.pc,
    context: { ...opened.context, shell: 'chromium' },
    language: {
      get: () => language,
      set(chosen) {
        language = chosen;
      },
    },
    reportSaver: chromiumReportSaver(options.reportFolder ?? null),
  });
  const bare = createDispatcher(handlers, { origin: SHELL_ORIGIN, log });
  const dispatch = options.wrap?.(bare) ?? bare;
  const bindingName = `invoke${randomUUID().replaceAll('-', '')}`;
  const preloadText = await readFile(join(CHECKOUT, 'out/app/preload.cjs'), 'utf8');
  await serve(context, options.elsewhere);
  await context.exposeBinding(bindingName, ({ frame }, channel: string, payload: unknown) =>
    dispatch(senderOf(frame), channel, payload),
  );
  await context.addInitScript({ content: initScript(bindingName, preloadText, options.allowSubFrames) });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${SHELL_ORIGIN}/index.html`);
  if (options.follow === true) await follow(page, opened);
  return page;
}

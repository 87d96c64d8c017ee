import { dirname } from 'node:path';
import type { BrowserWindow, Dialog, RenderProcessGoneDetails } from 'electron';
import type { Messages } from '../../shared/text/messages.ts';

export interface PageOfWindow {
  readonly window: BrowserWindow;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly load: () => Promise<void>;
  /** In the language that is chosen by then. */
  readonly texts: () => Promise<Pick<Messages, 'pageGone'>>;
  readonly log: (event: string, details: string) => void;
  readonly file: string;
  readonly onBug: (error: unknown) => void;
}

/** The exit code of a page's process that Windows didn't let start: a breakpoint. Source: facts 8.5 [J25]. */
const BREAKPOINT = 0x80000003 | 0;
const neverRan = ({ reason, exitCode }: RenderProcessGoneDetails): boolean =>
  reason === 'launch-failed' || (exitCode | 0) === BREAKPOINT;

/** After that many such exits in a row, trying again is pointless. */
const TRIES = 2;

const OPEN_AGAIN = 0;
const CLOSE = 1;

/** Ignores a failed load if the page's process or the window is gone: that isn't a bug, and is handled elsewhere. */
async function loadUnlessGone({ window, load }: PageOfWindow): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (!window.isDestroyed() && !window.webContents.isCrashed()) throw error;
  }
}

/** Asks whether to open the page again; names the folder of its process if it never starts. */
async function ask(page: PageOfWindow, neverStarts: boolean): Promise<void> {
  const { window, dialog } = page;
  const texts = (await page.texts()).pageGone;
  if (window.isDestroyed()) return;
  window.show(); // its page may have ended before it was shown
  const { title, detail } = neverStarts ? texts.neverStarts(dirname(page.file)) : texts;
  const box = { title: 'TLS Remedy', message: title, detail, noLink: true } as const;
  const { response } = await dialog.showMessageBox(
    window,
    neverStarts
      ? { ...box, type: 'error', buttons: [texts.close] }
      : { ...box, type: 'warning', buttons: [texts.openAgain, texts.close], defaultId: OPEN_AGAIN, cancelId: CLOSE },
  );
  if (window.isDestroyed()) return;
  if (!neverStarts && response === OPEN_AGAIN) await loadUnlessGone(page);
  else window.close();
}

/** Loads the page; if its process ends unexpectedly, asks whether to reopen it. Changes in progress go on. */
export function openPage(page: PageOfWindow): Promise<void> {
  let failedStarts = 0;
  page.window.webContents.on('render-process-gone', (_event, details) => {
    page.log('page gone', `${details.reason}, ${String(details.exitCode)}`);
    if (details.reason === 'clean-exit') return;
    failedStarts = neverRan(details) ? failedStarts + 1 : 0;
    ask(page, failedStarts >= TRIES).catch(page.onBug);
  });
  return loadUnlessGone(page);
}

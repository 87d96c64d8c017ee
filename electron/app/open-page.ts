import type { BrowserWindow, Dialog } from 'electron';
import type { Messages } from '../../shared/text/shape.ts';

export interface PageOfWindow {
  readonly window: BrowserWindow;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly load: () => Promise<void>;
  /** In the language that is chosen by then. */
  readonly texts: () => Promise<Pick<Messages, 'pageGone'>>;
  readonly log: (event: string, details: string) => void;
  /** Ends the program. */
  readonly onBug: (error: unknown) => void;
}

const OPEN_AGAIN = 0;
const CLOSE = 1;

/** Loading that ends because the page's process or the window is gone is no bug: the question follows, or nothing has to. */
async function loadUnlessGone({ window, load }: PageOfWindow): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (!window.isDestroyed() && !window.webContents.isCrashed()) throw error;
  }
}

async function ask(page: PageOfWindow): Promise<void> {
  const { window, dialog } = page;
  const { title, detail, openAgain, close } = (await page.texts()).pageGone;
  if (window.isDestroyed()) return;
  window.show(); // its page may have come to its end before it was shown
  const { response } = await dialog.showMessageBox(window, {
    ...{ type: 'warning', title: 'TLS Remedy', message: title, detail, noLink: true },
    ...{ buttons: [openAgain, close], defaultId: OPEN_AGAIN, cancelId: CLOSE },
  });
  if (window.isDestroyed()) return;
  if (response === OPEN_AGAIN) await loadUnlessGone(page);
  else window.close();
}

/**
 * Loads the window's page. Where the process behind it ends by itself, which leaves the window empty, the user is asked whether to open
 * it again or to close the window. What is being written doesn't depend on the page.
 */
export function openPage(page: PageOfWindow): Promise<void> {
  page.window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    page.log('page gone', `${reason}, ${String(exitCode)}`);
    if (reason !== 'clean-exit') ask(page).catch(page.onBug);
  });
  return loadUnlessGone(page);
}

import type { BrowserWindow } from 'electron';

/** How long a page that is loaded may take to be painted. On some PCs Electron never says that it was. Source: facts 8.5 [J26]. */
const PAINTED_WITHIN_MS = 3_000;

/**
 * Shows a window as soon as its page is painted, so that nobody sees an empty one, and in any case some seconds after it was loaded.
 *
 * @returns What loads the page.
 */
export function shownOnce(window: BrowserWindow, load: () => Promise<void>): () => Promise<void> {
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  return async () => {
    await load();
    setTimeout(show, PAINTED_WITHIN_MS);
  };
}

/** Brings a window to the front, whatever it is now. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return; // it is being closed
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

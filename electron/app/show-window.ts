import type { BrowserWindow } from 'electron';

/** The time limit for painting a loaded page. On some PCs Electron never reports it. Source: facts 8.5 [J26]. */
const PAINTED_WITHIN_MS = 3_000;

/**
 * Shows a window as soon as its page is painted, so never empty, or some seconds after the page has loaded.
 *
 * @returns A function that loads the page.
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

/** Brings a window to the front, whatever its state. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return; // it is being closed
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

import type { BrowserWindowConstructorOptions, BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';

/** The time limit for painting a loaded page. On some PCs Electron never reports it. Source: facts 8.5 [J26]. */
const PAINTED_WITHIN_MS = 3_000;

/** Shows a window once its page is painted, or some seconds after it loaded. Returns what loads the page. */
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

export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return; // it is being closed
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The menu shown with Alt: languages by their own names, and the zoom. Electron's own has Ctrl+R, which reloads. */
export function windowMenu(
  language: Language,
  choose: (language: Language) => void,
  development: boolean,
): MenuItemConstructorOptions[] {
  const { language: languages, view, zoomIn, zoomOut, actualSize } = PACKS[language].menu;
  const ofDevelopment: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    {
      label: languages,
      submenu: LANGUAGES.map((one) => ({
        type: 'radio',
        label: PACKS[one].name,
        checked: one === language,
        click: () => choose(one),
      })),
    },
    {
      label: view,
      submenu: [
        { role: 'zoomIn', label: zoomIn },
        { role: 'zoomOut', label: zoomOut },
        { role: 'resetZoom', label: actualSize },
        ...(development ? ofDevelopment : []),
      ],
    },
  ];
}

/** Returns a window's handle as a number, 0 if it is gone. Windows uses 32 bits of it in programs of every width. */
export function windowHandle(window: Pick<BrowserWindow, 'isDestroyed' | 'getNativeWindowHandle'> | null): number {
  if (window === null || window.isDestroyed()) return 0;
  const handle = window.getNativeWindowHandle();
  return handle.length >= 4 ? handle.readUInt32LE() : 0;
}

/** SECURITY: the page has no Node, its own context, a sandbox, and nothing outside. Defaults are for the reader. */
export function windowOptions(preload: string, development: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1040,
    height: 760,
    minWidth: 480,
    minHeight: 400,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f3f3f3',
    title: 'TLS Remedy',
    webPreferences: {
      preload,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: development,
    },
  };
}

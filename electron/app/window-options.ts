import type { BrowserWindowConstructorOptions } from 'electron';

/**
 * Returns the window's options, including Electron's defaults, so that a test and a reader see them. SECURITY: the page
 * has no Node, a context of its own, a sandbox, and no access to anything outside.
 */
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

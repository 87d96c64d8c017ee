import { app, BrowserWindow, dialog, ipcMain, nativeTheme, protocol, session } from 'electron';
import { join } from 'node:path';
import type { PageEvent } from '../../shared/ipc/contract.ts';
import { languageFor } from '../../shared/text/languages.ts';
import { messages } from '../../shared/text/messages.ts';
import type { SelfProgram } from '../elevation/elevator.ts';
import { createDispatcher } from '../ipc/dispatcher.ts';
import { registerChannels } from '../ipc/register.ts';
import { createHandlers } from '../services/handlers.ts';
import { openWindowPc, type WindowArguments } from '../services/window-pc.ts';
import { hardenApp, hardenSession } from './hardening.ts';
import { languagePreference } from './preferences.ts';
import { printPage } from './print-page.ts';
import { APP_ORIGIN, createResponder } from './respond.ts';
import { createReportSaver } from './save-report.ts';
import { windowOptions } from './window-options.ts';

/** The one event that the page hears of. */
const CHANGED: PageEvent = 'changed';

const log = (event: string, details: string): void => {
  console.error(`${event}: ${details}`);
};

function serve(): void {
  const respond = createResponder(join(import.meta.dirname, 'renderer'), APP_ORIGIN);
  protocol.handle('app', async (request) => {
    const { status, headers, body } = await respond({ method: request.method, url: request.url });
    return new Response(new Uint8Array(body), { status, headers: { ...headers } });
  });
}

async function openWindow(args: WindowArguments, self: SelfProgram): Promise<void> {
  const language = languagePreference(join(app.getPath('userData'), 'preferences.json'), languageFor(app.getLocale()));
  const opened = await openWindowPc(args, self);
  if (!opened.ok) {
    const { title, detail, nextStep } = messages(language.get()).errors[opened.code](opened.details);
    dialog.showErrorBox(title, `${detail}\n${nextStep}`);
    app.exit(1);
    return;
  }
  const { pc, context } = opened.value;
  app.on('will-quit', () => void pc.driver.close());
  const window = new BrowserWindow(windowOptions(join(import.meta.dirname, 'preload.cjs'), !app.isPackaged));
  if (nativeTheme.shouldUseDarkColors) window.setBackgroundColor('#202020');
  const handlers = createHandlers({
    pc,
    context: { ...context, shell: 'electron' },
    language,
    reportSaver: createReportSaver((options) => dialog.showSaveDialog(window, options), printPage),
  });
  registerChannels(ipcMain, window.webContents, createDispatcher(handlers, { origin: APP_ORIGIN, log }));
  const stopWatching = await pc.watcher.watch(() => {
    if (!window.isDestroyed()) window.webContents.send(CHANGED);
  });
  app.on('will-quit', () => stopWatching?.());
  window.once('ready-to-show', () => {
    window.show();
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  await window.loadURL(`${APP_ORIGIN}/index.html`);
}

/** Runs the window: everything that must happen before Electron is ready, then the one window. */
export function runWindow(args: WindowArguments, self: SelfProgram): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  hardenApp(app);
  app.on('window-all-closed', () => {
    app.quit();
  });
  app
    .whenReady()
    .then(() => {
      hardenSession(session.defaultSession);
      serve();
      return openWindow(args, self);
    })
    .catch((error: unknown) => {
      log('bug', error instanceof Error ? (error.stack ?? error.message) : String(error));
      app.exit(70);
    });
}

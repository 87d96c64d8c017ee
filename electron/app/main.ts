import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron';
import { join } from 'node:path';
import type { PageEvent } from '../../shared/ipc/names.ts';
import { languageFor, type Language } from '../../shared/text/languages.ts';
import { loadMessages } from '../../shared/text/load.ts';
import type { Messages } from '../../shared/text/shape.ts';
import type { FolderChooser, LogChooser, SelfProgram } from '../ports.ts';
import { createDispatcher } from '../ipc/dispatcher.ts';
import { registerChannels } from '../ipc/register.ts';
import { laterFleet } from '../services/fleet-later.ts';
import { createHandlers } from '../services/handlers.ts';
import { createPractice } from '../services/practice.ts';
import { openWindowPc, type WindowArguments } from '../services/window-pc.ts';
import { hardenApp, hardenSession, isOwnRequest } from './hardening.ts';
import { createDoorOpener } from './open-door.ts';
import { createLinkOpener } from './open-link.ts';
import { openPage } from './open-page.ts';
import { languagePreference, type LanguagePreference } from './preferences.ts';
import { printOnPaper, printPage } from './print-page.ts';
import { APP_ORIGIN, createResponder, type AppRequest, type AppResponse } from './respond.ts';
import { createReportSaver } from './save-report.ts';
import { serve } from './serve.ts';
import { windowHandle } from './window-handle.ts';
import { windowMenu } from './window-menu.ts';
import { windowOptions } from './window-options.ts';

const SCHEME = 'app';

/** Where the window's parts come from. */
export interface WindowParts {
  /** The folder with the preload and the samples. */
  readonly folder: string;
  /** Answers the page's requests. */
  readonly respond: (request: AppRequest) => Promise<AppResponse>;
  /** Whether the page may ask an address at all. */
  readonly isAllowed: (url: string) => boolean;
  /** Hosts that the browser under the page may connect to. */
  readonly reachable: readonly string[];
}

/** The product's: everything is beside this program. */
const BUILT_PARTS: WindowParts = {
  folder: import.meta.dirname,
  respond: createResponder(join(import.meta.dirname, 'renderer'), APP_ORIGIN),
  isAllowed: isOwnRequest,
  reachable: [],
};

const log = (event: string, details: string): void => {
  console.error(`${event}: ${details}`);
};

function onBug(error: unknown): void {
  log('bug', error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.exit(70);
}

/** The chosen language, which the menu is in as well. */
function openLanguage(onMenu: () => void): LanguagePreference {
  const file = languagePreference(join(app.getPath('userData'), 'preferences.json'), languageFor(app.getLocale()));
  const showMenu = (): void => {
    Menu.setApplicationMenu(Menu.buildFromTemplate(windowMenu(file.get(), choose, !app.isPackaged)));
  };
  const choose = (language: Language): void => {
    void preference.set(language);
    onMenu();
  };
  const preference: LanguagePreference = {
    get: () => file.get(),
    set(language) {
      const kept = file.set(language);
      showMenu();
      return kept;
    },
    settled: () => file.settled(),
  };
  showMenu();
  return preference;
}

async function openWindow(args: WindowArguments, self: SelfProgram, folder: string): Promise<void> {
  let shown: BrowserWindow | null = null;
  const notify = (event: PageEvent): void => {
    if (shown?.isDestroyed() === false) shown.webContents.send(event);
  };
  const language = openLanguage(() => {
    notify('language');
  });
  const opened = await openWindowPc(args, { ...self, window: () => windowHandle(shown) });
  if (!opened.ok) {
    const { title, detail, nextStep } = (await loadMessages(language.get())).errors[opened.code](opened.details);
    dialog.showErrorBox(title, `${detail}\n${nextStep}`);
    app.exit(1);
    return;
  }
  const window = new BrowserWindow(windowOptions(join(folder, 'preload.cjs'), !app.isPackaged));
  shown = window;
  const folders: FolderChooser = {
    choose: async () => {
      const picked = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    },
  };
  const logs: LogChooser = {
    choose: async (pick) => {
      const properties = pick === 'folder' ? (['openDirectory'] as const) : (['openFile', 'multiSelections'] as const);
      const picked = await dialog.showOpenDialog(window, { properties: [...properties] });
      return picked.canceled ? [] : picked.filePaths;
    },
  };
  const reportSaver = createReportSaver((options) => dialog.showSaveDialog(window, options), printPage, printOnPaper);
  const doors = createDoorOpener(shell);
  const practice = createPractice({
    start: opened.value,
    samples: join(folder, 'samples'),
    handlersFor: ({ pc, context }) =>
      createHandlers({
        pc,
        context: { ...context, shell: 'electron' },
        ...{ language, folders, logs, reportSaver, notify, links: createLinkOpener(shell), doors },
      }),
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault(); // the copies of samples go with the window
    const close = async (): Promise<void> => {
      await practice.close();
      await opened.value.pc.driver.close();
      await language.settled();
    };
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
  if (nativeTheme.shouldUseDarkColors) window.setBackgroundColor('#202020');
  const fleet = laterFleet({ folders, saver: reportSaver, language, samples: join(folder, 'samples') });
  const dispatch = createDispatcher({ ...practice.handlers, ...fleet }, { origin: APP_ORIGIN, log });
  registerChannels(ipcMain, window.webContents, dispatch);
  window.once('ready-to-show', () => {
    window.show();
  });
  app.on('second-instance', () => {
    if (window.isDestroyed()) return; // it is being closed
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  const watching = practice.watch(() => {
    notify('changed');
  });
  const load = (): Promise<void> => window.loadURL(`${APP_ORIGIN}/index.html?lang=${language.get()}`);
  const texts = (): Promise<Messages> => loadMessages(language.get());
  const [stopWatching] = await Promise.all([watching, openPage({ window, dialog, load, texts, log, onBug })]);
  app.on('will-quit', stopWatching);
}

/** Runs the window: everything that must happen before Electron is ready, then the one window. */
export function runWindow(args: WindowArguments, self: SelfProgram, parts: WindowParts = BUILT_PARTS): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
  hardenApp(app, parts.reachable);
  app.on('window-all-closed', () => {
    app.quit();
  });
  app
    .whenReady()
    .then(() => {
      hardenSession(session.defaultSession, parts.isAllowed);
      serve(protocol, SCHEME, parts.respond);
      return openWindow(args, self, parts.folder);
    })
    .catch(onBug);
}

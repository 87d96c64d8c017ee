import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron';
import { basename, join } from 'node:path';
import { errorText } from '../../shared/present/error-text.ts';
import { EXIT } from '../../shared/failures.ts';
import type { PageEvent } from '../../shared/ipc/names.ts';
import { languageAmong, type Language } from '../../shared/text/languages.ts';
import { loadMessages } from '../../shared/text/load.ts';
import type { BoxText, Messages } from '../../shared/text/messages.ts';
import type { FolderChooser, LogChooser, SelfProgram } from '../ports.ts';
import { createDispatcher } from '../ipc/dispatcher.ts';
import { registerChannels } from '../ipc/register.ts';
import { createDrops } from '../drops.ts';
import { createFleetHandlers } from '../services/fleet/handlers.ts';
import { createHandlers } from '../services/handlers.ts';
import { createPractice } from '../services/practice.ts';
import { openWindowPc, type WindowArguments } from '../services/pc/window-pc.ts';
import { letOthersLoad } from '../win32/koffi.ts';
import { runsHereAlready } from '../win32/processes.ts';
import { openStick, portableFolder } from './stick.ts';
import { hardenApp, hardenSession, isOwnRequest } from './hardening.ts';
import { createWindowsPartOpener } from './open-windows-part.ts';
import { createLinkOpener } from './open-link.ts';
import { tellBug } from './on-bug.ts';
import { openPage } from './open-page.ts';
import { languagePreference, type LanguagePreference } from './preferences.ts';
import { printOnPaper, printPage } from './print-page.ts';
import { APP_ORIGIN, createResponder, type AppRequest, type AppResponse } from './respond.ts';
import { createReportSaver } from './save-report.ts';
import { serve } from './serve.ts';
import { bringForward, shownOnce, windowHandle, windowOptions, windowMenu } from './window.ts';

const SCHEME = 'app';

export interface WindowParts {
  readonly folder: string;
  readonly respond: (request: AppRequest) => Promise<AppResponse>;
  /** True if the page may request an address at all. */
  readonly isAllowed: (url: string) => boolean;
  /** Hosts that the browser under the page may connect to. */
  readonly reachable: readonly string[];
}

/** The product's: everything is next to this program. */
const BUILT_PARTS: WindowParts = {
  folder: import.meta.dirname,
  respond: createResponder(join(import.meta.dirname, 'renderer'), APP_ORIGIN),
  isAllowed: isOwnRequest,
  reachable: [],
};

export interface WindowProcess {
  on(event: 'uncaughtException', listener: (error: Error) => void): unknown;
}

const log = (event: string, details: string): void => {
  console.error(`${event}: ${details}`);
};

const languageHere = (): Language => languageAmong(app.getPreferredSystemLanguages()) ?? 'en';

async function showBox(textOf: (boxes: Messages['boxes']) => BoxText): Promise<void> {
  const { title, detail } = textOf((await loadMessages(languageHere())).boxes);
  dialog.showErrorBox(title, detail);
}

/** Ends the program if the window can't be opened or can't stay open. */
function onBug(error: unknown): void {
  tellBug(error);
  void showBox(({ bug }) => bug).finally(() => app.exit(EXIT.bug));
}

/** Handles uncaught exceptions: a window that is shown stays open; without one, the process would be invisible. */
function watchForBugs(own: WindowProcess): void {
  let isSaid = false;
  own.on('uncaughtException', (error) => {
    if (!BrowserWindow.getAllWindows().some((window) => window.isVisible())) {
      onBug(error);
      return;
    }
    tellBug(error);
    if (!isSaid) void showBox(({ bug }) => bug);
    isSaid = true;
  });
}

/** Ends a process that didn't get the lock, silently if another one is open. Source: facts 8.5 [J29]. */
async function endAsSecond(file: string): Promise<void> {
  const isSecond = (await runsHereAlready(basename(file))) ?? true;
  if (!isSecond) await showBox(({ notAlone }) => notAlone(app.getPath('userData')));
  app.exit(isSecond ? EXIT.ok : EXIT.notHere);
}

function openLanguage(onMenu: () => void): LanguagePreference {
  const file = languagePreference(join(app.getPath('userData'), 'preferences.json'), languageHere());
  const showMenu = (): void => {
    Menu.setApplicationMenu(Menu.buildFromTemplate(windowMenu(file.get(), choose, !app.isPackaged)));
  };
  const choose = (language: Language): void => {
    void preference.set(language);
    onMenu();
  };
  const preference: LanguagePreference = {
    ...file,
    set(language) {
      const kept = file.set(language);
      showMenu();
      return kept;
    },
  };
  showMenu();
  return preference;
}

async function openWindow(args: WindowArguments, self: SelfProgram, folder: string): Promise<void> {
  let shown: BrowserWindow | null = null;
  const notify = (event: PageEvent): void => {
    if (shown?.isDestroyed() === false) shown.webContents.send(event);
  };
  const language = openLanguage(() => notify('language'));
  const opened = await openWindowPc(args, { ...self, window: () => windowHandle(shown) });
  if (!opened.ok) {
    const { title, detail, nextStep } = errorText(await loadMessages(language.get()), opened);
    dialog.showErrorBox(title, `${detail}\n${nextStep}`);
    app.exit(1);
    return;
  }
  const portable = portableFolder(self);
  const stick = await openStick(portable);
  const window = new BrowserWindow(windowOptions(join(folder, 'preload.cjs'), !app.isPackaged));
  shown = window;
  const foldersFrom =
    (defaultPath: string | null): FolderChooser =>
    async () => {
      const picked = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
        ...(defaultPath === null ? {} : { defaultPath }),
      });
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    };
  const logs: LogChooser = async (pick) => {
    const properties = pick === 'folder' ? (['openDirectory'] as const) : (['openFile', 'multiSelections'] as const);
    const picked = await dialog.showOpenDialog(window, { properties: [...properties] });
    return picked.canceled ? [] : picked.filePaths;
  };
  const reportSaver = createReportSaver(
    (options) => dialog.showSaveDialog(window, options),
    printPage,
    (html) => printOnPaper(html, window),
    portable,
  );
  const doors = createWindowsPartOpener(shell);
  const drops = createDrops();
  const practice = createPractice({
    start: opened.value,
    samples: join(folder, 'samples'),
    handlersFor: ({ pc, context }) =>
      createHandlers({
        pc,
        context: {
          ...context,
          shell: 'electron',
          ...(portable === null ? {} : { savesBeside: true }),
          // a sample is no PC that somebody brings the stick to
          ...(stick === undefined || context.sample !== null ? {} : { onStick: true }),
        },
        stick: context.sample === null ? stick : undefined,
        language,
        folders: foldersFrom(null),
        logs,
        drops,
        reportSaver,
        notify,
        links: createLinkOpener(shell),
        doors,
      }),
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault(); // the copies of samples are removed with the window
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
  const fleet = createFleetHandlers({
    folders: foldersFrom(portable),
    drops,
    saver: reportSaver,
    language,
    samples: join(folder, 'samples'),
    stick: stick?.folder,
  });
  const dispatch = createDispatcher({ ...practice.handlers, ...fleet, ...drops.handlers }, { origin: APP_ORIGIN, log });
  registerChannels(ipcMain, window.webContents, dispatch);
  app.on('second-instance', () => bringForward(window));
  const watching = practice.watch(() => notify('changed'));
  const load = shownOnce(window, () => window.loadURL(`${APP_ORIGIN}/index.html?lang=${language.get()}`));
  const texts = (): Promise<Messages> => loadMessages(language.get());
  const [stopWatching] = await Promise.all([
    watching,
    openPage({ window, dialog, load, texts, log, onBug, file: self.file }),
  ]);
  app.on('will-quit', stopWatching);
}

export function runWindow(
  args: WindowArguments,
  self: SelfProgram,
  parts: WindowParts = BUILT_PARTS,
  own: WindowProcess = process,
): void {
  watchForBugs(own);
  letOthersLoad();
  if (!app.requestSingleInstanceLock()) {
    endAsSecond(self.file).catch(onBug);
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
  hardenApp(app, parts.reachable);
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => {
      hardenSession(session.defaultSession, parts.isAllowed);
      serve(protocol, SCHEME, parts.respond);
      return openWindow(args, self, parts.folder);
    })
    .catch(onBug);
}

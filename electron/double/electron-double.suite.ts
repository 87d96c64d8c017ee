// A DOUBLE of the module `electron`, in the versions that the two builds have. It is made of Electron's own types (api.suite.ts) and of
// what its documents say of order; it shows nothing, and isn't evidence that Electron does so.
import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  IpcMain,
  Protocol,
  session,
  Shell,
} from 'electron';
import { electronApi } from './api.suite.ts';
import { AppDouble, ProgramDouble, type AppGiven } from './app.suite.ts';
import { Guard } from './guard.suite.ts';
import { IpcMainDouble } from './ipc.suite.ts';
import { SessionDouble } from './session.suite.ts';
import { WindowDouble, type Surroundings } from './window.suite.ts';

export interface ElectronGiven extends Partial<AppGiven> {
  /** Processes of the same program share one. */
  readonly program?: ProgramDouble;
  readonly runPreload?: (path: string, renderer: object) => Promise<void>;
}

/** What the main process imports, as far as the double has it. */
export interface ElectronModule {
  readonly app: App;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly dialog: Dialog;
  readonly ipcMain: IpcMain;
  readonly protocol: Protocol;
  readonly session: typeof session;
  readonly screen: { getPrimaryDisplay(): unknown };
  readonly shell: Shell;
}

interface MenuEntry {
  readonly label?: string;
  readonly role?: string;
  readonly checked?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuEntry[];
}

/** One process of Electron. */
export class ElectronDouble {
  readonly app: AppDouble;
  readonly guard: Guard;
  readonly ipcMain: IpcMainDouble;
  readonly module: ElectronModule;
  readonly windows: WindowDouble[] = [];
  readonly schemes = new Map<
    string,
    { readonly scheme: string; readonly privileges?: { readonly standard?: boolean } }
  >();
  readonly sessions = new Map<string, SessionDouble>();
  readonly errorBoxes: string[] = [];
  /** What was printed on paper, and how the dialog for it ends: null printed, else what Electron calls it. */
  readonly printed: string[] = [];
  notPrinted: string | null = null;
  /** What dialogs were shown with, and what the next one is answered; null for closed. */
  readonly dialogs: unknown[] = [];
  picks: string | null = null;
  /** Presses a button of a message, by its place among them. None is pressed unless a test does. */
  press: (options: unknown) => number | Promise<number> = () => new Promise(() => undefined);
  /** Addresses and paths that another program was asked to open, and whether it can. */
  readonly opened: string[] = [];
  canOpen = true;
  /** Electron’s own, with Reload, unless the program sets another or none before its first window. */
  menu: 'default' | readonly MenuEntry[] | null = 'default';
  isDark = false;
  /** The first window's page can be shown. */
  readonly shown: Promise<void>;
  #show: () => void = () => undefined;
  readonly #seenSessions = new Map<object, SessionDouble>();

  constructor(version: string, given: ElectronGiven = {}) {
    const api = electronApi(version);
    this.guard = new Guard(version, api);
    this.app = new AppDouble(this.guard, given.program ?? new ProgramDouble(), {
      ...{ argv: ['TLS Remedy.exe'], isPackaged: true, locale: 'en-US', userData: '/no/such/folder', appPath: '/' },
      ...given,
    });
    this.ipcMain = new IpcMainDouble(this.guard);
    this.shown = new Promise((resolve) => (this.#show = resolve));
    const around: Surroundings = {
      app: this.app,
      ipcMain: this.ipcMain,
      sessionOf: (one) => (one === undefined ? this.defaultSession() : this.#known(one)),
      originOf: (url) => {
        const { protocol, host } = new URL(url);
        return this.schemes.get(protocol.slice(0, -1))?.privileges?.standard === true ? `${protocol}//${host}` : 'null';
      },
      runPreload: given.runPreload ?? (() => Promise.resolve()),
      print: (html) => {
        if (this.notPrinted === null) this.printed.push(html);
        return this.notPrinted;
      },
    };
    const parts: Readonly<Record<string, object>> = {
      app: this.guard.around('App', this.app),
      BrowserWindow: this.#windowClass(around),
      dialog: this.guard.around('Dialog', this.#dialog()),
      ipcMain: this.guard.around('IpcMain', this.ipcMain),
      Menu: this.guard.around('typeof Menu', this.#menus()),
      nativeTheme: this.guard.around('NativeTheme', this.#theme()),
      protocol: this.guard.around('Protocol', this.#protocol()),
      shell: this.guard.around('Shell', this.#shell()),
      screen: this.guard.around('Screen', { getPrimaryDisplay: () => (this.app.after('screen'), {}) }),
      session: this.guard.around('typeof Session', this.#sessionModule()),
    };
    this.module = new Proxy(parts, {
      get: (_target, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (!api.main.includes(name)) throw new Error(`Electron ${version} has no ${name}`);
        if (!Object.hasOwn(parts, name)) throw new Error(`the double of Electron ${version} does nothing for ${name}`);
        return parts[name];
      },
    }) as unknown as ElectronModule;
  }

  /** Electron is ready, and what waits for it has run as far as it could. */
  ready(): void {
    this.app.becomeReady();
  }

  get window(): WindowDouble {
    const [window] = this.windows;
    if (window === undefined) throw new Error('no window was made');
    return window;
  }

  defaultSession(): SessionDouble {
    return this.#partition('');
  }

  #partition(name: string): SessionDouble {
    const session = this.sessions.get(name) ?? new SessionDouble(this.app, this.schemes);
    this.sessions.set(name, session);
    return session;
  }

  #known(seen: unknown): SessionDouble {
    const found = this.#seenSessions.get(seen as object);
    if (found === undefined) throw new Error('no session of this double');
    return found;
  }

  #seen(session: SessionDouble): object {
    const seen = this.guard.around('Session', session);
    this.#seenSessions.set(seen, session);
    return seen;
  }

  #sessionModule(): object {
    const { app } = this;
    const byDefault = (): object => {
      app.after('session.defaultSession');
      return this.#seen(this.defaultSession());
    };
    return {
      get defaultSession(): object {
        return byDefault();
      },
      fromPartition: (name: string) => {
        app.after('session.fromPartition');
        return this.#seen(this.#partition(name));
      },
    };
  }

  /** That of the default session. */
  #protocol(): object {
    return this.defaultSession().serving;
  }

  #windowClass(around: Surroundings): object {
    return new Proxy(WindowDouble, {
      construct: (_target, [options = {}]: [BrowserWindowConstructorOptions?]) => {
        this.guard.check('BrowserWindow.constructor', [options]);
        const window = new WindowDouble(around, options);
        this.windows.push(window);
        window.once('ready-to-show', this.#show);
        return window.seen;
      },
    });
  }

  #dialog(): object {
    const show =
      (member: string, values: Readonly<Record<string, unknown>>) =>
      (...args: readonly unknown[]): unknown => {
        this.app.after('dialog');
        this.dialogs.push(args.at(-1));
        return Promise.resolve(
          this.guard.answer(member, { canceled: this.picks === null, ...values }, { filePath: '' }),
        );
      };
    return {
      showOpenDialog: (...args: readonly unknown[]) =>
        show('Dialog.showOpenDialog', { filePaths: this.picks === null ? [] : [this.picks] })(...args),
      showSaveDialog: (...args: readonly unknown[]) =>
        show('Dialog.showSaveDialog', this.picks === null ? {} : { filePath: this.picks })(...args),
      showMessageBox: async (...args: readonly unknown[]) => {
        this.app.after('dialog');
        this.dialogs.push(args.at(-1));
        const values = { response: await this.press(args.at(-1)), checkboxChecked: false };
        return this.guard.answer('Dialog.showMessageBox', values);
      },
      showErrorBox: (title: string, content: string) => void this.errorBoxes.push(`${title}\n${content}`),
    };
  }

  #shell(): object {
    return {
      openExternal: (address: string): Promise<void> => {
        this.opened.push(address);
        return this.canOpen ? Promise.resolve() : Promise.reject(new Error('no program for it'));
      },
      openPath: (path: string): Promise<string> => {
        this.opened.push(path);
        return Promise.resolve(this.canOpen ? '' : 'no program for it');
      },
      showItemInFolder: (path: string): void => void this.opened.push(path),
    };
  }

  #menus(): object {
    return {
      buildFromTemplate: (items: readonly MenuEntry[]) => ({ items }),
      setApplicationMenu: (menu: { readonly items: readonly MenuEntry[] } | null) => {
        this.menu = menu?.items ?? null;
      },
    };
  }

  #theme(): object {
    const isDark = (): boolean => this.isDark;
    return {
      get shouldUseDarkColors(): boolean {
        return isDark();
      },
    };
  }
}

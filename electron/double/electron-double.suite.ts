// A test double of the module `electron`, as far as the program uses it, written by hand from the documentation and
// source of 22.3.27 and 45. It isn't evidence of what Electron does. Their own types show that the program may call
// both (npm run check:legacy).
import type * as electron from 'electron';
import { AppDouble, later, ProcessDouble, ProgramDouble, type AppGiven, type EngineName } from './app.suite.ts';
import { IpcMainDouble } from './ipc.suite.ts';
import { SessionDouble } from './session.suite.ts';
import { WindowDouble, type Surroundings } from './window.suite.ts';

export interface ElectronGiven extends Partial<AppGiven> {
  /** Processes of the same program share one. */
  readonly program?: ProgramDouble;
  readonly runPreload?: (path: string, renderer: object) => Promise<void>;
  readonly paints?: boolean;
}

/** What the main process imports. */
export type ElectronModule = Pick<
  typeof electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'nativeTheme' | 'protocol' | 'session' | 'shell'
>;

interface MenuEntry {
  readonly label?: string;
  readonly role?: string;
  readonly checked?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuEntry[];
}

const GIVEN: AppGiven = {
  argv: ['TLS Remedy.exe'],
  isPackaged: true,
  languages: ['en-US'],
  userData: '/no/such/folder',
  appPath: '/',
  lock: 'free',
  setPathThrows: false,
};

/** One process of Electron. */
export class ElectronDouble {
  readonly app: AppDouble;
  readonly process = new ProcessDouble();
  readonly ipcMain = new IpcMainDouble();
  readonly module: ElectronModule;
  readonly windows: WindowDouble[] = [];
  readonly schemes = new Map<
    string,
    { readonly scheme: string; readonly privileges?: { readonly standard?: boolean } }
  >();
  readonly sessions = new Map<string, SessionDouble>();
  readonly errorBoxes: string[] = [];
  /** What was printed, in front of which window, and the dialog's result: null if printed, or Electron's reason. */
  readonly printed: string[] = [];
  readonly printOwners: unknown[] = [];
  notPrinted: string | null = null;
  /** The options of the dialogs shown, and the result of the next one; null if closed. */
  readonly dialogs: unknown[] = [];
  picks: string | null = null;
  /** Presses a button of a message, by its index. By default, none is pressed. */
  press: (options: unknown) => number | Promise<number> = () => new Promise(() => undefined);
  /** Addresses and paths that another program was asked to open, and whether it can. */
  readonly opened: string[] = [];
  canOpen = true;
  /** Electron’s own, with Reload, unless the program sets another or none before its first window. */
  menu: 'default' | readonly MenuEntry[] | null = 'default';
  isDark = false;
  /** Resolves when the first window's page is painted. */
  readonly shown: Promise<void>;
  #show: () => void = () => undefined;
  readonly #engine: EngineName;

  constructor(engine: EngineName, { program = new ProgramDouble(), runPreload, paints, ...given }: ElectronGiven = {}) {
    this.#engine = engine;
    this.app = new AppDouble(program, { ...GIVEN, ...given });
    this.shown = new Promise((resolve) => (this.#show = resolve));
    const around: Surroundings = {
      app: this.app,
      engine,
      ipcMain: this.ipcMain,
      paints: paints ?? true,
      defaultSession: () => this.#partition(''),
      originOf: (url) => {
        const { protocol, host } = new URL(url);
        return this.schemes.get(protocol.slice(0, -1))?.privileges?.standard === true ? `${protocol}//${host}` : 'null';
      },
      runPreload: runPreload ?? (() => Promise.resolve()),
      print: (html, { parent }) => {
        this.printOwners.push(parent);
        if (this.notPrinted === null) this.printed.push(html);
        return this.notPrinted;
      },
    };
    const parts: Readonly<Record<keyof ElectronModule, object>> = {
      app: this.app,
      BrowserWindow: this.#windowClass(around),
      dialog: this.#dialog(),
      ipcMain: this.ipcMain,
      Menu: this.#menus(),
      nativeTheme: this.#theme(),
      protocol: around.defaultSession().protocol,
      session: this.#sessionModule(),
      shell: this.#shell(),
    };
    this.module = parts as unknown as ElectronModule;
  }

  /** Makes Electron ready, and lets everything that waits for it run as far as it can. */
  ready(): void {
    this.app.becomeReady();
  }

  get window(): WindowDouble {
    const [window] = this.windows;
    if (window === undefined) throw new Error('no window was made');
    return window;
  }

  #partition(name: string): SessionDouble {
    const session = this.sessions.get(name) ?? new SessionDouble(this.app, this.schemes, this.#engine);
    this.sessions.set(name, session);
    return session;
  }

  #sessionModule(): object {
    const at = (name: string): SessionDouble => {
      this.app.after('session');
      return this.#partition(name);
    };
    return {
      get defaultSession(): SessionDouble {
        return at('');
      },
      fromPartition: at,
    };
  }

  #windowClass(around: Surroundings): object {
    const make = (options: electron.BrowserWindowConstructorOptions = {}): object => {
      const window = new WindowDouble(around, options);
      this.windows.push(window);
      window.once('ready-to-show', this.#show);
      return window.seen;
    };
    const open = (): readonly WindowDouble[] => this.windows.filter((one) => !one.isDestroyed());
    return Object.assign(
      function BrowserWindow(options?: electron.BrowserWindowConstructorOptions) {
        return make(options);
      },
      { getAllWindows: open },
    );
  }

  /** Waits for its user; the window may be gone by then. Two of them need a program that is ready. */
  #dialog(): object {
    const show = async <T>(options: unknown, answer: () => T | Promise<T>): Promise<T> => {
      this.app.after('dialog');
      this.dialogs.push(options);
      await later();
      return answer();
    };
    return {
      showOpenDialog: (...args: readonly unknown[]) =>
        show(args.at(-1), () => ({
          canceled: this.picks === null,
          filePaths: this.picks === null ? [] : [this.picks],
        })),
      showSaveDialog: (...args: readonly unknown[]) =>
        show(args.at(-1), () => {
          if (this.picks !== null) return { canceled: false, filePath: this.picks };
          return this.#engine === 'legacy' ? { canceled: true } : { canceled: true, filePath: '' };
        }),
      showMessageBox: (...args: readonly unknown[]) =>
        show(args.at(-1), async () => ({ response: await this.press(args.at(-1)), checkboxChecked: false })),
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

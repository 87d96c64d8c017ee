// A test double of the module `electron`, as far as the program uses it, written by hand from the documentation and
// source of 22.3.27 and 45. It isn't evidence of what Electron does. Their own types show that the program may call
// both (npm run check:legacy).
import type * as electron from 'electron';
import { AppDouble, later, ProcessDouble, type AppGiven, type EngineName } from './app.double.ts';
import { IpcMainDouble } from './ipc.double.ts';
import { SessionDouble, type Scheme } from './session.double.ts';
import { WindowDouble } from './window.double.ts';

export interface ElectronGiven extends Partial<AppGiven> {
  /** Runs the preload of a window over the renderer's half of the double. */
  readonly runPreload?: (path: string, renderer: object) => Promise<void>;
  /** False if a loaded page is never painted. */
  readonly paints?: boolean;
}

/** What the main process imports. */
type ElectronModule = Pick<
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
  isPackaged: true,
  languages: ['en-US'],
  userData: '/no/such/folder',
  appPath: '/',
  isLocked: false,
  setPathThrows: false,
};

/** One process of Electron. */
export class ElectronDouble {
  readonly engine: EngineName;
  readonly given: ElectronGiven;
  readonly app: AppDouble;
  readonly process = new ProcessDouble();
  readonly ipcMain = new IpcMainDouble();
  readonly module: ElectronModule;
  readonly windows: WindowDouble[] = [];
  readonly schemes = new Map<string, Scheme>();
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
  /** Resolves when the first window's page is painted. */
  readonly shown: Promise<void>;

  constructor(engine: EngineName, given: ElectronGiven = {}) {
    this.engine = engine;
    this.given = given;
    this.app = new AppDouble({ ...GIVEN, ...given });
    let show = (): void => undefined;
    this.shown = new Promise((resolve) => (show = resolve));
    const makeWindow = (options: electron.BrowserWindowConstructorOptions = {}): object => {
      const window = new WindowDouble(this, options);
      this.windows.push(window);
      window.once('ready-to-show', show);
      return window.seen;
    };
    const ready = (name: string): SessionDouble => {
      this.app.mustBe('ready', 'session');
      return this.sessionOf(name);
    };
    const parts: Readonly<Record<keyof ElectronModule, object>> = {
      app: this.app,
      BrowserWindow: Object.assign(
        function BrowserWindow(options?: electron.BrowserWindowConstructorOptions) {
          return makeWindow(options);
        },
        { getAllWindows: () => this.windows.filter((one) => !one.isDestroyed()) },
      ),
      dialog: this.#dialog(),
      ipcMain: this.ipcMain,
      Menu: {
        buildFromTemplate: (items: readonly MenuEntry[]) => ({ items }),
        setApplicationMenu: (menu: { readonly items: readonly MenuEntry[] } | null) => {
          this.menu = menu?.items ?? null;
        },
      },
      nativeTheme: { shouldUseDarkColors: false },
      protocol: this.sessionOf('').protocol,
      session: {
        get defaultSession(): SessionDouble {
          return ready('');
        },
        fromPartition: ready,
      },
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

  sessionOf(name: string): SessionDouble {
    const session = this.sessions.get(name) ?? new SessionDouble(this.app, this.schemes, this.engine);
    this.sessions.set(name, session);
    return session;
  }

  /** Waits for its user; the window may be gone by then. Two of them need a program that is ready. */
  #dialog(): object {
    const show = async <T>(args: readonly unknown[], answer: () => T | Promise<T>): Promise<T> => {
      this.app.mustBe('ready', 'dialog');
      this.dialogs.push(args.at(-1));
      await later();
      return answer();
    };
    return {
      showOpenDialog: (...args: readonly unknown[]) =>
        show(args, () => ({ canceled: this.picks === null, filePaths: this.picks === null ? [] : [this.picks] })),
      showSaveDialog: (...args: readonly unknown[]) =>
        show(args, () => {
          if (this.picks !== null) return { canceled: false, filePath: this.picks };
          return this.engine === 'legacy' ? { canceled: true } : { canceled: true, filePath: '' };
        }),
      showMessageBox: (...args: readonly unknown[]) =>
        show(args, async () => ({ response: await this.press(args.at(-1)), checkboxChecked: false })),
      showErrorBox: (title: string, content: string) => void this.errorBoxes.push(`${title}\n${content}`),
    };
  }

  #shell(): object {
    const why = (what: string): string => {
      this.opened.push(what);
      return this.canOpen ? '' : 'no program for it';
    };
    return {
      openExternal: async (address: string): Promise<void> => {
        if (why(address) !== '') throw new Error('no program for it');
      },
      openPath: (path: string): Promise<string> => Promise.resolve(why(path)),
      showItemInFolder: (path: string): void => void this.opened.push(path),
    };
  }
}

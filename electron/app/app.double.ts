import { EventEmitter } from 'node:events';

/** What `app` does with a window. */
interface OpenWindow {
  close(): void;
  destroy(): void;
}

/** The older engine has another way to serve a scheme, and fewer events. */
export const ENGINES = ['legacy', 'current'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface AppGiven {
  readonly isPackaged: boolean;
  /** The display languages of Windows, the preferred one first. */
  readonly languages: readonly string[];
  /** The folder of the user's data. */
  readonly userData: string;
  readonly appPath: string;
  /** The lock of the single instance is refused, for one of three reasons that look the same. */
  readonly isLocked: boolean;
  /** As documented for a missing folder; neither version does so. */
  readonly setPathThrows: boolean;
}

/** A test double of Electron's process: without a listener, an exception shows a box and the process stays. */
export class ProcessDouble extends EventEmitter {
  readonly boxes: Error[] = [];

  throws(error: Error): void {
    if (!this.emit('uncaughtException', error)) this.boxes.push(error);
  }
}

/** Emits an event that can be prevented. Returns true if a listener did. */
export function isPrevented(emitter: EventEmitter, name: string, ...values: readonly unknown[]): boolean {
  const event = { defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) };
  emitter.emit(name, event, ...values);
  return event.defaultPrevented;
}

/** Resolves in a later turn of the loop, like anything that waits for a user, a page or another process. */
export const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A test double of `app`, with the order of events and calls as in its documentation and source. */
export class AppDouble extends EventEmitter {
  readonly isPackaged: boolean;
  readonly windows = new Set<OpenWindow>();
  /** Names of the events so far, in order. */
  readonly happened: string[] = [];
  /** What was requested before `ready`, in order. Later requests have no effect. */
  readonly asked: string[] = [];
  readonly switches = new Map<string, string>();
  readonly ended: Promise<number>;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      this.#early(name);
      this.switches.set(name, value);
    },
    hasSwitch: (name: string): boolean => this.switches.has(name),
  };
  readonly enableSandbox = (): void => this.#early('sandbox');
  readonly disableHardwareAcceleration = (): void => this.#early('no acceleration');
  readonly getPreferredSystemLanguages = (): string[] => [...this.#given.languages];
  readonly requestSingleInstanceLock = (): boolean => !this.#given.isLocked;
  readonly getAppPath = (): string => this.#given.appPath;
  readonly getPath = (): string => this.#userData;
  readonly whenReady = (): Promise<void> => this.#whenReady;
  readonly #given: AppGiven;
  readonly #whenReady: Promise<void>;
  #userData: string;
  #becomeReady: () => void = () => undefined;
  #end: (exit: number) => void = () => undefined;
  #state: 'starting' | 'ready' | 'ended' = 'starting';
  #isQuitting = false;

  constructor(given: AppGiven) {
    super();
    this.#given = given;
    this.#userData = given.userData;
    this.isPackaged = given.isPackaged;
    this.#whenReady = new Promise((resolve) => (this.#becomeReady = resolve));
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  /** For tests: the message loop begins. A program that quit earlier becomes ready first, and then ends. */
  becomeReady(): void {
    if (this.#state !== 'starting') return;
    this.#state = 'ready';
    this.happen('ready');
    this.#becomeReady();
    if (this.#isQuitting) void later().then(() => this.#release(0));
  }

  happen(event: string, ...values: readonly unknown[]): boolean {
    this.happened.push(event);
    return isPrevented(this, event, ...values);
  }

  /** Throws if something is called too late, or too early. */
  mustBe(when: 'starting' | 'ready', what: string): void {
    if (this.#state !== when) throw new Error(`${what} can only be used while the process is ${when}`);
  }

  #early(what: string): void {
    this.mustBe('starting', what);
    this.asked.push(what);
  }

  setPath(name: 'userData', path: string): void {
    if (this.#given.setPathThrows) throw new Error('Failed to set path');
    this.asked.push(`${name} ${path}`);
    this.#userData = path;
  }

  /** before-quit, each window’s close, will-quit, quit; will-quit can be prevented. No window-all-closed. */
  quit(): void {
    if (this.#isQuitting || this.#state === 'ended') return;
    this.happen('before-quit');
    this.#isQuitting = true;
    if (this.windows.size === 0) this.#shutDown();
    for (const window of [...this.windows]) window.close();
  }

  /** No before-quit, no will-quit, no window is asked. Before the message loop, the process ends during this call. */
  exit(exit = 0): void {
    if (this.#state === 'ended') return;
    const wasReady = this.#state === 'ready';
    this.#state = 'ended';
    for (const window of [...this.windows]) window.destroy();
    if (wasReady) this.happen('quit', exit);
    this.#release(exit);
  }

  windowGone(window: OpenWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0 || this.#state === 'ended') return;
    if (this.#isQuitting) this.#shutDown();
    else this.happen('window-all-closed');
  }

  #shutDown(): void {
    if (this.happen('will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.happen('quit', 0);
    if (this.#state === 'ready') this.#release(0);
  }

  #release(exit: number): void {
    this.#state = 'ended';
    this.#end(exit);
  }
}

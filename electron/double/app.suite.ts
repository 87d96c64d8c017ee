import { EventEmitter } from 'node:events';
import type { Guard } from './guard.suite.ts';

/** What `app` does with a window. */
interface OpenWindow {
  close(): void;
  destroy(): void;
  isDestroyed(): boolean;
}

/** A DOUBLE of the PC as far as the processes of one program share it: which of them has the lock of the single instance. */
export class ProgramDouble {
  holder: AppDouble | null = null;
}

export interface AppGiven {
  readonly argv: readonly string[];
  readonly isPackaged: boolean;
  readonly locale: string;
  /** Where the user's data goes. */
  readonly userData: string;
  readonly appPath: string;
}

/** A DOUBLE of `app.commandLine`: what comes after `ready` is kept apart, for it has no effect. */
class CommandLineDouble {
  readonly early = new Map<string, string>();
  readonly late: string[] = [];
  readonly #isReady: () => boolean;

  constructor(isReady: () => boolean) {
    this.#isReady = isReady;
  }

  appendSwitch(name: string, value = ''): void {
    if (this.#isReady()) this.late.push(name);
    else this.early.set(name, value);
  }

  hasSwitch(name: string): boolean {
    return this.early.has(name);
  }

  getSwitchValue(name: string): string {
    return this.early.get(name) ?? '';
  }
}

/** A DOUBLE of `app`: the order of its events, and what may be called when, as Electron documents them. */
export class AppDouble extends EventEmitter {
  readonly isPackaged: boolean;
  readonly commandLine: CommandLineDouble;
  readonly windows = new Set<OpenWindow>();
  /** Names of the events so far, in order. */
  readonly happened: string[] = [];
  readonly asked = new Set<'sandbox' | 'no acceleration'>();
  readonly ended: Promise<number>;
  readonly switches: CommandLineDouble;
  readonly guard: Guard;
  readonly #given: AppGiven;
  readonly #program: ProgramDouble;
  readonly #paths = new Map<string, string>();
  readonly #whenReady: Promise<void>;
  #becomeReady: () => void = () => undefined;
  #end: (exit: number) => void = () => undefined;
  #state: 'starting' | 'ready' | 'ended' = 'starting';
  #isQuitting = false;
  #waiting: (() => void)[] = [];

  constructor(guard: Guard, program: ProgramDouble, given: AppGiven) {
    super();
    this.guard = guard;
    this.#program = program;
    this.#given = given;
    this.isPackaged = given.isPackaged;
    this.#paths.set('userData', given.userData);
    this.switches = new CommandLineDouble(() => this.isReady());
    this.commandLine = guard.around('CommandLine', this.switches);
    this.#whenReady = new Promise((resolve) => (this.#becomeReady = resolve));
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  /** Emits in this version's shape, and keeps that it happened. */
  happen(event: string, values: Readonly<Record<string, unknown>> = {}): boolean {
    this.happened.push(event);
    return this.guard.emit('App', this, event, values);
  }

  /** The double's own: the message loop begins. */
  becomeReady(): void {
    if (this.#state !== 'starting') return;
    this.#state = 'ready';
    this.happen('ready', { launchInfo: {} });
    this.#becomeReady();
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Throws where something came too late. */
  before(what: string): void {
    if (this.#state !== 'starting') throw new Error(`${what} can only be called before app is ready`);
  }

  /** Throws where something came too early. */
  after(what: string): void {
    if (this.#state === 'starting') throw new Error(`${what} can only be used after app is ready`);
  }

  isReady(): boolean {
    return this.#state !== 'starting';
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  enableSandbox(): void {
    this.before('app.enableSandbox()');
    this.asked.add('sandbox');
  }

  disableHardwareAcceleration(): void {
    this.before('app.disableHardwareAcceleration()');
    this.asked.add('no acceleration');
  }

  getLocale(): string {
    this.after('app.getLocale() (on Windows)');
    return this.#given.locale;
  }

  getAppPath(): string {
    return this.#given.appPath;
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`the double has no path for ${name}`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  /** The one that has the lock learns of the other, once it is ready. */
  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    const { holder } = this.#program;
    if (holder !== null && holder !== this) {
      holder.#tellOf({ argv: [...this.#given.argv], workingDirectory: 'C:\\elsewhere', additionalData });
      return false;
    }
    this.#program.holder = this;
    return true;
  }

  #tellOf(values: Readonly<Record<string, unknown>>): void {
    const tell = (): void => void this.happen('second-instance', values);
    if (this.isReady()) tell();
    else this.#waiting.push(tell);
  }

  /** before-quit, each window’s close, will-quit, quit; each of the first three can be prevented. No window-all-closed. */
  quit(): void {
    if (this.#isQuitting || this.#state === 'ended') return;
    if (this.happen('before-quit')) return;
    this.#isQuitting = true;
    if (this.windows.size === 0) this.#shutDown();
    for (const window of [...this.windows]) {
      window.close();
      if (!window.isDestroyed()) {
        this.#isQuitting = false;
        return;
      }
    }
  }

  /** At once: no before-quit, no will-quit, and no window is asked. */
  exit(exit = 0): void {
    if (this.#state === 'ended') return;
    const wasReady = this.#state === 'ready';
    this.#state = 'ended';
    for (const window of [...this.windows]) window.destroy();
    if (wasReady) this.happen('quit', { exitCode: exit });
    this.#release(exit);
  }

  /** A window is gone. */
  windowGone(window: OpenWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0 || this.#state === 'ended') return;
    if (this.#isQuitting) {
      this.#shutDown();
      return;
    }
    const isListening = this.listenerCount('window-all-closed') > 0;
    this.happen('window-all-closed');
    if (!isListening) this.quit(); // Electron's own default
  }

  #shutDown(): void {
    if (this.happen('will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.#state = 'ended';
    this.happen('quit', { exitCode: 0 });
    this.#release(0);
  }

  #release(exit: number): void {
    if (this.#program.holder === this) this.#program.holder = null;
    this.#end(exit);
  }
}

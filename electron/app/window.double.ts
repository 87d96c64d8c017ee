import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { isPrevented, later, type AppDouble, type EngineName } from './app.double.ts';
import { RendererDouble, type FrameDouble, type IpcMainDouble } from './ipc.double.ts';
import type { Answered, Scheme, SessionDouble } from './session.double.ts';

/** What a window uses of its process, an `ElectronDouble`. */
interface Surroundings {
  readonly engine: EngineName;
  readonly given: {
    readonly paints?: boolean;
    readonly runPreload?: (path: string, renderer: object) => Promise<void>;
  };
  readonly app: AppDouble;
  readonly ipcMain: IpcMainDouble;
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly sessionOf: (name: string) => SessionDouble;
  readonly printed: string[];
  readonly printOwners: unknown[];
  readonly notPrinted: string | null;
}

/** Returns the object as the product sees it: once destroyed, it throws except for `isDestroyed` and events. */
function untilDestroyed<T extends EventEmitter & { isDestroyed(): boolean }>(target: T): T {
  return new Proxy(target, {
    get: (_target, name) => {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      return (...args: unknown[]): unknown => {
        if (target.isDestroyed() && name !== 'isDestroyed' && !(name in EventEmitter.prototype))
          throw new TypeError('Object has been destroyed');
        return Reflect.apply(found, target, args) as unknown;
      };
    },
  });
}

/** A test double of a page: what the product does with it, and what a page (possibly compromised) tries. */
export class ContentsDouble extends EventEmitter {
  /** As the product sees it. */
  readonly seen: ContentsDouble;
  readonly session: SessionDouble;
  renderer: RendererDouble | null = null;
  document: Answered | null = null;
  webRtcPolicy = 'default';
  #mainFrame: FrameDouble | null = null;
  #opens: ((details: unknown) => { readonly action: string }) | null = null;
  #isDestroyed = false;
  #isCrashed = false;
  #stopLoading: () => void = () => undefined;
  readonly #electron: Surroundings;
  readonly #options: BrowserWindowConstructorOptions;

  constructor(electron: Surroundings, options: BrowserWindowConstructorOptions) {
    super();
    this.#electron = electron;
    this.#options = options;
    this.session = (options.webPreferences?.session as unknown as SessionDouble | undefined) ?? electron.sessionOf('');
    this.seen = untilDestroyed<ContentsDouble>(this);
    electron.app.happen('web-contents-created', this.seen);
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  gone(): void {
    this.#isDestroyed = true;
    this.renderer = null;
    this.#stopLoading();
  }

  getURL(): string {
    return this.#mainFrame?.url ?? '';
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.renderer?.receive(channel, args);
  }

  setWindowOpenHandler(handler: (details: unknown) => { readonly action: string }): void {
    this.#opens = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  print(_options: unknown, done: (isPrinted: boolean, why: string) => void): void {
    const { notPrinted: why, printed, printOwners } = this.#electron;
    printOwners.push(this.#options.parent);
    if (why === null) printed.push(this.document?.body.toString() ?? '');
    void later().then(() => {
      done(why === null, why ?? '');
    });
  }

  async printToPDF(): Promise<Buffer> {
    await later();
    return Buffer.concat([Buffer.from('%PDF-double '), this.document?.body ?? Buffer.alloc(0)]);
  }

  /** Loads the document from the session, then the preload. Rejects like Electron if there is no document. */
  async load(url: string): Promise<void> {
    this.#isCrashed = false;
    const stopped = new Promise<never>((_resolve, reject) => {
      this.#stopLoading = () => reject(new Error(`ERR_FAILED (-2) loading '${url}'`));
    });
    const answered = await Promise.race([this.session.request(url), stopped]);
    this.#stopLoading = () => undefined;
    if (answered === null) throw new Error(`ERR_BLOCKED_BY_CLIENT (-20) loading '${url}'`);
    if (answered === 'out') throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
    this.document = answered;
    const { engine, schemes, given } = this.#electron;
    const { protocol, host } = new URL(url);
    const isStandard = schemes.get(protocol.slice(0, -1))?.privileges?.standard === true;
    this.#mainFrame = { url, origin: isStandard ? `${protocol}//${host}` : 'null', parent: null };
    this.renderer = new RendererDouble(engine, (channel, args) => this.invoke(this.mainFrame, channel, args));
    const preload = this.#options.webPreferences?.preload;
    if (preload !== undefined) await given.runPreload?.(preload, this.renderer.module);
  }

  get mainFrame(): FrameDouble {
    if (this.#mainFrame === null) throw new Error('the double has loaded no page');
    return this.#mainFrame;
  }

  /** Sends a message from a frame; null for one that is gone. */
  invoke(senderFrame: FrameDouble | null, channel: string, args: readonly unknown[]): Promise<unknown> {
    return this.#electron.ipcMain.receive({ sender: this.seen, senderFrame }, channel, args);
  }

  /** Navigates the page or one of its frames. Returns true if it got there. */
  navigates(url: string, { event = 'will-navigate', isMainFrame = true } = {}): boolean {
    const ofFrames = this.#electron.engine === 'legacy' ? [] : ['will-frame-navigate'];
    const events = event === 'will-navigate' ? [...(isMainFrame ? [event] : []), ...ofFrames] : [event];
    return !events.some((one) => isPrevented(this, one, url));
  }

  /** Without a handler Electron opens it. */
  opens(url: string): string {
    return this.#opens?.({ url }).action ?? 'allow';
  }

  attachesWebview(): boolean {
    return !isPrevented(this, 'will-attach-webview', {}, { src: 'https://example.com' });
  }

  /** Ends its process: no message comes from it any more. */
  crashes(reason: string, exitCode = 5): void {
    this.renderer = null;
    this.#isCrashed = true;
    this.#stopLoading();
    this.emit('render-process-gone', {}, { reason, exitCode });
  }
}

/** A test double of a window. */
export class WindowDouble extends EventEmitter {
  /** As the product sees it. */
  readonly seen: WindowDouble;
  readonly options: BrowserWindowConstructorOptions;
  readonly contents: ContentsDouble;
  readonly webContents: ContentsDouble;
  readonly happened: string[] = [];
  readonly #electron: Surroundings;
  #isVisible: boolean;
  #isMinimized = false;
  #isDestroyed = false;

  constructor(electron: Surroundings, options: BrowserWindowConstructorOptions) {
    super();
    electron.app.mustBe('ready', 'BrowserWindow');
    this.#electron = electron;
    this.options = options;
    this.#isVisible = options.show ?? true;
    this.contents = new ContentsDouble(electron, options);
    this.webContents = this.contents.seen;
    this.seen = untilDestroyed<WindowDouble>(this);
    electron.app.windows.add(this);
  }

  #happen(event: string): void {
    this.happened.push(event);
    isPrevented(this, event);
  }

  /** The first paint comes some time after the page, or never. */
  async loadURL(url: string): Promise<void> {
    await this.contents.load(url);
    if (this.#electron.given.paints !== false)
      void later().then(() => {
        if (!this.#isDestroyed) this.#happen('ready-to-show');
      });
  }

  show(): void {
    this.#isVisible = true;
    this.#happen('show');
  }

  focus(): void {
    this.happened.push('focused');
  }

  minimize = (): void => void (this.#isMinimized = true);

  restore = (): void => void (this.#isMinimized = false);
  isVisible = (): boolean => this.#isVisible;
  isMinimized = (): boolean => this.#isMinimized;
  isDestroyed = (): boolean => this.#isDestroyed;

  getNativeWindowHandle(): Buffer {
    return Buffer.alloc(8, 1);
  }

  close(): void {
    void later().then(() => {
      if (this.#isDestroyed) return;
      this.#happen('close');
      this.destroy();
    });
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.contents.gone();
    this.#happen('closed');
    this.#electron.app.windowGone(this);
  }
}

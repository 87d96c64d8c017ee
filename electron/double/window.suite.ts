import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { isPrevented, later, type AppDouble, type EngineName } from './app.suite.ts';
import { FrameDouble, RendererDouble, type IpcMainDouble } from './ipc.suite.ts';
import type { Answered, SessionDouble } from './session.suite.ts';

/** What a window needs of the rest of the double. */
export interface Surroundings {
  readonly app: AppDouble;
  readonly engine: EngineName;
  readonly ipcMain: IpcMainDouble;
  readonly defaultSession: () => SessionDouble;
  /** The origin of a page at this address: a custom scheme that isn't standard has none. */
  readonly originOf: (url: string) => string;
  /** Runs the preload of a window over the renderer's half of the double. */
  readonly runPreload: (path: string, renderer: object) => Promise<void>;
  /** The dialog for printing: null if the page was printed, otherwise the reason. */
  readonly print: (html: string, owner: BrowserWindowConstructorOptions) => string | null;
  /** False if a loaded page is never painted. */
  readonly paints: boolean;
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
  readonly #around: Surroundings;
  readonly #options: BrowserWindowConstructorOptions;

  constructor(around: Surroundings, options: BrowserWindowConstructorOptions) {
    super();
    this.#around = around;
    this.#options = options;
    this.session = (options.webPreferences?.session as unknown as SessionDouble | undefined) ?? around.defaultSession();
    this.seen = untilDestroyed<ContentsDouble>(this);
    around.app.happen('web-contents-created', this.seen);
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
    const why = this.#around.print(this.document?.body.toString() ?? '', this.#options);
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
    const { engine, originOf } = this.#around;
    this.#mainFrame = new FrameDouble(url, originOf(url), null);
    this.renderer = new RendererDouble(engine, (channel, args) => this.invoke(this.mainFrame, channel, args));
    const preload = this.#options.webPreferences?.preload;
    if (preload !== undefined) await this.#around.runPreload(preload, this.renderer.module);
  }

  get mainFrame(): FrameDouble {
    if (this.#mainFrame === null) throw new Error('the double has loaded no page');
    return this.#mainFrame;
  }

  /** Sends a message from a frame; null for one that is gone. */
  invoke(senderFrame: FrameDouble | null, channel: string, args: readonly unknown[]): Promise<unknown> {
    return this.#around.ipcMain.receive({ sender: this.seen, senderFrame }, channel, args);
  }

  /** Navigates the page or one of its frames. Returns true if it got there. */
  navigates(url: string, { event = 'will-navigate', isMainFrame = true } = {}): boolean {
    const ofFrames = this.#around.engine === 'legacy' ? [] : ['will-frame-navigate'];
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
  background: string | null = null;
  readonly #around: Surroundings;
  #isVisible: boolean;
  #isMinimized = false;
  #isDestroyed = false;

  constructor(around: Surroundings, options: BrowserWindowConstructorOptions) {
    super();
    around.app.after('BrowserWindow');
    this.#around = around;
    this.options = options;
    this.#isVisible = options.show ?? true;
    this.contents = new ContentsDouble(around, options);
    this.webContents = this.contents.seen;
    this.seen = untilDestroyed<WindowDouble>(this);
    around.app.windows.add(this);
  }

  #happen(event: string): boolean {
    this.happened.push(event);
    return isPrevented(this, event);
  }

  /** The first paint comes some time after the page, or never. */
  async loadURL(url: string): Promise<void> {
    await this.contents.load(url);
    if (this.#around.paints)
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

  restore(): void {
    this.#isMinimized = false;
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  setBackgroundColor(color: string): void {
    this.background = color;
  }

  getNativeWindowHandle(): Buffer {
    return Buffer.alloc(8, 1);
  }

  /** Closes later, after asking the page. */
  close(): void {
    void later().then(() => {
      if (this.#isDestroyed) return;
      if (this.#happen('close')) this.#around.app.stays();
      else this.destroy();
    });
  }

  /** Closes at once, without asking. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.contents.gone();
    this.#happen('closed');
    this.#around.app.windowGone(this);
  }
}

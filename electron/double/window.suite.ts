import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { AppDouble } from './app.suite.ts';
import { FrameDouble } from './frame.suite.ts';
import { RendererDouble, type IpcMainDouble } from './ipc.suite.ts';
import type { Answered, SessionDouble } from './session.suite.ts';

/** What a window needs of the rest of the double. */
export interface Surroundings {
  readonly app: AppDouble;
  readonly ipcMain: IpcMainDouble;
  readonly sessionOf: (given: unknown) => SessionDouble;
  /** The origin that a page of this address gets: an own scheme that isn't standard has none. */
  readonly originOf: (url: string) => string;
  /** Runs the preload of a window over the renderer's half of the double. */
  readonly runPreload: (path: string, renderer: object) => Promise<void>;
  /** The dialog for printing: null where the page was printed, else why not. */
  readonly print: (html: string) => string | null;
}

let lastId = 0;

/** A DOUBLE of a page: what the product does with it, and what a page (or whoever took it over) tries. */
export class ContentsDouble extends EventEmitter {
  readonly id = ++lastId;
  /** As the product sees it. */
  readonly seen: object;
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
  readonly #preload: string | null;

  constructor(around: Surroundings, options: BrowserWindowConstructorOptions) {
    super();
    this.#around = around;
    this.#preload = options.webPreferences?.preload ?? null;
    this.session = around.sessionOf(options.webPreferences?.session);
    this.seen = around.app.guard.around<object>('WebContents', this, () => this.#isDestroyed);
    around.app.happen('web-contents-created', { webContents: this.seen });
  }

  #happen(event: string, values: Readonly<Record<string, unknown>> = {}): boolean {
    return this.#around.app.guard.emit('WebContents', this, event, values);
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
    this.#happen('destroyed');
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
    const why = this.#around.print(this.document?.body.toString() ?? '');
    queueMicrotask(() => done(why === null, why ?? ''));
  }

  printToPDF(): Promise<Buffer> {
    return Promise.resolve(Buffer.concat([Buffer.from('%PDF-double '), this.document?.body ?? Buffer.alloc(0)]));
  }

  /** The document by the session's own answer, then the preload. Rejects as Electron does where there is none. */
  async load(url: string): Promise<void> {
    this.#isCrashed = false;
    const crash = new Promise<never>((_resolve, reject) => {
      this.#stopLoading = () => reject(new Error(`ERR_FAILED (-2) loading '${url}'`));
    });
    const answered = await Promise.race([this.session.request(url), crash]);
    this.#stopLoading = () => undefined;
    if (answered === null) throw new Error(`ERR_BLOCKED_BY_CLIENT (-20) loading '${url}'`);
    if (answered === 'out') throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
    this.document = answered;
    this.#mainFrame = new FrameDouble(url, this.#around.originOf(url), null);
    this.renderer = new RendererDouble(this.#around.app.guard, (channel, args) =>
      this.invoke(this.mainFrame, channel, args),
    );
    if (this.#preload !== null) await this.#around.runPreload(this.#preload, this.renderer.module);
    this.#happen('did-finish-load');
  }

  get mainFrame(): FrameDouble {
    if (this.#mainFrame === null) throw new Error('the double has loaded no page');
    return this.#mainFrame;
  }

  /** A message of a frame; null for one that is gone. */
  invoke(frame: FrameDouble | null, channel: string, args: readonly unknown[]): Promise<unknown> {
    const { guard } = this.#around.app;
    const senderFrame = frame === null ? null : guard.around('WebFrameMain', frame);
    const values = { sender: this.seen, senderFrame, frameId: frame?.routingId ?? 0, processId: 7, type: 'frame' };
    return this.#around.ipcMain.receive(values, channel, args);
  }

  /** The page goes elsewhere, in one of its frames. True where it got there. */
  navigates(url: string, { event = 'will-navigate', isMainFrame = true } = {}): boolean {
    const frame = this.#around.app.guard.around('WebFrameMain', this.mainFrame);
    const values = { url, isMainFrame, frame, initiator: frame, isSameDocument: false, isInPlace: false };
    const events = event === 'will-navigate' ? [...(isMainFrame ? [event] : []), 'will-frame-navigate'] : [event];
    return !events.some((one) => this.#happen(one, { ...values, frameProcessId: 7, frameRoutingId: 1 }));
  }

  /** Without a handler Electron opens it. */
  opens(url: string): string {
    const { guard } = this.#around.app;
    const takes = guard.shapes.handlerOf('WebContents.setWindowOpenHandler');
    const referrer = { policy: 'no-referrer' };
    const values = { ...referrer, url, frameName: '', features: '', disposition: 'new-window' };
    return this.#opens?.(...(guard.shapes.makeAll(takes, values) as [unknown])).action ?? 'allow';
  }

  attachesWebview(): boolean {
    return !this.#happen('will-attach-webview', { webPreferences: {}, params: { src: 'https://example.com' } });
  }

  /** Its process is gone: no message comes from it any more. */
  crashes(reason: string): void {
    this.renderer = null;
    this.#isCrashed = true;
    this.#stopLoading();
    const details = { reason, exitCode: 5 };
    this.#happen('crashed', { killed: reason === 'killed' });
    this.#happen('render-process-gone', details);
    this.#around.app.happen('render-process-gone', { webContents: this.seen, ...details });
  }
}

/** A DOUBLE of a window. */
export class WindowDouble extends EventEmitter {
  /** As the product sees it. */
  readonly seen: object;
  readonly options: BrowserWindowConstructorOptions;
  readonly contents: ContentsDouble;
  readonly webContents: object;
  readonly happened: string[] = [];
  background: string | null = null;
  readonly #app: AppDouble;
  #isVisible: boolean;
  #isMinimized = false;
  #isDestroyed = false;

  constructor(around: Surroundings, options: BrowserWindowConstructorOptions) {
    super();
    around.app.after('BrowserWindow');
    this.#app = around.app;
    this.options = options;
    this.#isVisible = options.show ?? true;
    this.contents = new ContentsDouble(around, options);
    this.webContents = this.contents.seen;
    this.seen = around.app.guard.around<object>('BrowserWindow', this, () => this.#isDestroyed);
    around.app.windows.add(this);
  }

  #happen(event: string): boolean {
    this.happened.push(event);
    return this.#app.guard.emit('BrowserWindow', this, event);
  }

  async loadURL(url: string): Promise<void> {
    await this.contents.load(url);
    this.#happen('ready-to-show');
  }

  show(): void {
    this.#isVisible = true;
  }

  focus(): void {
    this.happened.push('focused');
  }

  minimize(): void {
    this.#isMinimized = true;
  }

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

  /** The page does not answer, or does so again. */
  hangs(event: 'unresponsive' | 'responsive'): void {
    this.#app.guard.emit('WebContents', this.contents, event);
    this.#happen(event);
  }

  close(): void {
    if (!this.#isDestroyed && !this.#happen('close')) this.destroy();
  }

  /** Without asking: no close. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.contents.gone();
    this.#happen('closed');
    this.#app.windowGone(this);
  }
}

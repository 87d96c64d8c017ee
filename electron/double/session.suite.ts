import type { AppDouble } from './app.suite.ts';
import type { Guard } from './guard.suite.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type Handler = (...args: unknown[]) => unknown;
type Serve = (url: string, method: string) => Promise<Answered>;

interface Scheme {
  readonly scheme: string;
  readonly privileges?: { readonly standard?: boolean };
}

/** A DOUBLE of `protocol`, of one session. */
export class ProtocolDouble {
  /** Answers by scheme. */
  readonly served = new Map<string, Serve>();
  readonly #app: AppDouble;
  readonly #schemes: Map<string, Scheme>;

  constructor(app: AppDouble, schemes: Map<string, Scheme>) {
    this.#app = app;
    this.#schemes = schemes;
  }

  registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
    this.#app.before('protocol.registerSchemesAsPrivileged');
    if (this.#schemes.size > 0) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
    for (const one of schemes) this.#schemes.set(one.scheme, one);
  }

  /** Electron 25 and later. */
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    this.#app.after('protocol');
    if (this.served.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.served.set(scheme, async (url, method) => {
      const response = await handler(new Request(url, { method }));
      const headers = Object.fromEntries(response.headers.entries());
      return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
    });
  }

  unhandle(scheme: string): void {
    if (!this.served.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  }

  /** Before Electron 25. */
  registerBufferProtocol(scheme: string, handler: Handler): boolean {
    this.#app.after('protocol');
    if (this.served.has(scheme)) return false;
    const { guard } = this.#app;
    const member = 'Protocol.registerBufferProtocol';
    this.served.set(
      scheme,
      (url, method) =>
        new Promise((resolve, reject) => {
          const values = {
            url,
            method,
            referrer: '',
            headers: {},
            callback: (given: unknown) => {
              const [, answer] = guard.shapes.handlerOf(member)[1] ?? [];
              const takes = typeof answer === 'object' && 'call' in answer ? answer.call : [];
              if (guard.shapes.fitsAll(takes, [given], [])) resolve(ofBuffer(given));
              else reject(new TypeError(`Electron ${guard.version} takes no such answer: ${JSON.stringify(given)}`));
            },
          };
          handler(...guard.shapes.makeAll(guard.shapes.handlerOf(member), values));
        }),
    );
    return true;
  }

  unregisterProtocol(scheme: string): boolean {
    return this.served.delete(scheme);
  }
}

function ofBuffer(given: unknown): Answered {
  if (Buffer.isBuffer(given)) return { status: 200, headers: {}, body: given };
  const {
    statusCode = 200,
    mimeType = '',
    charset = '',
    headers = {},
    data = Buffer.alloc(0),
  } = given as {
    readonly statusCode?: number;
    readonly mimeType?: string;
    readonly charset?: string;
    readonly headers?: Record<string, string>;
    readonly data?: Buffer;
  };
  const type = charset === '' ? mimeType : `${mimeType}; charset=${charset}`;
  return { status: statusCode, headers: { 'content-type': type, ...headers }, body: data };
}

/** A DOUBLE of `session.webRequest`. */
class WebRequestDouble {
  filter: Handler | null = null;

  onBeforeRequest(...args: readonly unknown[]): void {
    const listener = args.at(-1);
    this.filter = typeof listener === 'function' ? (listener as Handler) : null;
  }
}

/** A DOUBLE of a session: what was set on it is asked as a page would have it asked. */
export class SessionDouble {
  readonly protocol: ProtocolDouble;
  readonly webRequest: WebRequestDouble;
  readonly serving: ProtocolDouble;
  readonly #requests = new WebRequestDouble();
  readonly #guard: Guard;
  readonly #set = new Map<string, Handler>();

  constructor(app: AppDouble, schemes: Map<string, Scheme>) {
    this.#guard = app.guard;
    this.serving = new ProtocolDouble(app, schemes);
    this.protocol = this.#guard.around('Protocol', this.serving);
    this.webRequest = this.#guard.around('WebRequest', this.#requests);
  }

  setPermissionRequestHandler(handler: Handler): void {
    this.#set.set('setPermissionRequestHandler', handler);
  }

  setPermissionCheckHandler(handler: Handler): void {
    this.#set.set('setPermissionCheckHandler', handler);
  }

  setDevicePermissionHandler(handler: Handler): void {
    this.#set.set('setDevicePermissionHandler', handler);
  }

  setDisplayMediaRequestHandler(handler: Handler): void {
    this.#set.set('setDisplayMediaRequestHandler', handler);
  }

  /** What a handler answers, by its return or its callback; `otherwise` where none was set. */
  async #ask(name: string, values: Readonly<Record<string, unknown>>, otherwise: unknown): Promise<unknown> {
    const handler = this.#set.get(name);
    if (handler === undefined) return otherwise;
    const takes = this.#guard.shapes.handlerOf(`Session.${name}`);
    return new Promise((resolve) => {
      const returned = handler(...this.#guard.shapes.makeAll(takes, { ...values, callback: resolve }));
      if (returned !== undefined) resolve(returned);
    });
  }

  /** The names that this version’s types have; empty where they name none. */
  permissionNames(): readonly string[] {
    const takes = this.#guard.shapes.handlerOf('Session.setPermissionRequestHandler');
    const [, shape] = takes.find(([name]) => name === 'permission') ?? [];
    const names = typeof shape === 'object' && 'oneOf' in shape ? shape.oneOf : [];
    return names.flatMap((one) => (typeof one === 'string' ? [one.slice(1, -1)] : []));
  }

  /** Without a handler Electron grants everything. */
  asksFor(permission: string, webContents: object): Promise<unknown> {
    const values = { permission, webContents, isMainFrame: true, requestingUrl: 'app://bundle/' };
    return this.#ask('setPermissionRequestHandler', values, true);
  }

  hasPermission(permission: string, webContents: object): Promise<unknown> {
    const values = { permission, webContents, requestingOrigin: 'app://bundle/', isMainFrame: true };
    return this.#ask('setPermissionCheckHandler', values, true);
  }

  mayUseDevice(): Promise<unknown> {
    const device = { deviceId: '1', name: 'a key', productId: 1, vendorId: 1, collections: [] };
    return this.#ask('setDevicePermissionHandler', { deviceType: 'hid', origin: 'app://bundle', ...device }, false);
  }

  mayShowScreen(frame: object): Promise<unknown> {
    const values = {
      frame,
      securityOrigin: 'app://bundle',
      videoRequested: true,
      audioRequested: true,
      userGesture: true,
    };
    return this.#ask('setDisplayMediaRequestHandler', values, null);
  }

  /** A request of a page: null where the filter cancels it, `out` where it would leave the program. */
  async request(url: string, method = 'GET'): Promise<Answered | 'out' | null> {
    const { filter } = this.#requests;
    if (filter !== null) {
      const takes = this.#guard.shapes.handlerOf('WebRequest.onBeforeRequest');
      const values = { id: 1, url, method, resourceType: 'other', referrer: '', timestamp: 0, uploadData: [] };
      const answer = await new Promise((resolve) => {
        filter(...this.#guard.shapes.makeAll(takes, { ...values, callback: resolve }));
      });
      if ((answer as { readonly cancel?: boolean }).cancel === true) return null;
    }
    const serve = this.serving.served.get(url.split(':', 1)[0] ?? '');
    return serve === undefined ? 'out' : serve(url, method);
  }
}

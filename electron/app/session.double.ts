import type { AppDouble, EngineName } from './app.double.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type Handler = (...args: unknown[]) => unknown;
type Serve = (url: string, method: string) => Promise<Answered>;

export interface Scheme {
  readonly scheme: string;
  readonly privileges?: { readonly standard?: boolean };
}

interface OldAnswer {
  readonly statusCode: number;
  readonly mimeType: string;
  readonly charset: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Buffer;
}

/** A test double of `protocol`, of one session. `handle` came with Electron 25, which still has the older way. */
export class ProtocolDouble {
  readonly served = new Map<string, Serve>();
  readonly handle?: (scheme: string, handler: (request: Request) => Promise<Response>) => void;
  readonly unhandle?: (scheme: string) => void;
  readonly #app: AppDouble;
  readonly #schemes: Map<string, Scheme>;

  constructor(app: AppDouble, schemes: Map<string, Scheme>, engine: EngineName) {
    this.#app = app;
    this.#schemes = schemes;
    if (engine === 'legacy') return;
    this.handle = (scheme, handler) => {
      app.mustBe('ready', 'protocol');
      if (this.served.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.served.set(scheme, async (url, method) => {
        const response = await handler(new Request(url, { method }));
        const headers = Object.fromEntries(response.headers.entries());
        return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
      });
    };
    this.unhandle = (scheme) => void this.served.delete(scheme);
  }

  registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
    this.#app.mustBe('starting', 'a scheme');
    if (this.#schemes.size > 0) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
    for (const one of schemes) this.#schemes.set(one.scheme, one);
  }

  registerBufferProtocol(scheme: string, handler: Handler): boolean {
    this.#app.mustBe('ready', 'protocol');
    if (this.served.has(scheme)) return false;
    this.served.set(
      scheme,
      (url, method) =>
        new Promise((resolve) => {
          handler({ url, method, referrer: '', headers: {} }, (given: OldAnswer) => {
            const { statusCode, mimeType, charset, headers, data } = given;
            const type = `${mimeType}; charset=${charset}`;
            resolve({ status: statusCode, headers: { 'content-type': type, ...headers }, body: data });
          });
        }),
    );
    return true;
  }

  unregisterProtocol(scheme: string): boolean {
    return this.served.delete(scheme);
  }
}

const HANDLERS = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
] as const;

/** A test double of a session, with requests as a page makes them. Without a handler, Electron grants everything. */
export class SessionDouble {
  readonly protocol: ProtocolDouble;
  readonly webRequest = {
    onBeforeRequest: (filter: Handler): void => void this.#set.set('onBeforeRequest', filter),
  };
  readonly #set = new Map<string, Handler>();

  constructor(app: AppDouble, schemes: Map<string, Scheme>, engine: EngineName) {
    this.protocol = new ProtocolDouble(app, schemes, engine);
    for (const name of HANDLERS)
      Object.assign(this, { [name]: (handler: Handler) => void this.#set.set(name, handler) });
  }

  asksFor(permission: string, contents: object): Promise<unknown> {
    return new Promise((resolve) => {
      const handler =
        this.#set.get('setPermissionRequestHandler') ?? ((_contents, _name, answer) => (answer as Handler)(true));
      handler(contents, permission, resolve, { isMainFrame: true, requestingUrl: 'app://bundle/' });
    });
  }

  hasPermission(permission: string, contents: object): unknown {
    return this.#set.get('setPermissionCheckHandler')?.(contents, permission, 'app://bundle/', { isMainFrame: true });
  }

  mayUseDevice(): unknown {
    return this.#set.get('setDevicePermissionHandler')?.({ deviceType: 'hid', origin: 'app://bundle', device: {} });
  }

  mayShowScreen(frame: object): Promise<unknown> {
    return new Promise((resolve) => {
      this.#set.get('setDisplayMediaRequestHandler')?.({ frame, videoRequested: true, audioRequested: true }, resolve);
    });
  }

  /** Makes a page's request: null if the filter cancels it, `out` if it would leave the program. */
  async request(url: string, method = 'GET'): Promise<Answered | 'out' | null> {
    const filter = this.#set.get('onBeforeRequest');
    if (filter !== undefined) {
      const answer = await new Promise(
        (resolve) => void filter({ id: 1, url, method, resourceType: 'other' }, resolve),
      );
      if ((answer as { readonly cancel?: boolean }).cancel === true) return null;
    }
    const serve = this.protocol.served.get(url.split(':', 1)[0] ?? '');
    return serve === undefined ? 'out' : serve(url, method);
  }
}

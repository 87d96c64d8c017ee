import { EventEmitter } from 'node:events';
import type { EngineName } from './app.double.ts';

type Listener = (event: unknown, ...args: unknown[]) => unknown;

/** A test double of a frame of a page. */
export class FrameDouble {
  readonly parent: FrameDouble | null;
  readonly url: string;
  readonly origin: string;

  constructor(url: string, origin: string, parent: FrameDouble | null) {
    this.url = url;
    this.origin = origin;
    this.parent = parent;
  }
}

/** A test double of `ipcMain`. */
export class IpcMainDouble {
  readonly handlers = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, listener);
  }

  /** Handles a message; arguments and result are copied. */
  async receive(event: object, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler(event, ...(structuredClone(args) as unknown[])));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  }
}

class IpcRendererDouble extends EventEmitter {
  readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;

  constructor(send: (channel: string, args: readonly unknown[]) => Promise<unknown>) {
    super();
    this.invoke = (channel, ...args) => send(channel, structuredClone(args));
  }
}

/** A test double of a page's process: what its preload imports, and what the page itself sees of it. */
export class RendererDouble {
  /** The module `electron`, as available to a sandboxed preload. */
  readonly module: object;
  /** The page's own globals that came through the bridge. */
  readonly world: Record<string, unknown> = {};
  readonly #ipc: IpcRendererDouble;

  constructor(engine: EngineName, send: (channel: string, args: readonly unknown[]) => Promise<unknown>) {
    this.#ipc = new IpcRendererDouble(send);
    this.module = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: unknown) => {
          this.world[name] = acrossTheBridge(api);
        },
      },
      ipcRenderer: this.#ipc,
      webUtils:
        engine === 'legacy' ? undefined : { getPathForFile: ({ path = '' }: { readonly path?: string }) => path },
    };
  }

  receive(channel: string, args: readonly unknown[]): void {
    this.#ipc.emit(channel, { sender: this.#ipc, ports: [] }, ...(structuredClone(args) as unknown[]));
  }
}

/** Copies and freezes a value, except for functions. */
function acrossTheBridge(value: unknown): unknown {
  if (typeof value === 'function')
    return (...args: unknown[]): unknown => {
      const given = args.map((one) => (typeof one === 'function' ? (one as unknown) : structuredClone(one)));
      const answer = (value as (...given: unknown[]) => unknown)(...given);
      return answer instanceof Promise ? answer.then(acrossTheBridge) : acrossTheBridge(answer);
    };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return structuredClone(value);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, acrossTheBridge(one)])));
}

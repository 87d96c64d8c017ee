import { EventEmitter } from 'node:events';
import type { EngineName } from './app.double.ts';

type Listener = (event: unknown, ...args: unknown[]) => unknown;

/** A test double of a frame of a page. */
export interface FrameDouble {
  readonly url: string;
  readonly origin: string;
  readonly parent: FrameDouble | null;
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
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(event, ...(structuredClone(args) as unknown[])));
  }
}

/** A test double of a page's process: what its preload imports, and what the page itself sees of it. */
export class RendererDouble {
  /** The module `electron`, as available to a sandboxed preload. */
  readonly module: object;
  /** The page's own globals that came through the bridge. */
  readonly world: Record<string, unknown> = {};
  readonly #ipc = new EventEmitter();

  constructor(engine: EngineName, send: (channel: string, args: readonly unknown[]) => Promise<unknown>) {
    const invoke = (channel: string, ...args: unknown[]): Promise<unknown> => send(channel, structuredClone(args));
    this.module = {
      contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void (this.world[name] = api) },
      ipcRenderer: Object.assign(this.#ipc, { invoke }),
      webUtils:
        engine === 'legacy' ? undefined : { getPathForFile: ({ path = '' }: { readonly path?: string }) => path },
    };
  }

  receive(channel: string, args: readonly unknown[]): void {
    this.#ipc.emit(channel, { sender: this.#ipc, ports: [] }, ...(structuredClone(args) as unknown[]));
  }
}

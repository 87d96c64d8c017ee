import { EventEmitter } from 'node:events';
import type { Guard } from './guard.suite.ts';

type Listener = (event: unknown, ...args: unknown[]) => unknown;

/** A DOUBLE of `ipcMain`. */
export class IpcMainDouble {
  readonly handlers = new Map<string, Listener>();
  readonly #guard: Guard;

  constructor(guard: Guard) {
    this.#guard = guard;
  }

  handle(channel: string, listener: Listener): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, listener);
  }

  /** A message as it arrives, with the sender in this version's shape; both ways as a copy. */
  async receive(
    sender: Readonly<Record<string, unknown>>,
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    const handler = this.handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const [event] = this.#guard.shapes.makeAll(this.#guard.shapes.handlerOf('IpcMain.handle').slice(0, 1), sender);
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

/** A DOUBLE of a page's process: what its preload imports, and what the page itself sees of it. */
export class RendererDouble {
  /** The module `electron`, as a preload in a sandbox has it. */
  readonly module: object;
  /** The page's own globals that came through the bridge. */
  readonly world: Record<string, unknown> = {};
  readonly #ipc: IpcRendererDouble;

  constructor(guard: Guard, send: (channel: string, args: readonly unknown[]) => Promise<unknown>) {
    this.#ipc = new IpcRendererDouble(send);
    const contextBridge = {
      exposeInMainWorld: (name: string, api: unknown) => {
        if (Object.hasOwn(this.world, name))
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        this.world[name] = acrossTheBridge(api);
      },
    };
    this.module = {
      contextBridge: guard.around('ContextBridge', contextBridge),
      ipcRenderer: guard.around('IpcRenderer', this.#ipc),
    };
  }

  receive(channel: string, args: readonly unknown[]): void {
    this.#ipc.emit(channel, { sender: this.#ipc, ports: [] }, ...(structuredClone(args) as unknown[]));
  }
}

/** Functions stay functions, whatever else there is becomes a copy, and nothing of it can be changed. */
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

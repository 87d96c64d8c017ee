import { EventEmitter } from 'node:events';
import { Shapes, type ElectronApi, type Values } from './api.suite.ts';

/** What the product asks of an engine whether it is there, before it uses it: reads as undefined where it isn't. */
const ASKED_FOR = [
  'Protocol.handle',
  'Protocol.unhandle',
  'Protocol.registerBufferProtocol',
  'Protocol.unregisterProtocol',
];

/** Of Node's own: whatever emits has these. */
const OF_EMITTERS = new Set<string | symbol>([
  'on',
  'once',
  'off',
  'addListener',
  'removeListener',
  'removeAllListeners',
]);
const LISTENING = new Set<string | symbol>(['on', 'once', 'addListener']);

/** Puts one version's types round what the double does: nothing else can be reached, and nothing be called otherwise. */
export class Guard {
  readonly version: string;
  readonly shapes: Shapes;
  /** What this version passes over without a word: options, and events that it never emits. */
  readonly passedOver: string[] = [];
  readonly #api: ElectronApi;

  constructor(version: string, api: ElectronApi) {
    this.version = version;
    this.#api = api;
    this.shapes = new Shapes(api);
  }

  has(member: string): boolean {
    const [kind = '', name = ''] = member.split('.');
    return (this.#api.has[kind] ?? []).includes(name);
  }

  hasEvent(kind: string, event: string): boolean {
    return (this.#api.eventNames[kind] ?? []).includes(event);
  }

  /**
   * The object as the product sees it.
   *
   * @param kind Its name in the types, such as `App`.
   * @param isGone Of a window or a page: whatever is called then throws, as Electron does.
   */
  around<T extends object>(kind: string, target: T, isGone: () => boolean = () => false): T {
    const seen: T = new Proxy(target, {
      get: (_target, name) => {
        if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
        const emits = OF_EMITTERS.has(name) && target instanceof EventEmitter;
        const member = `${kind}.${name}`;
        if (!emits && !this.has(member)) {
          if (ASKED_FOR.includes(member)) return undefined;
          throw new Error(`Electron ${this.version} has no ${member}`);
        }
        if (!(name in target)) throw new Error(`the double of Electron ${this.version} does nothing for ${member}`);
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function' || /^[A-Z]/.test(name)) return found;
        return (...args: unknown[]): unknown => {
          if (isGone() && name !== 'isDestroyed' && !emits) throw new TypeError('Object has been destroyed');
          if (emits) this.#noteEvent(kind, name, args[0]);
          else this.check(member, args);
          const answer: unknown = Reflect.apply(found, target, args);
          return answer === target ? seen : answer;
        };
      },
      set: (_target, name) => {
        throw new Error(`the double of Electron ${this.version} lets nobody set ${kind}.${String(name)}`);
      },
      has: (_target, name) => typeof name === 'string' && this.has(`${kind}.${name}`),
    });
    return seen;
  }

  #noteEvent(kind: string, name: string, event: unknown): void {
    if (LISTENING.has(name) && kind !== 'IpcRenderer' && !this.hasEvent(kind, String(event)))
      this.#passOver(`${kind} emits no ${String(event)}`);
  }

  #passOver(what: string): void {
    if (!this.passedOver.includes(what)) this.passedOver.push(what);
  }

  /** Throws where this version takes other arguments. */
  check(member: string, args: readonly unknown[]): void {
    for (const { takes } of this.#api.calls[member] ?? []) {
      const unknown: string[] = [];
      if (this.shapes.fitsAll(takes, args, unknown)) {
        for (const name of unknown) this.#passOver(`${member} knows no ${name}`);
        return;
      }
    }
    throw new TypeError(`Electron ${this.version}: ${member} doesn’t take ${JSON.stringify(args)}`);
  }

  /** What listeners of an event get in this version; null where it has no such event. */
  eventArguments(kind: string, event: string, values: Values): unknown[] | null {
    const parameters = this.#api.events[`${kind}.${event}`];
    return parameters === undefined ? null : this.shapes.makeAll(parameters, values);
  }

  /** Emits an event in this version's shape. True where a listener prevented what would come next. */
  emit(kind: string, emitter: EventEmitter, event: string, values: Values = {}): boolean {
    const args = this.eventArguments(kind, event, values);
    if (args === null) return false;
    emitter.emit(event, ...args);
    const [first] = args;
    return (
      typeof first === 'object' && first !== null && 'defaultPrevented' in first && first.defaultPrevented === true
    );
  }

  /** An answer in this version's shape. `ifNeeded`: for what another version leaves out. */
  answer(member: string, values: Values, ifNeeded: Values = {}): unknown {
    const gives = this.#api.calls[member]?.[0]?.gives;
    if (typeof gives !== 'object' || !('promise' in gives)) throw new Error(`${member} answers no promise`);
    try {
      return this.shapes.make(gives.promise, member, values);
    } catch {
      return this.shapes.make(gives.promise, member, { ...ifNeeded, ...values });
    }
  }
}

// A DOUBLE of Electron, made of its own types: this part reads the table that was read off them (build/legacy/electron-api.mjs).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `'x'` is that text, `@X` an object of Electron's, anything else what `typeof` says of it, or `any`. */
export type Shape =
  | string
  | { readonly oneOf: readonly Shape[] }
  | { readonly list: Shape }
  | { readonly promise: Shape }
  | { readonly call: Parameters; readonly answer: Shape }
  | { readonly shape: string }
  | { readonly object: Properties }
  | { readonly event: Properties };
/** By name, with a question mark behind what may be left out. */
type Properties = Readonly<Record<string, Shape>>;
/** In order; three dots before the last take the rest. */
type Parameters = readonly (readonly [string, Shape])[];

export interface ElectronApi {
  readonly main: readonly string[];
  readonly has: Readonly<Record<string, readonly string[]>>;
  readonly eventNames: Readonly<Record<string, readonly string[]>>;
  readonly calls: Readonly<Record<string, readonly { readonly takes: Parameters; readonly gives: Shape }[]>>;
  readonly events: Readonly<Record<string, Parameters>>;
  readonly shapes: Readonly<Record<string, Properties>>;
}

const API = JSON.parse(readFileSync(join(import.meta.dirname, 'electron-api.json'), 'utf8')) as Record<
  string,
  ElectronApi
>;

export const ELECTRON_VERSIONS: readonly string[] = Object.keys(API);

export function electronApi(version: string): ElectronApi {
  const api = API[version];
  if (api === undefined) throw new Error(`the double has no Electron ${version}`);
  return api;
}

/** What may be put into a shape, by the name of the parameter or property. */
export type Values = Readonly<Record<string, unknown>>;

const plain = (name: string): string => name.replace(/^\.\.\.|\?$/g, '');
const isOptional = (name: string): boolean => /^\.\.\.|\?$/.test(name);
const isPlainObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** How one version's shapes are compared with values, and made of them. */
export class Shapes {
  readonly #api: ElectronApi;
  constructor(api: ElectronApi) {
    this.#api = api;
  }

  #properties(shape: Exclude<Shape, string>): Properties | null {
    if ('shape' in shape) return this.#api.shapes[shape.shape] ?? {};
    if ('object' in shape) return shape.object;
    return 'event' in shape ? shape.event : null;
  }

  /** Whether a value is of that shape. `unknown` gets the names that this version passes over. */
  fits(shape: Shape, value: unknown, unknown: string[] = []): boolean {
    if (typeof shape === 'string') {
      if (shape === 'any') return true;
      if (shape === 'null') return value === null;
      if (shape.startsWith("'")) return value === shape.slice(1, -1);
      if (shape.startsWith('@')) return typeof value === 'function' || isPlainObject(value);
      return typeof value === shape;
    }
    if ('oneOf' in shape) return shape.oneOf.some((one) => this.#fitsAlone(one, value, unknown));
    if ('list' in shape) return Array.isArray(value) && value.every((one) => this.fits(shape.list, one, unknown));
    if ('call' in shape) return typeof value === 'function';
    if ('promise' in shape) return value instanceof Promise;
    const properties = this.#properties(shape) ?? {};
    if (!isPlainObject(value)) return false;
    const names = Object.keys(properties).map(plain);
    unknown.push(...Object.keys(value).filter((name) => !names.includes(name)));
    return Object.entries(properties).every(([name, one]) => {
      const own = value[plain(name)];
      return (own === undefined && isOptional(name)) || this.fits(one, own, unknown);
    });
  }

  #fitsAlone(shape: Shape, value: unknown, unknown: string[]): boolean {
    const own: string[] = [];
    const isFit = this.fits(shape, value, own);
    if (isFit) unknown.push(...own);
    return isFit;
  }

  fitsAll(parameters: Parameters, values: readonly unknown[], unknown: string[]): boolean {
    const rest = parameters.some(([name]) => name.startsWith('...'));
    if (values.length > parameters.length && !rest) return false;
    return parameters.every(([name, shape], index) => {
      if (name.startsWith('...')) return true;
      return (values[index] === undefined && isOptional(name)) || this.fits(shape, values[index], unknown);
    });
  }

  /** A value of that shape, from what there is; what this version doesn't have is left out. Throws where something is missing. */
  make(shape: Shape, name: string, values: Values): unknown {
    const own = values[name];
    if (typeof shape === 'string') {
      if (shape === 'undefined' || shape === 'any' || this.fits(shape, own)) return own;
      throw new Error(`the double has no ${name} (${shape}), but ${JSON.stringify(own) || 'nothing'}`);
    }
    if ('oneOf' in shape) return this.#makeOne(shape.oneOf, name, values);
    if ('list' in shape || 'call' in shape || 'promise' in shape) {
      if (this.fits(shape, own)) return own;
      throw new Error(`the double has no ${name}`);
    }
    const made = Object.fromEntries(
      Object.entries(this.#properties(shape) ?? {})
        .filter(([one]) => !isOptional(one) || Object.hasOwn(values, plain(one)))
        .map(([one, of]) => [plain(one), this.make(of, plain(one), values)]),
    );
    return 'event' in shape ? { ...preventable(), ...made } : made;
  }

  #makeOne(shapes: readonly Shape[], name: string, values: Values): unknown {
    for (const shape of shapes) {
      try {
        return this.make(shape, name, values);
      } catch {
        // the next one, then
      }
    }
    throw new Error(`the double has no ${name}`);
  }

  /** The arguments that an event or a handler of this version gets. */
  makeAll(parameters: Parameters, values: Values): unknown[] {
    return parameters
      .filter(([name]) => !isOptional(name) || Object.hasOwn(values, plain(name)))
      .map(([name, shape]) => this.make(shape, plain(name), values));
  }

  /** What a handler gets that is given to a call, such as `Session.setPermissionRequestHandler`; the last parameter that is a function. */
  handlerOf(call: string): Parameters {
    const takes = (this.#api.calls[call] ?? []).flatMap(({ takes }) => takes);
    const shapes = takes.flatMap(([, shape]) =>
      typeof shape === 'object' && 'oneOf' in shape ? shape.oneOf : [shape],
    );
    const found = shapes.find((shape) => typeof shape === 'object' && 'call' in shape);
    return typeof found === 'object' && 'call' in found ? found.call : [];
  }
}

/** What all events have; the double sees by it what a listener decided. */
interface Preventable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

function preventable(): Preventable {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

import { loadKoffi, type Koffi } from './koffi.ts';
import { succeed, type Result } from '../../shared/result.ts';

/** The result of a Win32 call. `unavailable`: the call doesn't exist here (other system, no koffi, older Windows). */
export type Win32Result<T> = Result<
  T,
  {
    readonly ok: false;
    readonly code: 'unavailable' | 'failed';
    readonly win32: number | null;
    readonly detail: string;
  }
>;

/** Returns what a call gives; null if it isn't known. */
export async function orNull<T>(asked: Promise<Win32Result<T>>): Promise<T | null> {
  const result = await asked;
  return result.ok ? result.value : null;
}

/** Binds on first use; without koffi or a function, calls return `unavailable`. Wrong signatures crash the process. */
export function lazyBinding<T>(
  bind: (koffi: Koffi) => T,
  isHere = process.platform === 'win32',
): () => Promise<Win32Result<T>> {
  let bound: Promise<Win32Result<T>> | null = null;
  const load = async (): Promise<Win32Result<T>> => {
    try {
      if (!isHere) return unavailable(`this is ${process.platform}`);
      return succeed(bind(await loadKoffi()));
    } catch (error) {
      return unavailable(error instanceof Error ? error.message : String(error));
    }
  };
  return () => (bound ??= load());
}

export type Bound<Binding> = Binding extends () => Promise<Win32Result<infer T>> ? T : never;

type Written = '_Out_' | '_Inout_';

/** What to pass for a parameter as C declares it. */
type Argument<Declared> = Declared extends `${Written} uint8 *${string}` | `const uint8 *${string}`
  ? Buffer
  : Declared extends `${Written} void **${string}`
    ? [unknown]
    : Declared extends `${Written} ${'intptr' | 'uint32'} *${string}`
      ? [number]
      : Declared extends `const intptr *${string}`
        ? readonly number[]
        : Declared extends `str16 ${string}`
          ? string | null
          : Declared extends `void *${string}`
            ? unknown
            : Declared extends `${string} *${string}`
              ? object
              : number;

type Arguments<Declared> = Declared extends ''
  ? []
  : Declared extends `${infer First}, ${infer Rest}`
    ? [Argument<First>, ...Arguments<Rest>]
    : [Argument<Declared>];

type Settled = (error: unknown, result: number) => void;

type Call<Declaration> = Declaration extends `${string}(${infer Declared})`
  ? ((...args: Arguments<Declared>) => Declaration extends `void *${string}` ? unknown : number) & {
      readonly async: (...args: [...Arguments<Declared>, Settled]) => void;
    }
  : never;

/** C declarations by library and by our name. */
type Libraries = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Calls<T extends Libraries> = {
  readonly [Name in keyof T]: { readonly [Key in keyof T[Name]]: Call<T[Name][Key]> };
};

/** Binds functions from their C declarations, by library; `libraries` by their names without `.dll`. */
export function bindCalls<const T extends Libraries>(koffi: Koffi, libraries: T): Calls<T> {
  const bound = Object.entries(libraries).map(([name, functions]) => {
    const library = koffi.load(`${name}.dll`);
    const calls = Object.entries(functions).map(([key, declaration]) => [key, library.func(declaration)] as const);
    return [name, Object.fromEntries(calls)] as const;
  });
  return Object.fromEntries(bound) as unknown as Calls<T>;
}

/** The same on first use, of libraries that need nothing else. */
export const lazyCalls = <const T extends Libraries>(libraries: T): (() => Promise<Win32Result<Calls<T>>>) =>
  lazyBinding((koffi) => bindCalls(koffi, libraries));

/** Makes a call on another thread; `read` reads its result and `GetLastError` while that is still this call's. */
export function onPool<Args extends readonly unknown[]>(
  call: { readonly async: (...args: [...Args, Settled]) => void },
  args: Args,
  read = (result: number): number => result,
): Promise<number> {
  return new Promise((resolve, reject) => {
    call.async(...args, (error, result) => {
      const value = read(result); // the first statement: after an await it is another thread's
      if (error === null || error === undefined) resolve(value);
      else reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
    });
  });
}

function unavailable(detail: string): Win32Result<never> {
  return { ok: false, code: 'unavailable', win32: null, detail };
}

/** @param win32 The code of `GetLastError`, or the status that a registry function returned; null if unknown. */
export function failed(call: string, win32: number | null): Win32Result<never> {
  return { ok: false, code: 'failed', win32, detail: `${call} failed${win32 === null ? '' : ` with code ${win32}`}` };
}

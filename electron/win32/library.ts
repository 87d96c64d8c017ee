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

/**
 * Binds functions of system libraries on first use and keeps them. Without koffi, or if a function is missing, every
 * call returns `unavailable`: that is the feature test.
 *
 * @param bind Names the library and the signatures; a wrong signature crashes the process: keep each next to its use.
 * @param isHere True on the system that has the library.
 */
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

function unavailable(detail: string): Win32Result<never> {
  return { ok: false, code: 'unavailable', win32: null, detail };
}

/** @param win32 The code of `GetLastError`, or the status that a registry function returned; null if unknown. */
export function failed(call: string, win32: number | null): Win32Result<never> {
  return { ok: false, code: 'failed', win32, detail: `${call} failed${win32 === null ? '' : ` with code ${win32}`}` };
}

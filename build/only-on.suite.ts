// Where a test can hold. One that can't hold everywhere says so, and why; the run counts and lists it.
import type { TestOptions } from 'vitest';

/** Wine is a Windows with differences of its own. */
export type Place = 'linux' | 'windows' | 'wine';

/** What a test's report says of it; `build/test-results.mjs` reads it. */
export interface Declared {
  readonly places: readonly Place[];
  readonly reason: string;
}

declare module 'vitest' {
  interface TaskMeta {
    onlyOn?: Declared;
  }
}

/** The harness says so: a program can't tell by Windows' own means. */
export const IS_WINE = process.env['TLS_REMEDY_IN_WINE'] === '1';

/** In a run of whole stages, some tests do fewer of the same; named, they do all. */
export const IS_PART = process.env['TLS_REMEDY_PART'] === 'yes';

/** Of cases that differ in little: in a run of whole stages every nth by its place, named all. */
export const partOf = <T>(all: Iterable<T>, nth: number, first = 0): readonly T[] =>
  [...all].filter((_, place) => !IS_PART || place % nth === first);

/** The same of how often something random is tried. */
export const someOf = (all: number, nth: number): number => (IS_PART ? Math.ceil(all / nth) : all);

const HERE = IS_WINE ? 'wine' : process.platform === 'win32' ? 'windows' : process.platform;

/** For a test, or a `describe`, that holds in these places only: `it('...', onlyOn(['linux'], 'because'), ...)`. */
export function onlyOn(places: readonly Place[], reason: string): TestOptions {
  return { skip: !places.some((place) => place === HERE), meta: { onlyOn: { places, reason } } };
}

/** For a test of a file that its mode keeps readers out of. */
export const NO_READ_BITS = onlyOn(['linux'], 'Windows has no such bit in the mode of a file');

/** For a test of a link to a file. */
export const LINKS = onlyOn(['linux', 'windows'], 'links are another thing in Wine');

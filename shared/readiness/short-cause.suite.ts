import type { Cause } from './cause.ts';

/** Returns a cause as `side kind rung.code`. */
export const shortCause = (cause: Cause | null): string =>
  cause === null ? 'none' : `${cause.side} ${cause.kind} ${cause.rung}.${cause.code}`;

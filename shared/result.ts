import type { Failure } from './failures.ts';

/** The requested value, or why it isn't available: an expected failure is a value, never an exception. */
export type Result<T, F extends { readonly ok: false } = Failure> = { readonly ok: true; readonly value: T } | F;

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

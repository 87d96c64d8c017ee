import { plainValue } from '../diagnosis/plain-value.ts';
import { dwordValue } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import type { Origin, Sayer } from './origin.ts';

/** Returns a policy that sets the bad number; `more` differs. */
export const sayerOf = (more: Partial<Sayer> = {}): Sayer => ({
  kind: 'preferences',
  policy: 0,
  does: 'write',
  data: plainValue(dwordValue(0x80)),
  fits: 'same',
  condition: 'none',
  ...more,
});

/** Returns the origin of the 64-bit WinHTTP value, of which nothing is known; `more` differs. */
export const originOf = (more: Partial<Origin> = {}): Origin => ({
  setting: DEFAULT_SECURE_PROTOCOLS,
  view: 'native',
  written: null,
  level: 'not-known',
  sayers: [],
  since_ours: 'no-entry',
  during: 'none',
  unread: [],
  ...more,
});

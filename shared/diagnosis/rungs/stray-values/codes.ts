import type { Codes } from '../rung.ts';

export const codes = {
  none: { state: 'pass', verdict: null },
  'in-machine': { state: 'warn', verdict: null, repair: 'stray', hinders: false },
  'in-user': { state: 'warn', verdict: null, hinders: false },
  'empty-subkey': { state: 'warn', verdict: null, hinders: false },
  unreadable: { state: 'unknown', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

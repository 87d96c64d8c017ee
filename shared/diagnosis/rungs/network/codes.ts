import type { Codes } from '../rung.ts';

export const codes = {
  'awareness-off': { state: 'fail', verdict: null },
  'probing-off': { state: 'warn', verdict: null },
  'auto-proxy-off': { state: 'warn', verdict: null },
  unreadable: { state: 'unknown', verdict: null },
  'probing-malformed': { state: 'warn', verdict: null },
  malformed: { state: 'warn', verdict: null },
  'local-proxy': { state: 'warn', verdict: null },
  'user-script': { state: 'warn', verdict: null },
  'user-proxy': { state: 'warn', verdict: null },
  'system-proxy': { state: 'warn', verdict: null, hinders: false },
  clear: { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

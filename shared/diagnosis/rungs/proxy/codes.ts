import type { Codes } from '../rung.ts';

export const codes = {
  unreadable: { state: 'unknown', verdict: null },
  malformed: { state: 'warn', verdict: null },
  'views-differ': { state: 'warn', verdict: null },
  'local-proxy': { state: 'warn', verdict: null },
  proxy: { state: 'warn', verdict: null },
  direct: { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

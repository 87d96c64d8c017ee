import type { Codes } from '../rung.ts';

export const codes = {
  distrusted: { state: 'fail', verdict: null },
  unreadable: { state: 'unknown', verdict: null },
  'root-updates-off': { state: 'fail', verdict: null, repair: 'certificates' },
  'roots-limited': { state: 'warn', verdict: null },
  'fetched-from-elsewhere': { state: 'warn', verdict: null },
  'fetch-service-off': { state: 'warn', verdict: null },
  'user-only': { state: 'warn', verdict: null, hinders: false },
  'when-needed-in-doubt': { state: 'unknown', verdict: null },
  'when-needed': { state: 'pass', verdict: null },
  'present-without-updates': { state: 'pass', verdict: null },
  present: { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

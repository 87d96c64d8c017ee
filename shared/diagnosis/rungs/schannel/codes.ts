import type { Codes } from '../rung.ts';

export const codes = {
  on: { state: 'pass', verdict: null },
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: 'undetermined' },
  disabled: { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'disabled-by-default': { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'not-configured': { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'only-server': { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'tls-1.3-forced': { state: 'warn', verdict: 'improvement-available', repair: 'recommended' },
  'fragments-refused': { state: 'warn', verdict: null },
  'odd-value': { state: 'warn', verdict: null },
  misspelt: { state: 'warn', verdict: null, repair: 'stray', hinders: false },
} as const satisfies Codes;

export type Code = keyof typeof codes;

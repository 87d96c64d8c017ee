import type { Codes } from '../rung.ts';

export const codes = {
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: 'undetermined' },
  'no-shared-suite': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'suffixes-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'some-suffixes-missing': { state: 'warn', verdict: null },
  'odd-list': { state: 'warn', verdict: null },
  'list-too-long': { state: 'warn', verdict: null },
  fips: { state: 'warn', verdict: null },
  'gcm-missing': { state: 'warn', verdict: null },
  'windows-order': { state: 'pass', verdict: null },
  shared: { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

import type { Codes } from '../rung.ts';

export const codes = {
  'not-needed': { state: 'not-applicable', verdict: null },
  'update-present': { state: 'pass', verdict: null },
  'update-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'update-probably-missing': { state: 'unknown', verdict: 'undetermined' },
  'update-unknown': { state: 'unknown', verdict: 'undetermined' },
} as const satisfies Codes;

export type Code = keyof typeof codes;

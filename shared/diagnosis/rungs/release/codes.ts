import type { Codes } from '../rung.ts';

export const codes = {
  supported: { state: 'pass', verdict: null },
  named: { state: 'pass', verdict: null },
  'newer-than-known': { state: 'warn', verdict: null },
  'service-pack-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'server-2008': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'too-old': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  unknown: { state: 'unknown', verdict: 'undetermined' },
} as const satisfies Codes;

export type Code = keyof typeof codes;

import type { Codes } from '../rung.ts';

export const codes = {
  serves: { state: 'pass', verdict: null },
  'not-set': { state: 'pass', verdict: null },
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: 'undetermined' },
  malformed: { state: 'fail', verdict: 'fix-available' },
  'lacks-tls-1.2': { state: 'fail', verdict: 'fix-available' },
  missing: { state: 'fail', verdict: 'fix-available' },
  'missing-in-native': { state: 'fail', verdict: 'fix-available' },
  'missing-in-wow64': { state: 'fail', verdict: 'fix-available' },
  'malformed-harmless': { state: 'warn', verdict: 'improvement-available' },
  'ssl-enabled': { state: 'warn', verdict: 'improvement-available' },
  'tls-1.3-removed': { state: 'warn', verdict: 'improvement-available' },
} as const satisfies Codes;

export type Code = keyof typeof codes;

import type { Codes } from '../rung.ts';

export const codes = {
  serves: { state: 'pass', verdict: null },
  'not-set': { state: 'pass', verdict: null },
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: 'undetermined' },
  malformed: { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'lacks-tls-1.2': { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  missing: { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'missing-in-native': { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'missing-in-wow64': { state: 'fail', verdict: 'fix-available', repair: 'recommended' },
  'malformed-harmless': { state: 'warn', verdict: 'improvement-available', repair: 'recommended', hinders: false },
  'ssl-enabled': { state: 'warn', verdict: 'improvement-available', repair: 'recommended', hinders: false },
  'tls-1.3-removed': { state: 'warn', verdict: 'improvement-available', repair: 'recommended', hinders: false },
} as const satisfies Codes;

export type Code = keyof typeof codes;

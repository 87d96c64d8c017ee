import type { Codes } from '../rung.ts';

export const codes = {
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: 'undetermined' },
  'no-shared-suite': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'local-list-cut': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'algorithms-off': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'suffixes-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'tls12-not-in-policy': { state: 'fail', verdict: null },
  'tls12-not-in-list': { state: 'fail', verdict: null },
  'tls12-algorithms-off': { state: 'fail', verdict: null },
  'algorithms-in-doubt': { state: 'warn', verdict: null },
  'curves-in-doubt': { state: 'warn', verdict: null },
  'key-length-in-doubt': { state: 'warn', verdict: null },
  'odd-list': { state: 'warn', verdict: null },
  'blanks-in-list': { state: 'warn', verdict: null },
  'list-too-long': { state: 'warn', verdict: null },
  'some-algorithms-off': { state: 'warn', verdict: null },
  'some-services': { state: 'warn', verdict: null },
  'local-list-short': { state: 'warn', verdict: null },
  'tls13-only': { state: 'warn', verdict: null },
  'some-suffixes-missing': { state: 'warn', verdict: null },
  'gcm-missing': { state: 'warn', verdict: null },
  fips: { state: 'pass', verdict: null },
  'release-limit': { state: 'pass', verdict: null },
  'windows-order': { state: 'pass', verdict: null },
  shared: { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

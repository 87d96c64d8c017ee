import type { Codes } from '../rung.ts';

export const codes = {
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: null },
  malformed: { state: 'warn', verdict: null },
  'policies-differ': { state: 'warn', verdict: null },
  'policy-lacks-tls-1.2': { state: 'warn', verdict: null },
  'user-lacks-tls-1.2': { state: 'warn', verdict: null, repair: 'user' },
  'ssl-enabled': { state: 'warn', verdict: null, hinders: false },
  'system-lacks-tls-1.2': { state: 'warn', verdict: null, hinders: false },
  'not-stored': { state: 'unknown', verdict: null },
  'old-explorer': { state: 'warn', verdict: null, repair: 'user' },
  'default-offers': { state: 'pass', verdict: null },
  'policy-offers': { state: 'pass', verdict: null },
  'user-offers': { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

import type { Codes } from '../rung.ts';

export const codes = {
  'not-installed': { state: 'not-applicable', verdict: null },
  'too-old': { state: 'fail', verdict: null },
  'office-2013-outdated': { state: 'fail', verdict: null },
  'office-2013-old-sign-in': { state: 'fail', verdict: null, repair: 'user' },
  'policy-old-sign-in': { state: 'fail', verdict: null },
  'old-sign-in': { state: 'fail', verdict: null, repair: 'user' },
  unreadable: { state: 'unknown', verdict: null },
  'broker-off': { state: 'warn', verdict: null },
  'apps-ended-here': { state: 'warn', verdict: null },
  'office-2013': { state: 'warn', verdict: null },
  'onedrive-ended': { state: 'warn', verdict: null },
  'microsoft-365-apps': { state: 'pass', verdict: null },
  'office-2024': { state: 'pass', verdict: null },
  'office-2021': { state: 'pass', verdict: null },
  'office-2016-2019': { state: 'pass', verdict: null },
  'modern-sign-in': { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

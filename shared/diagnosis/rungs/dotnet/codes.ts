import type { Codes } from '../rung.ts';

/** What nobody set (`old-4`, `old-2`, `old-both`, `by-target`) stands in nobody's way until a program is known that needs it. */
export const codes = {
  'no-rules': { state: 'not-applicable', verdict: null },
  'not-installed': { state: 'not-applicable', verdict: null },
  'no-suite': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: null },
  malformed: { state: 'warn', verdict: null, repair: 'dotnet' },
  'switched-off': { state: 'warn', verdict: null, repair: 'dotnet' },
  'schannel-not-on': { state: 'warn', verdict: null },
  'left-without': { state: 'warn', verdict: null, repair: 'dotnet' },
  'one-view': { state: 'warn', verdict: null, repair: 'dotnet' },
  'old-4': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false },
  'old-2': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false },
  'old-both': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false },
  'patch-assumed': { state: 'warn', verdict: null },
  'by-target': { state: 'unknown', verdict: null, repair: 'dotnet' },
  follows: { state: 'pass', verdict: null },
} as const satisfies Codes;

export type Code = keyof typeof codes;

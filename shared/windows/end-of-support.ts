import type { Release } from './releases.ts';

/** Last day of updates for everyone, and of paid updates; ISO dates. Null if facts name none. */
export interface EndOfSupport {
  readonly end: string;
  readonly extended: string | null;
}

/** Source: facts 6.2 [V3]. Windows 10 is 22H2, the last of them. */
export const END_OF_SUPPORT: Readonly<Partial<Record<Release, EndOfSupport>>> = {
  'windows-7': { end: '2020-01-14', extended: '2023-01-10' },
  'windows-8': { end: '2016-01-12', extended: null },
  'windows-8.1': { end: '2023-01-10', extended: null },
  'server-2012': { end: '2023-10-10', extended: '2026-10-13' },
  'server-2012-r2': { end: '2023-10-10', extended: '2026-10-13' },
  'windows-10': { end: '2025-10-14', extended: '2028-10-10' },
};

import { rowOf } from '../row-of.ts';

/** By the upper half, without the bits that say failure and customer. */
const BY_NUMBER = {
  0: 'com',
  1: 'rpc',
  2: 'script',
  3: 'storage',
  4: 'own',
  7: 'win32',
  9: 'security',
  10: 'script',
  11: 'certificates',
  12: 'internet',
  16: 'smart-card',
  19: 'dotnet',
  25: 'http',
  32: 'bits',
  36: 'windows-update',
  48: 'windows-setup',
  51: 'winrm',
  63: 'store',
  80: 'defender',
  208: 'delivery-optimization',
} as const;

/** Whole upper halves that don't follow the rule. */
const BY_UPPER_HALF = { 0x8a15: 'winget', 0x87d0: 'configuration-manager' } as const;

/** By its upper half (facts 12.10). A code of a known kind is named as that, also if it isn't in the list. */
export const FACILITIES = [
  ...new Set([...Object.values(BY_NUMBER), ...Object.values(BY_UPPER_HALF), 'sign-in', 'windows-status'] as const),
];
export type Facility = (typeof FACILITIES)[number];

/** The kind of a 32-bit code; null if its number doesn't say. */
export function facilityOf(number: number): Facility | null {
  const upper = Math.floor(number / 0x1_0000);
  const whole = rowOf<Facility>(BY_UPPER_HALF, String(upper));
  if (whole !== undefined) return whole;
  if (upper >= 0xcaa0 && upper <= 0xcaaf) return 'sign-in';
  if (upper >= 0xc000 && upper <= 0xc0ff) return 'windows-status';
  return upper >= 0x8000 && upper < 0x8800 ? (rowOf<Facility>(BY_NUMBER, String(upper - 0x8000)) ?? null) : null;
}

/** True for a number that is no set of protocols: the bit of a failure, or more than 16 bits (facts 12.10). */
export const isErrorNumber = (number: number): boolean => number > 0xffff;

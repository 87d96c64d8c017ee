/** Milliseconds from 1601, where Windows begins to count, to 1970. */
const BEFORE_1970 = 11_644_473_600_000;

/** 100 ns since 1601 in two DWORDs, as milliseconds since 1970; null if one is missing. Microsoft, FILETIME. */
export const momentOfFileTime = (high?: number | null, low?: number | null): number | null =>
  typeof high === 'number' && typeof low === 'number'
    ? Number(((BigInt(high) << 32n) | BigInt(low)) / 10_000n) - BEFORE_1970
    : null;

/** The same units as hexadecimal digits. */
export const digitsOfMoment = (moment: number): string =>
  ((BigInt(moment) + BigInt(BEFORE_1970)) * 10_000n).toString(16);

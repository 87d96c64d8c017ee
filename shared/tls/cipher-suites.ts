/** A TLS 1.2 cipher suite that Microsoft 365 accepts. */
export interface CipherSuiteRow {
  /** Without a curve suffix. */
  readonly name: string;
  /** ECDHE suites, whose names need `_P256` or `_P384` before Windows 10. Source: facts 7.2 [R4][R6]. */
  readonly hasCurve: boolean;
  /** Whether Windows 7 to 8.1 and their servers have it. Source: facts 7.4 [R6]. */
  readonly isInOldWindows: boolean;
  /** What endpoints with a GCM-only policy accept, such as Azure Front Door's TLSv1.2_2023. Source: facts 7.3 [Z2][Z3]. */
  readonly isForGcmOnly: boolean;
}

const suite = (name: string, hasCurve: boolean, isInOldWindows: boolean, isForGcmOnly = false): CipherSuiteRow => ({
  name,
  hasCurve,
  isInOldWindows,
  isForGcmOnly,
});

/** The TLS 1.2 list of Microsoft 365. Source: facts 7.3 [F1]. */
export const MICROSOFT_365_SUITES: readonly CipherSuiteRow[] = [
  suite('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', true, false, true),
  suite('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', true, false, true),
  suite('TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', true, true),
  suite('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256', true, true),
  suite('TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', true, true),
  suite('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', true, true),
  suite('TLS_RSA_WITH_AES_256_GCM_SHA384', false, true),
  suite('TLS_RSA_WITH_AES_128_GCM_SHA256', false, true),
];

/** Longest list that the policy takes, in characters. Source: facts 7.2 [R4]. */
export const LONGEST_SUITE_LIST = 1023;

/** What an entry of a list is worth: shared with Microsoft 365, without the suffix that this Windows needs, or neither. */
export type SuiteWorth = 'shared' | 'suffix-missing' | 'other';

export interface ListedSuite {
  readonly name: string;
  readonly row: CipherSuiteRow | null;
  readonly worth: SuiteWorth;
}

/** Judges a comma-separated list, as the policy keeps it, for a Windows whose names need the suffix or not. */
export function judgeSuites(list: string, names: 'with-suffix' | 'plain'): readonly ListedSuite[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((name): ListedSuite => {
      const [, base = name, suffix] = /^(.*?)(_P(?:256|384|521))?$/i.exec(name) ?? [];
      const row = MICROSOFT_365_SUITES.find((one) => one.name === base.toUpperCase()) ?? null;
      if (row === null) return { name, row, worth: 'other' };
      if (names === 'plain') return { name, row, worth: 'shared' };
      if (!row.isInOldWindows) return { name, row, worth: 'other' };
      return { name, row, worth: row.hasCurve && suffix === undefined ? 'suffix-missing' : 'shared' };
    });
}

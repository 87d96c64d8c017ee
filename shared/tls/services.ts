import {
  ECDHE_CBC_SHA,
  ECDHE_CBC_SHA2,
  ECDHE_GCM,
  ECDSA_CBC_SHA2,
  ECDSA_GCM,
  RSA_CBC_SHA2,
  RSA_GCM,
  TLS_1_3_SUITES,
} from './suite-names.ts';

/** The TLS 1.2 list of Microsoft 365. Source: facts 7.3 [F1]. */
export const MICROSOFT_365_SUITES = [...ECDHE_GCM, ...ECDHE_CBC_SHA2, ...ECDHE_CBC_SHA, ...RSA_GCM];

/** The longest list that the policy accepts as one text, in characters. Source: facts 7.2 [R4]. */
export const LONGEST_SUITE_LIST = 1023;

/** The services of Microsoft 365 whose cipher suites a source names. */
export const SERVICE_IDS = ['exchange-online', 'sharepoint', 'onedrive', 'entra-sign-in', 'office-content'] as const;
export type ServiceId = (typeof SERVICE_IDS)[number];

/** What a service accepts over TLS 1.2, and whether it accepts TLS 1.3. No page lists every address: facts 7.5. */
export interface ServiceRow {
  readonly id: ServiceId;
  /** Every address accepts these, according to its source. */
  readonly accepts: readonly string[];
  /** Only some of its addresses accept these. */
  readonly atSomeAddresses: readonly string[];
  /** False: Microsoft mentions only some addresses, or is still rolling it out. */
  readonly isTls13Everywhere: boolean;
  /** Year and month of its source. */
  readonly dated: string;
  /** Tags of the source register. */
  readonly sources: readonly string[];
}

/** Azure Front Door's two policies: both accept ECDHE with GCM, the older one more. Source: facts 7.3 [Z2][X1]. */
const FRONT_DOOR = { accepts: ECDHE_GCM, atSomeAddresses: [...ECDHE_CBC_SHA2, ...RSA_GCM, ...RSA_CBC_SHA2] } as const;

/** Source: facts 7.5. */
export const SERVICES: readonly ServiceRow[] = [
  {
    id: 'exchange-online',
    accepts: MICROSOFT_365_SUITES,
    atSomeAddresses: [],
    isTls13Everywhere: false,
    dated: '2023-06',
    sources: ['F1'],
  },
  { id: 'sharepoint', ...FRONT_DOOR, isTls13Everywhere: false, dated: '2024-10', sources: ['O2', 'F1', 'Z2'] },
  { id: 'onedrive', ...FRONT_DOOR, isTls13Everywhere: false, dated: '2024-10', sources: ['O2', 'F1', 'Z2'] },
  {
    id: 'entra-sign-in',
    accepts: [...ECDHE_GCM, ...ECDHE_CBC_SHA2, ...ECDSA_GCM, ...ECDSA_CBC_SHA2],
    atSomeAddresses: [...ECDHE_CBC_SHA, ...RSA_GCM],
    isTls13Everywhere: false,
    dated: '2025-01',
    sources: ['E1', 'F1'],
  },
  { id: 'office-content', ...FRONT_DOOR, isTls13Everywhere: true, dated: '2026-04', sources: ['X1', 'Z2'] },
];

/**
 * How a PC connects to a service. `shared`: by a suite that all its addresses accept. `some-addresses`: by one that
 * some accept. `tls13-only`: TLS 1.3 only. `in-doubt`: only by suites that Windows might not use. `none`.
 */
export const SERVICE_RESULTS = ['shared', 'some-addresses', 'tls13-only', 'in-doubt', 'none'] as const;
export type ServiceResult = (typeof SERVICE_RESULTS)[number];

/** The suites of a PC by their base names: those that Windows uses, and those that it might use. */
export interface SuitesOfPc {
  readonly usable: ReadonlySet<string>;
  readonly inDoubt: ReadonlySet<string>;
}

function resultBy(row: ServiceRow, suites: ReadonlySet<string>): ServiceResult {
  const hasAny = (names: readonly string[]): boolean => names.some((name) => suites.has(name));
  if (hasAny(row.accepts)) return 'shared';
  if (hasAny(TLS_1_3_SUITES))
    return row.isTls13Everywhere ? 'shared' : hasAny(row.atSomeAddresses) ? 'some-addresses' : 'tls13-only';
  return hasAny(row.atSomeAddresses) ? 'some-addresses' : 'none';
}

export function serviceResult(row: ServiceRow, { usable, inDoubt }: SuitesOfPc): ServiceResult {
  const sure = resultBy(row, usable);
  if (sure !== 'none') return sure;
  return resultBy(row, new Set([...usable, ...inDoubt])) === 'none' ? 'none' : 'in-doubt';
}

export const isTaken = (base: string): boolean =>
  TLS_1_3_SUITES.includes(base) ||
  SERVICES.some(({ accepts, atSomeAddresses }) => accepts.includes(base) || atSomeAddresses.includes(base));

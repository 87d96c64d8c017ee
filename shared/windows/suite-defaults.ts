import * as suite from '../tls/suite-names.ts';
import type { Release } from './releases.ts';

/** The AES and 3DES suites, in order, and the curves that a Windows version uses if no list is configured. */
export interface SuiteDefaults {
  readonly suites: readonly string[];
  /** Null before Windows 10, whose suite names end with the curve. */
  readonly curves: readonly string[] | null;
  /** True if no others are on by default, except those that a program must request: suites of NULL and PSK. */
  readonly isWhole: boolean;
}

const DHE_GCM = ['TLS_DHE_RSA_WITH_AES_256_GCM_SHA384', 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'];
const DHE_CBC_SHA = ['TLS_DHE_RSA_WITH_AES_256_CBC_SHA', 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA'];
const ECDSA_CBC_SHA = ['TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'];
const RSA = [...suite.RSA_GCM, ...suite.RSA_CBC_SHA2, 'TLS_RSA_WITH_AES_256_CBC_SHA', 'TLS_RSA_WITH_AES_128_CBC_SHA'];
const TRIPLE_DES = ['TLS_RSA_WITH_3DES_EDE_CBC_SHA'];

const onBothCurves = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`${name}_P256`, `${name}_P384`]);

/** Windows 7, 8, 8.1 and their servers, with the updates that gave them their order. Source: facts 7.4 [R6]. */
const BEFORE_10: SuiteDefaults = {
  suites: [
    ...onBothCurves([...suite.ECDHE_CBC_SHA2, ...suite.ECDHE_CBC_SHA]),
    ...DHE_GCM,
    ...DHE_CBC_SHA,
    ...RSA,
    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384_P384',
    ...onBothCurves(['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256']),
    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384_P384',
    ...onBothCurves(['TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256', ...ECDSA_CBC_SHA]),
    ...TRIPLE_DES,
  ],
  curves: null,
  isWhole: false,
};

const NIST = ['NistP256', 'NistP384'];

interface DefaultsRow {
  readonly suites: readonly string[];
  /** First build; extends to the next row. */
  readonly from: number;
}

const since10 = (
  from: number,
  has: { readonly tls13?: true; readonly dheGcm?: true; readonly dheCbc?: true; readonly tripleDes?: true },
): DefaultsRow => ({
  from,
  suites: [
    ...(has.tls13 === true ? suite.TLS_1_3_SUITES : []),
    ...suite.ECDSA_GCM,
    ...suite.ECDHE_GCM,
    ...(has.dheGcm === true ? DHE_GCM : []),
    ...suite.ECDSA_CBC_SHA2,
    ...suite.ECDHE_CBC_SHA2,
    ...ECDSA_CBC_SHA,
    ...suite.ECDHE_CBC_SHA,
    ...(has.dheCbc === true ? DHE_CBC_SHA : []),
    ...RSA,
    ...(has.tripleDes === true ? TRIPLE_DES : []),
  ],
});

/** By build. Suites of RC4, DSS, NULL and DES are omitted: no service accepts them. Source: facts 7.4 [R6]. */
const SINCE_10: readonly DefaultsRow[] = [
  since10(10240, { dheGcm: true, dheCbc: true, tripleDes: true }),
  since10(15063, { dheGcm: true, tripleDes: true }),
  since10(19045, {}),
  since10(20348, { tls13: true, dheGcm: true, tripleDes: true }),
  since10(22621, { tls13: true }),
];

/** The names of all of them. */
export const WINDOWS_SUITES: readonly string[] = [BEFORE_10, ...SINCE_10].flatMap(({ suites }) => suites);

/** The build assumed for a release whose build is unknown: the one with the shortest list. */
const BUILD_OF: Readonly<Partial<Record<Release, number>>> = {
  'windows-10': 19045,
  'server-2016': 14393,
  'server-2019': 17763,
  'server-sac': 17763,
  'windows-11': 22621,
  'server-2022': 20348,
  'server-2025': 26100,
};

/** First build whose list is known to be complete; earlier ones may have RC4 suites. Source: facts 7.4 [R6]. */
const FIRST_WHOLE = 19045;

/** Returns the suites that a Windows version uses by default. `build` is null if unknown. */
export function suiteDefaults(names: 'with-suffix' | 'plain', release: Release, build: number | null): SuiteDefaults {
  if (names === 'with-suffix') return BEFORE_10;
  const known = build ?? BUILD_OF[release] ?? 10240;
  const { suites } = SINCE_10.filter(({ from }) => from <= known).at(-1) ?? since10(known, {});
  const curves = known < 14393 ? NIST : ['curve25519', ...NIST];
  return { suites, curves, isWhole: build !== null && build >= FIRST_WHOLE };
}

import type { Mask } from '../tls/mask.ts';
import type { Protocol } from '../tls/protocols.ts';
import { fileVersion, type FileVersion } from './file-versions.ts';
import * as v from 'valibot';

/** Releases by their names in reports. `server-sac` are the semi-annual builds between the named servers. */
export const RELEASE_IDS = [
  'windows-7',
  'server-2008-r2',
  'windows-8',
  'server-2012',
  'windows-8.1',
  'server-2012-r2',
  'windows-10',
  'server-2016',
  'server-2019',
  'server-sac',
  'windows-11',
  'server-2022',
  'server-2025',
] as const;

export type KnownRelease = (typeof RELEASE_IDS)[number];
export type Release = KnownRelease | 'older' | 'unknown';

/**
 * What Schannel does without a value. `off-by-default` is given by name, `off` never; sources differ on `on-in-doubt`.
 * Facts 3.2 [R2], 10.6 [K8].
 */
export type SchannelDefault = 'on' | 'on-in-doubt' | 'off-by-default' | 'off' | 'unsupported';

/** An update without which WinHTTP ignores the value: the lowest version of each file. Source: facts 1.5 [T1][T2]. */
export interface UpdateRequirement {
  readonly kb: 'KB3140245';
  readonly files: readonly string[];
  readonly minimum: FileVersion;
  /** What a lower version means: some GDR builds of 2012 are lower and still have it. */
  readonly lowerMeans: 'missing' | 'probably-missing';
}

/** One mask, or several if it is unknown which applies. */
type Masks = readonly [Mask, ...Mask[]];

/** The rules of a release. Releases with the same behaviour share a row. */
export interface ReleaseRules {
  /** WinHTTP without a value: one mask, or two, with other old protocols, if updates decide. Facts 2.2 [W1][K7]. */
  readonly winhttpDefaults: Masks;
  /** The same for Internet Options without a stored value; null if Internet Explorer decides. Facts 3.4 [I2][K7]. */
  readonly wininetDefaults: Masks | null;
  /** Whether a program gets a protocol by name if `DisabledByDefault` withholds it. Facts 10.21. */
  readonly byRequest: 'given' | 'in-doubt';
  readonly schannel: Readonly<Record<Protocol, SchannelDefault>>;
  /** True if it accepts SSL 2.0, which it doesn't offer. Source: facts 22.1 [R2]. */
  readonly acceptsSsl2: boolean;
  readonly update: UpdateRequirement | null;
  /**
   * `with-suffix`: ECDHE names end with the curve, no ECDHE_RSA suite has GCM. `plain`: from Windows 10 on. Source:
   * facts 7.2 [R4], 7.4 [R6].
   */
  readonly cipherSuites: 'with-suffix' | 'plain';
  /** Without it or a rollup since September 2017, .NET 2.0 to 3.5 doesn't follow Windows. Facts 4.3 [N1][C1]. */
  readonly dotnet35Patch: string | null;
  /** To the recommended state: write 0x00000800 if a view lacks TLS 1.2, or remove the value. docs/contract.md 2. */
  readonly repair: 'write' | 'remove';
}

/** Returns the bits that all of these masks share: what is certainly offered. */
export const surely = (masks: readonly Mask[]): Mask => masks.reduce((all, mask) => all & mask, 0xffffffff) >>> 0;

export const winhttpDefaultOf = (rules: ReleaseRules): Mask => surely(rules.winhttpDefaults);

const schannel = (
  ssl2: SchannelDefault,
  ssl3: SchannelDefault,
  tls11and12: SchannelDefault,
  tls13: SchannelDefault,
): ReleaseRules['schannel'] => ({
  'SSL 2.0': ssl2,
  'SSL 3.0': ssl3,
  'TLS 1.0': 'on',
  'TLS 1.1': tls11and12,
  'TLS 1.2': tls11and12,
  'TLS 1.3': tls13,
});

const UPDATE = { kb: 'KB3140245', files: ['winhttp.dll', 'webio.dll'] } as const;

/** TLS 1.0 to 1.2 and SSL 3.0; TLS 1.0 to 1.2; only TLS 1.2; TLS 1.2 and 1.3. */
const [TO_12, TLS_TO_12, ONLY_12, FROM_12] = [0x0aa0, 0x0a80, 0x0800, 0x2800];

const WINDOWS_7: ReleaseRules = {
  winhttpDefaults: [0x00a0],
  wininetDefaults: null,
  schannel: schannel('off', 'on', 'off-by-default', 'unsupported'),
  acceptsSsl2: true,
  byRequest: 'given',
  update: { ...UPDATE, minimum: fileVersion('6.1.7601.23375'), lowerMeans: 'missing' },
  cipherSuites: 'with-suffix',
  dotnet35Patch: 'KB3154518',
  repair: 'write',
};
const WINDOWS_8: ReleaseRules = {
  ...WINDOWS_7,
  schannel: schannel('off', 'on', 'on', 'unsupported'),
  acceptsSsl2: false,
  update: { ...UPDATE, minimum: fileVersion('6.2.9200.21797'), lowerMeans: 'probably-missing' },
  dotnet35Patch: 'KB3154519',
};
const WINDOWS_8_1: ReleaseRules = {
  ...WINDOWS_8,
  winhttpDefaults: [TO_12],
  wininetDefaults: [TLS_TO_12],
  update: null,
  dotnet35Patch: 'KB3154520',
  repair: 'remove',
};
const WINDOWS_10_EARLY: ReleaseRules = { ...WINDOWS_8_1, cipherSuites: 'plain', dotnet35Patch: null };
const WINDOWS_10: ReleaseRules = { ...WINDOWS_10_EARLY, schannel: schannel('unsupported', 'off', 'on', 'unsupported') };
/** Since the change of September 2022 WinHTTP and WinINET omit TLS 1.0 and 1.1; Schannel doesn't. Facts 2.2 [K7]. */
const WINDOWS_10_PATCHED: ReleaseRules = { ...WINDOWS_10, winhttpDefaults: [ONLY_12], wininetDefaults: [ONLY_12] };
/** One of the two; unknown which. */
const WINDOWS_10_EITHER: ReleaseRules = {
  ...WINDOWS_10,
  winhttpDefaults: [ONLY_12, TO_12],
  wininetDefaults: [ONLY_12, TLS_TO_12],
};
const WINDOWS_11: ReleaseRules = {
  ...WINDOWS_10,
  winhttpDefaults: [FROM_12],
  wininetDefaults: [FROM_12],
  schannel: schannel('unsupported', 'off', 'on', 'on'),
  byRequest: 'in-doubt',
};
/** 24H2, Server 2025 and later: sources differ on TLS 1.0 and 1.1. Facts 10.6 [R2][K8]. */
const WINDOWS_11_24H2: ReleaseRules = {
  ...WINDOWS_11,
  schannel: { ...WINDOWS_11.schannel, 'TLS 1.0': 'on-in-doubt', 'TLS 1.1': 'on-in-doubt' },
};

interface ReleaseRow {
  /** First build of this row, which extends to the next row. */
  readonly from: number;
  readonly release: KnownRelease;
  readonly rules: ReleaseRules;
  /** The build's first revision with the change of September 2022; absent if none or every revision has it. */
  readonly changedFrom?: number;
}

/** First revisions with the change: KB5017379 and KB5017380. Source: facts 2.2 [K7]. */
const [CHANGED_1809, CHANGED_20H2] = [3469, 2075];

/** Source: facts 6.2 [V3][V2]. Windows 10 before 1607 still had the SSL 2.0 and 3.0 defaults of 8.1 (facts 3.2). */
const CLIENTS: readonly ReleaseRow[] = [
  { from: 7600, release: 'windows-7', rules: WINDOWS_7 },
  { from: 9200, release: 'windows-8', rules: WINDOWS_8 },
  { from: 9600, release: 'windows-8.1', rules: WINDOWS_8_1 },
  { from: 10240, release: 'windows-10', rules: WINDOWS_10_EARLY },
  { from: 14393, release: 'windows-10', rules: WINDOWS_10 },
  { from: 17763, release: 'windows-10', rules: WINDOWS_10, changedFrom: CHANGED_1809 },
  { from: 17764, release: 'windows-10', rules: WINDOWS_10 },
  { from: 19042, release: 'windows-10', rules: WINDOWS_10, changedFrom: CHANGED_20H2 },
  { from: 19045, release: 'windows-10', rules: WINDOWS_10_PATCHED },
  { from: 22000, release: 'windows-11', rules: WINDOWS_11 },
  { from: 26100, release: 'windows-11', rules: WINDOWS_11_24H2 },
];

const SERVERS: readonly ReleaseRow[] = [
  { from: 7600, release: 'server-2008-r2', rules: WINDOWS_7 },
  { from: 9200, release: 'server-2012', rules: WINDOWS_8 },
  { from: 9600, release: 'server-2012-r2', rules: WINDOWS_8_1 },
  { from: 10240, release: 'server-sac', rules: WINDOWS_10_EARLY },
  { from: 14393, release: 'server-2016', rules: WINDOWS_10 },
  { from: 14394, release: 'server-sac', rules: WINDOWS_10 },
  { from: 17763, release: 'server-2019', rules: WINDOWS_10, changedFrom: CHANGED_1809 },
  { from: 17764, release: 'server-sac', rules: WINDOWS_10 },
  { from: 20348, release: 'server-2022', rules: WINDOWS_11 },
  { from: 20349, release: 'server-sac', rules: WINDOWS_11 },
  { from: 26100, release: 'server-2025', rules: WINDOWS_11_24H2 },
];

/** The newest builds that the tables were made for. Source: facts 6.2 [V3]. */
const NEWEST_CLIENT = 28000;
const NEWEST_SERVER = 26100;

export interface ReleaseMatch {
  readonly release: Release;
  /** Null if nothing is known: too old, or no build. */
  readonly rules: ReleaseRules | null;
  /** True if the build is newer than the tables; it gets the newest row's rules. */
  readonly newerThanKnown: boolean;
}

/** Returns the rules of a row at a revision of its build; an unknown revision is unknown, not zero. */
function rulesAt({ rules, changedFrom }: ReleaseRow, revision: number | null): ReleaseRules {
  if (changedFrom === undefined) return rules;
  if (revision === null) return WINDOWS_10_EITHER;
  return revision >= changedFrom ? WINDOWS_10_PATCHED : rules;
}

/** Finds the release of a build number and its revision (`UBR`). Null means that it is unknown. */
export function releaseOfBuild(build: number | null, server: boolean, revision: number | null = null): ReleaseMatch {
  if (build === null) return { release: 'unknown', rules: null, newerThanKnown: false };
  const row = (server ? SERVERS : CLIENTS).filter((candidate) => candidate.from <= build).at(-1);
  if (row === undefined) return { release: 'older', rules: null, newerThanKnown: false };
  const rules = rulesAt(row, revision);
  return { release: row.release, rules, newerThanKnown: build > (server ? NEWEST_SERVER : NEWEST_CLIENT) };
}

/**
 * Returns the rules of a release named with `--release`. If it has several rows, what they have in common decides:
 * Windows 10 may have the change of September 2022 or not, and counts as 1607 or later; Windows 11 counts as before
 * 24H2; `server-sac` is Windows 10 for WinHTTP.
 */
export function releaseByName(release: KnownRelease): ReleaseMatch {
  const rows = [...CLIENTS, ...SERVERS].filter((candidate) => candidate.release === release);
  const row =
    release === 'server-sac'
      ? rows.find(({ rules }) => rules === WINDOWS_10)
      : (rows.find(({ changedFrom }) => changedFrom !== undefined) ?? rows[0]);
  return { release, rules: row === undefined ? null : rulesAt(row, null), newerThanKnown: false };
}

const RELEASES: readonly [Release, ...Release[]] = [...RELEASE_IDS, 'older', 'unknown'];

export const releaseSchema = v.picklist(RELEASES);

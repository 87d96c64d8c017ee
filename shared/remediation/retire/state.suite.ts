import type { Short, TestPc } from '../../diagnosis/test-pc.suite.ts';
import type { Usage, UsageRow } from '../../usage/usage.ts';
import type { RetirableId, RetireSide } from './retirement.ts';
import type { NothingWhy, WhatId } from './review.ts';

/** A PC, what to turn off there, and the expected result. */
export interface RetireState {
  readonly what: string;
  readonly pc: TestPc;
  readonly side: RetireSide;
  /** TLS 1.0 and 1.1 unless specified. */
  readonly protocols?: readonly RetirableId[];
  readonly usage?: Usage;
  readonly remoteSession?: boolean | null;
  /** SQL Server instances by name, with their version; null if the list can't be read. */
  readonly sql?: Readonly<Record<string, Short>> | null;
  /**
   * The writes: `client TLS 1.0` is `Enabled` 0 and `DisabledByDefault` 1, with ` Enabled` or ` DisabledByDefault`
   * after it only that one; `native 0x00000800` is a value of WinHTTP. Null: not checked, because it is refused.
   */
  readonly writes: readonly string[] | null;
  /** `tls12-off client`, `tls12-off client native` for WinHTTP, and so on. */
  readonly refused?: readonly string[];
  /** The expected forecast of some things, as `what side` or `what side view`: what is lost, and why if given. */
  readonly forecast?: Readonly<Partial<Record<`${WhatId} ${string}`, string>>>;
  /** What the forecast must not contain, as `what side`. */
  readonly without?: readonly `${WhatId} ${string}`[];
  readonly nothing?: NothingWhy;
}

const pc = (build: number, server: boolean, more: Partial<TestPc> = {}): TestPc => ({ build, server, ...more });

const [UPDATED_7, UPDATED_8] = ['6.1.7601.24168', '6.2.9200.22000'];

const BUILDS = {
  'server 2008 r2': (more) => pc(7601, true, { servicePack: 1, files: UPDATED_7, ...more }),
  'server 2012': (more) => pc(9200, true, { files: UPDATED_8, ...more }),
  'server 2012 r2': (more) => pc(9600, true, more),
  'server 2016': (more) => pc(14_393, true, more),
  'server 2019': (more) => pc(17_763, true, more),
  'server 2022': (more) => pc(20_348, true, more),
  'server 2025': (more) => pc(26_100, true, more),
  'windows 7': (more) => pc(7601, false, { servicePack: 1, files: UPDATED_7, ...more }),
  'windows 8': (more) => pc(9200, false, { files: UPDATED_8, ...more }),
  'windows 8.1': (more) => pc(9600, false, more),
  'windows 10 1507': (more) => pc(10_240, false, more),
  'windows 10': (more) => pc(19_045, false, more),
  'windows 11': (more) => pc(22_631, false, more),
  'windows 11 24h2': (more) => pc(26_100, false, more),
} as const satisfies Readonly<Record<string, (more?: Partial<TestPc>) => TestPc>>;

export type Windows = keyof typeof BUILDS;

export const windows = (
  name: Windows,
  values: Readonly<Record<string, Short>> = {},
  more: Partial<TestPc> = {},
): TestPc => BUILDS[name]({ ...more, values });

export type Pair = readonly [enabled: Short, disabledByDefault: Short];

/** Returns both values of a protocol for a side, such as `both('tls-1.2.server', [1, 0])`. */
export const both = (key: string, [enabled, disabledByDefault]: Pair): Readonly<Record<string, Short>> => ({
  [`schannel.${key}.enabled`]: enabled,
  [`schannel.${key}.disabled-by-default`]: disabledByDefault,
});

export const OFF = [0, 1] as const;
export const OFF_AT_CLIENT = { ...both('tls-1.0.client', OFF), ...both('tls-1.1.client', OFF) };
export const OFF_AT_SERVER = { ...both('tls-1.0.server', OFF), ...both('tls-1.1.server', OFF) };

/** A Windows 7 that was given TLS 1.2. */
export const ON_7 = { ...both('tls-1.2.client', [1, 0]), ...both('tls-1.2.server', [1, 0]) };
export const REPAIRED_7 = { native: 0x800, wow64: 0x800 };

/** The writes that turn TLS 1.0 and 1.1 off. */
export const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
export const SERVER = ['server TLS 1.0', 'server TLS 1.1'];

export const retire = (
  what: string,
  pc: TestPc,
  side: RetireSide,
  writes: RetireState['writes'],
  more: Partial<RetireState> = {},
): RetireState => ({ what, pc, side, writes, ...more });

/** A client with an old protocol in the logs. */
const ROW: UsageRow = {
  protocol: 'TLS 1.0',
  client: '10.0.4.17',
  agent: 'LegacyScanner/2.1',
  site: 'W3SVC1',
  count: 3,
  first: '2026-11-24T08:15:02Z',
  last: '2026-11-25T08:15:02Z',
  side: 'server',
};

/** Returns logs with 412 connections over TLS 1.2, and these rows of old ones. */
export const logs = (rows: readonly Partial<UsageRow>[], more: Partial<Usage> = {}): Usage => ({
  schema: 1,
  totals: { 'TLS 1.2': 412 },
  by: rows.map((row) => ({ ...ROW, ...row })),
  rest: null,
  covers: { first: '2026-11-01T00:00:00Z', last: '2026-11-25T08:15:02Z' },
  weeks: [],
  read: { files: 1, bytes: 4096 },
  limits: [],
  unread: [],
  unreadMore: 0,
  stopped: false,
  ...more,
});

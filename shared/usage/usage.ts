import { SEEN_PROTOCOLS, type SeenProtocol } from './protocols.ts';
import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';

/** The side whose setting matters: the server that was connected to, or the connecting client. */
export type Side = 'server' | 'client';

/** Why a file, or a record in it, couldn't be read; a closed set. */
const UNREAD_REASONS = [
  'unreadable',
  'unknown-format',
  'event-log-file',
  'iis-format',
  'ncsa-format',
  'binary-log',
  'damaged',
  'encrypted',
  'packed-otherwise',
  'nested',
  'takes-too-long',
  'too-long',
  'no-fields',
  'fields-missing',
  'cut-off',
  'unknown-protocol',
  'unclear-count',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/**
 * What can't be seen; a closed set. The first two apply to every log. `without-fields`: IIS files without the protocol.
 * `no-handshake-events`: an event log in which Schannel writes no completed handshakes. `without-flag`: sign-ins that don't say whether
 * they used old TLS.
 */
export const LIMIT_IDS = [
  'refused-handshakes',
  'other-services',
  'without-fields',
  'without-tls',
  'no-handshake-events',
  'no-client',
  'no-tls-lines',
  'no-moment',
  'version-unnamed',
  'without-flag',
  'shares',
] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

/** Connections of one client with one program to one site, with one old protocol. Unknown parts are null. */
export interface UsageRow {
  readonly protocol: SeenProtocol;
  readonly client: string | null;
  readonly agent: string | null;
  readonly site: string | null;
  readonly side: Side;
  readonly count: number;
  /** ISO 8601, UTC; null if no record has a time. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Connections with one old protocol in one week. */
export interface UsedInWeek extends Pick<UsageRow, 'protocol' | 'side' | 'count'> {
  /** Its Monday, such as `2026-11-23`. */
  readonly week: string;
}

export interface Period {
  readonly first: string;
  readonly last: string;
}

export interface Unread {
  readonly source: string;
  /** Null for the whole file. */
  readonly line: number | null;
  readonly why: UnreadReason;
}

export interface Limit {
  readonly id: LimitId;
  /** The number of records or files; null if it applies to every log. */
  readonly count: number | null;
  /** The first affected files, at most `MOST_NAMED`. */
  readonly sources: readonly string[];
}

/** Who still uses old protocols, according to logs. Its size is limited for any input. docs/contract.md 6. */
export interface Usage {
  readonly schema: 1;
  /** Connections by protocol, including newer ones. */
  readonly totals: Readonly<Partial<Record<SeenProtocol, number>>>;
  /** Old protocols only, most first. */
  readonly by: readonly UsageRow[];
  /** Everything after `by` had `MOST_ROWS` rows, as one row. */
  readonly rest: { readonly count: number; readonly first: string | null; readonly last: string | null } | null;
  /** The time covered by the logs with a protocol; null if unknown. */
  readonly covers: Period | null;
  /** Old protocols by week, the first week first, where records have a moment; no more than the first `MOST_WEEKS`. */
  readonly weeks: readonly UsedInWeek[];
  readonly read: { readonly files: number; readonly bytes: number };
  readonly limits: readonly Limit[];
  /** The first unreadable records, at most `MOST_NAMED`. */
  readonly unread: readonly Unread[];
  /** The number of other unreadable records. */
  readonly unreadMore: number;
  /** True if Ctrl+C ended it: the rest wasn't read. */
  readonly stopped: boolean;
}

/** The maximum number of rows in `by`. */
export const MOST_ROWS = 10_000;
/** The maximum number of rows in `weeks`: some years of them. */
export const MOST_WEEKS = 1000;
/** The maximum number of files and lines that are named. */
export const MOST_NAMED = 20;

const seenSchema = v.picklist(SEEN_PROTOCOLS as readonly [SeenProtocol, ...SeenProtocol[]]);
const momentOrNull = v.nullable(v.string());
const sideSchema = v.picklist(['server', 'client'] as const);
const counted = { count: v.number(), first: momentOrNull, last: momentOrNull };

export const periodSchema = exactly({ first: v.string(), last: v.string() });

export const usageRowSchema = exactly({
  protocol: seenSchema,
  client: v.nullable(v.string()),
  agent: v.nullable(v.string()),
  site: v.nullable(v.string()),
  side: sideSchema,
  ...counted,
});

export const usageLimitSchema = exactly({
  id: v.picklist(LIMIT_IDS),
  count: v.nullable(v.number()),
  sources: listOf(v.string(), MOST_NAMED),
});

/** Usage as sent to the window, which has at most `MOST_ROWS` rows. */
export const usageSchema = exactly({
  schema: v.literal(1),
  totals: v.pipe(v.record(seenSchema, v.number()), v.readonly()),
  by: listOf(usageRowSchema, MOST_ROWS),
  rest: v.nullable(exactly(counted)),
  covers: v.nullable(periodSchema),
  weeks: listOf(exactly({ week: v.string(), protocol: seenSchema, side: sideSchema, count: v.number() }), MOST_WEEKS),
  read: exactly({ files: v.number(), bytes: v.number() }),
  limits: listOf(usageLimitSchema, LIMIT_IDS.length),
  unread: listOf(
    exactly({ source: v.string(), line: v.nullable(v.number()), why: v.picklist(UNREAD_REASONS) }),
    MOST_NAMED,
  ),
  unreadMore: v.number(),
  stopped: v.boolean(),
}) satisfies v.GenericSchema<unknown, Usage>;

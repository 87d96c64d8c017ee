import { SEEN_PROTOCOLS, type SeenProtocol } from './protocols.ts';
import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';

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

/** What can't be seen; a closed set. The first two apply to every log. */
export const LIMIT_IDS = [
  'refused-handshakes',
  'other-services',
  'without-fields', // IIS files without the protocol
  'without-tls',
  'no-handshake-events', // an event log in which Schannel writes no completed handshakes
  'no-client',
  'no-tls-lines',
  'no-moment',
  'version-unnamed',
  'without-flag', // sign-ins that don't say whether they used old TLS
  'shares',
] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

export const MOST_ROWS = 10_000;
export const MOST_WEEKS = 1000;
export const MOST_NAMED = 20;

const seenSchema = v.picklist(SEEN_PROTOCOLS as readonly [SeenProtocol, ...SeenProtocol[]]);
const sideSchema = v.picklist(['server', 'client'] as const);
/** The side whose setting matters: the server that was connected to, or the connecting client. */
export type Side = v.InferOutput<typeof sideSchema>;

/** How many, and when: ISO 8601, UTC; null if no record has a time. */
const counted = { count: v.number(), first: v.nullable(v.string()), last: v.nullable(v.string()) };

export const periodSchema = exactly({ first: v.string(), last: v.string() });
export type Period = v.InferOutput<typeof periodSchema>;

/** Connections of one client with one program to one site, with one old protocol. Unknown parts are null. */
export const usageRowSchema = exactly({
  protocol: seenSchema,
  client: v.nullable(v.string()),
  agent: v.nullable(v.string()),
  site: v.nullable(v.string()),
  side: sideSchema,
  ...counted,
});
export type UsageRow = v.InferOutput<typeof usageRowSchema>;

/** Connections with one old protocol in one week, by its Monday, such as `2026-11-23`. */
const usedInWeekSchema = exactly({ week: v.string(), protocol: seenSchema, side: sideSchema, count: v.number() });
export type UsedInWeek = v.InferOutput<typeof usedInWeekSchema>;

/** A limit with the number of records or files, null if it applies to every log, and the first affected files. */
export const usageLimitSchema = exactly({
  id: v.picklist(LIMIT_IDS),
  count: v.nullable(v.number()),
  sources: listOf(v.string(), MOST_NAMED),
});
export type Limit = v.InferOutput<typeof usageLimitSchema>;

/** A line that couldn't be read; null for the whole file. */
const unreadSchema = exactly({ source: v.string(), line: v.nullable(v.number()), why: v.picklist(UNREAD_REASONS) });
export type Unread = v.InferOutput<typeof unreadSchema>;

/** Who still uses old protocols, according to logs. Its size is limited for any input. docs/contract.md 6. */
export const usageSchema = exactly({
  schema: v.literal(1),
  /** Connections by protocol, including newer ones. */
  totals: v.pipe(v.record(seenSchema, v.number()), v.readonly()),
  /** Old protocols only, most first. */
  by: listOf(usageRowSchema, MOST_ROWS),
  /** Everything after `by` had `MOST_ROWS` rows, as one row. */
  rest: v.nullable(exactly(counted)),
  /** The time covered by the logs with a protocol; null if unknown. */
  covers: v.nullable(periodSchema),
  /** Old protocols by week, the first week first, if records have a moment; no more than the first `MOST_WEEKS`. */
  weeks: listOf(usedInWeekSchema, MOST_WEEKS),
  read: exactly({ files: v.number(), bytes: v.number() }),
  limits: listOf(usageLimitSchema, LIMIT_IDS.length),
  unread: listOf(unreadSchema, MOST_NAMED),
  unreadMore: v.number(),
  /** True if Ctrl+C ended it: the rest wasn't read. */
  stopped: v.boolean(),
});
export type Usage = v.InferOutput<typeof usageSchema>;

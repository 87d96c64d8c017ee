import { SEEN_PROTOCOLS, type SeenProtocol } from './protocols.ts';
import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';

/** Whose setting it is about: that of the server that was connected to, or that of the client that connected. */
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
 * What can't be seen; a closed set. The first two hold for every log. `without-fields`: files of IIS that don't say the
 * protocol. `no-handshake-events`: an event log in which Schannel writes no finished handshakes. `without-flag`: sign-ins that don't say
 * whether they used old TLS.
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

/** Connections of one client with one program to one site, with one old protocol. What isn't said is null. */
export interface UsageRow {
  readonly protocol: SeenProtocol;
  readonly client: string | null;
  readonly agent: string | null;
  readonly site: string | null;
  readonly side: Side;
  readonly count: number;
  /** ISO 8601, UTC; null where no record has a moment. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface Period {
  readonly first: string;
  readonly last: string;
}

export interface Unread {
  readonly source: string;
  /** Null where it is about the whole file. */
  readonly line: number | null;
  readonly why: UnreadReason;
}

export interface Limit {
  readonly id: LimitId;
  /** How many records or files it is about; null where it holds for every log. */
  readonly count: number | null;
  /** The first files that it is about, at most `MOST_NAMED`. */
  readonly sources: readonly string[];
}

/** What logs say of who still uses old protocols. Its size has a bound, however much was read. docs/contract.md 6. */
export interface Usage {
  readonly schema: 1;
  /** Connections by protocol, newer ones too. */
  readonly totals: Readonly<Partial<Record<SeenProtocol, number>>>;
  /** Old protocols only, most first. */
  readonly by: readonly UsageRow[];
  /** All that came when `by` had `MOST_ROWS` rows already, as one row. */
  readonly rest: { readonly count: number; readonly first: string | null; readonly last: string | null } | null;
  /** The time that the logs with a protocol cover; null where none says. */
  readonly covers: Period | null;
  readonly read: { readonly files: number; readonly bytes: number };
  readonly limits: readonly Limit[];
  /** The first of what couldn't be read, at most `MOST_NAMED`. */
  readonly unread: readonly Unread[];
  /** How many more couldn't be read. */
  readonly unreadMore: number;
  /** Ctrl+C ended it: the rest wasn't read. */
  readonly stopped: boolean;
}

/** The most rows of `by`. */
export const MOST_ROWS = 10_000;
/** The most files and lines that are named. */
export const MOST_NAMED = 20;

const seenSchema = v.picklist(SEEN_PROTOCOLS as readonly [SeenProtocol, ...SeenProtocol[]]);
const momentOrNull = v.nullable(v.string());
const counted = { count: v.number(), first: momentOrNull, last: momentOrNull };

export const periodSchema = exactly({ first: v.string(), last: v.string() });

export const usageRowSchema = exactly({
  protocol: seenSchema,
  client: v.nullable(v.string()),
  agent: v.nullable(v.string()),
  site: v.nullable(v.string()),
  side: v.picklist(['server', 'client'] as const),
  ...counted,
});

export const usageLimitSchema = exactly({
  id: v.picklist(LIMIT_IDS),
  count: v.nullable(v.number()),
  sources: listOf(v.string(), MOST_NAMED),
});

/** What logs say, as it goes to the window. Its rows are cut there: `MOST_ROWS` at most. */
export const usageSchema = exactly({
  schema: v.literal(1),
  totals: v.pipe(v.record(seenSchema, v.number()), v.readonly()),
  by: listOf(usageRowSchema, MOST_ROWS),
  rest: v.nullable(exactly(counted)),
  covers: v.nullable(periodSchema),
  read: exactly({ files: v.number(), bytes: v.number() }),
  limits: listOf(usageLimitSchema, LIMIT_IDS.length),
  unread: listOf(
    exactly({ source: v.string(), line: v.nullable(v.number()), why: v.picklist(UNREAD_REASONS) }),
    MOST_NAMED,
  ),
  unreadMore: v.number(),
  stopped: v.boolean(),
}) satisfies v.GenericSchema<unknown, Usage>;

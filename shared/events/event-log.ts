import * as v from 'valibot';
import { exactly, listOf, maskSchema } from '../schema.ts';
import { EVENT_LOGGING } from '../windows/catalogue/protocols.ts';
import { numberIn } from '../windows/registry.ts';
import { readingOf, type Readings } from '../diagnosis/snapshot.ts';

/** The Schannel events that explain why a connection failed. Source: facts 16.1 [X4]. */
export const SCHANNEL_EVENT_IDS = [36871, 36874, 36887, 36888] as const;
export type SchannelEventId = (typeof SCHANNEL_EVENT_IDS)[number];

const byteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));

/** One event. Unknown parts are null. */
const schannelEventSchema = exactly({
  id: v.picklist(SCHANNEL_EVENT_IDS),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  /** The alert that was received (36887) or sent (36888), by its number. */
  alert: v.nullable(byteSchema),
  /** Windows' own number for the error. */
  errorState: v.nullable(maskSchema),
  side: v.nullable(v.picklist(['client', 'server'] as const)),
  /** The protocol that a client requested, such as `TLS 1.2`. */
  protocol: v.nullable(v.string()),
  /** The program's file name, without its folder. */
  program: v.nullable(v.string()),
  rungs: listOf(v.string(), 20),
});
export type SchannelEvent = v.InferOutput<typeof schannelEventSchema>;

/**
 * Why the log couldn't be read. `not-this-pc`: a registry file replaces the PC. `no-reader`: Windows' program for it
 * doesn't exist. `blocked`: it can't be started. `failed`: it ended with an error, or printed no list of events.
 * `timed-out`.
 */
export const UNREAD_REASONS = ['not-this-pc', 'no-reader', 'blocked', 'failed', 'timed-out'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

export const MOST_EVENTS = 50;

export const eventLogSchema = exactly({
  state: v.picklist(['read', 'unknown'] as const),
  /** Null if it was read. */
  reason: v.nullable(v.picklist(UNREAD_REASONS)),
  /** For troubleshooting, such as an exit code; never parsed. */
  detail: v.nullable(v.string()),
  /** True if older ones were not read. */
  hasMore: v.boolean(),
  /** True if Schannel writes such events; null if unknown. */
  isWritten: v.nullable(v.boolean()),
  /** Newest first. */
  events: listOf(schannelEventSchema, MOST_EVENTS),
});
export type EventLogReport = v.InferOutput<typeof eventLogSchema>;

export type EventLogReading = Omit<EventLogReport, 'isWritten'>;

export const unreadLog = (reason: UnreadReason, detail: string | null = null): EventLogReading => ({
  state: 'unknown',
  reason,
  detail,
  hasMore: false,
  events: [],
});

const ERRORS = 1;

/** True if Schannel logs errors: by default, or by a bit of `EventLogging`. Null if unknown. Facts 16.1 [X4]. */
export function writesErrors(readings: Readings): boolean | null {
  const reading = readingOf(readings, EVENT_LOGGING);
  if (reading.state === 'absent') return true;
  const value = numberIn(reading);
  return value === null ? null : (value & ERRORS) !== 0;
}

import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { EVENT_LOGGING } from '../windows/catalogue/protocols.ts';
import { dwordOf } from '../windows/registry.ts';
import { readingOf, type Readings } from '../diagnosis/snapshot.ts';

/** The events of SChannel that say why a connection failed. Source: facts 16.1 [X4]. */
export const SCHANNEL_EVENT_IDS = [36871, 36874, 36887, 36888] as const;
export type SchannelEventId = (typeof SCHANNEL_EVENT_IDS)[number];

const byteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));
const numberSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));

/** One event. What it doesn't say is null. */
const schannelEventSchema = exactly({
  id: v.picklist(SCHANNEL_EVENT_IDS),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  /** The alert that was received (36887) or sent (36888), by its number. */
  alert: v.nullable(byteSchema),
  /** Windows' own number for what went wrong. */
  errorState: v.nullable(numberSchema),
  /** Which half of a connection it was about. */
  side: v.nullable(v.picklist(['client', 'server'] as const)),
  /** What a client asked for, such as `TLS 1.2`. */
  protocol: v.nullable(v.string()),
  /** The file name of the program, without its folder. */
  program: v.nullable(v.string()),
  /** The rungs to look at, in order. */
  rungs: listOf(v.string(), 20),
});
export type SchannelEvent = v.InferOutput<typeof schannelEventSchema>;

/**
 * Why the log could not be read. `not-this-pc`: a registry file stands for the PC. `no-reader`: Windows' own program for it isn't
 * there. `blocked`: it can't be started. `failed`: it ended with an error, or said nothing that is a list of events. `timed-out`.
 */
export const UNREAD_REASONS = ['not-this-pc', 'no-reader', 'blocked', 'failed', 'timed-out'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** The most events that are read, the newest ones. */
export const MOST_EVENTS = 50;

export const eventLogSchema = exactly({
  state: v.picklist(['read', 'unknown'] as const),
  /** Null where it was read. */
  reason: v.nullable(v.picklist(UNREAD_REASONS)),
  /** For troubleshooting, such as an exit code; never parsed. */
  detail: v.nullable(v.string()),
  /** There are older ones that were not read. */
  hasMore: v.boolean(),
  /** Whether SChannel writes such events; null where that isn't known. */
  isWritten: v.nullable(v.boolean()),
  /** The newest first. */
  events: listOf(schannelEventSchema, MOST_EVENTS),
});
export type EventLogReport = v.InferOutput<typeof eventLogSchema>;

/** What reading the log gave; the rest of the report's part is a setting. */
export type EventLogReading = Omit<EventLogReport, 'isWritten'>;

export const unreadLog = (reason: UnreadReason, detail: string | null = null): EventLogReading => ({
  state: 'unknown',
  reason,
  detail,
  hasMore: false,
  events: [],
});

const ERRORS = 1;

/** Whether SChannel writes events of errors: it does unless `EventLogging` is there without the bit of errors. Null where that isn't known. Source: facts 16.1 [X4]. */
export function writesErrors(readings: Readings): boolean | null {
  const reading = readingOf(readings, EVENT_LOGGING);
  if (reading.state === 'absent') return true;
  const value = reading.state === 'value' ? dwordOf(reading) : null;
  return value === null ? null : (value & ERRORS) !== 0;
}

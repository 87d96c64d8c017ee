import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type Short } from '../diagnosis/test-pc.suite.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { EVENT_LOGGING } from '../windows/catalogue/protocols.ts';
import {
  eventLogSchema,
  MOST_EVENTS,
  unreadLog,
  UNREAD_REASONS,
  writesErrors,
  type EventLogReport,
  type SchannelEvent,
} from './event-log.ts';

const EVENT: SchannelEvent = {
  id: 36888,
  at: '2026-11-03T10:12:30.123Z',
  alert: 40,
  errorState: 1205,
  side: 'client',
  protocol: 'TLS 1.2',
  program: 'b.exe',
  rungs: ['cipher-suites'],
};
const LOG: EventLogReport = {
  state: 'read',
  reason: null,
  detail: null,
  hasMore: false,
  isWritten: true,
  events: [EVENT],
};

describe('the event log in a report', () => {
  itTakesExactly('it', eventLogSchema, LOG);

  it('contains at most as many events as are read', () => {
    const events = (count: number): boolean =>
      v.is(eventLogSchema, { ...LOG, events: Array.from({ length: count }, () => EVENT) });
    expect([events(MOST_EVENTS), events(MOST_EVENTS + 1)]).toEqual([true, false]);
  });

  it.each(UNREAD_REASONS)('reports why it wasn’t read: %s', (reason) => {
    const unread = { ...unreadLog(reason), isWritten: null };
    expect(unread).toMatchObject({ state: 'unknown', reason, detail: null, hasMore: false, events: [] });
    expect(v.is(eventLogSchema, unread)).toBe(true);
    expect(unreadLog(reason, 'exit code 5').detail).toBe('exit code 5');
  });
});

it.each<[string, Short, boolean | null]>([
  ['nothing is set', null, true],
  ['errors are requested', 1, true],
  ['everything is requested', 7, true],
  ['nothing is', 0, false],
  ['only warnings and successes are', 6, false],
  ['the value is no number', '1', null],
  ['the value can’t be read', { denied: true }, null],
])('returns whether Schannel writes errors if %s: %s', (_what, value, expected) => {
  const { readings } = factsOf(snapshotOf({ build: 19045, values: { [EVENT_LOGGING]: value } }));
  expect(writesErrors(readings)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { unreadLog, UNREAD_REASONS, type EventLogReport } from '../events/event-log.ts';
import { SOME_EVENTS } from '../events/events.suite.ts';
import { readEvents } from '../events/read-events.ts';
import { messages } from '../text/texts.suite.ts';
import { eventLines, eventText } from './events.ts';
import { KEYED } from './keyed.suite.ts';

const en = messages('en');
const log: EventLogReport = { ...readEvents(SOME_EVENTS), isWritten: true };
const quiet: EventLogReport = { ...log, events: [] };

describe('the event log in lines', () => {
  it('has each kind once, with how often, what it means and what to look at', () => {
    expect(eventLines(log, null, en)).toEqual([
      'TLS errors in the Windows event log:',
      '- 2026-11-03T10:12:30.123Z  36887  The other side refused the connection: protocol_version (alert 70) (2 times)',
      `  Look at: ${(['winhttp-value', 'schannel', 'dotnet', 'wininet', 'release'] as const).map((id) => en.rungs[id].name).join(', ')}`,
      '- 2026-11-03T10:12:00.000Z  36871  Windows couldn’t prepare TLS for a program that connects (state 10013): every protocol that it asked for is off (once)',
      `  Look at: ${en.rungs.dotnet.name}, ${en.rungs.schannel.name}`,
    ]);
  });

  it.each([
    ['2026-11-03T10:12:10.000Z', 'After the last change: 1.'],
    ['2026-11-03T10:12:30.123Z', 'After the last change: none.'],
  ])('after a change at %s: %s', (change, note) => {
    expect(eventLines(log, change, en).at(-1)).toBe(note);
  });

  it('says of an empty log whether that says anything', () => {
    expect(eventLines(quiet, null, en).at(-1)).toBe(en.events.none);
    expect(eventLines({ ...quiet, isWritten: null }, null, en).at(-1)).toBe(en.events.none);
    expect(eventLines({ ...quiet, isWritten: false }, null, en).at(-1)).toBe(en.events.notWritten);
  });

  it.each(UNREAD_REASONS)('says why it isn’t known: %s, and nothing of a change', (reason) => {
    const unread = { ...unreadLog(reason), isWritten: true };
    expect(eventLines(unread, '2026-01-01T00:00:00.000Z', en)).toEqual([
      'TLS errors in the Windows event log:',
      en.events.unread[reason],
    ]);
  });

  it.each([
    [10013, true],
    [null, false],
  ])('knows whether a program had no protocol left: state %s', (errorState, expected) => {
    const text = eventText({ ...log.events[1]!, errorState }, KEYED.m);
    expect(text).toContain(`state=${String(errorState)} `);
    expect(text).toContain(`hasNoProtocol=${String(expected)}`);
  });

  it('names an alert without a name by its number, and says that there are older ones', () => {
    const newer = { ...log.events[0]!, alert: 99, rungs: ['of-a-newer-program'] };
    const lines = eventLines({ ...log, hasMore: true, events: [newer] }, null, en);
    expect(lines).toEqual([
      'TLS errors in the Windows event log:',
      '- 2026-11-03T10:12:30.123Z  36887  The other side refused the connection: alert 99 (once)',
      '  Look at: of-a-newer-program',
      'There are older ones.',
    ]);
  });
});

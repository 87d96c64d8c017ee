import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_EVENTS, type SchannelEvent } from './event-log.ts';
import { datum, eventXml, listXml, SOME_EVENTS } from './events.suite.ts';
import { readEvents } from './read-events.ts';

const AT = '2026-01-02T03:04:05.1234567Z';

/** Returns the only event of such a list. */
function onlyEvent(id: number | string, data: string): SchannelEvent {
  const { state, events } = readEvents(listXml(eventXml(id, AT, data)));
  expect([state, events.length]).toEqual(['read', 1]);
  const [event] = events;
  if (event === undefined) throw new Error('no event');
  return event;
}

const NOTHING = { alert: null, errorState: null, side: null, protocol: null, program: null };

describe('an event', () => {
  it.each<readonly [string, number, string, Partial<SchannelEvent>]>([
    [
      'an alert received',
      36887,
      datum('AlertDesc', 40),
      { alert: 40, rungs: ['cipher-suites', 'release', 'schannel', 'winhttp-value'] },
    ],
    ['an alert without a meaning', 36887, datum('AlertDesc', 255), { alert: 255, rungs: [] }],
    [
      'an alert sent, with a state that says more',
      36888,
      datum('AlertDesc', 40) + datum('ErrorState', 1205),
      { alert: 40, errorState: 1205, rungs: ['cipher-suites'] },
    ],
    [
      'no protocol left',
      36871,
      datum('Type', 'client') + datum('ErrorState', 10013),
      { side: 'client', errorState: 10013, rungs: ['dotnet', 'schannel'] },
    ],
    [
      'a client with other suites',
      36874,
      datum('Protocol', 'TLS 1.2'),
      { side: 'server', protocol: 'TLS 1.2', rungs: ['cipher-suites'] },
    ],
    [
      'fields without names, by their order',
      36888,
      '<Data>40</Data><Data>1205</Data>',
      { alert: 40, errorState: 1205, rungs: ['cipher-suites'] },
    ],
    [
      'one field named, another not',
      36871,
      '<Data>client</Data><Data Name="ErrorState">10013</Data>',
      { side: 'client', errorState: 10013, rungs: ['dotnet', 'schannel'] },
    ],
    [
      'a program by its path',
      36871,
      datum('CallerProcessImageName', 'C:\\Program Files\\A\\b.exe'),
      { program: 'b.exe', rungs: ['schannel', 'dotnet', 'stray-values'] },
    ],
    [
      'texts without end',
      36874,
      datum('Protocol', 'x'.repeat(101)),
      { side: 'server', protocol: 'x'.repeat(100), rungs: ['cipher-suites'] },
    ],
    [
      'numbers in hexadecimal, with blanks',
      36888,
      datum('AlertDesc', ' 0x28 ') + datum('ErrorState', '0xFFFFFFFF'),
      { alert: 40, errorState: 0xffffffff, rungs: ['cipher-suites', 'release', 'schannel', 'winhttp-value'] },
    ],
    ['a number too large', 36888, datum('AlertDesc', 0) + datum('ErrorState', 4294967296), { alert: 0, rungs: [] }],
    ['texts instead of numbers', 36888, datum('AlertDesc', 'x') + datum('ErrorState', -1), { rungs: [] }],
    ['an alert that doesn’t fit in a byte', 36887, datum('AlertDesc', 300), { rungs: [] }],
    [
      'a type of another language or kind',
      36871,
      datum('Type', 'klant'),
      { rungs: ['schannel', 'dotnet', 'stray-values'] },
    ],
  ])('reads %s', (_what, id, data, expected) => {
    expect(onlyEvent(id, data)).toEqual({ id, at: '2026-01-02T03:04:05.123Z', ...NOTHING, ...expected });
  });

  it('has its fields under UserData in newer forms', () => {
    const data =
      "<Data Name='X'>1</Data></EventData><UserData><EventXML xmlns='LSA_NS'><AlertDesc>46</AlertDesc></EventXML></UserData><EventData>";
    expect(onlyEvent(36887, data).alert).toBe(46);
  });

  it('reads its number next to qualifiers', () => {
    const text = listXml(eventXml(36887, AT, datum('AlertDesc', 40)).replace('<EventID>', "<EventID Qualifiers='0'>"));
    expect(readEvents(text).events.map(({ id }) => id)).toEqual([36887]);
  });

  it('reads texts with entities and apostrophes', () => {
    expect(onlyEvent(36874, datum('Protocol', 'TLS &lt;1.2&gt; &amp; &#x41;')).protocol).toBe('TLS <1.2> & A');
  });
});

describe('readEvents', () => {
  it('reads Schannel in any case, and no provider whose name only contains it', () => {
    const of = (provider: string, id = ' 36887 '): number =>
      readEvents(listXml(eventXml(id, AT, datum('AlertDesc', 40), provider))).events.length;
    expect([of('Schannel'), of('SCHANNEL'), of('Schannel2'), of('MySchannel')]).toEqual([1, 1, 0, 0]);
    expect([of('Schannel', '36887'), of('Schannel', '136887'), of('Schannel', '')]).toEqual([1, 0, 0]);
  });

  it('returns the newest first, in any order of input', () => {
    const times = ['2026-01-02T00:00:00Z', '2026-01-03T00:00:00.5Z', '2026-01-03T00:00:00.25Z'];
    const { events } = readEvents(listXml(...times.map((at) => eventXml(36887, at, datum('AlertDesc', 40)))));
    expect(events.map(({ at }) => at)).toEqual([
      '2026-01-03T00:00:00.500Z',
      '2026-01-03T00:00:00.250Z',
      '2026-01-02T00:00:00.000Z',
    ]);
  });

  it('accepts an empty list', () => {
    expect(readEvents(listXml())).toEqual({ state: 'read', reason: null, detail: null, hasMore: false, events: [] });
    expect(readEvents('<Events/>').state).toBe('read');
  });

  it('omits events of other numbers and providers, and those without a time', () => {
    const text = listXml(
      eventXml(36880, AT, ''),
      eventXml(36887, AT, datum('AlertDesc', 40), 'Kernel'),
      eventXml(36887, 'yesterday', datum('AlertDesc', 40)),
      eventXml(36887, '2026-13-02T03:04:05Z', datum('AlertDesc', 40)),
      eventXml('36887x', AT, ''),
    );
    expect(readEvents(text)).toMatchObject({ state: 'read', events: [] });
  });

  it('keeps the first of them and reports that older ones exist', () => {
    const one = eventXml(36887, AT, datum('AlertDesc', 40));
    const exactly = readEvents(listXml(...Array.from({ length: MOST_EVENTS }, () => one)));
    expect([exactly.events.length, exactly.hasMore]).toEqual([MOST_EVENTS, false]);
    const more = readEvents(listXml(...Array.from({ length: MOST_EVENTS + 1 }, () => one)));
    expect([more.events.length, more.hasMore]).toEqual([MOST_EVENTS, true]);
  });

  it.each([
    ['nothing', ''],
    ['events without a root, as if the log wasn’t read', eventXml(36887, AT, datum('AlertDesc', 40))],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><Events></Events>'],
    ['a list that breaks', '<Events><Event'],
  ])('is unknown if it is %s', (_what, text) => {
    expect(readEvents(text)).toMatchObject({ state: 'unknown', reason: 'failed', events: [] });
  });

  it('returns the events before the cut of a truncated list, wherever it is, and never fails', () => {
    const all = readEvents(SOME_EVENTS).events;
    expect(all.length).toBe(3);
    fc.assert(
      fc.property(fc.nat(SOME_EVENTS.length), (length) => {
        const { state, events, hasMore } = readEvents(SOME_EVENTS.slice(0, length), true);
        const isPrefix = JSON.stringify(events) === JSON.stringify(all.slice(0, events.length));
        return state === 'unknown' ? length < 12 && events.length === 0 : isPrefix && hasMore;
      }),
      { numRuns: 1000 },
    );
  });

  it('never fails for any bytes, and never invents an event', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => readEvents(`<Events>${text}</Events>`).events.length === 0),
      { numRuns: 1000 },
    );
  });
});

describe('the time of an event', () => {
  const momentOf = (at: string): string | undefined =>
    readEvents(listXml(eventXml(36887, at, datum('AlertDesc', 40)))).events[0]?.at;

  it.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05.123456789Z', '2026-01-02T03:04:05.123Z'],
    [' 2026-01-02T03:04:05Z ', '2026-01-02T03:04:05.000Z'],
  ])('converts %j to %s', (at, moment) => {
    expect(momentOf(at)).toBe(moment);
  });

  it.each(['2026-01-02T03:04:05', '2026-01-02T03:04:05Zx', '2026-01-02T03:04:65Z'])('rejects %j', (at) => {
    expect(momentOf(at)).toBeUndefined();
  });
});

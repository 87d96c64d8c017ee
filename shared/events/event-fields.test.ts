import { describe, expect, it } from 'vitest';
import { readXml } from '../xml.ts';
import { fieldsOf, takeEvents, type EventFields } from './event-fields.ts';
import { datum, eventXml, listXml } from './events.suite.ts';

const AT = '2026-11-03T10:12:30.1234567Z';

function eventsIn(text: string): readonly EventFields[] {
  const events: EventFields[] = [];
  readXml(
    text,
    takeEvents((event) => events.push(event)),
  );
  return events;
}

const unnamed = (...values: readonly string[]): string => values.map((value) => `<Data>${value}</Data>`).join('');

describe('the parts of an event', () => {
  it('are its provider, number, time and computer, and its fields by name or in order', () => {
    const data = `${datum('Type', 'client')}${unnamed('a', 'b')}`;
    expect(eventsIn(listXml(eventXml(36880, AT, data)))).toEqual([
      {
        provider: 'Schannel',
        id: '36880',
        at: AT,
        computer: 'PC-7',
        named: new Map([['Type', 'client']]),
        unnamed: ['a', 'b'],
      },
    ]);
  });

  it('belong to one event only', () => {
    const text = listXml(eventXml(1, AT, datum('Type', 'client')), eventXml(2, '', unnamed('x'), 'Other'));
    expect(
      eventsIn(text).map(({ provider, id, at, named, unnamed: values }) => [provider, id, at, named.size, values]),
    ).toEqual([
      ['Schannel', '1', AT, 1, []],
      ['Other', '2', '', 0, ['x']],
    ]);
  });

  it.each(['AlertDesc', 'ErrorState', 'Type', 'Protocol', 'TargetName', 'CallerProcessImageName'])(
    'include %s by the name of its element',
    (name) => {
      const [event] = eventsIn(listXml(eventXml(1, AT, `<EventXML><${name}>1</${name}><Other>2</Other></EventXML>`)));
      expect([...(event?.named ?? [])]).toEqual([[name, '1']]);
    },
  );

  it('are missing if the event lacks them, and never come from outside an event', () => {
    const nothing = { provider: '', id: '', at: '', computer: '', named: new Map(), unnamed: [] };
    expect(eventsIn('<Events><Event/></Events>')).toEqual([nothing]);
    expect(eventsIn('<Events><Event><Provider/><TimeCreated/> text </Event></Events>')).toEqual([nothing]);
    expect(eventsIn('<Events><EventID>1</EventID><Data>x</Data><Event></Event><Data>y</Data></Events>')).toEqual([
      nothing,
    ]);
    expect(eventsIn('<Events><Event><Data>x</Data>')).toEqual([]);
  });
});

describe('a field of an event', () => {
  it.each<readonly [Parameters<typeof fieldsOf>[1], readonly string[]]>([
    [36871, ['Type', 'ErrorState']],
    [36874, ['Protocol']],
    [36880, ['Type', 'Protocol', 'CipherSuite', 'ExchangeStrength', 'ContextHandle', 'TargetName']],
    [36887, ['AlertDesc']],
    [36888, ['AlertDesc', 'ErrorState']],
  ])('of %i is found only by its position if it has no name', (id, names) => {
    const [event] = eventsIn(listXml(eventXml(id, AT, unnamed('v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6'))));
    if (event === undefined) throw new Error('no event');
    const field = fieldsOf(event, id);
    expect(names.map(field)).toEqual(names.map((_name, at) => `v${at}`));
    expect([field('Other'), field('CallerProcessImageName')]).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { readXml } from '../xml.ts';
import { takeEvents, type EventFields } from './event-fields.ts';
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

import { expect, it } from 'vitest';
import { readXml } from '../xml.ts';
import { takeEvents, type EventFields } from './event-fields.ts';

function eventsIn(text: string): readonly EventFields[] {
  const events: EventFields[] = [];
  readXml(
    text,
    takeEvents((event) => events.push(event)),
  );
  return events;
}

it('parts of an event are missing if it lacks them, and never come from outside of it', () => {
  const nothing = { provider: '', id: '', at: '', computer: '', named: new Map(), unnamed: [] };
  expect(eventsIn('<Events><Event/></Events>')).toEqual([nothing]);
  expect(eventsIn('<Events><Event><Provider/><TimeCreated/> text </Event></Events>')).toEqual([nothing]);
  expect(eventsIn('<Events><EventID>1</EventID><Data>x</Data><Event></Event><Data>y</Data></Events>')).toEqual([
    nothing,
  ]);
  expect(eventsIn('<Events><Event><Data>x</Data>')).toEqual([]);
});

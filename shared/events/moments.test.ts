import { describe, expect, it } from 'vitest';
import { datum, eventXml, listXml } from './events.suite.ts';
import { readEvents } from './read-events.ts';

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

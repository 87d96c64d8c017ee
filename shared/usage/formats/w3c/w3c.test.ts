import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usageOf } from '../../logs.suite.ts';
import type { UnreadReason } from '../../usage.ts';
import { NO_NUMBER, NOT_A_NUMBER, protocolNumber } from './read.ts';

const FIELDS = 'date time c-ip cs(User-Agent) s-sitename crypt-protocol crypt-cipher crypt-hash crypt-keyexchange';
const line = (protocol: string, more = '2026-11-24 08:15:02 10.0.4.17 Old/2.1 W3SVC1'): string =>
  `${more} ${protocol} 6610 8004 ae06`;
const log = (...lines: readonly string[]): string => [`#Fields: ${FIELDS}`, ...lines, ''].join('\r\n');

describe('a line of an IIS log', () => {
  it('contains client, program, site and time', () => {
    expect(usageOf(log(line('40'), line('400'))).by).toEqual([
      {
        protocol: 'TLS 1.0',
        client: '10.0.4.17',
        agent: 'Old/2.1',
        site: 'W3SVC1',
        count: 1,
        first: '2026-11-24T08:15:02Z',
        last: '2026-11-24T08:15:02Z',
        side: 'server',
      },
    ]);
  });

  it.each([
    ['40', { 'TLS 1.0': 1 }],
    ['800', { 'TLS 1.2': 1 }],
    ['2000', { 'TLS 1.3': 1 }],
    ['-', {}],
  ])('with %s counts as %j', (value, totals) => {
    const usage = usageOf(log(line(value)));
    expect(usage.totals).toEqual(totals);
    expect(usage.unread).toEqual([]);
  });

  it.each<[string, string, UnreadReason]>([
    ['a line of another protocol', line('10000'), 'unknown-protocol'],
    ['a line of two protocols', line('440'), 'unknown-protocol'],
    ['a line with a word as the protocol', line('TLS1.0'), 'unknown-protocol'],
    ['a line with one field missing', line('40', '2026-11-24 08:15:02 10.0.4.17 Old/2.1'), 'fields-missing'],
    ['a line with an extra field', line('40', '2026-11-24 08:15:02 10.0.4.17 Old 2.1 W3SVC1'), 'fields-missing'],
    ['a line of zero bytes', '\0'.repeat(40), 'cut-off'],
  ])('reports %s as unread', (_what, text, why) => {
    const { totals, unread } = usageOf(log(line('400'), text));
    expect(unread).toEqual([{ source: 'a.log', line: 3, why }]);
    expect(totals).toEqual({ 'TLS 1.2': 1 });
  });

  it('uses the site of its folder if no field has it', () => {
    const text = '#Fields: date time c-ip crypt-protocol\n2026-11-24 08:15:02 10.0.4.17 40\n';
    expect(usageOf(text, 'a.log', 'W3SVC7').by[0]?.site).toBe('W3SVC7');
    expect(usageOf(log(line('40')), 'a.log', 'W3SVC7').by[0]?.site).toBe('W3SVC1');
  });

  it('has no client if two blanks follow each other', () => {
    expect(usageOf(log(line('40', '2026-11-24 08:15:02  Old/2.1 W3SVC1'))).by[0]?.client).toBe(null);
  });

  it('may end with its protocol, and be followed by an empty one', () => {
    const text = '#Fields:  date   time crypt-protocol \r\n2026-11-24 08:15:02 40\r\n\r\n2026-11-24 08:15:02 -\r\n';
    const { totals, limits, unread } = usageOf(text);
    expect([totals, unread]).toEqual([{ 'TLS 1.0': 1 }, []]);
    expect(limits.slice(2)).toEqual([{ id: 'without-tls', count: 1, sources: ['a.log'] }]);
  });

  it('has no client, program or time if it names none', () => {
    expect(usageOf('#Fields: crypt-protocol cs(User-Agent)\n40 -\n').by[0]).toMatchObject({
      client: null,
      agent: null,
      first: null,
    });
  });
});

describe('the fields of a log', () => {
  it('may change within the file; the last ones count', () => {
    const text = [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Fields: date time c-ip',
      '2026-11-24 08:00:00 10.0.0.1',
      '#Fields: crypt-protocol date time c-ip',
      '40 2026-11-24 09:00:00 10.0.0.2',
      '#Fields: date time c-ip crypt-protocol',
      '2026-11-24 10:00:00 10.0.0.3 100',
      '',
    ].join('\n');
    const { by, limits, unread } = usageOf(text);
    expect(by.map(({ client, protocol, first }) => [client, protocol, first])).toEqual([
      ['10.0.0.2', 'TLS 1.0', '2026-11-24T09:00:00Z'],
      ['10.0.0.3', 'TLS 1.1', '2026-11-24T10:00:00Z'],
    ]);
    expect(limits).toContainEqual({ id: 'without-fields', count: 1, sources: ['a.log'] });
    expect(unread).toEqual([]);
  });

  it('leave lines without names if they are missing', () => {
    expect(usageOf(`#Version: 1.0\n${line('40')}\n`).unread).toEqual([{ source: 'a.log', line: 2, why: 'no-fields' }]);
  });

  it('are no evidence without the protocol', () => {
    const { totals, covers } = usageOf('#Fields: date time c-ip\n2026-11-24 08:00:00 10.0.0.1\n');
    expect([totals, covers]).toEqual([{}, null]);
  });
});

describe('the end of a log', () => {
  const whole = log(line('40'));

  it.each([
    ['within its protocol', '2026-11-24 08:15:02 10.0.4.17 40', '#Fields: date time c-ip crypt-protocol\n'],
    ['before it', '2026-11-24 08:15:02 10.0', '#Fields: date time c-ip crypt-protocol\n'],
  ])('isn’t counted if it may be truncated %s', (_what, last, head) => {
    const { totals, unread } = usageOf(head + last);
    expect(totals).toEqual({});
    expect(unread).toEqual([{ source: 'a.log', line: 2, why: 'cut-off' }]);
  });

  it('counts without a line break if the protocol is complete', () => {
    expect(usageOf(whole.trimEnd()).totals).toEqual({ 'TLS 1.0': 1 });
  });
});

describe('the time of a log', () => {
  it('covers its first protocol to its last', () => {
    const at = (time: string, protocol: string): string => line(protocol, `2026-11-24 ${time} 10.0.0.1 a W3SVC1`);
    const { covers } = usageOf(log(at('08:00:00', '400'), at('09:00:00', '40'), at('11:00:00', '400')));
    expect(covers).toEqual({ first: '2026-11-24T08:00:00Z', last: '2026-11-24T11:00:00Z' });
  });

  it('continues at midnight if only #Date names the day', () => {
    const text = [
      '#Date: 2026-12-31 23:00:00',
      '#Fields: time crypt-protocol c-ip',
      '23:30:00 400 a',
      '23:30:00 40 a',
      '#Software: Microsoft Internet Information Services 10.0',
      '00:10:00 40 b',
      '00:20:00 400 b',
      '',
    ].join('\n');
    const { by, covers } = usageOf(text);
    expect(by.map(({ first }) => first)).toEqual(['2026-12-31T23:30:00Z', '2027-01-01T00:10:00Z']);
    expect(covers?.last).toBe('2027-01-01T00:20:00Z');
  });
});

it.each(['2026-99-99 23:00:00', '24 November 2026', 'on 2026-11-24 23:00:00', ''])(
  'is missing for a line of an invalid day, which is still counted: “%s”',
  (date) => {
    const text = `#Date: ${date}\n#Fields: time crypt-protocol\n23:30:00 40\n00:10:00 40\n`;
    expect(usageOf(text)).toMatchObject({ by: [{ count: 2, first: null, last: null }], covers: null });
  },
);

it.each([
  ['before the first line', '23:00:00', '22:30:00', '2026-11-25T22:30:00Z'],
  ['that isn’t named', '', '22:30:00', '2026-11-24T22:30:00Z'],
])('a log that was begun at a time %s continues on the day of #Date or the next', (_what, begun, time, first) => {
  const text = `#Date: 2026-11-24 ${begun}\n#Fields: time crypt-protocol\n${time} 40\n`;
  expect(usageOf(text).by).toMatchObject([{ first }]);
});

/** Reads the field between two others. */
const numberIn = (field: string): number => {
  const bytes = Uint8Array.from(`1 ${field} 2`, (character) => character.charCodeAt(0));
  return protocolNumber(bytes, 2, 2 + field.length);
};

it.each([
  ['40', 0x40],
  ['9fA0', 0x9fa0],
  ['0x40', 0x40],
  ['40.000000', 0x40],
  ['12345678', 0x12345678],
  ['', NO_NUMBER],
  ['-', NO_NUMBER],
  ['-1', NOT_A_NUMBER],
  ['123456789', NOT_A_NUMBER],
  ['0x', NOT_A_NUMBER],
  ['40g', NOT_A_NUMBER],
  ['@', NOT_A_NUMBER],
  ['.0', NOT_A_NUMBER],
  ['40.5', NOT_A_NUMBER],
  ['40.0.0', NOT_A_NUMBER],
])('reads the field “%s” of an IIS log as %i', (field, number) => {
  expect(numberIn(field)).toBe(number);
});

it('restores any number that IIS may write', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 0xffffffff }), (value) => numberIn(value.toString(16)) === value));
});

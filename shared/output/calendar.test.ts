import { expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

const FILE = calendarFile({
  day: '2026-12-09',
  title: 'Collect; then compare',
  about: `Compare with \\\\server\\tls, ${'é'.repeat(60)}`,
  at: new Date('2026-12-02T10:24:05.123Z'),
});

it('is a whole day, with what a calendar takes for its own escaped', () => {
  expect(FILE.split('\r\n')).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20261209',
      'DTSTAMP:20261202T102405Z',
      'SUMMARY:Collect\\; then compare',
    ]),
  );
  expect(FILE.replaceAll('\r\n ', '')).toContain(
    `DESCRIPTION:Compare with \\\\\\\\server\\\\tls\\, ${'é'.repeat(60)}\r\n`,
  );
});

it('has no line of more bytes than a calendar has to read', () => {
  expect(FILE.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

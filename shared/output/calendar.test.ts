import { expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

it('is a whole day, with what a calendar takes for its own escaped', () => {
  const at = new Date('2026-12-02T10:24:05.123Z');
  const file = calendarFile('2026-12-09', 'Collect; then compare', 'With \\\\server\\tls', at);
  expect(file.split('\r\n')).toEqual(
    expect.arrayContaining([
      'DTSTAMP:20261202T102405Z',
      'DTSTART;VALUE=DATE:20261209',
      'SUMMARY:Collect\\; then compare',
      'DESCRIPTION:With \\\\\\\\server\\\\tls',
    ]),
  );
});

import { expect, it } from 'vitest';
import { digitsOfMoment, momentOfFileTime } from './file-time.ts';

it.each([
  ['the beginning of 1970', 0x019db1de, 0xd53e8000, 0],
  ['a moment of 2026', 0x01dcdb6b, 0x8befbb80, Date.UTC(2026, 4, 4, 2, 13, 7)],
  ['the beginning of Windows’ own count', 0, 0, Date.UTC(1601, 0, 1)],
])('Windows’ moments become ours: %s', (_, high, low, moment) => {
  expect(momentOfFileTime(high, low)).toBe(moment);
});

it('a moment becomes digits', () => {
  expect(digitsOfMoment(Date.UTC(2026, 4, 4, 2, 13, 7))).toBe('1dcdb6b8befbb80');
});

import { expect, it, describe } from 'vitest';
import { reportTexts } from '../text/texts.suite.ts';
import { localMomentText, momentText, clockOf, countdownAt, markOf } from './time.ts';

it('names the time zone of a moment, which is the same on every PC', () => {
  expect(momentText('2026-11-03T10:12:59.000Z', reportTexts('en'))).toBe('3 November 2026 at 10:12 UTC');
  expect(momentText('2026-11-03T23:59:00Z', reportTexts('nl'))).toBe('3 november 2026 om 23:59 UTC');
});

it('says a moment in the time of this PC, and leaves what is none', () => {
  const moment = new Date(2026, 10, 3, 11, 12, 59).toISOString();
  expect(localMomentText(moment, 'en-GB')).toBe('3 Nov 2026, 11:12');
  expect(localMomentText(moment, 'nl-NL')).toBe('3 nov 2026, 11:12');
  expect(localMomentText('never', 'en-GB')).toBe('never');
});

const FROM = '2026-11-24T14:31:00.000Z';
const UNTIL = '2026-11-24T15:31:00.000Z';
const MINUTE = 60_000;

describe('what is left', () => {
  it.each([
    ['2026-11-24T14:31:00.000Z', 60 * MINUTE],
    ['2026-11-24T14:43:48.000Z', 47 * MINUTE + 12_000],
    ['2026-11-24T16:00:00.000Z', 0],
    ['2026-11-24T14:00:00.000Z', 60 * MINUTE], // a clock that was set back shows no more than the whole
  ])('at %s', (now, left) => {
    expect(countdownAt(FROM, UNTIL, new Date(now))).toEqual({ whole: 60 * MINUTE, left });
  });
});

it.each([
  [47 * MINUTE + 12_000, '47:12'],
  [60 * MINUTE, '1:00:00'],
  [23 * 60 * MINUTE + 5 * MINUTE, '23:05:00'],
  [1, '0:01'],
  [0, '0:00'],
])('%d ms are shown as %s', (left, shown) => {
  expect(clockOf(left)).toBe(shown);
});

it.each([
  [10 * MINUTE + 1, null],
  [10 * MINUTE, 10],
  [5 * MINUTE, 5],
  [1, 1],
  [0, null],
])('with %d ms left the last mark is %s', (left, mark) => {
  expect(markOf(left)).toBe(mark);
});

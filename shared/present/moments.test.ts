import { expect, it } from 'vitest';
import { reportTexts } from '../text/texts.suite.ts';
import { localMomentText, momentText } from './moments.ts';

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

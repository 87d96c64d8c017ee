import { expect, it } from 'vitest';
import { reportTexts } from '../text/texts.suite.ts';
import { momentText } from './moments.ts';

it('names the time zone of a moment, which is the same on every PC', () => {
  expect(momentText('2026-11-03T10:12:59.000Z', reportTexts('en'))).toBe('3 November 2026 at 10:12 UTC');
  expect(momentText('2026-11-03T23:59:00Z', reportTexts('nl'))).toBe('3 november 2026 om 23:59 UTC');
});

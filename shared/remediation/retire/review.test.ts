import * as v from 'valibot';
import { expect, it } from 'vitest';
import { RETIRABLE_IDS, RETIRE_SIDES, retirementSchema, UNDO_AFTER } from './retirement.ts';
import { undoAfterSchema } from './review.ts';

it.each(RETIRE_SIDES)(
  'a retirement may be for the side “%s”, of any old protocols, each once, oldest first',
  (side) => {
    const isTaken = (protocols: readonly string[]): boolean => v.is(retirementSchema, { side, protocols });
    expect([...RETIRABLE_IDS.map((id) => [id]), RETIRABLE_IDS].filter((one) => !isTaken(one))).toEqual([]);
    expect([['tls11', 'tls10'], ['tls10', 'tls10'], [], ['tls12']].filter(isTaken)).toEqual([]);
  },
);

it.each([
  [UNDO_AFTER.usual, true],
  [5, true],
  [4, false],
  [1441, false],
  [7.5, false],
  ['60', false],
])('accepts an automatic undo after %s minutes: %s', (minutes, isTaken) => {
  expect(v.is(undoAfterSchema, minutes)).toBe(isTaken);
});

import { expect, test } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { addedSsl, choiceOfMask, draftReducer, INITIAL_DRAFT } from './draft.ts';

test('the bits of SSL that a choice adds to a value are those that aren’t in it yet', () => {
  const seven = factsOf(snapshotOf({ build: 7601, servicePack: 1, native: 0x820 }));
  const chosen = draftReducer(INITIAL_DRAFT, { kind: 'choose', shown: 'both', choice: choiceOfMask(0x828) });
  expect([addedSsl(seven, chosen, 'native'), addedSsl(seven, chosen, 'wow64')]).toEqual([0x8, 0x28]);
  expect(addedSsl(seven, INITIAL_DRAFT, 'native')).toBe(0);
});

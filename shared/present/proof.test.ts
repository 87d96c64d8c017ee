import { expect, it } from 'vitest';
import type { Difference } from '../proof/compare.ts';
import { unknownObservation, type Proof } from '../proof/proof.ts';
import { differenceViews, programKind, seenViews } from './proof.ts';

const unseen = unknownObservation('timed-out');
const one: Proof = { native: unseen, wow64: null };
const two: Proof = { native: unseen, wow64: unseen };

it('a proof names the programs of a view, and of a Windows that has one kind', () => {
  expect(seenViews(two)).toEqual([
    { view: 'native', program: 'native', observation: unseen },
    { view: 'wow64', program: 'wow64', observation: unseen },
  ]);
  expect(seenViews(one)).toEqual([{ view: 'native', program: 'only', observation: unseen }]);
  expect([programKind('wow64', two), programKind('native', one)]).toEqual(['wow64', 'only']);
});

it('a proof puts broken promises before what is offered beyond them', () => {
  const more: Difference = { view: 'native', protocol: 'TLS 1.0', kind: 'offered-not-promised' };
  const broken: Difference = { view: 'wow64', protocol: 'TLS 1.2', kind: 'promised-not-offered' };
  expect(differenceViews([more, broken], two)).toEqual([
    { ...broken, program: 'wow64' },
    { ...more, program: 'native' },
  ]);
  expect(differenceViews([more], one)).toEqual([{ ...more, program: 'only' }]);
});

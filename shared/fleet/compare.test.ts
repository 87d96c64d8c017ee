import { describe, expect, it } from 'vitest';
import { compareCollections, createCollection, standingOf, type Collection, type FleetChange } from './compare.ts';
import { brokenInput, inputOf } from './input.suite.ts';
import type { FleetInput } from './input.ts';

function collect(...inputs: readonly FleetInput[]): Collection {
  const collection = createCollection();
  for (const input of inputs) collection.add(standingOf(input));
  return collection;
}

const good = inputOf({ verdict: 'no-change-needed', readiness: 'likely', first: null });
const bad = inputOf();
const unclear = inputOf({ verdict: 'undetermined' });
const unclearElse = inputOf({ verdict: 'undetermined', first: null });

describe('compareCollections', () => {
  it.each<[string, readonly FleetInput[], readonly FleetInput[], FleetChange]>([
    ['is fixed', [bad], [good], 'repaired'],
    ['is newly broken', [good], [bad], 'broken-anew'],
    ['isn’t broken but could be better', [good], [inputOf({ verdict: 'improvement-available' })], 'unchanged'],
    ['stays broken, even by another cause', [bad], [inputOf({ verdict: 'cannot-be-fixed-here' })], 'unchanged'],
    ['is new', [], [good], 'new'],
    ['is gone', [bad], [], 'gone'],
    ['can’t be read any more', [good], [brokenInput()], 'not-comparable'],
    ['couldn’t be read before', [brokenInput()], [good], 'not-comparable'],
    ['has no verdict', [unclear], [good], 'not-comparable'],
    ['has none, as before, even for another reason', [unclear], [unclearElse], 'unchanged'],
    [
      'has one name in different case',
      [inputOf({ name: 'FRONT-DESK' })],
      [inputOf({ name: 'Front-Desk' })],
      'unchanged',
    ],
  ])('handles a PC that %s', (_what, before, now, change) => {
    const { counts, pcs } = compareCollections(collect(...before), collect(...now));
    expect(pcs.map((pc) => pc.change)).toEqual([change]);
    expect(counts[change]).toBe(1);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
  });
});

describe('two inputs of one PC', () => {
  const early = inputOf({ checkedAt: '2026-11-02T09:00:00Z' });
  const late = inputOf({ verdict: 'no-change-needed', first: null, checkedAt: '2026-11-02T10:00:00+00:00' });
  it.each<[string, readonly FleetInput[], string]>([
    ['the one that was checked later', [late, early], 'no-change-needed'],
    ['the one that was read later, without times', [good, bad], 'fix-available'],
    ['the one that was read later, if only one has a time', [late, bad], 'fix-available'],
    ['the one that can be read', [good, brokenInput()], 'no-change-needed'],
  ])('count as %s', (_what, inputs, verdict) => {
    expect([...collect(...inputs).pcs.values()].map(({ verdict }) => verdict)).toEqual([verdict]);
  });
});

it('a comparison uses a PC’s name in its newest report, and keeps distinct what Windows keeps distinct', () => {
  const before = collect(inputOf({}, 'Gone'), inputOf({}, 'Desk'), inputOf({}, 'STRASSE'));
  const now = collect(inputOf({}, 'DESK'), inputOf({}, 'Straße'));
  expect(compareCollections(before, now).pcs.map(({ pc, change }) => `${pc} ${change}`)).toEqual([
    'DESK unchanged',
    'Straße new',
    'Gone gone',
    'STRASSE gone',
  ]);
});

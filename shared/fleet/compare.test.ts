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

describe('between two collections a PC', () => {
  it.each<[string, readonly FleetInput[], readonly FleetInput[], FleetChange]>([
    ['is repaired', [bad], [good], 'repaired'],
    ['is newly broken', [good], [bad], 'broken-anew'],
    ['stays in order', [good], [good], 'unchanged'],
    ['isn’t broken by what could be better', [good], [inputOf({ verdict: 'improvement-available' })], 'unchanged'],
    ['stays broken, by another cause too', [bad], [inputOf({ verdict: 'cannot-be-fixed-here' })], 'unchanged'],
    ['is new', [], [good], 'new'],
    ['is gone', [bad], [], 'gone'],
    ['that can’t be read any more is neither', [good], [brokenInput()], 'not-comparable'],
    ['that couldn’t be read before is neither', [brokenInput()], [good], 'not-comparable'],
    ['without a verdict is neither', [unclear], [good], 'not-comparable'],
    [
      'has one name in whatever case',
      [inputOf({ name: 'FRONT-DESK' })],
      [inputOf({ name: 'Front-Desk' })],
      'unchanged',
    ],
  ])('%s', (_what, before, now, change) => {
    const { counts, pcs } = compareCollections(collect(...before), collect(...now));
    expect(pcs.map((pc) => pc.change)).toEqual([change]);
    expect(counts[change]).toBe(1);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
  });
});

describe('of two inputs of one PC', () => {
  const early = inputOf({ checkedAt: '2026-11-02T09:00:00Z' });
  const late = inputOf({ verdict: 'no-change-needed', first: null, checkedAt: '2026-11-02T10:00:00+00:00' });
  it.each<[string, readonly FleetInput[], string]>([
    ['the one that was checked later counts', [late, early], 'no-change-needed'],
    ['in whatever order', [early, late], 'no-change-needed'],
    ['the one that was read later, where nobody says when', [good, bad], 'fix-available'],
    [
      'the one that was read later, of one moment',
      [early, inputOf({ verdict: 'undetermined', checkedAt: '2026-11-02T09:00:00Z' })],
      'undetermined',
    ],
    ['the one that was read later, where only one says when', [late, bad], 'fix-available'],
    ['the one that can be read', [good, brokenInput()], 'no-change-needed'],
    ['the one that can be read, in whatever order', [brokenInput(), good], 'no-change-needed'],
  ])('%s', (_what, inputs, verdict) => {
    expect([...collect(...inputs).pcs.values()].map(({ verdict }) => verdict)).toEqual([verdict]);
  });
});

it('a comparison lists the newer collection in its order, then what is gone', () => {
  const before = collect(inputOf({}, 'gone'), inputOf({}, 'b'), inputOf({}, 'a'));
  const now = collect(inputOf({}, 'a'), inputOf({}, 'new'), inputOf({}, 'b'));
  expect(compareCollections(before, now).pcs.map(({ pc }) => pc)).toEqual(['a', 'new', 'b', 'gone']);
});

it('a comparison calls a PC what its newest report calls it, and keeps apart what Windows keeps apart', () => {
  const before = collect(inputOf({}, 'Gone'), inputOf({}, 'Desk'), inputOf({}, 'STRASSE'));
  const now = collect(inputOf({}, 'DESK'), inputOf({}, 'Straße'));
  expect(compareCollections(before, now).pcs.map(({ pc, change }) => `${pc} ${change}`)).toEqual([
    'DESK unchanged',
    'Straße new',
    'Gone gone',
    'STRASSE gone',
  ]);
});

it('of an input that is only compared no more is kept than how its PC stood', () => {
  const checkedAt = '2026-11-02T09:00:00Z';
  expect(standingOf(inputOf({ checkedAt }))).toEqual({
    pc: 'pc-1',
    verdict: 'fix-available',
    rung: 'winhttp-value',
    code: 'missing',
    checkedAt,
  });
});

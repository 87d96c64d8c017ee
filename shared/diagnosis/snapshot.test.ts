import { describe, expect, it } from 'vitest';
import { dwordValue, type Reading, type RegistryView } from '../windows/registry.ts';
import { readingOf, type Snapshot } from './snapshot.ts';

const number = (value: number): Reading => ({ state: 'value', ...dwordValue(value) });

const snapshot = (...rows: readonly (readonly [setting: string, view: RegistryView, value: number])[]): Snapshot => ({
  settings: rows.map(([setting, view, value]) => ({ setting, view, reading: number(value) })),
  files: [],
  named: { release: null, architecture: null },
});

describe('the reading of a setting', () => {
  it('is its own, though other snapshots of the same length were asked before', () => {
    const one = snapshot(['a', 'native', 1], ['a', 'wow64', 2], ['b', 'native', 3]);
    const other = snapshot(['b', 'native', 4], ['a', 'native', 5], ['a', 'wow64', 6]);
    const alike = snapshot(['a', 'native', 7], ['a', 'wow64', 8], ['b', 'native', 9]);
    const ask = (of: Snapshot): readonly Reading[] => [
      readingOf(of, 'a'),
      readingOf(of, 'a', 'wow64'),
      readingOf(of, 'b'),
    ];
    for (let round = 0; round < 2; round++) {
      expect(ask(one)).toEqual([1, 2, 3].map(number));
      expect(ask(other)).toEqual([5, 6, 4].map(number));
      expect(ask(alike)).toEqual([7, 8, 9].map(number));
    }
  });

  it('is the last where it is there twice, whatever was asked before', () => {
    const twice = snapshot(['a', 'native', 1], ['a', 'native', 2]);
    const once = snapshot(['a', 'native', 3], ['b', 'native', 4]);
    expect([readingOf(once, 'a'), readingOf(twice, 'a'), readingOf(once, 'b')]).toEqual([3, 2, 4].map(number));
  });

  it('is right in snapshots of more lengths than are remembered', () => {
    const all = Array.from({ length: 20 }, (_, i) =>
      snapshot(...Array.from({ length: i + 1 }, (_row, at) => [`s${i}-${at}`, 'native', 100 * i + at] as const)),
    );
    for (const [i, one] of [...all.entries(), ...all.entries()]) {
      expect(readingOf(one, `s${i}-${i}`)).toEqual(number(101 * i));
    }
  });

  it('counts as unreadable where it was never read, in no view but its own', () => {
    const none = { state: 'unreadable', reason: 'unavailable', code: null };
    const one = snapshot(['a', 'native', 1]);
    expect([readingOf(one, 'b'), readingOf(one, 'a', 'wow64'), readingOf(one, 'constructor')]).toEqual([
      none,
      none,
      none,
    ]);
    expect(readingOf(snapshot(), 'a')).toEqual(none);
  });
});

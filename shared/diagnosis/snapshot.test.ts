import { describe, expect, it } from 'vitest';
import { dwordValue, type Reading, type RegistryView } from '../windows/registry.ts';
import { indexReadings, readingOf, type Readings } from './snapshot.ts';

const number = (value: number): Reading => ({ state: 'value', ...dwordValue(value) });

const index = (...rows: readonly (readonly [setting: string, view: RegistryView, value: number])[]): Readings =>
  indexReadings(rows.map(([setting, view, value]) => ({ setting, view, reading: number(value) })));

describe('the reading of a setting', () => {
  it('is that of its id and view, the native one by default', () => {
    const readings = index(['a', 'native', 1], ['a', 'wow64', 2], ['b', 'native', 3]);
    expect([readingOf(readings, 'a'), readingOf(readings, 'a', 'wow64'), readingOf(readings, 'b')]).toEqual(
      [1, 2, 3].map(number),
    );
  });

  it('is unreadable if it was never read, or is in no view of its own', () => {
    const none = { state: 'unreadable', reason: 'unavailable', code: null };
    const one = index(['a', 'native', 1]);
    for (const reading of [readingOf(one, 'b'), readingOf(one, 'a', 'wow64'), readingOf(index(), 'a')]) {
      expect(reading).toEqual(none);
    }
  });
});

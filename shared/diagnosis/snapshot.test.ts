import { expect, it } from 'vitest';
import { indexReadings, readingOf } from './snapshot.ts';

it('a setting is unreadable if it was never read, or is in no view of its own', () => {
  const readings = indexReadings([{ setting: 'a', view: 'native', reading: { state: 'absent', keyExists: true } }]);
  expect(readingOf(readings, 'a').state).toBe('absent');
  for (const reading of [readingOf(readings, 'b'), readingOf(readings, 'a', 'wow64')])
    expect(reading).toEqual({ state: 'unreadable', reason: 'unavailable', code: null });
});

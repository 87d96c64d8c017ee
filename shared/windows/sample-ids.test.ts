import { expect, it } from 'vitest';
import { RELEASE_IDS } from './releases.ts';
import { SAMPLE_IDS } from './sample-ids.ts';

it('gives every sample PC a unique name, which begins with its Windows and says what is special', () => {
  const isNamed = (id: string): boolean => RELEASE_IDS.some((release) => id.startsWith(`${release}-`));
  expect(SAMPLE_IDS.filter((id) => !isNamed(id))).toEqual([]);
  expect([...new Set(SAMPLE_IDS)].sort()).toEqual([...SAMPLE_IDS]);
});

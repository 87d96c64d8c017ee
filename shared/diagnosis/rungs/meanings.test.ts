import { expect, it } from 'vitest';
import { KNOWN_CODES, meaningOf } from './meanings.ts';

it('knows what each code means, and none of another program', () => {
  expect(meaningOf({ rung: 'update', code: 'update-missing' })).toMatchObject({
    state: 'fail',
    verdict: 'cannot-be-fixed-here',
  });
  expect(meaningOf({ rung: 'update', code: 'luck' })).toBeUndefined();
  expect(new Set(KNOWN_CODES.map(({ rung, code }) => `${rung}.${code}`)).size).toBe(KNOWN_CODES.length);
});

it('requests a verdict only for a code that is wrong or in doubt', () => {
  const asking = KNOWN_CODES.filter(({ verdict }) => verdict !== null);
  expect(asking.filter(({ state }) => state === 'pass' || state === 'not-applicable')).toEqual([]);
});

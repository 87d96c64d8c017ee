import { expect, it } from 'vitest';
import { hinders, KNOWN_CODES, meaningOf } from './meanings.ts';

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

it('takes a code of a newer program for an obstacle only if it warns or fails', () => {
  const newer = { rung: 'update', code: 'luck' } as const;
  expect(hinders({ ...newer, state: 'warn' })).toBe(true);
  expect(hinders({ ...newer, state: 'unknown' })).toBe(false);
});

import { expect, it } from 'vitest';
import { DECIDING_CODES } from './deciding.ts';
import { RUNGS } from './index.ts';

it('has the codes of every rung that asks for a verdict, and no other', () => {
  const deciding = RUNGS.filter(({ codes }) => Object.values(codes).some(({ verdict }) => verdict !== null));
  expect(DECIDING_CODES).toEqual(Object.fromEntries(deciding.map(({ id, codes }) => [id, codes])));
});

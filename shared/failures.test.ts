import { describe, expect, it } from 'vitest';
import { EXIT } from './failures.ts';

describe('the exit codes', () => {
  // docs/contract.md 3: scripts rely on these
  it('are these numbers', () => {
    expect(EXIT).toEqual({
      ok: 0,
      available: 1,
      badInput: 2,
      notPermitted: 3,
      disagrees: 4,
      notHere: 5,
      conflict: 6,
      pending: 7,
      bug: 70,
    });
  });
});

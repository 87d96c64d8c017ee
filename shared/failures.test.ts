import { describe, expect, it } from 'vitest';
import { EXIT, fail, ofUser } from './failures.ts';
import { succeed } from './result.ts';

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

it('creates results that differ in ok', () => {
  expect(succeed(7)).toEqual({ ok: true, value: 7 });
  expect(fail('busy')).toEqual({ ok: false, code: 'busy', details: {} });
  expect(fail('bad-number', { text: 'x' })).toEqual({ ok: false, code: 'bad-number', details: { text: 'x' } });
  expect(ofUser(fail('bad-number', { text: 'x' }))).toEqual({
    ok: false,
    code: 'bad-number',
    details: { text: 'x', ofUser: 1 },
  });
});

import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from './failure-codes.suite.ts';
import { ERROR_EXITS, EXIT, fail, ofUser } from './failures.ts';
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

  it('tell who can act on a failure', () => {
    const codesOf = (exit: number): readonly string[] => ERROR_CODES.filter((code) => ERROR_EXITS[code] === exit);
    expect(codesOf(3)).toEqual([
      'export-unwritable',
      'not-permitted',
      'elevation-refused',
      'elevation-blocked',
      'helper-not-started',
    ]);
    expect(codesOf(4)).toEqual(['helper-timed-out', 'verify-mismatch']);
    expect(codesOf(6)).toEqual([
      'report-outdated',
      'fleet-not-open',
      'conflict',
      'undo-conflict',
      'undo-retire-first',
      'writer-at-work',
      'busy',
    ]);
    expect(codesOf(7)).toEqual(['left-half-done', 'pending-change', 'entry-unreadable']);
    expect(codesOf(70)).toEqual(['internal']);
    expect(codesOf(0)).toEqual([]);
    expect(codesOf(1)).toEqual([]);
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

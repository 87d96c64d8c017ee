import { describe, expect, it } from 'vitest';
import type { Standing } from '../fleet/compare.ts';
import type { FirstCause } from '../fleet/input.ts';
import { brokenInput, inputOf } from '../fleet/input.suite.ts';
import { listedPc } from '../fleet/listed.ts';
import { COMPARED_COLUMNS, FLEET_COLUMNS, comparedRow, fleetRow, fleetStep } from './fleet-rows.ts';
import { KEYED } from './keyed.suite.ts';

const { m } = KEYED;
const AT = '2026-11-03T10:12:00.000Z';
const first: FirstCause = { kind: 'unfit', rung: 'update', code: 'update-missing', side: 'out', kbs: ['KB1', 'KB2'] };

describe('the row of a PC', () => {
  it('has every column, with what its report says and what to do first', () => {
    const row = fleetRow(inputOf({ first, checkedAt: AT, origin: { kind: 'mdm', level: 'says-so' } }), m);
    expect(row).toEqual({
      pc: 'pc-1',
      source: 'pc-1.json',
      release: 'windows-7',
      build: 7601,
      verdict: 'fix-available',
      readiness: 'no',
      first_rung: 'update',
      code: 'update-missing',
      next_step: 'rungs.update.nextSteps.update-missing (KB1, KB2)',
      checked_at: AT,
      origin_kind: 'mdm',
      origin_level: 'says-so',
    });
    expect(FLEET_COLUMNS).toEqual(Object.keys(row));
  });

  it.each([
    ['the input couldn’t be read', brokenInput(), null],
    ['no update is needed', inputOf(), 'everyRung.recommended'],
  ])('has as its step, if %s, %s%s', (_what, input, step) => {
    expect(fleetRow(input, m).next_step).toBe(step);
  });
});

it('what to do first is said in the words of each place, also without a code', () => {
  const found = { verdict: 'undetermined', rung: 'release', code: 'unknown', kind: 'unknown', kbs: [] } as const;
  const listed = { ...listedPc(inputOf()), ...found };
  expect(fleetStep(listed, m, 'line')).toBe('rungs.release.nextSteps.unknown');
  expect(fleetStep(listed, m, 'window')).toBe('rungs.release.windowSteps.unknown');
  expect(fleetStep({ ...listed, code: null }, m, 'line')).toBe('cause.restartFirst(null)');
  expect(fleetStep({ ...listed, verdict: 'unreadable' }, m, 'line')).toBeNull();
});

describe('the row of a PC in two collections', () => {
  it('has null for what is missing, and names no code if no rung has it', () => {
    const unread: Standing = { pc: 'a', verdict: 'unreadable', rung: null, code: 'not-json', checkedAt: null };
    const nothing = { first_rung: null, code: null, checked_at: null };
    const nothingBefore = { first_rung_before: null, code_before: null, checked_at_before: null };
    const added = comparedRow({ pc: 'a', change: 'new', before: null, now: unread });
    expect(COMPARED_COLUMNS).toEqual(Object.keys(added));
    expect(added).toEqual({
      ...{ pc: 'a', change: 'new', verdict_before: null, verdict: 'unreadable', ...nothing, ...nothingBefore },
    });
    expect(comparedRow({ pc: 'a', change: 'gone', before: unread, now: null })).toEqual({
      ...{ pc: 'a', change: 'gone', verdict_before: 'unreadable', verdict: null, ...nothing, ...nothingBefore },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { anyPc } from '../remediation/any-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import type { Observation, Proof } from '../proof/proof.ts';
import { unknownProof } from '../proof/proof.ts';
import type { Protocol } from '../tls/protocols.ts';
import { coreOfChange, coreSeen, coreView, type CoreGroup } from './protocol-boxes.ts';
import { planItems } from '../report/plan-items.ts';

const UPDATED = '6.1.7601.23375';
const ON = {
  'TLS 1.2': { enabled: 1, disabledByDefault: 0 },
  'TLS 1.1': { enabled: 1, disabledByDefault: 0 },
} as const;

function coreOf(pc: TestPc): readonly CoreGroup[] {
  const snapshot = snapshotOf(pc);
  return coreView(snapshot, planItems(makePlan(factsOf(snapshot), RECOMMENDED)));
}

/** `both now: off self-unsafe! ...`, a line a row; an exclamation mark if a box changes. */
const linesOf = (groups: readonly CoreGroup[]): readonly string[] =>
  groups.flatMap(({ views, rows }) =>
    rows.map(({ when, cells, value, isUnreadable }) => {
      const boxes = cells.map(({ box, isChanged }) => `${box}${isChanged ? '!' : ''}`).join(' ');
      return `${views} ${when}: ${boxes}: ${isUnreadable ? 'unreadable' : (value?.hex ?? value?.type ?? 'not set')}`;
    }),
  );

describe('the core of the matter', () => {
  it('shows Windows’ defaults as inherited, and what a plan changes', () => {
    expect(linesOf(coreOf({ build: 7601, files: UPDATED }))).toEqual([
      'both now: off self-unsafe self off lost na: not set',
      'both after: off off! off! off set! na: 0x00000800',
    ]);
  });

  it('shows a malformed value by its type, and one that couldn’t be read as unknown', () => {
    const lines = linesOf(coreOf({ build: 7601, files: UPDATED, native: '2048', wow64: { denied: true } }));
    expect(lines[0]).toMatch(/^native now: .*: REG_SZ$/);
    expect(lines.at(-1)).toMatch(/unknown.*: unreadable$/);
  });

  it('marks a change if two rows differ, and only there; nothing changes without a plan', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        const snapshot = snapshotOf(pc);
        const plan = planItems(makePlan(factsOf(snapshot), RECOMMENDED));
        for (const { rows } of coreView(snapshot, plan)) {
          const [now, after] = rows;
          if (plan.length === 0) expect(after).toBeUndefined();
          expect(now?.cells.some(({ isChanged }) => isChanged)).toBe(false);
          after?.cells.forEach((cell, place) => {
            expect(cell.isChanged).toBe(cell.box !== now?.cells[place]?.box);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a change that was made', () => {
  it('has what was there before it above what is there now', () => {
    const before = snapshotOf({ build: 7601, files: UPDATED });
    const writes = planItems(makePlan(factsOf(before), RECOMMENDED));
    const now = snapshotOf({ build: 7601, files: UPDATED, schannel: ON, native: 0x800, wow64: 0x800 });
    expect(linesOf(coreOfChange(now, writes))).toEqual([
      'both before: off self-unsafe self off lost na: not set',
      'both now: off off! off! off set! na: 0x00000800',
    ]);
  });
});

describe('what Windows was seen to do', () => {
  const seen = (...offered: readonly Protocol[]): Observation => ({
    ...unknownProof('cancelled', false).native,
    state: 'seen',
    reason: null,
    offered,
  });
  const pc = snapshotOf({ build: 7601, files: UPDATED, schannel: ON, native: 0x800, wow64: 0x800 });
  const rowsOf = (proof: Proof) =>
    coreSeen(pc, proof).flatMap(({ views, rows }) => rows.map((row) => ({ views, ...row })));

  it('is below what is set, and marks where it differs', () => {
    const rows = rowsOf({ native: seen('TLS 1.0'), wow64: seen('TLS 1.0') });
    expect(rows.map(({ views, when, seen: best }) => [views, when, best])).toEqual([
      ['both', 'set', undefined],
      ['both', 'seen', 'TLS 1.0'],
    ]);
    const changed = rows[1]?.cells.filter(({ isChanged }) => isChanged).map(({ protocol, box }) => [protocol, box]);
    expect(changed).toEqual([
      ['TLS 1.0', 'set'],
      ['TLS 1.2', 'lost'],
    ]);
  });

  it('keeps what is on by default, and shows as set what is offered although it is off', () => {
    const eleven = snapshotOf({ build: 22631 });
    const both = seen('TLS 1.1', 'TLS 1.2', 'TLS 1.3');
    expect(linesOf(coreSeen(eleven, { native: both, wow64: both }))).toEqual([
      'both set: na off off off self self: not set',
      'both seen: na off off set! self self: not set',
    ]);
  });

  it('is nothing if nothing was seen, and no protocol at all is said as that', () => {
    expect(rowsOf(unknownProof('cancelled', false)).map(({ when }) => when)).toEqual(['set']);
    const [, row] = rowsOf({ native: seen(), wow64: seen() });
    expect(row?.seen).toBeNull();
  });
});

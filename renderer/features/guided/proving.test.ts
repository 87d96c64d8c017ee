import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../../../shared/diagnosis/test-pc.suite.ts';
import type { Checked, HistoryEntry } from '../../../shared/ipc/contract.ts';
import { judgeProof } from '../../../shared/proof/proof-report.ts';
import { unknownProof, type Observation, type Proof } from '../../../shared/proof/proof.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { makeReport, type Outcome, type Report } from '../../../shared/report/report.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';
import { proofKind, promisedBy } from './proving.ts';

const SWITCHED_ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;
const BEFORE: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const AFTER: TestPc = { ...BEFORE, native: 0x800, wow64: 0x800, schannel: SWITCHED_ON };

interface Seen {
  readonly before: Proof;
  readonly after: Proof;
}

function checkedOf(pc: TestPc, seen?: Seen): Checked {
  const snapshot = snapshotOf(pc);
  const facts = factsOf(snapshot);
  const report = makeReport(diagnose(facts), [], { driver: 'reg-file', system: 'test' });
  const withProof: Report =
    seen === undefined ? report : { ...report, proof: { ...seen, ...judgeProof(seen.after, report, facts) } };
  return { checkedAt: '2026-11-09T08:15:00.000Z', snapshot, report: withProof };
}

const unseen = unknownProof('no-engine', false).native;
const seen = (...offered: readonly Protocol[]): Observation => ({ ...unseen, state: 'seen', reason: null, offered });
const OLD: Proof = { native: seen('TLS 1.0'), wow64: seen('TLS 1.0') };
const NEW: Proof = { native: seen('TLS 1.2'), wow64: seen('TLS 1.2') };
const done: Outcome = { state: 'committed', journal: 7, writes: [], verified: true };

describe('what a change came to', () => {
  const after = checkedOf(AFTER).report;
  const entry = (state: HistoryEntry['state']): HistoryEntry => ({
    ...{
      id: 7,
      digest: 'd'.repeat(64),
      at: '2026-11-09T08:15:00.000Z',
      state,
      doing: null,
      selection: RECOMMENDED,
      writes: [],
    },
    inForce: state === 'committed' ? 'all' : null,
    changedSince: [],
  });

  test.each([
    ['without a handshake nothing is proven', done, after, null, 'written'],
    ['with both views seen it is', done, checkedOf(AFTER, { before: OLD, after: NEW }).report, null, 'proven'],
    [
      'one view that could not be asked proves nothing',
      done,
      checkedOf(AFTER, { before: OLD, after: { ...NEW, wow64: unseen } }).report,
      null,
      'written',
    ],
    [
      'a handshake that contradicts is said',
      done,
      checkedOf(AFTER, { before: OLD, after: { ...NEW, wow64: seen('TLS 1.0') } }).report,
      null,
      'differs',
    ],
    [
      'without the update it is prepared only',
      done,
      checkedOf({ ...AFTER, files: '6.1.7601.17514' }).report,
      null,
      'prepared',
    ],
    ['read back otherwise', { ...done, verified: false }, after, null, 'not-equal'],
    ['undone elsewhere since', done, after, entry('undone'), 'undone'],
    ['still in force', done, after, entry('committed'), 'written'],
    ['undone', { ...done, state: 'undone' }, checkedOf(BEFORE).report, null, 'undone'],
    ['undone but for some', { ...done, state: 'undone', conflicts: [] }, after, null, 'undone-in-part'],
    ['nothing to do', { ...done, state: 'nothing-to-do' }, after, null, 'nothing'],
    ['taken back', { ...done, state: 'failed' }, after, null, 'failed'],
  ] as const)('%s', (_, outcome, report, found, kind) => {
    expect(proofKind(outcome, report, found)).toBe(kind);
  });
});

describe('what the settings promise', () => {
  test('is what is drawn where no Windows was asked', () => {
    expect(promisedBy(checkedOf(BEFORE).report, 'wow64')?.offered.at(-1)).toBe('TLS 1.0');
    expect(promisedBy(checkedOf(AFTER).report, 'wow64')?.offered).toEqual(['TLS 1.2']);
  });

  test('isn’t drawn where it isn’t known', () => {
    expect(promisedBy(checkedOf({ build: 2600 }).report, 'native')).toBeNull();
  });
});

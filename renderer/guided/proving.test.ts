import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../../shared/diagnosis/test-pc.suite.ts';
import type { Checked, HistoryEntry } from '../../shared/ipc/contract.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { makeReport, type Outcome, type Report } from '../../shared/report/report.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { BeforeAndAfter } from './pictures.tsx';
import { picturesOf, proofKind, type Proof, type SeenOffer } from './proving.ts';

const SWITCHED_ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;
const BEFORE: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const AFTER: TestPc = { ...BEFORE, native: 0x800, wow64: 0x800, schannel: SWITCHED_ON };

function checkedOf(pc: TestPc, proof?: Proof): Checked {
  const snapshot = snapshotOf(pc);
  const report = makeReport(diagnose(factsOf(snapshot)), [], { driver: 'reg-file', system: 'test' });
  const withProof: Report = proof === undefined ? report : Object.assign(report, { proof });
  return { checkedAt: '2026-11-09T08:15:00.000Z', snapshot, report: withProof };
}

const seen = (...offered: readonly Protocol[]): SeenOffer => ({
  ...{ state: 'seen', reason: null, offered },
  cipherSuites: ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384'],
});
const unseen: SeenOffer = { state: 'unknown', reason: 'no-program', offered: [], cipherSuites: [] };
const OLD = { native: seen('TLS 1.0'), wow64: seen('TLS 1.0') };
const NEW = { native: seen('TLS 1.2'), wow64: seen('TLS 1.2') };
const done: Outcome = { state: 'committed', journal: 7, writes: [], verified: true };

describe('what a change came to', () => {
  const after = checkedOf(AFTER).report;
  const entry = (state: HistoryEntry['state']): HistoryEntry => ({
    ...{ id: 7, at: '2026-11-09T08:15:00.000Z', state, doing: null, selection: RECOMMENDED, writes: [] },
    inForce: state === 'committed' ? 'all' : null,
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
      'a handshake that contradicts is told',
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

describe('the pictures', () => {
  const words = (before: Checked, after: Checked): readonly string[] =>
    picturesOf(before, after, 'wow64').after.cells.map(({ word }) => word);

  test('say that they follow from the settings where no handshake was seen', () => {
    const { before, after } = picturesOf(checkedOf(BEFORE), checkedOf(AFTER), 'wow64');
    expect([before.by, before.best, before.isGood]).toEqual(['settings', 'TLS 1.0', false]);
    expect([after.by, after.best, after.isGood, after.suites]).toEqual(['settings', 'TLS 1.2', true, null]);
    expect(words(checkedOf(BEFORE), checkedOf(AFTER))).toEqual(['off', 'off', 'off', 'off', 'offered', 'na']);
  });

  test('show what was seen, also where it isn’t what the settings say', () => {
    const after = checkedOf(AFTER, { before: OLD, after: { native: seen('TLS 1.2'), wow64: seen('TLS 1.0') } });
    const pictures = picturesOf(checkedOf(BEFORE), after, 'wow64');
    expect([pictures.after.by, pictures.after.best, pictures.after.suites]).toEqual(['seen', 'TLS 1.0', 1]);
  });

  test('never set a seen one beside a reckoned one', () => {
    const after = checkedOf(AFTER, { before: { native: unseen, wow64: unseen }, after: NEW });
    const pictures = picturesOf(checkedOf(BEFORE), after, 'wow64');
    expect([pictures.before.by, pictures.after.by]).toEqual(['settings', 'settings']);
  });

  test('are drawn with where they come from, and with the suites where a handshake was seen', () => {
    const drawn = (proof?: Proof): string =>
      renderToStaticMarkup(
        createElement(BeforeAndAfter, {
          before: checkedOf(BEFORE),
          after: checkedOf(AFTER, proof),
          view: 'wow64',
        }),
      );
    expect(drawn({ before: OLD, after: NEW })).toMatch(/Seen in a connection.*Cipher suites offered/s);
    expect(drawn({ before: OLD, after: NEW })).not.toContain('Follows from the settings');
    expect(drawn()).not.toContain('Seen in a connection');
    expect(drawn()).not.toContain('Cipher suites offered');
  });
});

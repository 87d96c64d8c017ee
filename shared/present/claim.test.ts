import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { judgeProof, type ChangeProof, type JudgedProof } from '../proof/proof-report.ts';
import { unknownProof, type Observation, type Proof } from '../proof/proof.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED, type Selection } from '../remediation/selection.ts';
import { makeReport, type Outcome } from '../report/report.ts';
import { LANGUAGES, type Language } from '../text/languages.ts';
import { verdictLine } from '../text/rungs.ts';
import { messages, windowTexts } from '../text/texts.suite.ts';
import { FACTS } from '../text/verdict-facts.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import { claimView, hasRepaired, isClaimed, whoIn, type Change, type ClaimView } from './claim.ts';
import { KEYED_PAGE } from './keyed.suite.ts';
import type { WindowWords } from '../text/window.ts';
import { planItems } from '../report/plan-items.ts';

const wordsOf = (language: Language): WindowWords => ({
  language,
  t: windowTexts(language),
  m: messages(language),
});
const en = wordsOf('en');

const ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;
const SEVEN: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const SEVEN_ON: TestPc = { ...SEVEN, schannel: ON, native: 0x800, wow64: 0x800 };
const ELEVEN: TestPc = { build: 22631 };

const RAN_ON = { driver: 'reg-file', system: 'test' } as const;

const observed = (...offered: readonly Protocol[]): Observation => ({
  ...unknownProof('cancelled', false).native,
  state: 'seen',
  reason: null,
  offered,
});

function checkedOf(pc: TestPc): Parameters<typeof claimView>[0] {
  const snapshot = snapshotOf(pc);
  const facts = factsOf(snapshot);
  const report = makeReport(diagnose(facts), makePlan(facts, RECOMMENDED), RAN_ON);
  return { checkedAt: '2026-11-09T08:15:00.000Z', snapshot, report };
}

/** A change from one PC to another one. */
function changeOf(before: TestPc, selection: Selection, restart: readonly string[] = []): Change {
  const writes = planItems(makePlan(factsOf(snapshotOf(before)), selection));
  const outcome: Outcome = { state: 'committed', journal: 3, writes, verified: true };
  return { outcome: restart.length === 0 ? outcome : { ...outcome, restart: [...restart] }, proof: null };
}

const judged = (pc: TestPc, ...offered: readonly Protocol[]): JudgedProof => {
  const { snapshot, report } = checkedOf(pc);
  const proof: Proof = { native: observed(...offered), wow64: observed(...offered) };
  return { proof, ...judgeProof(proof, report, factsOf(snapshot)) };
};

const MASK_80: Selection = { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x80 } };
const fixed = changeOf(SEVEN, RECOMMENDED);

describe('what Home leads with', () => {
  const claim = (pc: TestPc, change: Change | null, asked: JudgedProof | null = null): ClaimView =>
    claimView(checkedOf(pc), change, asked, en);

  it('is the verdict if nothing was done', () => {
    expect(claim(SEVEN, null)).toMatchObject({ kind: 'verdict', headline: 'Office can’t reach Microsoft 365' });
  });

  it('is the repair, with what to do', () => {
    expect(claim(SEVEN_ON, fixed)).toMatchObject({
      kind: 'fixed',
      tone: 'ok',
      headline: 'Fixed. Close Outlook and open it again.',
    });
    expect(claim(SEVEN_ON, changeOf(SEVEN, RECOMMENDED, ['Word'])).headline).toContain('Close Word');
    const several = claim(SEVEN_ON, changeOf(SEVEN, RECOMMENDED, ['Word', 'Outlook']));
    expect([several.headline, several.reason].join(' ')).toContain('Close Office programs');
    expect(several.reason).toContain('Word and Outlook are running');
  });

  it('calls nothing fixed that worked before', () => {
    const pc: TestPc = { ...ELEVEN, native: 0x800, wow64: 0x800 };
    const change = changeOf(pc, RECOMMENDED);
    expect(claim(ELEVEN, change)).toMatchObject({ kind: 'done', tone: 'ok' });
    expect(claim(ELEVEN, change).headline).not.toContain('Fixed');
  });

  it('says what could be better after a change that serves', () => {
    const change = changeOf(ELEVEN, { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x800 } });
    const view = claim({ ...ELEVEN, native: 0x800, wow64: 0x800 }, change);
    expect([view.kind, view.tone]).toEqual(['done', 'warn']);
    expect(view.reason).toContain('TLS 1.3 isn’t');
  });

  it.each([
    ['both views', { native: 0x80, wow64: 0x80 }, 'Done, but Office can’t reach Microsoft 365'],
    ['one view', { wow64: 0x80 }, 'Done, but 32-bit Office can’t reach Microsoft 365'],
  ] as const)('is the harm where %s lost TLS 1.2', (_which, values, headline) => {
    const change = changeOf(ELEVEN, MASK_80);
    const writes = change.outcome.writes.filter(({ view }) => Object.hasOwn(values, view));
    const view = claim({ ...ELEVEN, ...values }, { ...change, outcome: { ...change.outcome, writes } });
    expect(view).toMatchObject({ kind: 'lost', tone: 'warn', headline });
  });

  it('says that a change isn’t enough if the verdict still names a cause', () => {
    const old: TestPc = { ...SEVEN, files: '6.1.7601.17514' };
    const view = claim({ ...SEVEN_ON, files: '6.1.7601.17514' }, changeOf(old, RECOMMENDED));
    expect(view).toMatchObject({ kind: 'prepared', tone: 'fail', headline: 'Windows needs an update first' });
    expect(view.reason).toContain('The settings are written.');
  });

  it('is what Windows was seen to do if that isn’t what is set, after a change too', () => {
    const asked = judged(SEVEN_ON, 'TLS 1.0');
    const headline = 'Windows doesn’t offer TLS 1.2, although it’s set';
    expect(claim(SEVEN_ON, null, asked)).toMatchObject({ kind: 'contradicts', tone: 'warn', headline });
    const { proof: after, ...rest } = asked;
    const proof: ChangeProof = { before: after, after, ...rest };
    expect(claim(SEVEN_ON, { ...fixed, proof })).toMatchObject({ kind: 'contradicts', headline });
    expect(claim(SEVEN_ON, { ...fixed, proof }, judged(SEVEN_ON, 'TLS 1.2')).kind).toBe('fixed');
  });

  it('names no value if Windows should do it by default', () => {
    expect(claim(ELEVEN, null, judged(ELEVEN, 'TLS 1.0')).headline).toBe(
      'Windows doesn’t offer TLS 1.2, although it’s expected',
    );
  });

  it('names the newest protocol that was seen, but no SSL', () => {
    const reasons = [judged(SEVEN_ON, 'TLS 1.0'), judged(SEVEN_ON), judged(SEVEN_ON, 'SSL 3.0')].map(
      (asked) => claim(SEVEN_ON, null, asked).reason,
    );
    expect(reasons[0]).toContain('A test on this PC found TLS 1.0 at most.');
    expect(reasons.slice(1).map((reason) => reason.split('.')[0])).toEqual(
      Array(2).fill('A test on this PC showed this'),
    );
  });

  it('is the verdict if a change failed, or if what was read back isn’t what was written', () => {
    const failed = { ...fixed, outcome: { ...fixed.outcome, state: 'failed' } as const };
    const differs = { ...fixed, outcome: { ...fixed.outcome, verified: false } };
    expect([fixed, failed, differs].map(({ outcome }) => isClaimed(outcome))).toEqual([true, false, false]);
    const verdict = claim(SEVEN_ON, null);
    expect([failed, differs].map((change) => claim(SEVEN_ON, change))).toEqual([verdict, verdict]);
  });

  it('is said in sentences, each with its full stop', () => {
    const reasonOf = (pc: TestPc, change: Change): string =>
      claimView(checkedOf(pc), change, null, KEYED_PAGE).reason.replaceAll(/\(.*?\)/g, '');
    expect(reasonOf(SEVEN_ON, fixed)).toBe('claim.changed claim.whenTheyStart');
    expect(reasonOf(SEVEN_ON, changeOf(SEVEN, RECOMMENDED, ['Word']))).toBe('claim.changed claim.whenTheyStart');
    expect(reasonOf(SEVEN_ON, changeOf(SEVEN, RECOMMENDED, ['Word', 'Excel']))).toBe('claim.changed change.reopen');
    const old = { ...SEVEN, files: '6.1.7601.17514' };
    expect(reasonOf({ ...SEVEN_ON, files: old.files }, changeOf(old, RECOMMENDED))).toMatch(
      /^claim\.preparedForUpdate /,
    );
    expect(reasonOf({ ...SEVEN, native: 0x800, wow64: 0x800 }, fixed)).toMatch(/^claim\.prepared rungs/);
    const unknown = { ...changeOf(ELEVEN, RECOMMENDED), outcome: { ...fixed.outcome, writes: [] } };
    expect(reasonOf({ ...ELEVEN, native: { denied: true } }, unknown)).toMatch(/^claim\.prepared /);
  });

  it('is a repair only if some programs lacked TLS 1.2 before, and all have it now', () => {
    const { writes } = fixed.outcome;
    const snapshots = [SEVEN_ON, { ...SEVEN_ON, wow64: 0x80 }, ELEVEN].map((pc) => snapshotOf(pc));
    expect(snapshots.map((snapshot) => hasRepaired(snapshot, writes))).toEqual([true, false, false]);
    const half = writes.filter(({ view, path }) => view !== 'native' || path.includes('SCHANNEL'));
    expect(hasRepaired(snapshotOf(SEVEN_ON), half)).toBe(true);
    expect([whoIn(['wow64'], 2), whoIn(['native', 'wow64'], 2), whoIn([], 2)]).toEqual(['wow64', 'all', 'native']);
  });

  it('is a connection before a proof', () => {
    const checked = checkedOf(SEVEN_ON);
    const readiness = { level: 'proven', because: [], limits: [] } as const;
    const report = { ...checked.report, readiness: { ...readiness, because: [], limits: [] } };
    expect(claimView({ ...checked, report }, null, judged(SEVEN_ON, 'TLS 1.0'), en).kind).toBe('verdict');
  });
});

/** Every headline that can stand on Home. */
function headlinesIn(language: Language): readonly string[] {
  const { t, m } = wordsOf(language);
  const whos = ['native', 'wow64', 'all'] as const;
  const facts = whos.flatMap((who) => [
    { ...FACTS, who },
    { ...FACTS, who, release: 'Windows Server 2008 R2' },
  ]);
  const deciding = KNOWN_CODES.filter(({ verdict }) => verdict !== null);
  return [
    ...facts.flatMap((given) => deciding.map((found) => verdictLine(m, found, given)?.headline ?? '')),
    m.cause.none(FACTS).headline,
    m.cause.proven(FACTS, null).headline,
    ...Object.values(m.rungs).flatMap(({ name }) =>
      [true, false].map((isOn) => m.cause.lookAt(name, '', isOn).headline),
    ),
    m.cause.limit('').headline,
    m.cause.connection('').headline,
    ...Object.values(m.cause.incoming.headlines),
    ...[[], ['Outlook'], ['Word', 'Excel']].flatMap((programs) => [
      t.claim.headline('fixed', programs),
      t.claim.headline('done', programs),
    ]),
    ...whos.map(t.claim.lost),
    ...[true, false].map((isSet) => m.cause.contradicts('TLS 1.2', isSet)),
  ];
}

it.each(LANGUAGES)('no headline in %s has more than eight words, or a colon', (language) => {
  const all = headlinesIn(language);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((line) => line === '')).toEqual([]);
  expect([...new Set(all.filter((line) => line.trim().split(/\s+/).length > 8 || line.includes(':')))]).toEqual([]);
});

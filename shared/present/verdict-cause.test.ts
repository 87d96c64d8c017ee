import { describe, expect, it } from 'vitest';
import type { TestPc } from '../diagnosis/test-pc.suite.ts';
import { unknownObservation, type Observation } from '../proof/proof.ts';
import { causeOf } from '../readiness/cause.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import { KEYED } from './keyed.suite.ts';
import { claimView } from './claim.ts';
import { outgoing, proofLine } from './verdict.ts';

const TEN: TestPc = { build: 19045 };
const en = pageTexts('en');

it.each([
  ['improvement-available', true],
  ['undetermined', false],
] as const)(
  'a cause that may be an obstacle is said with TLS 1.2 being on only if that is known: %s',
  (verdict, isOn) => {
    const cause = { kind: 'unfit', rung: 'network', code: 'x', side: 'out' } as const;
    const { headline } = claimView({ ...testReport(TEN), cause, verdict }, KEYED.m);
    expect(headline).toBe(`cause.lookAt(rungs.network.name, x, ${String(isOn)}).headline`);
  },
);

it('protocols of every kind of program are those that all kinds offer', () => {
  const [both, one] = [['TLS 1.0', 'TLS 1.2'], ['TLS 1.2']] as const;
  expect([outgoing({ native: both, wow64: one }), outgoing({ native: both, wow64: null })]).toEqual([one, both]);
  expect(outgoing({ native: null, wow64: one })).toEqual([]);
});

describe('what Windows was seen not to do', () => {
  const report = testReport({
    ...{ build: 7601, files: '6.1.7601.24168', wow64: 0x800 },
    schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } },
  });
  const seen = (offered: Observation['offered']): Observation => ({
    ...{ ...unknownObservation('timed-out'), state: 'seen', reason: null, offered },
  });
  const proof = { native: seen(['TLS 1.0']), wow64: seen(['TLS 1.0', 'TLS 1.1']) };
  const SERVES = { verdict: 'no-change-needed' } as const;
  const said = (
    part: Partial<Report>,
    differences: NonNullable<Report['proof']>['differences'],
    suspect: 'update' | null = null,
  ) =>
    proofLine({ ...report, ...SERVES, ...part, proof: { before: null, after: proof, differences, suspect } }, KEYED.m);
  const lineOf = (view: 'native' | 'wow64', suspect: 'update' | null, protocol: Protocol = 'TLS 1.2') =>
    said({}, [{ view, protocol, kind: 'promised-not-offered' }], suspect);

  it('is said of the programs that lack it, and whether a value is set for them', () => {
    const first = { headline: 'cause.contradicts(TLS 1.2, false)', reason: 'cause.restartFirst(TLS 1.0)' };
    expect(lineOf('native', null)).toEqual(first);
    expect(lineOf('wow64', 'update')).toEqual({
      headline: 'cause.contradicts(TLS 1.2, true)',
      reason: 'cause.restartFirst(TLS 1.1) proof.lookFirst(rungs.update.name)',
    });
    expect(said({ offers: [] }, [])).toBeNull();
    expect(lineOf('native', null, 'TLS 1.1')).toBeNull();
    const cells = [{ protocol: 'TLS 1.2', state: 'offered', why: 'value' }] as const;
    const broken = [{ view: 'native', protocol: 'TLS 1.2', kind: 'promised-not-offered' }] as const;
    expect(said({ offers: [{ program: 'wininet', view: 'native', cells }] }, [...broken])).toEqual(first);
    // settings that fail are the fault
    expect(said({ verdict: 'fix-available' }, [...broken])).toBeNull();
  });
});

describe('that a PC is ready', () => {
  const READY_WORDS = 'ready for Microsoft 365';
  const withReadiness = (pc: TestPc, readiness: NonNullable<Report['readiness']>): ReturnType<typeof claimView> => {
    const report = { ...testReport(pc), readiness };
    return claimView({ ...report, cause: causeOf(report) }, en.m);
  };

  it.each([
    ['proven', TEN, true, 'ok'],
    ['likely', TEN, false, 'ok'],
    ['no', TEN, false, 'warn'],
    // connections outrank what is only read
    ['proven', { ...TEN, native: { denied: true } }, true, 'ok'],
    // the connections work, and a check warns: both are said
    ['proven', { ...TEN, values: { 'certificates.disable-root-auto-update': 1 } }, true, 'warn'],
  ] as const)('is said if it is %s, and not otherwise', (level, pc, isReady, tone) => {
    const view = withReadiness(pc, { level, because: [], limits: [] });
    expect([view.headline.includes(READY_WORDS), view.tone]).toEqual([isReady, tone]);
  });
});

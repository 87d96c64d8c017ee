import { describe, expect, it } from 'vitest';
import type { TestPc } from '../diagnosis/test-pc.suite.ts';
import { unknownObservation, type Observation } from '../proof/proof.ts';
import { causeOf } from '../readiness/cause.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import type { VerdictFacts } from '../text/facts.ts';
import type { VerdictLine } from '../text/rung-text.ts';
import type { Protocol } from '../tls/protocols.ts';
import { claimView } from './claim.ts';
import { KEYED } from './keyed.suite.ts';
import { outgoing, proofLine } from './verdict.ts';
import type { WindowWords } from '../text/window.ts';

const en: WindowWords = { language: 'en', ...pageTexts('en') };

const ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;
const OLD_SEVEN: TestPc = { build: 7601, files: '6.1.7601.17514' };
const SEVEN: TestPc = { build: 7601, files: '6.1.7601.24168' };
const SEVEN_ON: TestPc = { ...SEVEN, schannel: ON };
const TEN: TestPc = { build: 19045 };

const LIMITED = { kind: 'limit', rung: 'cipher-suites', code: 'front-door-without-dhe', side: 'out' } as const;

const viewOf = (pc: TestPc, texts: Pick<WindowWords, 'm'>): ReturnType<typeof claimView> =>
  claimView(testReport(pc), texts.m);

/** The facts from which the sentence is made, whichever it is. */
function factsOfSentence(report: Report): VerdictFacts | null {
  const seen: VerdictFacts[] = [];
  const note = (facts: VerdictFacts): VerdictLine => {
    seen.push(facts);
    return { headline: 'H', reason: 'R' };
  };
  const rungs = Object.fromEntries(
    Object.entries(en.m.rungs).map(([id, text]) => [
      id,
      {
        ...text,
        headlines: Object.fromEntries(
          Object.keys('headlines' in text ? text.headlines : {}).map((code) => [code, note]),
        ),
      },
    ]),
  ) as unknown as typeof en.m.rungs;
  claimView(report, { ...en.m, cause: { ...en.m.cause, none: note }, rungs });
  return seen[0] ?? null;
}

describe('the sentence of a verdict', () => {
  it.each<[string, TestPc, Partial<VerdictFacts>]>([
    [
      'both views without a value',
      SEVEN,
      {
        release: 'Windows 7',
        architecture: '64-bit',
        who: 'all',
        best: 'TLS 1.0',
        found: 'not set',
      },
    ],
    [
      'the view without a value',
      { ...SEVEN_ON, native: 0x800 },
      { who: 'wow64', best: 'TLS 1.0', found: 'not set', protocols: [], writes: 1 },
    ],
    [
      'a stale value',
      { ...TEN, native: 0x800, wow64: 0x280 },
      { who: 'wow64', best: 'TLS 1.1', found: '0x00000280', protocols: ['TLS 1.0', 'TLS 1.1'] },
    ],
    [
      'a text for a value',
      { ...TEN, native: '800', wow64: '800' },
      { who: 'all', found: 'REG_SZ “800”', protocols: [], writes: 0, fix: 'remove' },
    ],
    [
      'the services that share no suite',
      { ...TEN, values: { 'cipher.policy-functions': 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA' } },
      { services: ['SharePoint', 'OneDrive', 'Office content (Azure Front Door)'] },
    ],
  ])('is made from %s', (_what, pc, facts) => {
    expect(factsOfSentence(testReport(pc))).toMatchObject(facts);
  });

  it('says which view Office reads if a value decides, on a Windows with two', () => {
    const office = { 'office.click-to-run native': 'x86' };
    const says = ` ${en.m.ladder.officeReads('32', 'wow64')}`;
    const reasonOf = (pc: TestPc): string => viewOf(pc, en).reason;
    expect(reasonOf({ ...SEVEN, values: office })).toBe(`${reasonOf(SEVEN)}${says}`);
    const limited = { ...testReport({ ...TEN, values: office }), cause: LIMITED };
    expect(claimView(limited, en.m).reason).not.toContain(says);
    for (const pc of [{ ...SEVEN, arch: 'x86' as const }, OLD_SEVEN, TEN]) {
      expect(reasonOf({ ...pc, values: office })).toBe(reasonOf(pc));
    }
  });
});

describe('SSL in the value', () => {
  it.each([
    [
      'is allowed where Windows offers it',
      { ...SEVEN_ON, native: 0xaa0, wow64: 0xaa0 },
      'TLS 1.2 is on, but SSL is allowed',
    ],
    [
      'is an old value where Windows ignores it',
      { ...TEN, native: 0xaa0, wow64: 0xaa0 },
      'TLS 1.2 is on, with an old value',
    ],
  ] as const)('%s', (_what, pc, headline) => {
    const report = testReport(pc);
    const isOffered = report.effective.winhttp.native?.includes('SSL 3.0');
    expect([claimView(report, en.m).headline, isOffered]).toEqual([headline, headline.endsWith('allowed')]);
  });
});

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
  const report = testReport({ ...SEVEN_ON, wow64: 0x800 });
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

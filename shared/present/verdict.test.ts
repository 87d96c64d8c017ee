import { describe, expect, it } from 'vitest';
import type { TestPc } from '../diagnosis/test-pc.suite.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import type { VerdictFacts } from '../text/facts.ts';
import type { VerdictLine } from '../text/rung-text.ts';
import { claimView } from './claim.ts';
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

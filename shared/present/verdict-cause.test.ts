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
const PROXY = { 'proxy.user.script': 'http://proxy.example/a.pac' };
const LIMIT = 'front-door-without-dhe';
const en = pageTexts('en');

describe('the sentence of a cause', () => {
  const caused = (rung: string, code: string, part: Partial<Report> = {}): string => {
    const cause = { kind: 'unfit', rung, code, side: 'out' } as const;
    const { headline, reason } = claimView({ ...testReport(TEN), cause, ...part }, KEYED.m);
    return `${headline} ${reason}`.replaceAll(/\({.*?}\)/g, '()');
  };
  const ON_VERDICT = { verdict: 'improvement-available' } as const;
  const LEVEL = { readiness: { level: 'proven', because: [], limits: [] } } as const;
  it.each<[string, string, Partial<Report>, string]>([
    ['winhttp-value', 'missing', {}, 'rungs.winhttp-value.headlines.missing()'],
    ['connection', 'proxy', {}, 'cause.connection(readiness.results.proxy)'],
    ['cipher-suites', LIMIT, {}, `cause.limit(readiness.limits.${LIMIT})`],
    ['network', 'user-script', {}, 'cause.lookAt(rungs.network.name, rungs.network.codes.user-script, true)'],
    ['network', 'x', ON_VERDICT, 'cause.lookAt(rungs.network.name, x, true)'],
    ['network', 'x', { verdict: 'undetermined' }, 'cause.lookAt(rungs.network.name, x, false)'],
    ['network', 'x', LEVEL, 'cause.proven('],
  ])('is that of its kind: %s.%s, %j', (rung, code, part, said) => {
    expect(caused(rung, code, part)).toContain(said);
  });

  it('has what still fails although every connection succeeded', () => {
    expect(caused('network', 'x', LEVEL)).toMatch(/, x\)\.headline /);
    const calm = claimView({ ...testReport(TEN), ...LEVEL, cause: null }, KEYED.m);
    expect(calm.headline).toMatch(/, null\)\.headline$/);
    const unread = claimView({ ...testReport({ ...TEN, native: { denied: true } }), ...LEVEL }, KEYED.m);
    expect(unread.headline).toMatch(/ who=native .*best=null .* view=inSentence\.views\.native /);
  });
});

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

  it('is in doubt by the name of its cause, and by what this version of Windows can’t reach if there is no other', () => {
    const limits = [{ id: 'front-door-without-dhe' }];
    const proxied = withReadiness({ ...TEN, values: PROXY }, { level: 'doubtful', because: [], limits });
    expect(proxied).toMatchObject({
      tone: 'warn',
      headline: `TLS 1.2 is on, but check ${en.m.rungs.network.name}`,
      reason: en.m.rungs.network.codes['user-script'],
    });
    const limited = withReadiness(TEN, { level: 'doubtful', because: [], limits });
    expect([limited.tone, limited.reason]).toEqual(['ok', en.m.readiness.limits['front-door-without-dhe']]);
  });
});

describe('a server', () => {
  it('has it there also if its own connections are proven', () => {
    const readiness = { level: 'proven', because: [], limits: [] } as const;
    const cause = { kind: 'fix', rung: 'tls12', code: 'off', side: 'in' } as const;
    const report = { ...testReport({ build: 20348, server: true }), readiness, cause };
    expect(claimView(report, KEYED.m)).toMatchObject({ headline: 'cause.incoming.headlines.tls12.off' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Connection } from '../proof/connections.ts';
import type { Difference } from '../proof/compare.ts';
import { unknownObservation, type Observation } from '../proof/proof.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import { connection } from './connection.suite.ts';
import { KEYED } from './keyed.suite.ts';
import { becauseText, readinessView } from './readiness.ts';

const { m } = KEYED;
const two = testReport();
const one: Report = { ...two, views: { ...two.views, wow64: null } };

const stateOf = (claim: string, report: Report): string => {
  const found = readinessView(report)?.claims.find((view) => view.claim === claim);
  return `${String(found?.state)} ${String(found?.sign)}`;
};

const asked = (view: Connection['view'], result: Connection['result'] = 'reached') => connection({ view, result });

describe('the claim about connections', () => {
  it.each<[string, Report, readonly Connection[] | undefined, string]>([
    ['none was tested', two, undefined, 'not-asked na'],
    ['both kinds of program succeeded', two, [asked('native'), asked('wow64')], 'holds ok'],
    ['only one of two kinds was tested', two, [asked('native')], 'unknown unknown'],
    ['one of several failed', two, [asked('native'), asked('wow64', 'timeout')], 'fails fail'],
  ])('if %s', (_what, report, connections, expected) => {
    expect(stateOf('connection', { ...report, ...(connections === undefined ? {} : { connections }) })).toBe(expected);
  });
});

describe('the claim about what Windows was seen to offer', () => {
  const unseen = unknownObservation('timed-out');
  const seen = (...offered: readonly Protocol[]): Observation => ({ ...unseen, state: 'seen', reason: null, offered });
  const broken: Difference = { view: 'native', protocol: 'TLS 1.2', kind: 'promised-not-offered' };
  it.each<[string, Report, Observation, Observation | null, readonly Difference[], string]>([
    ['both kinds offer what is good', two, seen('TLS 1.0', 'TLS 1.2'), seen('TLS 1.2'), [], 'holds ok'],
    ['the only kind does', one, seen('TLS 1.3'), null, [], 'holds ok'],
    ['one kind offers nothing that is good', two, seen('TLS 1.2'), seen('TLS 1.0'), [], 'fails fail'],
    ['one kind wasn’t seen', two, seen('TLS 1.2'), unseen, [], 'unknown unknown'],
    ['a promise is broken, whatever else', two, seen('TLS 1.2'), unseen, [broken], 'fails fail'],
  ])('if %s', (_what, report, native, wow64, differences, expected) => {
    const after = { native, wow64 };
    const proof = { before: { native: unseen, wow64: null }, after, differences: [...differences], suspect: null };
    expect(stateOf('offer', { ...report, proof })).toBe(expected);
  });
});

it.each([
  ['no-change-needed', 'holds ok'],
  ['fix-available', 'fails fail'],
  ['undetermined', 'unknown unknown'],
] as const)('the claim about the settings follows the verdict %s', (verdict, expected) => {
  expect(stateOf('settings', { ...two, verdict })).toBe(expected);
});

it('readiness has its level, its claims from the strongest evidence on, and its reasons', () => {
  const because = [{ rung: 'network', code: 'user-script' }];
  const view = readinessView({ ...two, readiness: { level: 'doubtful', because, limits: [] } });
  expect(view).toMatchObject({ level: 'doubtful', because });
  expect(view?.claims.map(({ claim, state }) => `${claim} ${state}`)).toEqual([
    'connection not-asked',
    'offer not-asked',
    'settings fails',
  ]);
  const { readiness, ...old } = two;
  expect([readiness?.level, readinessView(old)]).toEqual(['no', null]);
});

it.each([
  ['network', 'user-script', 'rungs.network.name', 'rungs.network.codes.user-script'],
  ['connection', 'proxy', 'readiness.claims.connection.name', 'readiness.results.proxy'],
])('the reason %s.%s has a name and says what was found', (rung, code, name, found) => {
  expect(becauseText({ rung, code }, m)).toEqual({ name, found });
});

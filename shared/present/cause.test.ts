import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomingOf } from '../report/incoming.ts';
import { makeReport, type Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { serverReport } from '../report/server-report.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { SERVER_CODES } from '../diagnosis/server/codes.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { fleetPc } from '../fleet/input.ts';
import { CONNECTION_RESULTS } from '../proof/connections.ts';
import { anyPc } from '../remediation/any-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { LANGUAGES } from '../text/languages.ts';
import { causeStep, causeText, foundIn, incomingText, type NamedCause } from './cause.ts';
import { causeIn } from '../report/claim.ts';
import { fleetRow } from './fleet-rows.ts';
import { KEYED } from './keyed.suite.ts';
import { ladderView } from './ladder.ts';
import { shortAnswer, reportSummary } from './summary.ts';
import { claimView } from './claim.ts';
import { words } from './words.suite.ts';

const NOTHING = { en: 'Nothing needs to change', nl: 'Er hoeft niets te veranderen' } as const;

/** The report of any PC; of a server with both halves. */
const anyReport: fc.Arbitrary<Report> = anyPc.map((pc) => {
  const snapshot = snapshotOf(pc);
  const diagnosis = diagnose(factsOf(snapshot));
  const { machine } = diagnosis.facts;
  const ranOn = { driver: 'reg-file', system: 'test' } as const;
  const plan = makePlan(diagnosis.facts, RECOMMENDED);
  const made = makeReport(diagnosis, plan, ranOn);
  if (!machine.server) return made;
  const incoming = incomingOf(serverReport({ snapshot, sql: null }, made.machine, ranOn));
  return makeReport(diagnosis, plan, ranOn, incoming);
});

describe.each(LANGUAGES)('what is said of any PC, in %s', (language) => {
  const { m, t } = words(language);

  it('is that nothing needs to change exactly if there is no cause, and nothing fails then', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { headline, reason } = claimView(report, m);
        const isCalm = causeIn(report) === null;
        expect(`${headline} ${reason}`.includes(NOTHING[language])).toBe(isCalm);
        expect(`${headline}${reason}`).not.toMatch(/undefined|null|\[object/);
        expect(headline).not.toMatch(/[.?!]$/);
        if (isCalm) expect(report.ladder.filter(({ state }) => state === 'fail')).toEqual([]);
        expect(report.readiness?.level === 'doubtful' && isCalm).toBe(false);
      }),
    );
  });

  it('names the same cause in the short answer, the ticket and the row of a fleet, and its step in the words of each place', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const cause = causeIn(report);
        const row = fleetRow({ source: 's', name: 'n', found: { ok: true, value: fleetPc(report) } }, m);
        expect([row.first_rung, row.code]).toEqual([cause?.rung ?? null, cause?.code ?? null]);
        const answer = shortAnswer(report, m, 'window');
        const typed = shortAnswer(report, m, 'line');
        const ticket = reportSummary(report, { m, t });
        if (cause === null) {
          expect([row.next_step, answer.includes(m.answer.toDo)]).toEqual([null, false]);
          return;
        }
        const { name, found } = causeText(cause, m);
        const step = causeStep(cause, m, 'window');
        for (const text of [answer, typed, ticket]) expect(text).toContain(`${m.answer.cause}: ${name}.`);
        for (const text of [answer, typed]) expect(text.split(found)).toHaveLength(2);
        expect(ticket).toContain(found);
        for (const text of [answer, ticket]) expect(text).toContain(step);
        for (const text of [typed, row.next_step]) expect(text).toContain(causeStep(cause, m, 'line'));
        const { first, rungs } = ladderView(report);
        if (first !== null) expect(rungs[first]).toMatchObject({ rung: cause.rung, code: cause.code });
      }),
    );
  });

  it('has a step for every cause there can be', () => {
    const ofLadder = KNOWN_CODES.filter(({ state }) => state !== 'pass' && state !== 'not-applicable');
    const ofServer = Object.entries(SERVER_CODES)
      .filter(([rung]) => rung !== 'dotnet' && rung !== 'misspelt')
      .flatMap(([rung, codes]) =>
        Object.entries<{ readonly state: string }>(codes)
          .filter(
            ([code, { state }]) =>
              ['fail', 'warn'].includes(state) ||
              (state === 'unknown' && rung !== 'old-protocols' && rung !== 'tls13' && code !== ''),
          )
          .map(([code]) => ({ rung, code })),
      );
    const ofConnections = CONNECTION_RESULTS.filter((code) => code !== 'reached').map((code) => ({
      rung: 'connection',
      code,
    }));
    for (const { rung, code } of [...ofLadder, ...ofServer, ...ofConnections]) {
      for (const where of ['window', 'line'] as const) {
        const step = causeStep({ rung, code, kind: 'fix' }, m, where);
        expect([rung, code, /\w{3}/.test(step)]).toEqual([rung, code, true]);
        expect(step, `${rung}.${code}`).not.toBe(m.cause.restartFirst);
      }
      const { name, found } = causeText({ rung, code, kind: 'fix' }, m);
      expect([name === rung, found === code]).toEqual([false, false]);
    }
  });
});

const IN = 'cause.incoming';

describe('the texts of a cause', () => {
  it.each<[string, NamedCause['kind'], readonly [name: string, found: string, ofWindow: string, ofLine?: string]]>([
    ['winhttp-value.missing', 'fix', ['rungs.=.name', 'rungs.=.codes.missing', 'everyRung.recommended']],
    [
      'release.unknown',
      'unknown',
      ['rungs.=.name', 'rungs.=.codes.unknown', 'rungs.=.windowSteps.unknown', 'rungs.=.nextSteps.unknown'],
    ],
    [
      'cipher-suites.front-door-without-dhe',
      'limit',
      ['rungs.=.name', 'readiness.limits.front-door-without-dhe', 'cause.limitSteps.front-door-without-dhe'],
    ],
    [
      'connection.proxy',
      'unfit',
      ['readiness.claims.=.name', 'readiness.results.proxy', 'cause.connectionSteps.proxy'],
    ],
    ['new.new', 'fix', ['new', 'new', 'cause.restartFirst(null)']],
    [
      'tls12.off',
      'fix',
      [
        `${IN}.names.=`,
        'serverRungs.=.codes.off',
        'serverRungs.=.steps.off',
        `serverRungs.=.steps.off ${IN}.commands.schannel-server`,
      ],
    ],
    ['tls12.unreadable', 'unknown', [`${IN}.names.=`, 'serverRungs.=.codes.unreadable', 'everyRung.asAdministrator']],
    [
      'old-protocols.ssl',
      'fix',
      [
        `${IN}.names.=`,
        'serverRungs.=.codes.ssl',
        'serverRungs.=.steps.ssl',
        `serverRungs.=.steps.ssl ${IN}.commands.retire`,
      ],
    ],
    ...(['fix', 'unfit', 'limit', null] as const).map(
      (kind): [string, NamedCause['kind'], [string, string, string, string]] => [
        'products.exchange-2016',
        kind,
        [
          `${IN}.names.=`,
          `${IN}.products.${kind === 'fix' ? 'fix' : 'unfit'}(serverProducts.exchange-2016)`,
          `${IN}.seeMissing.window`,
          `${IN}.seeMissing.line`,
        ],
      ],
    ),
    [
      'products.sql',
      'unknown',
      [`${IN}.names.=`, `${IN}.products.unknown(serverProducts.sql)`, 'everyRung.asAdministrator'],
    ],
  ])('%s (%s) are its name, what was found, and a step for each place', (id, kind, texts) => {
    const [rung = '', code = ''] = id.split('.');
    const named = { rung, code, kind };
    const { name, found } = causeText(named, KEYED.m);
    const [inWindow, inLine] = (['window', 'line'] as const).map((where) => causeStep(named, KEYED.m, where));
    const [, , ofWindow, ofLine = ofWindow] = texts;
    const expected = [texts[0], texts[1], ofWindow, ofLine].map((text) => text.replaceAll('=', rung));
    expect([name, found, inWindow, inLine]).toEqual(expected);
  });

  it.each([
    ['tls12.off', 'fix', `${IN}.headlines.tls12.off`],
    ['products.sql', 'fix', `${IN}.headlines.products.fix`],
    ['schannel.on', 'fix', undefined],
  ] as const)('%s (%s) have a headline only if it is of a server’s half', (id, kind, headline) => {
    const [rung = '', code = ''] = id.split('.');
    expect(incomingText({ rung, code, kind }, KEYED.m)?.headline).toBe(headline);
  });
});

it('the cause of a report is what it says, or follows from its ladder, where it may be found', () => {
  const report = testReport();
  const { cause, ...old } = report;
  expect([causeIn({ ...report, cause: null }), causeIn(old)]).toEqual([null, cause]);
  const place = report.ladder.find(({ rung }) => rung === 'winhttp-value');
  expect([foundIn(report, cause ?? null), foundIn(report, null)]).toEqual([place, undefined]);
  expect(foundIn(report, { ...cause!, code: 'on' })).toBeUndefined();
  expect(foundIn(report, { ...cause!, rung: 'update' })).toBeUndefined();
});

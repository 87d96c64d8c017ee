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
import { causeStep, causeText, foundIn, type NamedCause } from './cause.ts';
import { causeIn } from '../report/claim.ts';
import { fleetRow } from './fleet-rows.ts';
import { KEYED } from './keyed.suite.ts';
import { placeToOpen } from './ladder.ts';
import { shortAnswer, reportSummary } from './summary.ts';
import { claimView } from './claim.ts';
import { FACTS } from '../text/verdict-facts.suite.ts';
import { words } from './words.suite.ts';

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
  const nothing =
    m.cause
      .none(FACTS)
      .reason.split(/(?<=[.。]) ?/)
      .at(-1) ?? '';

  it('is that nothing needs to change exactly if there is no cause, and nothing fails then', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { headline, reason } = claimView(report, m);
        const isCalm = causeIn(report) === null;
        expect(`${headline} ${reason}`.includes(nothing)).toBe(isCalm);
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
        const said = m.joined.sentence(m.joined.labelled(m.answer.cause, name));
        for (const text of [answer, typed, ticket]) expect(text).toContain(said);
        for (const text of [answer, typed]) expect(text.split(found)).toHaveLength(2);
        expect(ticket).toContain(found);
        for (const text of [answer, ticket]) expect(text).toContain(step);
        for (const text of [typed, row.next_step]) expect(text).toContain(causeStep(cause, m, 'line'));
        const first = placeToOpen(report);
        if (first !== null) expect(report.ladder[first]).toMatchObject({ rung: cause.rung, code: cause.code });
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

it.each<[string, NamedCause['kind'], string]>([
  ['tls12.unreadable', 'unknown', 'serverRungs.tls12.codes.unreadable'],
  ['products.exchange-2016', 'fix', 'cause.incoming.products.fix(serverProducts.exchange-2016)'],
  ['products.exchange-2016', null, 'cause.incoming.products.unfit(serverProducts.exchange-2016)'],
  ['products.sql', 'unknown', 'cause.incoming.products.unknown(serverProducts.sql)'],
])('what is said of %s (%s) of a server is what its kind of cause allows', (id, kind, found) => {
  const [rung = '', code = ''] = id.split('.');
  expect(causeText({ rung, code, kind }, KEYED.m).found).toBe(found);
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

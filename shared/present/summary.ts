import { inOneLine } from '../output/plain-text.ts';
import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { rungText, type StepsOf } from '../text/rungs.ts';
import { causeText, foundIn } from './cause.ts';
import { claimStep, claimView, type ClaimView } from './claim.ts';
import { causeIn } from '../report/claim.ts';
import { offeredText } from './cells.ts';
import { connectionsText, testOf } from './connections.ts';
import { eventLines } from './events.ts';
import { sideLines } from './server-sides.ts';
import { serviceLines } from './ladder.ts';
import { originViews } from './origin.ts';
import { momentText } from './time.ts';
import { presentReport, type HeldView, type ReportView } from './report-view.ts';
import { bareValueText } from './values.ts';
import { changeWords, machineWords, stepWords, type ReportWords } from './words.ts';
import { writeText } from './writes.ts';
import { machineView, packageRelease, windowsName } from './machine.ts';

function heldLine({ view, isOnly, value, offered }: HeldView, { m, t }: ReportWords): string {
  const place = isOnly ? t.views.only : m.views[view];
  const { joined } = m;
  const held = joined.labelled(place, `DefaultSecureProtocols ${bareValueText(value, m)}`);
  return joined.headed(held, joined.labelled(t.views.offers, offeredText(offered, m)));
}

function causeLines({ ladder }: ReportView, words: ReportWords, where: StepsOf): readonly string[] {
  const { m, t } = words;
  const broken = ladder.rungs.filter(({ state }) => state !== 'pass' && state !== 'not-applicable');
  if (broken.length === 0) return [t.summary.allHold];
  const causes = broken.flatMap((rung) => {
    const { name, found } = rungText(m, rung.rung, rung.code);
    return [
      `- ${m.joined.labelled(m.joined.bracketed(name, t.ladder.states[rung.state]), found)}`,
      ...stepWords(rung, words, where).map((step) => `  ${step}`),
    ];
  });
  return [m.joined.label(t.summary.causes), ...causes];
}

function readinessLines({ readiness }: ReportView, { m }: ReportWords): readonly string[] {
  if (readiness === null) return [];
  const { levels, claims } = m.readiness;
  const asked = readiness.claims.filter(({ state }) => state !== 'not-asked');
  return [
    levels[readiness.level],
    ...asked.map(({ claim, state }) => `- ${m.joined.labelled(claims[claim].name, claims[claim].states[state])}`),
  ];
}

function connectionLines(report: Report, { m, t }: ReportWords): readonly string[] {
  const test = testOf(report);
  return test === null ? [] : [m.joined.label(t.connections.title), connectionsText(test, m)];
}

/** Returns what to look at first; what was found only if nothing of the claim, which is said already, has it. */
function firstCause(report: Report, { reason, lines }: ClaimView, m: StartMessages): readonly string[] {
  const cause = causeIn(report);
  if (cause === null) return [];
  const { name, found } = causeText(cause, m);
  const isSaid = [reason, ...lines.map(({ text }) => text)].some((text) => text.includes(found));
  const { joined } = m;
  const named = joined.labelled(m.answer.cause, name);
  return [isSaid ? joined.sentence(named) : joined.headed(named, found)];
}

function causeWords(report: Report, claim: ClaimView, { m, t }: ReportWords, where: StepsOf): readonly string[] {
  const step = claimStep(report, m, where);
  return [...firstCause(report, claim, m), ...(step === null ? [] : [m.joined.labelled(t.nextStep, step)])];
}

function originWords(report: Report, { m, t }: ReportWords): readonly string[] {
  const views = originViews(report, m, (moment) => momentText(moment, t));
  return views.map(({ sentence, caption }) =>
    [m.joined.labelled(m.origin.setBy, sentence), caption].join(m.joined.space),
  );
}

export function reportSummary(made: Report, words: ReportWords, where: StepsOf = 'window'): string {
  const report = inOneLine(made);
  const { m, t } = words;
  const { version, when, names, sha256 } = report;
  const view = presentReport(report, m);
  const { lastChange } = view;
  return [
    m.joined.labelled(t.title, view.claim.headline),
    view.claim.reason,
    ...view.claim.lines.map(({ text }) => text),
    ...sideLines(report, m),
    ...causeWords(report, view.claim, words, where),
    ...readinessLines(view, words),
    m.joined.labelled(t.head.pc, machineWords(view.machine, words)),
    ...(names === undefined ? [] : [m.joined.labelled(t.head.by, t.head.byWhom(names.user, names.host))]),
    ...(when === undefined
      ? []
      : [m.joined.labelled(t.head.made, [momentText(when, t), `TLS Remedy ${version ?? ''}`].join(m.joined.comma))]),
    ...view.views.map((held) => heldLine(held, words)),
    ...causeLines(view, words, where),
    ...serviceLines(report.cipherSuites, m),
    ...originWords(report, words),
    ...connectionLines(report, words),
    ...(report.eventLog === undefined ? [] : eventLines(report.eventLog, lastChange?.at ?? null, m)),
    ...(lastChange === null
      ? []
      : [
          changeWords(lastChange, words).join(m.joined.semicolon),
          ...lastChange.writes.map((write) => `- ${writeText(write, m)}`),
        ]),
    ...(sha256 === undefined ? [] : [m.joined.labelled(t.head.checksum, sha256)]),
  ].join('\n');
}

/** To paste into a thread: Windows, verdict, cause, what to do, and a link. It names no PC and no person. */
export function shortAnswer(report: Report, m: StartMessages, where: StepsOf): string {
  const machine = machineView(report);
  const cause = causeIn(report);
  const step = claimStep(report, m, where);
  const claim = claimView(report, m);
  const { packages = [], links = [] } = foundIn(report, cause) ?? {};
  return [
    [windowsName(machine, m), machine.architecture].join(m.joined.comma),
    m.joined.headed(claim.headline, claim.reason),
    ...claim.lines.map(({ text }) => text),
    ...sideLines(report, m),
    ...firstCause(report, claim, m),
    ...(step === null ? [] : [m.joined.labelled(m.answer.toDo, step)]),
    ...packages.map((needed) =>
      m.ladder.neededPackage(needed.kb, packageRelease(needed, m), needed.architecture, needed),
    ),
    ...links.slice(0, 1),
  ].join('\n');
}

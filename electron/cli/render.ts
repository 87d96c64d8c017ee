import { LEFT_OUT } from '../../shared/diagnosis/rungs/cipher-suites/cipher-suites.ts';
import type { RungId } from '../../shared/diagnosis/rungs/ids.ts';
import type { ExplainedNumber, NumberFlaw } from '../../shared/explain/number.ts';
import { eventLines } from '../../shared/present/events.ts';
import { foundText, serviceLines, type LadderView } from '../../shared/present/ladder.ts';
import { foundIn } from '../../shared/present/cause.ts';
import { claimStep, claimView } from '../../shared/present/claim.ts';
import { isServerAlone } from '../../shared/present/verdict.ts';
import { causeIn, isOfIncoming } from '../../shared/report/claim.ts';
import { offeredText, type OfferView } from '../../shared/present/cells.ts';
import { sideText, serverSides } from '../../shared/present/server-sides.ts';
import { buildText, packageRelease, windowsName, type MachineView } from '../../shared/present/machine.ts';
import { localMomentText } from '../../shared/present/time.ts';
import { originLines } from '../../shared/present/origin.ts';
import { becauseText, readinessView, type ReadinessView } from '../../shared/present/readiness.ts';
import { presentReport, type HeldView } from '../../shared/present/report-view.ts';
import type { Sign } from '../../shared/present/sign.ts';
import { bareValueText } from '../../shared/present/values.ts';
import { writeText, writeView } from '../../shared/present/writes.ts';
import { KEEPS_TLS_1_0, takesTls10, type Goes } from '../../shared/remediation/lost-protocols.ts';
import type { PlanItem, PlanItems } from '../../shared/report/plan-items.ts';
import type { Report } from '../../shared/report/report.ts';
import { dotnetOffer } from '../../shared/symptoms/dotnet.ts';
import { titleOf } from '../../shared/links/links.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { Explanation } from '../../shared/text/rungs.ts';
import { renderChangeProof, renderDifferences } from './render-proof.ts';

export const join = (lines: readonly string[]): string => lines.join('\n');

export const writeLine = (item: PlanItem, texts: Messages): string => `  ${writeText(writeView(item), texts)}`;

function heldLine({ view, value, offered }: HeldView, texts: Messages): string {
  const { cli, views } = texts;
  const held = bareValueText(value, texts).padEnd(14);
  return `  ${views[view].padEnd(16)} ${cli.value} ${held} ${cli.offers} ${offeredText(offered, texts)}`;
}

/** Describes what .NET programs and Internet Options offer; WinHTTP programs are on the lines of the views. */
function programLine({ program, view, offered }: OfferView, texts: Messages): string | null {
  const { cli, views } = texts;
  if (program === 'native' || program === 'wow64' || program === 'only') return null;
  const kind = view === null ? cli.programs[program] : `${cli.programs[program]}, ${views[view]}`;
  const depends = offered.kind === 'byProgram' || offered.kind === 'byUpdate';
  const list = offered.kind === 'notKnown' ? cli.notKnown : offeredText(offered, texts);
  return `  ${kind.padEnd(36)} ${depends ? list : `${cli.offers} ${list}`}`;
}

function nextStepLines(report: Report, texts: Messages): readonly string[] {
  const step = claimStep(report, texts, 'line');
  if (step === null) return [];
  const needed = (foundIn(report, causeIn(report))?.packages ?? []).map(
    (one) => `  ${texts.ladder.neededPackage(one.kb, packageRelease(one, texts), one.architecture, one)}`,
  );
  return ['', `${texts.cli.nextStep} ${step}`, ...needed];
}

/** Describes both halves of a server: what its programs offer, and what it accepts. */
function sideLines(report: Report, texts: Messages): readonly string[] {
  const { halves } = texts.cause.incoming;
  const { label } = texts.joined;
  const width = Math.max(label(halves.out).length, label(halves.in).length);
  return serverSides(report).map((half) => `  ${label(halves[half.side]).padEnd(width)} ${sideText(half, texts)}`);
}

function claimLines(report: Report, texts: Messages): readonly string[] {
  const { headline, reason, lines } = claimView(report, texts);
  return [
    headline,
    reason,
    ...lines.map(({ text }) => `  ! ${text}`),
    ...sideLines(report, texts),
    ...nextStepLines(report, texts),
  ];
}

/** What is said of .NET, whose values are written on request only. */
function dotnetLines(report: Report, { symptoms }: Messages): readonly string[] {
  const offer = dotnetOffer(report);
  return offer === null ? [] : ['', symptoms.dotnet[offer]];
}

export const SIGNS: Readonly<Partial<Record<Sign, string>>> = { ok: '+', warn: '!', fail: 'x', unknown: '?', na: '-' };

/** Describes the machine, such as `Windows 7 SP1 (7601), x64`. */
export function machineText(machine: MachineView, texts: Messages): string {
  const build = buildText(machine);
  return `${windowsName(machine, texts)}${build === null ? '' : ` (${build})`}, ${machine.architecture}`;
}

function readinessLines(view: ReadinessView | null, texts: Messages): readonly string[] {
  if (view === null) return [];
  const { readiness: t } = texts;
  return [
    '',
    t.levels[view.level],
    ...view.claims.map(({ claim, state, sign }) => {
      const { name, states } = t.claims[claim];
      return `  ${SIGNS[sign] ?? ' '} ${name.padEnd(18)} ${states[state]}`;
    }),
    ...view.because.map((one) => {
      const { name, found } = becauseText(one, texts);
      return `  ${texts.joined.labelled(t.because, texts.joined.headed(name, found))}`;
    }),
  ];
}

/** Who set what the plan and the findings are about, as far as this PC shows it. */
function originBlock(report: Report, texts: Messages): readonly string[] {
  const lines = originLines(report, texts, (moment) => localMomentText(moment, texts.locale));
  return lines.length === 0 ? [] : ['', texts.joined.label(texts.origin.setBy), ...lines.map((line) => `  ${line}`)];
}

/** The cipher suites that Windows has by itself and this PC doesn't offer; null if none are named. */
export function leftOutText({ ladder }: Report, { evidence, joined }: Messages): string | null {
  const found = ladder.flatMap((rung) => rung.evidence).find(({ name }) => name === LEFT_OUT)?.found;
  return typeof found === 'string' ? joined.labelled(evidence.dates[LEFT_OUT], found) : null;
}

/** Describes the checks that found something, and names those that passed; with `hasDetails`, describes all. */
function ladderLines(
  report: Report,
  rungs: LadderView['rungs'],
  texts: Messages,
  hasDetails: boolean,
): readonly string[] {
  const views = rungs.map((rung) => ({ ...foundText(report, rung, texts), sign: rung.sign }));
  const passed = views.filter(({ sign }) => sign === 'ok');
  const leftOut = leftOutText(report, texts);
  return [
    ...views
      .filter(({ sign }) => hasDetails || (sign !== 'ok' && sign !== 'na'))
      .map(({ name, found, sign }) => `  ${SIGNS[sign] ?? ' '} ${name.padEnd(18)} ${found}`),
    ...(hasDetails && leftOut !== null ? [`    ${leftOut}`] : []),
    ...(hasDetails ? serviceLines(report.cipherSuites, texts).map((line) => `  ${line}`) : []),
    ...(hasDetails || passed.length === 0 ? [] : [`  + ${texts.cli.passed(passed.map(({ name }) => name))}`]),
  ];
}

/** A report for people. Without details, checks that passed are only named. */
export function renderReport(report: Report, texts: Messages, hasDetails: boolean): string {
  const { machine, readiness, views, offers, office, ladder } = presentReport(report, texts);
  return join([
    machineText(machine, texts),
    ...claimLines(report, texts),
    ...dotnetLines(report, texts),
    ...readinessLines(readiness, texts),
    '',
    ...views.map((held) => heldLine(held, texts)),
    ...offers.map((offer) => programLine(offer, texts)).filter((line) => line !== null),
    ...(office === null ? [] : [`  ${texts.ladder.officeReads(office.bitness, office.view)}`]),
    '',
    ...ladderLines(report, ladder.rungs, texts, hasDetails),
    ...originBlock(report, texts),
    ...(report.eventLog === undefined
      ? []
      : ['', ...eventLines(report.eventLog, report.lastChange?.at ?? null, texts)]),
  ]);
}

export function renderExplanation(
  rung: RungId,
  explanation: Explanation,
  links: readonly string[],
  texts: Messages,
): string {
  const heads = texts.ladder.heads;
  return join([
    texts.rungs[rung].name,
    ...(['what', 'why', 'how', 'unknown'] as const).flatMap((part) => ['', heads[part], `  ${explanation[part]}`]),
    '',
    texts.cli.links,
    ...links.flatMap((link) => [`  ${titleOf(link) ?? link}`, `    ${link}`]),
  ]);
}

const goesLines = (goes: Goes, texts: Messages): readonly string[] => [
  ...goes.map(({ view, protocols, program }) => {
    const of = program === undefined ? texts.views[view] : `${texts.rungs.dotnet.name}, ${texts.views[view]}`;
    return `  ${texts.goes(of, protocols)}`;
  }),
  ...(takesTls10(goes) ? [`  ${texts.cli.keepTls10(KEEPS_TLS_1_0)}`] : []),
];

export const renderGoes = (goes: Goes, texts: Messages): string =>
  join(goesLines(goes, texts).map((line) => line.trim()));

export function renderPlan(plan: PlanItems, texts: Messages, goes: Goes = []): string {
  if (plan.length === 0) return texts.cli.nothingToWrite;
  return join([
    texts.cli.wouldWrite(plan.length),
    ...plan.map((item) => writeLine(item, texts)),
    ...goesLines(goes, texts),
  ]);
}

export function renderOutcome(report: Report, texts: Messages): string {
  const { outcome } = report;
  if (outcome === undefined) return '';
  const { state, writes, conflicts = [], mismatches = [], verified, journal, restart = [], goes = [] } = outcome;
  const { cli } = texts;
  const ofUser = outcome.ofUser === true;
  const listed = (head: string, items: PlanItems): readonly string[] =>
    items.length === 0 ? [] : [head, ...items.map((item) => writeLine(item, texts))];
  return join([
    ...(report.proof === undefined ? [] : renderDifferences(report.proof, report.proof.after, texts)),
    texts.outcomes[state],
    ...listed(state === 'undone' ? cli.takenBack : cli.wrote, writes),
    ...goesLines(goes, texts),
    ...listed(cli.leftAlone, conflicts),
    ...(state === 'undone' && conflicts.length > 0 && journal !== null ? [cli.undoRest(journal, ofUser)] : []),
    ...(writes.length === 0 ? [] : [verified ? cli.readBack : cli.readBackDifferent]),
    ...listed(cli.readsOtherwise, mismatches),
    ...(state === 'committed' && journal !== null ? [cli.journalEntry(journal, ofUser)] : []),
    ...(writes.length === 0 || state === 'failed'
      ? []
      : [
          isOfIncoming(writes) ? cli.restartServices : isServerAlone(report) ? cli.restartServer : cli.restart(restart),
        ]),
    ...claimLines(report, texts),
    ...readinessLines(readinessView(report), texts),
    ...(report.proof === undefined ? [] : renderChangeProof(report.proof, texts)),
  ]);
}

/** What the rung says of a number; it knows the Windows version, which may have TLS 1.3. */
const FLAW_CODES: Partial<Readonly<Record<NumberFlaw, 'malformed' | 'ssl-enabled' | 'lacks-tls-1.2'>>> = {
  zero: 'malformed',
  'unknown-bits': 'malformed',
  ssl: 'ssl-enabled',
  'lacks-tls-1.2': 'lacks-tls-1.2',
};

export function renderNumber(number: ExplainedNumber, texts: Messages): string {
  const { codes } = texts.rungs['winhttp-value'];
  const { titles, meanings } = texts.explain.problems;
  const flaws = number.problems.map((flaw) => {
    const code = FLAW_CODES[flaw];
    return code === undefined ? `${titles[flaw]}: ${meanings[flaw]}` : codes[code];
  });
  return join([
    texts.cli.sameNumber(number.hex, number.value),
    ...(number.assumedBase === undefined ? [] : [texts.cli.assumedHex]),
    number.protocols.length === 0 ? texts.values.none : number.protocols.join(', '),
    ...(number.unknownBits === '0x00000000' ? [] : [texts.cli.unknownBits(number.unknownBits)]),
    ...new Set(flaws),
  ]);
}

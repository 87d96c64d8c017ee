import type { Cause } from '../readiness/cause.ts';
import { rungOfLimit, CONNECTION } from '../readiness/levels.ts';
import { plainValue, bytesOfPlain } from '../diagnosis/plain-value.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { viewState, type ViewState } from '../diagnosis/view-state.ts';
import { inOneLine } from '../output/plain-text.ts';
import { brokenPromises } from '../proof/compare.ts';
import type { JudgedProof } from '../proof/proof-report.ts';
import type { Report, ViewReport } from '../report/report.ts';
import { verdictLine } from '../text/rungs.ts';
import type { StartMessages } from '../text/messages.ts';
import type { VerdictFacts } from '../text/facts.ts';
import type { VerdictLine } from '../text/rung-text.ts';
import { decodeMask } from '../tls/mask.ts';
import { PROTOCOLS, protocolRow, type Protocol } from '../tls/protocols.ts';
import { valueOf, REGISTRY_VIEWS, type Reading, type RegistryType } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { causeIn, causeText, foundIn, incomingText } from './cause.ts';
import { foundWords, valueView } from './values.ts';
import { countWrites } from './writes.ts';
import { RELEASE_IDS, releaseByName, releaseOfBuild, type ReleaseRules } from '../windows/releases.ts';

/** How the verdict looks; `unknown` if something that decides is unknown. */
export type VerdictTone = 'ok' | 'warn' | 'fail' | 'unknown';

export interface VerdictView extends VerdictLine {
  readonly tone: VerdictTone;
}

/** True if some kind of program gets no TLS 1.2 at all. */
export function someCantConnect(report: Report): boolean {
  const winhttp = report.offers.filter((offer) => offer.program === 'winhttp');
  return winhttp.some((offer) =>
    offer.cells.some((cell) => cell.protocol === 'TLS 1.2' && cell.state !== 'offered' && cell.state !== 'unknown'),
  );
}

/** Returns how a server's half looks that others connect to. */
function incomingTone({ incoming }: Report, { kind }: Cause): VerdictTone {
  const { verdict } = incoming ?? {};
  if (verdict === 'fix-available' || verdict === 'cannot-be-fixed-here') return 'fail';
  return kind === 'unknown' ? 'unknown' : 'warn';
}

/** The same tone in every output: a PC on which all programs connect is never shown as broken for what could be better. */
export function verdictTone(report: Report): VerdictTone {
  const cause = causeIn(report);
  if (cause?.side === 'in') return incomingTone(report, cause);
  if (report.readiness?.level === 'proven') return cause === null ? 'ok' : 'warn';
  switch (report.verdict) {
    case 'no-change-needed':
      if (report.readiness?.level === 'no') return 'fail';
      // what this version of Windows can't do isn't a fault of this PC
      return cause === null || rungOfLimit(cause.code) === cause.rung ? 'ok' : 'warn';
    case 'improvement-available':
      return 'warn';
    case 'fix-available':
      return someCantConnect(report) ? 'fail' : 'warn';
    case 'cannot-be-fixed-here':
      return 'fail';
    case 'undetermined':
      return 'unknown';
  }
}

/** The views that the cause speaks of: those with a problem, or all. */
function affected(views: readonly ViewState[]): readonly ViewState[] {
  const broken = views.filter((view) => view.problem !== null);
  return broken.length === 0 ? views : broken;
}

function bestOf(offered: readonly Protocol[]): Protocol | null {
  return [...PROTOCOLS].reverse().find((row) => offered.includes(row.protocol))?.protocol ?? null;
}

/** Returns what programs of every view offer. */
export function outgoing({ native, wow64 }: Report['effective']['winhttp']): readonly Protocol[] {
  return (native ?? []).filter((protocol) => wow64?.includes(protocol) !== false);
}

/** Returns what everything offers that Microsoft 365 accepts; for the good verdict. */
const acceptedEverywhere = ({ effective }: Report): readonly Protocol[] =>
  outgoing(effective.winhttp).filter((protocol) => protocolRow(protocol).grade === 'good');

/** The file that leaves it unknown whether the update is there. */
function updateFile({ ladder }: Report): string {
  const evidence = ladder.find(({ rung, state }) => rung === 'update' && state !== 'pass')?.evidence ?? [];
  const shown = evidence.find(({ unreadable }) => unreadable === true) ?? evidence[0];
  return shown?.path.replace('%SystemRoot%\\', '') ?? 'winhttp.dll';
}

function verdictFacts(report: Report, m: StartMessages): VerdictFacts {
  const all = viewsIn(report);
  const views = affected(all);
  const [first] = views;
  const value = first === undefined ? null : valueOf(first.reading);
  const { writes, removals } = countWrites(report.plan);
  const isGood = report.verdict === 'no-change-needed';
  const protocols = isGood ? acceptedEverywhere(report) : decodeMask(first?.mask ?? 0).protocols;
  const offered = views.flatMap(({ view }) => report.effective.winhttp[view] ?? []);
  return {
    release: m.releases[report.machine.release],
    architecture: m.inSentence.architectures[report.machine.architecture],
    who: all.length === 1 && isGood ? 'native' : whoOf(views, all),
    best: bestOf(offered),
    // a text of a value may hold anything
    found: inOneLine(foundWords(valueView(value === null ? null : plainValue(value), DEFAULT_SECURE_PROTOCOLS), m)),
    protocols: m.values.list(protocols),
    offersSsl: offered.some((protocol) => protocolRow(protocol).grade === 'unsafe'),
    view: m.inSentence.views[placeOf(views, all)],
    file: updateFile(report),
    writes,
    fix: removals > 0 && writes === 0 ? 'remove' : 'replace',
  };
}

function placeOf(views: readonly ViewState[], all: readonly ViewState[]): 'native' | 'wow64' | 'both' | 'only' {
  if (all.length === 1) return 'only';
  return views.length > 1 ? 'both' : (views[0]?.view ?? 'native');
}

function whoOf(views: readonly ViewState[], all: readonly ViewState[]): VerdictFacts['who'] {
  const [first] = views;
  return first === undefined || views.length === all.length ? 'all' : first.view;
}

/** Returns which view the Office of this PC reads, if that shows whether the views matter to it. */
function officeReads({ office, views }: Report, found: RungReport | undefined, m: StartMessages): string {
  if (office === null || views.wow64 === null || found?.rung !== 'winhttp-value') return '';
  return ` ${m.ladder.officeReads(office.bitness, m.views[office.view])}`;
}

/** Returns what is said if Windows was seen not to do what the settings promise; null if it does, or nothing was seen. */
export function contradictionLine(
  report: Report,
  { proof, differences, suspect }: JudgedProof,
  m: StartMessages,
): VerdictLine | null {
  const [broken] = brokenPromises(differences);
  if (broken === undefined) return null;
  const offered = proof[broken.view]?.offered.at(-1) ?? null;
  const isTls = offered !== null && protocolRow(offered).grade !== 'unsafe';
  const winhttp = report.offers.filter(({ program, view }) => program === 'winhttp' && view === broken.view);
  const isSet = winhttp.some(({ cells }) =>
    cells.some(({ protocol, why }) => protocol === broken.protocol && why === 'value'),
  );
  const look = suspect === null ? '' : ` ${m.proof.lookFirst(m.rungs[suspect].name)}`;
  return {
    headline: m.cause.contradicts(broken.protocol, isSet),
    reason: `${m.cause.restartFirst(isTls ? offered : null)}${look}`,
  };
}

/** The sentence of a cause, and its reason. */
function causeLine(report: Report, cause: Cause, facts: VerdictFacts, m: StartMessages): VerdictLine {
  const { name, found } = causeText(cause, m);
  const incoming = incomingText(cause, m);
  if (incoming !== undefined) return { headline: incoming.headline, reason: incoming.found };
  if (rungOfLimit(cause.code) === cause.rung) return m.cause.limit(found);
  if (cause.rung === CONNECTION) return m.cause.connection(found);
  const { proof } = report;
  const seen = proof === undefined ? null : contradictionLine(report, { ...proof, proof: proof.after }, m);
  if (seen !== null) return seen;
  const isOn = report.verdict === 'no-change-needed' || report.verdict === 'improvement-available';
  return verdictLine(m, cause, facts) ?? m.cause.lookAt(name, found, isOn);
}

/** The one sentence of a report, its reason and its sign, by its cause; the same in every output. */
export function verdictView(report: Report, m: StartMessages): VerdictView {
  const cause = causeIn(report);
  const facts = verdictFacts(report, m);
  const tone = verdictTone(report);
  if (report.readiness?.level === 'proven' && cause?.side !== 'in') {
    return { tone, ...m.cause.proven(facts, cause === null ? null : causeText(cause, m).found) };
  }
  if (cause === null) return { tone, ...m.cause.none(facts) };
  const { headline, reason } = causeLine(report, cause, facts, m);
  return { tone, headline, reason: `${reason}${officeReads(report, foundIn(report, cause), m)}` };
}

/** The rules of the Windows that a report is of; null if none are known. */
function rulesOf({ machine, releaseNamed }: Report): ReleaseRules | null {
  const { release, build, revision = null } = machine;
  if (releaseNamed !== true) return releaseOfBuild(build, release.startsWith('server'), revision).rules;
  const known = RELEASE_IDS.find((id) => id === release);
  return known === undefined ? null : releaseByName(known).rules;
}

function readingOf({ state, type, hex, data }: ViewReport): Reading {
  if (state === 'unreadable') return { state, reason: 'other', code: null };
  if (type === null) return { state: 'absent', keyExists: false };
  return {
    state: 'value',
    ...bytesOfPlain({ type: type as RegistryType, hex, ...(data === undefined ? {} : { data }) }),
  };
}

/** Returns what `DefaultSecureProtocols` is in each view, judged from a report; empty if the release has no rules. */
function viewsIn(report: Report): readonly ViewState[] {
  const rules = rulesOf(report);
  if (rules === null) return [];
  return REGISTRY_VIEWS.flatMap((view) => {
    const held = report.views[view];
    return held === null ? [] : [viewState(view, readingOf(held), rules)];
  });
}

import type { Cause } from '../readiness/cause.ts';
import { CONNECTION } from '../readiness/levels.ts';
import { plainValue, bytesOfPlain } from '../diagnosis/plain-value.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { viewState, type ViewState } from '../diagnosis/view-state.ts';
import { inOneLine } from '../output/plain-text.ts';
import { brokenPromises } from '../proof/compare.ts';
import { isContradicted, isLimit } from '../report/claim.ts';
import type { Report, ViewReport } from '../report/report.ts';
import { verdictLine } from '../text/rungs.ts';
import type { StartMessages } from '../text/messages.ts';
import type { VerdictFacts } from '../text/facts.ts';
import type { VerdictLine } from '../text/rung-text.ts';
import { decodeMask } from '../tls/mask.ts';
import { PROTOCOLS, protocolRow, type Protocol } from '../tls/protocols.ts';
import { valueOf, REGISTRY_VIEWS, type Reading, type RegistryType, type RegistryView } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { causeText, incomingText } from './cause.ts';
import { foundWords, valueView } from './values.ts';
import { countWrites } from './writes.ts';
import { RELEASE_IDS, releaseByName, releaseOfBuild, type ReleaseRules } from '../windows/releases.ts';

/** The views that the cause speaks of: those with a problem, or all. */
function affected(views: readonly ViewState[]): readonly ViewState[] {
  const broken = views.filter((view) => view.problem !== null);
  return broken.length === 0 ? views : broken;
}

function bestOf(offered: readonly Protocol[]): Protocol | null {
  return [...PROTOCOLS].reverse().find((row) => offered.includes(row.protocol))?.protocol ?? null;
}

export function outgoing({ native, wow64 }: Report['effective']['winhttp']): readonly Protocol[] {
  return (native ?? []).filter((protocol) => wow64?.includes(protocol) !== false);
}

/** Returns what everything offers that Microsoft 365 accepts; for the good verdict. */
const acceptedEverywhere = ({ effective }: Report): readonly Protocol[] =>
  outgoing(effective.winhttp).filter((protocol) => protocolRow(protocol).grade === 'good');

function updateFile({ ladder }: Report): string {
  const evidence = ladder.find(({ rung, state }) => rung === 'update' && state !== 'pass')?.evidence ?? [];
  const shown = evidence.find(({ unreadable }) => unreadable === true) ?? evidence[0];
  return shown?.path.replace('%SystemRoot%\\', '') ?? 'winhttp.dll';
}

export function verdictFacts(report: Report, m: StartMessages): VerdictFacts {
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
    architecture: m.architectures[report.machine.architecture],
    who:
      all.length === 1 && isGood
        ? 'native'
        : whoIn(
            views.map(({ view }) => view),
            all.length,
          ),
    isServer: isServerAlone(report),
    best: bestOf(offered),
    // a text of a value may hold anything
    found: inOneLine(foundWords(valueView(value === null ? null : plainValue(value), DEFAULT_SECURE_PROTOCOLS), m)),
    protocols,
    offersSsl: offered.some((protocol) => protocolRow(protocol).grade === 'unsafe'),
    file: updateFile(report),
    services: (report.cipherSuites?.services ?? [])
      .filter(({ result }) => result === 'none')
      .map(({ service }) => m.serviceNames[service]),
    writes,
    fix: removals > 0 && writes === 0 ? 'remove' : 'replace',
  };
}

export const isServerAlone = ({ machine, ladder }: Report): boolean =>
  machine.release.startsWith('server') &&
  !ladder.some(({ rung, code }) => rung === 'office' && code !== 'not-installed');

export function whoIn(views: readonly RegistryView[], all: number): VerdictFacts['who'] {
  const [first = 'native'] = views;
  return views.length === all ? 'all' : first;
}

/** Returns which view the Office of this PC reads, if that shows whether the views matter to it. */
export function officeReads({ office, views }: Report, found: RungReport | undefined, m: StartMessages): string {
  if (office === null || views.wow64 === null || found?.rung !== 'winhttp-value') return '';
  return `${m.joined.space}${m.ladder.officeReads(office.bitness, office.view)}`;
}

/** What is said if Windows was seen not to do what the settings promise; null if it does, or nothing was seen. */
export function proofLine(report: Report, m: StartMessages): VerdictLine | null {
  const { proof } = report;
  if (proof === undefined || !isContradicted(report)) return null;
  const { after, differences, suspect } = proof;
  const [broken] = brokenPromises(differences);
  if (broken === undefined) return null;
  const offered = after[broken.view]?.offered.at(-1) ?? null;
  const isTls = offered !== null && protocolRow(offered).grade !== 'unsafe';
  const winhttp = report.offers.filter(({ program, view }) => program === 'winhttp' && view === broken.view);
  const isSet = winhttp.some(({ cells }) =>
    cells.some(({ protocol, why }) => protocol === broken.protocol && why === 'value'),
  );
  const look = suspect === null ? '' : `${m.joined.space}${m.proof.lookFirst(m.rungs[suspect].name)}`;
  return {
    headline: m.cause.contradicts(broken.protocol, isSet),
    reason: `${m.cause.restartFirst(isTls ? offered : null)}${look}`,
  };
}

export function causeLine(report: Report, cause: Cause, facts: VerdictFacts, m: StartMessages): VerdictLine {
  const { name, found } = causeText(cause, m);
  const incoming = incomingText(cause, m);
  if (incoming !== undefined) return { headline: incoming.headline, reason: incoming.found };
  if (isLimit(cause)) return m.cause.limit(found);
  if (cause.rung === CONNECTION) return m.cause.connection(found);
  const isOn = report.verdict === 'no-change-needed' || report.verdict === 'improvement-available';
  return verdictLine(m, cause, facts) ?? m.cause.lookAt(name, found, isOn);
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

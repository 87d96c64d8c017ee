import type { History, HistoryEntry } from '../../shared/ipc/contract.ts';
import type { PlainValue } from '../../shared/diagnosis/plain-value.ts';
import { offeredProtocols } from '../../shared/diagnosis/offers.ts';
import type { RungId } from '../../shared/diagnosis/rungs/ids.ts';
import type { RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import type { ExplainedNumber, NumberFlaw } from '../../shared/explain/number.ts';
import type { PlanItem } from '../../shared/remediation/plan.ts';
import type { Choice } from '../../shared/remediation/selection.ts';
import type { Report, ViewReport } from '../../shared/report/report.ts';
import { decodeMask, formatHex } from '../../shared/tls/mask.ts';
import { nextStep, rungText, type Explanation, type Messages } from '../../shared/text/messages.ts';
import { renderChangeProof, renderDifferences } from './render-proof.ts';
import { REGISTRY_VIEWS } from '../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';

const join = (lines: readonly (string | null)[]): string => lines.filter((line) => line !== null).join('\n');

/** A value in words: the number with its protocols, another type with its bytes, or "no value". */
function valueText(value: PlainValue | null, texts: Messages, asMask: boolean): string {
  if (value === null) return texts.cli.noValue;
  if (value.hex === null) return `${value.type} ${value.data ?? ''}`.trim();
  const number = Number(value.hex);
  if (!asMask) return String(number);
  const { protocols } = decodeMask(number);
  return protocols.length === 0 ? value.hex : `${value.hex} (${protocols.join(', ')})`;
}

function writeLine(item: PlanItem, texts: Messages): string {
  const asMask = item.setting === DEFAULT_SECURE_PROTOCOLS;
  const [before, after] = [item.before, item.after].map((value) => valueText(value, texts, asMask));
  return `  ${item.path}\\${item.name}: ${String(before)} -> ${String(after)}`;
}

function viewText(view: ViewReport, texts: Messages): string {
  if (view.state === 'unreadable') return texts.cli.unreadable;
  if (view.state === 'absent') return texts.cli.noValue;
  return view.hex ?? `${String(view.type)} ${view.data ?? ''}`;
}

function viewLine(report: Report, view: 'native' | 'wow64', texts: Messages): string | null {
  const value = report.views[view];
  if (value === null) return null;
  const offered = report.effective.winhttp[view];
  const offers = protocolsText(offered, texts);
  return `  ${texts.views[view].padEnd(16)} ${texts.cli.value} ${viewText(value, texts).padEnd(12)} ${texts.cli.offers} ${offers}`;
}

const protocolsText = (offered: readonly string[] | null, texts: Messages): string => {
  if (offered === null) return texts.cli.unreadable;
  return offered.length === 0 ? texts.cli.none : offered.join(', ');
};

/** What .NET programs and Internet Options offer; one line each, a view only where there are two. */
function programLines(report: Report, texts: Messages): readonly string[] {
  return report.offers
    .filter((offer) => offer.program !== 'winhttp')
    .map((offer) => {
      const name = texts.cli.programs[offer.program];
      const isSplit = offer.program !== 'wininet' && report.views.wow64 !== null;
      const kind = isSplit ? `${name}, ${texts.views[offer.view]}` : name;
      const isStored = offer.cells.every((cell) => cell.why !== 'not-stored');
      const offered = isStored ? protocolsText(offeredProtocols(offer), texts) : texts.cli.notKnown;
      return `  ${kind.padEnd(36)} ${texts.cli.offers} ${offered}`;
    });
}

/** The first rung that doesn't hold, with its one step: what fails or is unknown first, then what warns. */
function nextStepLines(ladder: readonly RungReport[], texts: Messages): readonly string[] {
  const broken =
    ladder.find(({ state }) => state === 'fail') ??
    ladder.find(({ state, rung, code }) => state === 'unknown' && nextStep(texts, rung, code) !== null) ??
    ladder.find(({ state }) => state === 'warn');
  const step = broken === undefined ? null : nextStep(texts, broken.rung, broken.code);
  if (broken === undefined || step === null) return [];
  const packages = (broken.packages ?? []).map(
    ({ kb, release, architecture, inDoubt }) =>
      `  ${texts.ladder.neededPackage(kb, texts.releases[release], architecture, inDoubt)}`,
  );
  return ['', `${texts.cli.nextStep} ${step}`, ...packages];
}

const SIGNS = { pass: '+', warn: '!', fail: 'x', unknown: '?', 'not-applicable': '-' } as const;

/** The machine in words, such as `Windows 7 SP1 (7601), x64`. */
function machineText(report: Report, texts: Messages): string {
  const { release, servicePack, build, architecture, displayVersion } = report.machine;
  const name = [
    texts.releases[release],
    displayVersion,
    servicePack === null || servicePack === 0 ? null : `SP${String(servicePack)}`,
  ];
  return `${name.filter((part) => part !== null).join(' ')}${build === null ? '' : ` (${String(build)})`}, ${architecture}`;
}

/** A report for people: the machine, the verdict, what each view holds and offers, the ladder. */
export function renderReport(report: Report, texts: Messages): string {
  return join([
    machineText(report, texts),
    texts.verdicts[report.verdict],
    '',
    ...REGISTRY_VIEWS.map((view) => viewLine(report, view, texts)),
    ...programLines(report, texts),
    ...(report.office === null
      ? []
      : [`  ${texts.ladder.officeReads(report.office.bitness, texts.views[report.office.view])}`]),
    '',
    ...report.ladder.map(({ rung, state, code }) => {
      const { name, found } = rungText(texts, rung, code);
      return `  ${SIGNS[state]} ${name.padEnd(18)} ${found}`;
    }),
    ...nextStepLines(report.ladder, texts),
  ]);
}

/** A rung explained, for people. */
export function renderExplanation(rung: RungId, explanation: Explanation, texts: Messages): string {
  const heads = texts.ladder.heads;
  return join([
    texts.rungs[rung].name,
    ...(['what', 'why', 'how', 'unknown'] as const).flatMap((part) => ['', heads[part], `  ${explanation[part]}`]),
  ]);
}

export function renderPlan(plan: readonly PlanItem[], texts: Messages): string {
  if (plan.length === 0) return texts.cli.nothingToWrite;
  return join([texts.cli.wouldWrite(plan.length), ...plan.map((item) => writeLine(item, texts))]);
}

/** What an apply, an undo or a recovery did, and what to do now. */
export function renderOutcome(report: Report, texts: Messages): string {
  const { outcome } = report;
  if (outcome === undefined) return '';
  const { state, writes, conflicts, journal, verified, mismatches, restart } = outcome;
  const changed = writes.length > 0;
  return join([
    ...(report.proof === undefined ? [] : renderDifferences(report.proof, texts)),
    texts.outcomes[state],
    ...(changed ? [state === 'undone' ? texts.cli.takenBack : texts.cli.wrote] : []),
    ...writes.map((item) => writeLine(item, texts)),
    ...(conflicts === undefined ? [] : [texts.cli.leftAlone, ...conflicts.map((item) => writeLine(item, texts))]),
    ...(changed ? [texts.cli.readBack(verified)] : []),
    ...(mismatches === undefined
      ? []
      : [texts.cli.readsOtherwise, ...mismatches.map((item) => writeLine(item, texts))]),
    ...(state === 'committed' && journal !== null
      ? [texts.cli.journalEntry(journal), texts.cli.restart(restart ?? [])]
      : []),
    texts.verdicts[report.verdict],
    ...(report.proof === undefined ? [] : renderChangeProof(report.proof, texts)),
  ]);
}

/** What was chosen, in words. */
function choiceText(choice: Choice, texts: Messages): string {
  if (choice.kind === 'profile') return texts.profiles[choice.profile];
  if (choice.kind === 'mask') return formatHex(choice.mask);
  return REGISTRY_VIEWS.map((view) => {
    const target = choice[view];
    const held = target.kind === 'write' ? formatHex(target.mask) : target.kind === 'remove' ? texts.cli.noValue : '=';
    return `${texts.views[view]} ${held}`;
  }).join(', ');
}

function entryText(entry: HistoryEntry, texts: Messages): string {
  const head = `${String(entry.id)}  ${entry.at}  ${choiceText(entry.selection.choice, texts)}  ${texts.entryStates[entry.state]}`;
  return join([head, ...entry.writes.map((item) => writeLine(item, texts))]);
}

export function renderHistory(history: History, texts: Messages): string {
  if (history.entries.length === 0 && history.damaged.length === 0) return texts.cli.noHistory;
  return join([
    ...history.entries.map((entry) => entryText(entry, texts)),
    ...history.damaged.map((name) => texts.cli.damagedEntry(name)),
  ]);
}

/** Flaws of a number by the ladder's sentence for the same thing. */
const FLAW_CODES: Readonly<Record<NumberFlaw, 'malformed' | 'ssl-enabled' | 'lacks-tls-1.2'>> = {
  zero: 'malformed',
  'unknown-bits': 'malformed',
  ssl: 'ssl-enabled',
  'lacks-tls-1.2': 'lacks-tls-1.2',
};

export function renderNumber(number: ExplainedNumber, texts: Messages): string {
  const { codes } = texts.rungs['winhttp-value'];
  const told = new Set(number.problems.map((flaw) => codes[FLAW_CODES[flaw]]));
  return join([
    texts.cli.sameNumber(number.hex, number.value),
    number.protocols.length === 0 ? texts.cli.none : number.protocols.join(', '),
    ...(number.unknownBits === '0x00000000' ? [] : [texts.cli.unknownBits(number.unknownBits)]),
    ...told,
  ]);
}

import { factsOf, type Facts } from '../diagnosis/facts.ts';
import { decidingRung } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { ViewState } from '../diagnosis/view-state.ts';
import { plainValue } from '../diagnosis/plain-value.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import type { Report } from '../report/report.ts';
import { verdictLine } from '../text/rungs.ts';
import { becauseText, limitText } from './readiness.ts';
import type { ReadyWords, VerdictFacts, VerdictLine } from '../text/verdict-line.ts';
import { listInWords } from '../text/window.ts';
import { decodeMask } from '../tls/mask.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import { valueOf } from '../windows/registry.ts';
import type { StartWords } from './window-words.ts';
import { valueWords } from './values.ts';
import { countWrites } from './writes.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';

/** What was read from a PC, and the report that was made of it. */
interface Checked {
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** How the verdict looks; `unknown` where something that decides isn't known. */
export type VerdictTone = 'ok' | 'warn' | 'fail' | 'unknown';

export interface VerdictView extends VerdictLine {
  readonly tone: VerdictTone;
  readonly more: string;
}

/** The rung that asked for the verdict, as `rung.code`; null where every rung holds. */
export function decidingCode(report: Report): string | null {
  const rung = decidingRung(report.ladder, report.verdict);
  return rung === undefined ? null : `${rung.rung}.${rung.code}`;
}

/** Whether some kind of program gets no TLS 1.2 at all. */
export function someCantConnect(report: Report): boolean {
  const winhttp = report.offers.filter((offer) => offer.program === 'winhttp');
  return winhttp.some((offer) =>
    offer.cells.some((cell) => cell.protocol === 'TLS 1.2' && cell.state !== 'offered' && cell.state !== 'unknown'),
  );
}

/** What a report of the first versions says of readiness: no more than its verdict. */
const NOT_SAID = { level: 'likely', because: [], limits: [] } as const;

/** The same tone in every output: a PC on which all programs connect is never shown as broken for what could be better. */
export function verdictTone(report: Report): VerdictTone {
  const { level, because } = report.readiness ?? NOT_SAID;
  if (level === 'proven') return 'ok';
  switch (report.verdict) {
    case 'no-change-needed':
      return level === 'no' ? 'fail' : because.length > 0 ? 'warn' : 'ok';
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

/** The views that the deciding code speaks of: those with a problem, or all. */
function affected(facts: Facts): readonly ViewState[] {
  const broken = facts.views.filter((view) => view.problem !== null);
  return broken.length === 0 ? facts.views : broken;
}

function bestOf(report: Report, views: readonly ViewState[]): Protocol | null {
  const offered = views.flatMap(({ view }) => report.effective.winhttp[view] ?? []);
  return [...PROTOCOLS].reverse().find((row) => offered.includes(row.protocol))?.protocol ?? null;
}

/** What everything offers that Microsoft 365 accepts; for the good verdict. */
function acceptedEverywhere(report: Report): readonly Protocol[] {
  const { native, wow64 } = report.effective.winhttp;
  return PROTOCOLS.filter(
    (row) => row.grade === 'good' && [native, wow64].every((list) => list?.includes(row.protocol) !== false),
  ).map((row) => row.protocol);
}

function verdictFacts({ report }: Checked, facts: Facts, texts: StartWords): VerdictFacts {
  const { t, m, language } = texts;
  const views = affected(facts);
  const [first] = views;
  const value = first === undefined ? null : valueOf(first.reading);
  const words = valueWords(value === null ? null : plainValue(value), DEFAULT_SECURE_PROTOCOLS, texts);
  const isNumber = first?.mask !== null && first !== undefined;
  const file = facts.update.files.find((one) => one.verdict !== 'present')?.file ?? 'winhttp.dll';
  const protocols =
    report.verdict === 'no-change-needed' ? acceptedEverywhere(report) : decodeMask(first?.mask ?? 0).protocols;
  return {
    release: m.releases[report.machine.release],
    architecture: t.machine.updateArchitectures[report.machine.architecture],
    who: facts.views.length === 1 && report.verdict === 'no-change-needed' ? 'native' : whoOf(views, facts),
    best: bestOf(report, views),
    found: isNumber ? (words.code ?? '') : [words.words, words.code].filter((part) => part !== null).join(' '),
    protocols: listInWords(language, protocols),
    view: t.machine.viewsInSentence[placeOf(views, facts)],
    file,
    ...countWrites(report.plan),
  };
}

function placeOf(views: readonly ViewState[], facts: Facts): 'native' | 'wow64' | 'both' | 'only' {
  if (facts.views.length === 1) return 'only';
  return views.length > 1 ? 'both' : (views[0]?.view ?? 'native');
}

function whoOf(views: readonly ViewState[], facts: Facts): VerdictFacts['who'] {
  const [first] = views;
  return first === undefined || views.length === facts.views.length ? 'all' : first.view;
}

/** Which view the Office of this PC reads, where that shows whether the views matter to it. */
function officeReads({ office, views }: Report, deciding: RungReport | undefined, { m }: StartWords): string {
  if (office === null || views.wow64 === null || deciding?.rung !== 'winhttp-value') return '';
  return ` ${m.ladder.officeReads(office.bitness, m.views[office.view])}`;
}

/** What stands behind the sentence of a PC on which nothing has to change. */
function readyWords({ readiness }: Report, { m, language }: StartWords): ReadyWords {
  const { level, because, limits } = readiness ?? NOT_SAID;
  const names = [...new Set(because.map((one) => becauseText(one, m).name))];
  return {
    level,
    things: names.length,
    lookAt: names.length === 0 ? null : listInWords(language, names),
    limits: limits.map(({ id }) => limitText(id, m)),
  };
}

/** Home's sentence, reason and sign, from the rung that decided. */
export function verdictView(checked: Checked, texts: StartWords): VerdictView {
  const { report } = checked;
  const facts = verdictFacts(checked, factsOf(checked.snapshot), texts);
  const deciding = decidingRung(report.ladder, report.verdict);
  const isProven = report.readiness?.level === 'proven';
  const line =
    deciding === undefined || isProven
      ? texts.t.ready(facts, readyWords(report, texts))
      : verdictLine(texts.m, deciding, facts);
  const { headline, reason, more = '' } = line ?? { headline: texts.m.verdicts[report.verdict], reason: '' };
  return { tone: verdictTone(report), headline, reason: `${reason}${officeReads(report, deciding, texts)}`, more };
}

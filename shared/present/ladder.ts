import { meaningOf } from '../diagnosis/rungs/meanings.ts';
import type { RungReport, Evidence } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { rungText, nextStep } from '../text/rungs.ts';
import { rowOf } from '../row-of.ts';
import { foundIn } from './cause.ts';
import { causeIn } from '../report/claim.ts';
import { machineView, windowsName } from './machine.ts';
import type { Sign } from './sign.ts';
import type { StartWords } from '../text/window.ts';
import type { SharedMessages, Messages } from '../text/messages.ts';
import type { SuitesReport } from '../diagnosis/suites-report.ts';

export const RUNG_SIGNS: Readonly<Record<RungReport['state'], Sign>> = {
  pass: 'ok',
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  'not-applicable': 'na',
};

/** Returns the place of the rung that is the cause, from 0; null if the cause is none of them, or there is none. */
export function placeToOpen(report: Report): number | null {
  const found = foundIn(report, causeIn(report));
  return found === undefined ? null : report.ladder.indexOf(found);
}

/** The ladder; to look at are the rungs that don't hold, that of the cause first, the others in their order. */
export function ladderView(report: Report) {
  const rungs = report.ladder.map(({ rung, code, state, packages = [] }) => ({
    rung,
    code,
    state,
    sign: RUNG_SIGNS[state],
    packages,
  }));
  const first = placeToOpen(report);
  const others = rungs.filter(({ state }, place) => place !== first && state !== 'pass' && state !== 'not-applicable');
  return { rungs, toLookAt: [...(first === null ? [] : rungs.slice(first, first + 1)), ...others] };
}

export type LadderView = ReturnType<typeof ladderView>;

export function foundText(
  report: Report,
  { rung, code }: Pick<RungReport, 'rung' | 'code'>,
  m: SharedMessages,
): ReturnType<typeof rungText> {
  const text = rungText(m, rung, code);
  if (rung !== 'release' || code !== 'supported') return text;
  return { ...text, found: m.evidence.supported(windowsName(machineView(report), m)) };
}

/**
 * Returns what to do about a rung, at most one step, in the window's words; null if there is nothing to do. It is done
 * by `recommended` (a write that Home offers too), a scope to tick on Protocols, `user` (this user's own), or
 * `elsewhere`: outside this program.
 */
export function stepView(rung: RungReport, { m }: StartWords): { readonly text: string; readonly by: string } | null {
  const text = nextStep(m, rung.rung, rung.code, 'window');
  return text === null ? null : { text, by: meaningOf(rung)?.repair ?? 'elsewhere' };
}

/** Evidence is a value, a file's version, or what is nowhere on the PC: a date, or suites that are left out. */
export const isFile = ({ path }: Pick<Evidence, 'path'>): boolean => path !== '' && !/^HK[A-Z]+\\/.test(path);

export const dateName = ({ name }: Pick<Evidence, 'name'>, { evidence: t }: Pick<SharedMessages, 'evidence'>): string =>
  rowOf<string>(t.dates, name) ?? name;

/** What would be right there, in words; null if nothing is named. A file may be newer. */
export function neededText(evidence: Evidence, { evidence: t }: Pick<SharedMessages, 'evidence'>): string | null {
  if (evidence.needed === undefined) return null;
  return t.needed(isFile(evidence) ? t.orLater(evidence.needed) : evidence.needed);
}

/** True if there is something to say of single services: not if all share a suite. */
export const hasGaps = ({ services }: SuitesReport): boolean => services.some(({ result }) => result !== 'shared');

/** Which services share a cipher suite with this PC, in lines; empty if all do, or the release is unknown. */
export function serviceLines(
  report: SuitesReport | undefined,
  { services: t, serviceNames, joined }: Messages,
): readonly string[] {
  if (report === undefined || !hasGaps(report)) return [];
  return [
    joined.label(joined.bracketed(t.title, t.sources[report.source ?? 'none'])),
    ...report.services.map(
      ({ service, result, dated }) =>
        `  ${joined.labelled(serviceNames[service], [t.results[result], t.dated(dated)].join(joined.comma))}`,
    ),
  ];
}

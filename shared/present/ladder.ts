import { decidingRung, meaningOf } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { windowStep } from '../text/rungs.ts';
import type { Sign } from './sign.ts';
import type { StartWords } from './window-words.ts';

export const RUNG_SIGNS: Readonly<Record<RungReport['state'], Sign>> = {
  pass: 'ok',
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  'not-applicable': 'na',
};

/** One rung as it is shown. */
interface RungView extends Pick<RungReport, 'rung' | 'code' | 'state'> {
  readonly sign: Sign;
  readonly packages: NonNullable<RungReport['packages']>;
}

/** The ladder. `first` is the place of the rung to look at first, from 0; null where all hold. */
export interface LadderView {
  readonly rungs: readonly RungView[];
  readonly first: number | null;
  /** Rungs that don't hold in the order in which to look at them: the first, then what fails, is unknown, warns. */
  readonly toLookAt: readonly RungView[];
}

/** The place of the rung to look at first, from 0: one that fails, or the one that asked for the verdict; null where all hold. */
export function placeToOpen(report: Report): number | null {
  const deciding = decidingRung(report.ladder, report.verdict);
  const first = report.ladder.findIndex((rung) => rung.state === 'fail' || rung === deciding);
  return first >= 0 ? first : null;
}

function rungView({ rung, code, state, packages = [] }: RungReport): RungView {
  return { rung, code, state, sign: RUNG_SIGNS[state], packages };
}

export function ladderView(report: Report): LadderView {
  const rungs = report.ladder.map(rungView);
  const first = placeToOpen(report);
  const others = (['fail', 'unknown', 'warn'] as const).flatMap((state) =>
    rungs.filter((rung, place) => rung.state === state && place !== first),
  );
  const [one] = first === null ? [] : rungs.slice(first);
  return { rungs, first, toLookAt: one === undefined ? others : [one, ...others] };
}

export interface StepView {
  readonly text: string;
  /** `recommended` (a write that Home offers too), the id of a scope to tick on Protocols, `user` (this user's own), or `elsewhere`: outside this program. */
  readonly by: string;
}

/** What to do about a rung, at most one step, in the window's words; null where there is nothing to do. */
export function stepView(rung: RungReport, { m }: StartWords): StepView | null {
  const text = windowStep(m, rung.rung, rung.code);
  return text === null ? null : { text, by: meaningOf(rung)?.repair ?? 'elsewhere' };
}

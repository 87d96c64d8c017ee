import { decidingRung, meaningOf } from '../diagnosis/rungs/meanings.ts';
import type { CodeMeaning, RungReport } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { windowStep } from '../text/rungs.ts';
import type { Sign } from './sign.ts';
import type { WindowWords } from './window-words.ts';

export const RUNG_SIGNS: Readonly<Record<RungReport['state'], Sign>> = {
  pass: 'ok',
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  'not-applicable': 'na',
};

/** The place of the rung to look at first, from 0: one that fails, or the one that asked for the verdict; null where all hold. */
export function placeToOpen(report: Report): number | null {
  const deciding = decidingRung(report.ladder, report.verdict);
  const first = report.ladder.findIndex((rung) => rung.state === 'fail' || rung === deciding);
  return first >= 0 ? first : null;
}

export interface StepView {
  readonly text: string;
  /** Settled by a write that Home offers too, by ticking a scope on Protocols, or outside this program. */
  readonly by: NonNullable<CodeMeaning['repair']> | 'elsewhere';
}

/** What to do about a rung, at most one step, in the window's words; null where there is nothing to do. */
export function stepView(rung: RungReport, { m }: WindowWords): StepView | null {
  const text = windowStep(m, rung.rung, rung.code);
  return text === null ? null : { text, by: meaningOf(rung)?.repair ?? 'elsewhere' };
}

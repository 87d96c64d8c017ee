import type { ExitCode } from '../../../shared/failures.ts';
import type { PlanItem } from '../../../shared/report/plan-items.ts';
import type { Outcome, Report } from '../../../shared/report/report.ts';
import type { CheckedPc } from '../read/check.ts';
import type { Pc } from '../read/pc.ts';

/** A finished apply, undo or recovery: the resulting state with the outcome, and the exit code. */
export interface FinishedChange {
  readonly checked: CheckedPc;
  readonly report: Report;
  readonly exit: ExitCode;
}

export function finishChange(checked: CheckedPc, pc: Pc, outcome: Outcome, exit: ExitCode): FinishedChange {
  const whose = pc.ofUser ? { ofUser: true as const } : {};
  return { checked, report: { ...checked.report, outcome: { ...outcome, ...whose } }, exit };
}

/** Reads back: whether the values are as written, which aren't, and which programs must be restarted. */
export async function readBackOutcome(
  pc: Pc,
  mismatches: readonly PlanItem[],
): Promise<Pick<Outcome, 'verified' | 'mismatches' | 'restart'>> {
  const restart = await pc.readingPrograms();
  return {
    verified: mismatches.length === 0,
    ...(mismatches.length > 0 ? { mismatches } : {}),
    ...(restart.length > 0 ? { restart } : {}),
  };
}

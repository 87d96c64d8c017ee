import { type ExitCode, EXIT } from '../../../shared/failures.ts';
import type { PlanItem } from '../../../shared/report/plan-items.ts';
import type { Outcome, Report } from '../../../shared/report/report.ts';
import { check, type CheckedPc } from '../read/check.ts';
import type { Pc } from '../pc/pc.ts';
import { acceptsTls12 } from '../../../shared/diagnosis/schannel-state.ts';
import type { Verdict } from '../../../shared/diagnosis/verdict.ts';
import { isIncomingAlone, type Selection } from '../../../shared/remediation/selection.ts';

const SERVING: readonly Verdict[] = ['no-change-needed', 'improvement-available'];

/**
 * Returns 0 only for a serving PC, or for an explicit choice on one whose update is known to be installed. The user's
 * own values must be as requested; for incoming connections, TLS 1.2 must then be on. docs/contract.md 3.
 */
export function applyExit({ ofUser }: Pc, after: CheckedPc, selection: Selection, verified: boolean): ExitCode {
  if (!verified) return EXIT.disagrees;
  if (ofUser || selection.retire !== undefined) return EXIT.ok;
  const { verdict, facts } = after.diagnosis;
  if (isIncomingAlone(selection)) return acceptsTls12(facts) ? EXIT.ok : EXIT.notHere;
  if (SERVING.includes(verdict)) return EXIT.ok;
  const explicit = !(selection.choice.kind === 'profile' && selection.choice.profile === 'recommended');
  const updateKnown = facts.machine.rules !== null && ['present', 'not-needed'].includes(facts.update.state);
  return explicit && updateKnown ? EXIT.ok : EXIT.notHere;
}

/** Returns the exit code of `plan`: 1 if there is something to write, 5 if not although the PC needs something. */
export function planExit({ ofUser }: Pc, { plan, diagnosis }: CheckedPc, selection: Selection): ExitCode {
  if (plan.length > 0) return EXIT.available;
  const isInNeed = isIncomingAlone(selection)
    ? !acceptsTls12(diagnosis.facts)
    : diagnosis.verdict === 'cannot-be-fixed-here' || diagnosis.verdict === 'undetermined';
  return isInNeed && !ofUser ? EXIT.notHere : EXIT.ok;
}

export interface FinishedChange {
  readonly checked: CheckedPc;
  readonly report: Report;
  readonly exit: ExitCode;
}

/** Checks the whole PC again, so that what is said after a change is what the next check says. */
export async function finishChange(
  pc: Pc,
  outcome: Outcome,
  exitOf: (checked: CheckedPc) => ExitCode,
): Promise<FinishedChange> {
  const checked = await check(pc.whole ?? pc);
  const whose = pc.ofUser ? { ofUser: true as const } : {};
  return { checked, report: { ...checked.report, outcome: { ...outcome, ...whose } }, exit: exitOf(checked) };
}

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

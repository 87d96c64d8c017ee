import { viewsOf } from '../../../shared/diagnosis/machine.ts';
import { fail, type ErrorCode, type Failure } from '../../../shared/failures.ts';
import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { refusalsInSpiteOf } from '../../../shared/remediation/retire/refusals.ts';
import type { Insistence, RetireReview } from '../../../shared/remediation/retire/review.ts';
import {
  leavesWithoutTls12,
  selectionProblem,
  type Selection,
  type SelectionProblem,
} from '../../../shared/remediation/selection.ts';
import type { Elevator } from '../../ports.ts';
import type { CheckedPc } from '../read/check.ts';

export const SELECTION_ERRORS = {
  'empty-mask': 'mask-empty',
  'unknown-bits': 'mask-unknown-bits',
  'tls-1.3-not-in-this-windows': 'mask-no-tls-1.3',
} as const satisfies Readonly<Record<SelectionProblem, ErrorCode>>;

/** Returns why a selection can't be written on this PC; null if it can. */
export function refuseSelection(checked: CheckedPc, selection: Selection): Failure | null {
  const { machine } = checked.diagnosis.facts;
  const problem = selectionProblem(selection, viewsOf(machine), machine.rules);
  return problem === null ? null : fail(SELECTION_ERRORS[problem], { release: machine.release });
}

/** Returns the first refusal that the user's insistence doesn't cover, as a failure; null if there is none. */
export function refusedRetirement(
  { refusals, evidence, forecast }: Pick<RetireReview, 'refusals' | 'evidence' | 'forecast'>,
  insisted: readonly Insistence[],
): Failure | null {
  const [first] = refusalsInSpiteOf(refusals, insisted);
  if (first === undefined) return null;
  const { code, side, program, view } = first;
  return fail(`retire-${code}`, {
    side,
    program: program ?? '',
    view: view ?? '',
    old: evidence?.old ?? 0,
    clients: evidence?.clients ?? 0,
    unread: evidence?.unread ?? 0,
    cutOff: forecast.filter(({ loses }) => loses === 'yes').length,
  });
}

/** Refuses to leave a view without TLS 1.2 unless that was confirmed. */
export function refuseWithoutTls12(
  checked: CheckedPc,
  selection: Selection,
  confirmed: readonly Confirmation[],
): Failure | null {
  if (confirmed.includes('without-tls12')) return null;
  const { machine } = checked.diagnosis.facts;
  return leavesWithoutTls12(selection.choice, viewsOf(machine), machine.rules) ? fail('without-tls12') : null;
}

/**
 * SECURITY: a program that others can replace gets an administrator's rights only if that was confirmed. If it can't be
 * determined who can write, a confirmation is required too: nothing else would warn.
 */
export async function refuseElevation(
  elevator: Elevator | null,
  confirmed: readonly Confirmation[],
): Promise<Failure | null> {
  if (elevator === null || confirmed.includes('from-writable-folder')) return null;
  const { who, path } = await elevator.writers();
  return who === 'administrators' ? null : fail('from-writable-folder', { who, path });
}

import { viewsOf } from '../../../shared/diagnosis/machine.ts';
import { selectionProblem, type Selection, type SelectionProblem } from '../../../shared/remediation/selection.ts';
import { fail, type ErrorCode, type Failure } from '../../../shared/failures.ts';
import type { CheckedPc } from '../read/check.ts';

/** The failure for each problem of a selection that may not be written. */
export const SELECTION_ERRORS: Readonly<Record<SelectionProblem, ErrorCode>> = {
  'empty-mask': 'mask-empty',
  'unknown-bits': 'mask-unknown-bits',
  'tls-1.3-not-in-this-windows': 'mask-no-tls-1.3',
};

/** Why a selection may not be written on this PC; null where it may. */
export function refuseSelection(checked: CheckedPc, selection: Selection): Failure | null {
  const { machine } = checked.diagnosis.facts;
  const problem = selectionProblem(selection, viewsOf(machine), machine.rules);
  return problem === null ? null : fail(SELECTION_ERRORS[problem], { release: machine.release });
}

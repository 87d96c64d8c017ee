import { viewsOf } from '../../../shared/diagnosis/machine.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { leavesWithoutTls12, type Selection } from '../../../shared/remediation/selection.ts';
import type { Elevator } from '../../ports.ts';
import type { CheckedPc } from '../read/check.ts';

/** What was said along with the wish to do something to an entry of the journal. */
export interface Given {
  /** The digest of the entry as it was seen; null when this process saw it itself. */
  readonly seen?: string | null;
  readonly confirmed?: readonly Confirmation[] | undefined;
}

/** A choice that leaves a view without TLS 1.2 is written only where that was confirmed. */
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
 * SECURITY: a program that others can exchange gets an administrator's rights only where that was confirmed. Where it can't be
 * seen who can write, it is asked as well: nobody else would say so.
 */
export async function refuseElevation(
  elevator: Elevator | null,
  confirmed: readonly Confirmation[],
): Promise<Failure | null> {
  if (elevator === null || confirmed.includes('from-writable-folder')) return null;
  const { who, path } = await elevator.writers();
  return who === 'administrators' ? null : fail('from-writable-folder', { who, path });
}

import { fail, type ErrorCode, type Failure } from '../../shared/failures.ts';
import { refusalsInSpiteOf } from '../../shared/remediation/retire/refusals.ts';
import type { Insistence, RefusalCode, RetireReview } from '../../shared/remediation/retire/review.ts';

/** The failure for each refusal. */
const REFUSED_AS: Readonly<Record<RefusalCode, ErrorCode>> = {
  'tls12-off': 'retire-tls12-off',
  'tls12-unknown': 'retire-tls12-unknown',
  'still-used': 'retire-still-used',
  'evidence-cut-off': 'retire-evidence-cut-off',
  'remote-session': 'retire-remote-session',
};

/** The first refusal that stands although something was insisted on, as a failure; null where none does. */
export function refusedRetirement(
  { refusals, evidence }: Pick<RetireReview, 'refusals' | 'evidence'>,
  insisted: readonly Insistence[],
): Failure | null {
  const [first] = refusalsInSpiteOf(refusals, insisted);
  if (first === undefined) return null;
  const { code, side, program, view } = first;
  return fail(REFUSED_AS[code], {
    side,
    program: program ?? '',
    view: view ?? '',
    old: evidence?.old ?? 0,
    clients: evidence?.clients ?? 0,
  });
}

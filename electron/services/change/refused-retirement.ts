import { fail, type Failure } from '../../../shared/failures.ts';
import { REFUSED_AS, refusalsInSpiteOf } from '../../../shared/remediation/retire/refusals.ts';
import type { Insistence, RetireReview } from '../../../shared/remediation/retire/review.ts';

/** The first refusal that stands although something was insisted on, as a failure; null where none does. */
export function refusedRetirement(
  { refusals, evidence, forecast }: Pick<RetireReview, 'refusals' | 'evidence' | 'forecast'>,
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
    unread: evidence?.unread ?? 0,
    cutOff: forecast.filter(({ loses }) => loses === 'yes').length,
  });
}

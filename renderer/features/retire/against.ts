import type { Insistence, RetireReview, RetireRefusal } from '../../../shared/remediation/retire/review.ts';
import { refusalsInSpiteOf } from '../../../shared/remediation/retire/refusals.ts';
import type { Texts } from '../../state/texts.ts';

/** What stands against it although something was insisted on; what can’t be insisted on first. */
export function against(review: RetireReview, insisted: readonly Insistence[]): readonly RetireRefusal[] {
  const left = refusalsInSpiteOf(review.refusals, insisted);
  return [...left.filter(({ unless }) => unless === null), ...left.filter(({ unless }) => unless !== null)];
}

/** What a refusal says, in one line. */
export function refusalWords({ code, side, program, view }: RetireRefusal, { t }: Pick<Texts, 't'>): string {
  const { places, refusals } = t.retire.against;
  return refusals[code](places[program === 'winhttp' ? (view === 'wow64' ? 'winhttp-wow64' : 'winhttp') : side]);
}

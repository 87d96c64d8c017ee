import type { DraftProblem } from './draft.ts';
import type { Texts } from './texts.ts';
import type { TypedStatus } from '../features/protocols/typed-status.ts';

/** Why the choice can't be applied, in words; null where it can. A refused text in the field comes first: it isn't what would be written. */
export function applyReason(
  problem: DraftProblem | null,
  typed: TypedStatus,
  isPending: boolean,
  { t }: Texts,
): string | null {
  if (isPending) return t.home.pendingFirst;
  if (problem === 'no-rules') return t.protocols.noRules;
  if (typed.kind === 'ambiguous' || typed.kind === 'needs-warning') return t.protocols.typedUnclear;
  if (typed.kind !== 'taken' && typed.kind !== 'empty') return t.protocols.typedRefused;
  if (problem === 'mask') return t.protocols.maskRefused;
  return problem === 'nothing-differs' ? t.protocols.nothingDiffers : null;
}

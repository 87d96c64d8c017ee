import type { WindowWords } from './window-words.ts';

/** Why a choice has no plan. */
type ChoiceProblem = 'no-rules' | 'mask' | 'nothing-differs';

/** What became of the text in the field for typed values. */
type TypedKind = 'empty' | 'taken' | 'not-a-number' | 'ambiguous' | 'refused' | 'needs-warning';

/** Why the choice can't be applied, in words; null where it can. A refused text in the field comes first: it isn't what would be written. */
export function applyReason(
  problem: ChoiceProblem | null,
  typed: { readonly kind: TypedKind },
  isPending: boolean,
  { t }: WindowWords,
): string | null {
  if (isPending) return t.home.pendingFirst;
  if (problem === 'no-rules') return t.protocols.noRules;
  if (typed.kind === 'ambiguous' || typed.kind === 'needs-warning') return t.protocols.typedUnclear;
  if (typed.kind !== 'taken' && typed.kind !== 'empty') return t.protocols.typedRefused;
  if (problem === 'mask') return t.protocols.maskRefused;
  return problem === 'nothing-differs' ? t.protocols.nothingDiffers : null;
}

import type { StartWords, WindowWords } from './window-words.ts';

/** Why a choice has no plan. */
type ChoiceProblem = 'no-rules' | 'mask' | 'nothing-differs';

/** What became of the text in the field for typed values. */
type TypedKind = 'empty' | 'taken' | 'not-a-number' | 'ambiguous' | 'refused' | 'needs-warning';

/** What of the journal has to be settled before anything is written: a half-done change, or an entry that can't be read. */
export type HeldUp = 'pending' | 'unreadable';

/** What to do first, in words. */
export const heldUpWords = (heldUp: HeldUp, { t }: StartWords): string =>
  heldUp === 'unreadable' ? t.home.unreadableFirst : t.home.pendingFirst;

/** Why the choice can't be applied, in words; null where it can. A refused text in the field comes first: it isn't what would be written. */
export function applyReason(
  problem: ChoiceProblem | null,
  typed: { readonly kind: TypedKind },
  heldUp: HeldUp | null,
  words: WindowWords,
): string | null {
  const { t } = words;
  if (heldUp !== null) return heldUpWords(heldUp, words);
  if (problem === 'no-rules') return t.protocols.noRules;
  if (typed.kind === 'ambiguous' || typed.kind === 'needs-warning') return t.protocols.typedUnclear;
  if (typed.kind !== 'taken' && typed.kind !== 'empty') return t.protocols.typedRefused;
  if (problem === 'mask') return t.protocols.maskRefused;
  return problem === 'nothing-differs' ? t.protocols.nothingDiffers : null;
}

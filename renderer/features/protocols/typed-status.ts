import { maskProblem, type SelectionProblem } from '../../../shared/remediation/selection.ts';
import type { Mask } from '../../../shared/tls/mask.ts';
import {
  hasValue,
  parseWrittenNumber,
  type AssumedBase,
  type NumberProblem,
} from '../../../shared/tls/parse-number.ts';
import { SSL_BITS } from '../../../shared/tls/protocols.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';

/** What became of the text in the field for typed values. */
export type TypedStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'taken'; readonly mask: Mask; readonly assumed: AssumedBase }
  | { readonly kind: 'not-a-number'; readonly problem: Exclude<NumberProblem, 'empty' | 'ambiguous'> }
  | { readonly kind: 'ambiguous'; readonly readings: readonly { readonly base: 10 | 16; readonly value: Mask }[] }
  | { readonly kind: 'refused'; readonly problem: SelectionProblem; readonly mask: Mask }
  /** It would switch on SSL, which needs a warning first. */
  | { readonly kind: 'needs-warning'; readonly mask: Mask; readonly added: Mask };

/** The SSL bits that a mask would switch on. */
export function addedSsl(now: Mask, next: Mask): Mask {
  return next & ~now & SSL_BITS;
}

/** Judges a typed value. `now` is the mask that is chosen, so that SSL which already is on needs no second warning. */
export function typedStatus(text: string, now: Mask, rules: ReleaseRules | null): TypedStatus {
  const parsed = parseWrittenNumber(text);
  if (!parsed.ok) {
    if (parsed.problem === 'empty') return { kind: 'empty' };
    if (parsed.problem === 'ambiguous') return { kind: 'ambiguous', readings: parsed.readings.filter(hasValue) };
    return { kind: 'not-a-number', problem: parsed.problem };
  }
  const { mask, assumed } = parsed.value;
  const problem = maskProblem(mask, rules);
  if (problem !== null) return { kind: 'refused', problem, mask };
  const added = addedSsl(now, mask);
  if (added !== 0) return { kind: 'needs-warning', mask, added };
  return { kind: 'taken', mask, assumed };
}

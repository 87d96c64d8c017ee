import { maskProblem, type SelectionProblem } from '../../../shared/remediation/selection.ts';
import type { Mask } from '../../../shared/tls/mask.ts';
import {
  hasValue,
  parseWrittenNumber,
  type AssumedBase,
  type NumberProblem,
} from '../../../shared/tls/parse-number.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';

/** What became of the text in the field for typed values. */
export type TypedStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'taken'; readonly mask: Mask; readonly assumed: AssumedBase }
  | { readonly kind: 'not-a-number'; readonly problem: Exclude<NumberProblem, 'empty' | 'ambiguous'> }
  | { readonly kind: 'ambiguous'; readonly readings: readonly { readonly base: 10 | 16; readonly value: Mask }[] }
  | { readonly kind: 'refused'; readonly problem: SelectionProblem; readonly mask: Mask };

/** Judges a typed value. */
export function typedStatus(text: string, rules: ReleaseRules | null): TypedStatus {
  const parsed = parseWrittenNumber(text);
  if (!parsed.ok) {
    if (parsed.problem === 'empty') return { kind: 'empty' };
    if (parsed.problem === 'ambiguous') return { kind: 'ambiguous', readings: parsed.readings.filter(hasValue) };
    return { kind: 'not-a-number', problem: parsed.problem };
  }
  const { mask, assumed } = parsed.value;
  const problem = maskProblem(mask, rules);
  if (problem !== null) return { kind: 'refused', problem, mask };
  return { kind: 'taken', mask, assumed };
}

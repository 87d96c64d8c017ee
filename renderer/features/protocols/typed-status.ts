import { maskProblem } from '../../../shared/remediation/selection.ts';
import { hasValue, parseWrittenNumber } from '../../../shared/tls/parse-number.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';

export function typedStatus(text: string, rules: ReleaseRules | null) {
  const parsed = parseWrittenNumber(text);
  if (!parsed.ok) {
    const { problem, readings } = parsed;
    if (problem === 'empty') return { kind: problem } as const;
    if (problem === 'ambiguous') return { kind: problem, readings: readings.filter(hasValue) } as const;
    return { kind: 'not-a-number', problem } as const;
  }
  const { mask, assumed } = parsed.value;
  const problem = maskProblem(mask, rules);
  return problem === null ? ({ kind: 'taken', mask, assumed } as const) : ({ kind: 'refused', problem, mask } as const);
}
export type TypedStatus = ReturnType<typeof typedStatus>;

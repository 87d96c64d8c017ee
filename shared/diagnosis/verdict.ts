/** The five verdicts, in order of precedence. docs/contract.md 2. */
export const VERDICTS = [
  'cannot-be-fixed-here',
  'undetermined',
  'fix-available',
  'improvement-available',
  'no-change-needed',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Returns the first of the requested verdicts, in the order above; without any, all is well. */
export function firstVerdict(asked: readonly (Verdict | null)[]): Verdict {
  return VERDICTS.find((verdict) => asked.includes(verdict)) ?? 'no-change-needed';
}

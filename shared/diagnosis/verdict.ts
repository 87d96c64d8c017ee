/** The five verdicts, the one that wins over the others first. docs/contract.md 2. */
export const VERDICTS = [
  'cannot-be-fixed-here',
  'undetermined',
  'fix-available',
  'improvement-available',
  'no-change-needed',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The first of the verdicts that the rungs ask for, in the order above; nothing asked means that all is well. */
export function firstVerdict(asked: readonly (Verdict | null)[]): Verdict {
  return VERDICTS.find((verdict) => asked.includes(verdict)) ?? 'no-change-needed';
}

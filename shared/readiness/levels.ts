/** How sure it is that programs of this PC reach Microsoft 365, surest first. docs/contract.md 5. */
export const READINESS_LEVELS = ['proven', 'likely', 'doubtful', 'no'] as const;
export type ReadinessLevel = (typeof READINESS_LEVELS)[number];

/** What names a connection test among the reasons of a level, where rungs have their ids. */
export const CONNECTION = 'connection';

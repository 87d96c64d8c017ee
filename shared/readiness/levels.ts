import type { ReleaseRules } from '../windows/releases.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { Need } from '../proof/microsoft365.ts';

/** How certain it is that programs on this PC reach Microsoft 365, most certain first. docs/contract.md 5. */
export const READINESS_LEVELS = ['proven', 'likely', 'doubtful', 'no'] as const;
export type ReadinessLevel = (typeof READINESS_LEVELS)[number];

export const AT_FAULT: readonly (Verdict | null)[] = ['fix-available', 'cannot-be-fixed-here'];

/** Names a connection test among the reasons of a level, next to the ids of rungs. */
export const CONNECTION = 'connection';

/** What a Windows version can't do with any settings: not a fault, and nothing to fix. */
interface Limit {
  readonly id: string;
  readonly holds: (rules: ReleaseRules) => boolean;
  readonly rung: RungId;
  /** What a refused handshake is explained by it, by what the address is for. */
  readonly explains: readonly Need[];
}

/** Every limit. To add one, add a row, and a sentence in `readiness` of each language. */
const LIMITS = [
  {
    /**
     * Without a suite of ECDHE, RSA and GCM, and without TLS 1.3. Azure Front Door ended DHE on 2026-04-01, so
     * addresses with its stricter policy can't be reached; it is uncertain which. Source: facts 7.3 [Z2][Z3], 7.4 [R6].
     */
    id: 'front-door-without-dhe',
    holds: ({ cipherSuites }) => cipherSuites === 'with-suffix',
    rung: 'cipher-suites',
    explains: ['files', 'onedrive', 'start-page', 'settings', 'updates'],
  },
] as const satisfies readonly Limit[];

export type LimitId = (typeof LIMITS)[number]['id'];

/** Returns the limits of a release; none without rules. */
export function limitsOf(rules: ReleaseRules | null): readonly LimitId[] {
  return rules === null ? [] : LIMITS.filter(({ holds }) => holds(rules)).map(({ id }) => id);
}

/** Returns the rung of a limit; null for a limit of a newer program. */
export const rungOfLimit = (limit: string): RungId | null => LIMITS.find(({ id }) => id === limit)?.rung ?? null;

export const isExplainedBy = (limits: readonly LimitId[], need: Need | null): boolean =>
  need !== null && LIMITS.some(({ id, explains }) => limits.includes(id) && explains.some((one) => one === need));

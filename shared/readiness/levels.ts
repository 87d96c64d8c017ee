import type { ReleaseRules } from '../windows/releases.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { FoundCode } from '../diagnosis/rungs/meanings.ts';

/** How sure it is that programs of this PC reach Microsoft 365, surest first. docs/contract.md 5. */
export const READINESS_LEVELS = ['proven', 'likely', 'doubtful', 'no'] as const;
export type ReadinessLevel = (typeof READINESS_LEVELS)[number];

/** What names a connection test among the reasons of a level, where rungs have their ids. */
export const CONNECTION = 'connection';

/** What a Windows can't do whatever its settings are: no fault, and nothing to repair. */
interface Limit {
  readonly id: string;
  readonly holds: (rules: ReleaseRules) => boolean;
  /** The rung that it is about. */
  readonly rung: RungId;
  /** Findings that say the same, as `rung.code`, so that it is said once. */
  readonly says: readonly string[];
}

/** Every limit. One more is a row, and a sentence in `readiness` of each language. */
const LIMITS = [
  {
    /**
     * Without a suite of ECDHE, RSA and GCM, and without TLS 1.3. Azure Front Door ended DHE on 2026-04-01, so addresses with the
     * stricter of its policies are out of reach; which ones is in doubt. Source: facts 7.3 [Z2][Z3], 7.4 [R6].
     */
    id: 'front-door-without-dhe',
    holds: ({ cipherSuites }) => cipherSuites === 'with-suffix',
    rung: 'cipher-suites',
    says: ['cipher-suites.release-limit'],
  },
] as const satisfies readonly Limit[];

export type LimitId = (typeof LIMITS)[number]['id'];

/** The limits of a release; none are known of one without rules. */
export function limitsOf(rules: ReleaseRules | null): readonly LimitId[] {
  return rules === null ? [] : LIMITS.filter(({ holds }) => holds(rules)).map(({ id }) => id);
}

/** The rung that a limit is about; null for a limit of a newer program. */
export const rungOfLimit = (limit: string): RungId | null => LIMITS.find(({ id }) => id === limit)?.rung ?? null;

/** Whether one of these limits says what a rung found. */
export function isSaidBy(limits: readonly LimitId[], { rung, code }: Pick<FoundCode, 'rung' | 'code'>): boolean {
  const rows: readonly Limit[] = LIMITS.filter(({ id }) => limits.includes(id));
  return rows.some(({ says }) => says.includes(`${rung}.${code}`));
}

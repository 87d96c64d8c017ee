import type { LimitId, ReadinessLevel } from '../readiness/levels.ts';
import type { ConnectionResult } from '../proof/connections.ts';

/** What is claimed of a PC, the strongest evidence first. */
export type ClaimId = 'connection' | 'offer' | 'settings';

/** What the evidence of a claim came to. */
export type ClaimState = 'holds' | 'fails' | 'unknown' | 'not-asked';

/** What is said of readiness in one language. */
export interface ReadinessTexts {
  readonly title: string;
  /** One sentence. Only `proven` says that the PC is ready. */
  readonly levels: Readonly<Record<ReadinessLevel, string>>;
  readonly claims: Readonly<
    Record<ClaimId, { readonly name: string; readonly states: Readonly<Record<ClaimState, string>> }>
  >;
  /** In front of a finding that may stand in the way. */
  readonly because: string;
  /** What a result of the connection test means, if it isn't `reached`. */
  readonly results: Readonly<Record<Exclude<ConnectionResult, 'reached'>, string>>;
  readonly limits: Readonly<Record<LimitId, string>>;
}

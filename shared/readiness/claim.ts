import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';

/**
 * How a PC stands, best first. `ok`: everything that is known is right. `limit`: the same, within a limit, or it might
 * not last. `doubt`: the settings serve, but something speaks against it or is unknown, or a change stopped halfway.
 * `fail`: the rest.
 */
export const CLAIM_SIGNS = ['ok', 'limit', 'doubt', 'fail'] as const;
export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/** The one claim about a PC, in keys. `headline` and `reason`: a state such as `fixed`, or `rung.code`. */
export const claimSchema = exactly({
  sign: v.picklist(CLAIM_SIGNS),
  headline: v.string(),
  reason: v.string(),
  /** Ids of limits of this version of Windows; `came-back` and `policy` if what is right might not last. */
  limits: listOf(v.string()),
});
export type Claim = v.InferOutput<typeof claimSchema>;

import type { Failure } from '../../../shared/failures.ts';
import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import type { HelperRequest } from '../../../shared/remediation/helper-request.ts';
import { refusalsOf } from '../../../shared/remediation/retire/refusals.ts';
import type { Insistence } from '../../../shared/remediation/retire/review.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import type { CheckedPc } from '../read/check.ts';
import type { Pc } from '../read/pc.ts';
import { refusedRetirement } from './refusals.ts';

/** The conditions of a request to apply. */
export interface How {
  readonly confirmed: readonly Confirmation[];
  readonly retiring: Retiring;
}

/** The conditions of turning off old protocols. */
export interface Retiring {
  readonly insisted: readonly Insistence[];
  /** Minutes after which Windows undoes it automatically; null to keep it. */
  readonly undoAfter: number | null;
}

export const NOT_RETIRING: Retiring = { insisted: [], undoAfter: null };

/** Returns why old protocols can't be turned off on this PC, whatever the evidence and forecast; null if they can. */
export async function refuseRetiring(
  pc: Pc,
  { diagnosis: { facts } }: CheckedPc,
  { retire }: Selection,
  { insisted }: Retiring,
): Promise<Failure | null> {
  if (retire === undefined) return null;
  const refusals = refusalsOf(facts, retire, { remoteSession: await pc.remoteSession(), evidence: null, forecast: [] });
  return refusedRetirement({ refusals, evidence: null, forecast: [] }, insisted);
}

/** Returns the request for the helper. */
export function requestFor(selection: Selection, seen: string, how: How): HelperRequest {
  const { retire } = selection;
  if (retire === undefined) {
    return { verb: 'apply', selection, seen, withoutTls12: how.confirmed.includes('without-tls12') };
  }
  const { insisted, undoAfter } = how.retiring;
  const inSpiteOfRemoteSession = insisted.includes('in-spite-of-remote-session');
  return { verb: 'retire', retirement: retire, seen, inSpiteOfRemoteSession, undoAfter };
}

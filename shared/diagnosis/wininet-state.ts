import type { Mask } from '../tls/mask.ts';
import { WININET_MACHINE_POLICY, WININET_USER, WININET_USER_POLICY } from '../windows/catalogue/protocols.ts';
import { dwordOf } from '../windows/registry.ts';
import type { Facts } from './facts.ts';
import { readingOf } from './snapshot.ts';
import type { Way } from './ways.ts';

/** Internet Options for this user. A policy wins over the user's own ticks and locks them. Source: facts 3.4 [I1]. */
export interface WininetState {
  /** Who decides: `nobody` is no value at all, and which protocols are offered then has no source. */
  readonly by: 'policy' | 'user' | 'nobody';
  /** One mask, or two where the machine's and the user's policy differ; null is a value of another type or length. */
  readonly masks: readonly (Mask | null)[];
  readonly unreadable: boolean;
}

export function wininetState({ snapshot }: Facts): WininetState {
  const read = (ids: readonly string[]): Pick<WininetState, 'masks' | 'unreadable'> => {
    const readings = ids.map((id) => readingOf(snapshot, id));
    const masks = readings.flatMap((reading) => (reading.state === 'value' ? [dwordOf(reading)] : []));
    return { masks: [...new Set(masks)], unreadable: readings.some((reading) => reading.state === 'unreadable') };
  };
  const policy = read([WININET_MACHINE_POLICY, WININET_USER_POLICY]);
  if (policy.unreadable || policy.masks.length > 0) return { by: 'policy', ...policy };
  const user = read([WININET_USER]);
  return { by: user.masks.length > 0 ? 'user' : 'nobody', ...user };
}

/** What Internet Options make of it; none where that can't be told. */
export function wininetWays({ masks, unreadable }: WininetState): readonly Way[] {
  const known = masks.flatMap((mask) => (mask === null ? [] : [mask]));
  return unreadable || known.length < masks.length ? [] : known.map((mask) => ({ kind: 'names', mask }));
}

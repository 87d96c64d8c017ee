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

function read({ readings }: Facts, ids: readonly string[]): Pick<WininetState, 'masks' | 'unreadable'> {
  const found = ids.map((id) => readingOf(readings, id));
  const masks = found.flatMap((reading) => (reading.state === 'value' ? [dwordOf(reading)] : []));
  return { masks: [...new Set(masks)], unreadable: found.some(({ state }) => state === 'unreadable') };
}

export function wininetState(facts: Facts): WininetState {
  const policy = read(facts, [WININET_MACHINE_POLICY, WININET_USER_POLICY]);
  if (policy.unreadable || policy.masks.length > 0) return { by: 'policy', ...policy };
  const user = read(facts, [WININET_USER]);
  return { by: user.masks.length > 0 ? 'user' : 'nobody', ...user };
}

/** What Internet Options make of it; none where that is unknown. */
export function wininetWays({ masks, unreadable }: WininetState): readonly Way[] {
  if (unreadable || masks.includes(null)) return [];
  return masks.flatMap((mask): readonly Way[] => (mask === null ? [] : [{ kind: 'names', mask }]));
}

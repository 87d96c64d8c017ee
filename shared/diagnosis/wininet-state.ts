import type { Mask } from '../tls/mask.ts';
import { WININET_MACHINE_POLICY, WININET_USER, WININET_USER_POLICY } from '../windows/catalogue/protocols.ts';
import { dwordOf } from '../windows/registry.ts';
import { placeOf, type Place } from '../windows/places.ts';
import type { Facts } from './facts.ts';
import { readingAt } from './snapshot.ts';
import type { Way } from './ways.ts';

/** Internet Options for this user. A policy wins over the user's own ticks and locks them. Source: facts 3.4 [I1]. */
export interface WininetState {
  /** Who decides: `nobody` is no value at all, and which protocols are offered then has no source. */
  readonly by: 'policy' | 'user' | 'nobody';
  /** One mask, or two where the machine's and the user's policy differ; null is a value of another type or length. */
  readonly masks: readonly (Mask | null)[];
  readonly unreadable: boolean;
}

const POLICIES = [placeOf(WININET_MACHINE_POLICY), placeOf(WININET_USER_POLICY)];
const USER = [placeOf(WININET_USER)];

function read({ snapshot }: Facts, places: readonly Place[]): Pick<WininetState, 'masks' | 'unreadable'> {
  const masks: (Mask | null)[] = [];
  let unreadable = false;
  for (const place of places) {
    const reading = readingAt(snapshot, place);
    if (reading.state === 'unreadable') unreadable = true;
    if (reading.state !== 'value') continue;
    const mask = dwordOf(reading);
    if (!masks.includes(mask)) masks.push(mask);
  }
  return { masks, unreadable };
}

export function wininetState(facts: Facts): WininetState {
  const policy = read(facts, POLICIES);
  if (policy.unreadable || policy.masks.length > 0) return { by: 'policy', ...policy };
  const user = read(facts, USER);
  return { by: user.masks.length > 0 ? 'user' : 'nobody', ...user };
}

/** What Internet Options make of it; none where that can't be told. */
export function wininetWays({ masks, unreadable }: WininetState): readonly Way[] {
  if (unreadable) return [];
  const ways: Way[] = [];
  for (const mask of masks) {
    if (mask === null) return [];
    ways.push({ kind: 'names', mask });
  }
  return ways;
}

import type { Mask } from '../tls/mask.ts';
import { EXPLORER_VERSIONS } from '../windows/catalogue/programs.ts';
import { WININET_MACHINE_POLICY, WININET_USER, WININET_USER_POLICY } from '../windows/catalogue/protocols.ts';
import { dwordOf } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import type { Facts } from './facts.ts';
import { readingOf, textAt } from './snapshot.ts';
import type { Way } from './dotnet-state.ts';

/** Internet Options for this user. A policy overrides and locks the user's own checkboxes. Source: facts 3.4 [I1]. */
export interface WininetState {
  /** Who decides: `default` is Windows if nothing is stored, `nobody` if its default is unknown too. */
  readonly by: 'policy' | 'user' | 'default' | 'nobody';
  /** One mask; two if the policies differ or updates are unknown; null is a value of another type or length. */
  readonly masks: readonly (Mask | null)[];
  readonly unreadable: boolean;
}

function read({ readings }: Facts, ids: readonly string[]): Pick<WininetState, 'masks' | 'unreadable'> {
  const found = ids.map((id) => readingOf(readings, id));
  const masks = found.flatMap((reading) => (reading.state === 'value' ? [dwordOf(reading)] : []));
  return { masks: [...new Set(masks)], unreadable: found.some(({ state }) => state === 'unreadable') };
}

/** The checkboxes of each Internet Explorer version: 8 to 10 omit TLS 1.2, 11 has it. Source: facts 3.4 [O3][I2]. */
const TICKED_BY_EXPLORER: Readonly<Record<number, Mask>> = { 8: 0x00a0, 9: 0x00a0, 10: 0x00a0, 11: 0x0a80 };

/** Returns the version of Internet Explorer; null if unknown. From 10 on `Version` begins with `9.`: facts 3.4. */
function explorerVersion({ readings }: Facts): number | null {
  for (const id of EXPLORER_VERSIONS) {
    const parts = /^([0-9]{1,2})\.([0-9]{1,2})\./.exec(textAt(readings, id) ?? '');
    if (parts === null) continue;
    const [major, minor] = [Number(parts[1]), Number(parts[2])];
    return major === 9 && minor >= 10 ? minor : major;
  }
  return null;
}

/** Returns the default if nothing is stored; empty if unknown. */
function tickedByDefault(facts: Facts, { wininetDefaults }: ReleaseRules): readonly Mask[] {
  if (wininetDefaults !== null) return wininetDefaults;
  const ticked = TICKED_BY_EXPLORER[explorerVersion(facts) ?? 0];
  return ticked === undefined ? [] : [ticked];
}

export function wininetState(facts: Facts, rules: ReleaseRules): WininetState {
  const policy = read(facts, [WININET_MACHINE_POLICY, WININET_USER_POLICY]);
  if (policy.unreadable || policy.masks.length > 0) return { by: 'policy', ...policy };
  const user = read(facts, [WININET_USER]);
  if (user.unreadable || user.masks.length > 0) return { by: 'user', ...user };
  const masks = tickedByDefault(facts, rules);
  return { by: masks.length > 0 ? 'default' : 'nobody', masks, unreadable: false };
}

/** Returns the resulting Internet Options; empty if unknown. */
export function wininetWays({ masks, unreadable }: WininetState): readonly Way[] {
  if (unreadable || masks.includes(null)) return [];
  return masks.flatMap((mask): readonly Way[] => (mask === null ? [] : [{ kind: 'names', mask }]));
}

import type { Mask } from './mask.ts';

export type ProfileId = 'recommended' | 'tls12' | 'tls11-12' | 'tls10-12' | 'tls10+12' | 'remove';

/** What a profile does to the value: keep what works and fix the rest, write this number, or delete the value. */
type ProfileAction =
  | { readonly kind: 'recommended' }
  | { readonly kind: 'write'; readonly mask: Mask }
  | { readonly kind: 'remove' };

export interface Profile {
  readonly id: ProfileId;
  readonly action: ProfileAction;
}

/** Source of the numbers: facts 1.2 [S1][M1]. In the window's order. */
export const PROFILES: readonly Profile[] = [
  { id: 'recommended', action: { kind: 'recommended' } },
  { id: 'tls12', action: { kind: 'write', mask: 0x0800 } },
  { id: 'tls11-12', action: { kind: 'write', mask: 0x0a00 } },
  { id: 'tls10-12', action: { kind: 'write', mask: 0x0a80 } },
  { id: 'tls10+12', action: { kind: 'write', mask: 0x0880 } },
  { id: 'remove', action: { kind: 'remove' } },
];

export const PROFILE_IDS: readonly ProfileId[] = PROFILES.map((profile) => profile.id);

export function profileById(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}

import { describe, expect, it } from 'vitest';
import { profileById, PROFILE_IDS, PROFILES } from './profiles.ts';

describe('the profiles', () => {
  // facts 1.2
  it('are these, in the window’s order', () => {
    expect(PROFILES).toEqual([
      { id: 'recommended', action: { kind: 'recommended' } },
      { id: 'tls12', action: { kind: 'write', mask: 2048 } },
      { id: 'tls11-12', action: { kind: 'write', mask: 2560 } },
      { id: 'tls10-12', action: { kind: 'write', mask: 2688 } },
      { id: 'tls10+12', action: { kind: 'write', mask: 2176 } },
      { id: 'remove', action: { kind: 'remove' } },
    ]);
    expect(PROFILE_IDS).toEqual(PROFILES.map(({ id }) => id));
  });

  it('are found only by their whole name', () => {
    expect(profileById('tls12')).toBe(PROFILES[1]);
    expect(profileById('tls')).toBeUndefined();
  });
});

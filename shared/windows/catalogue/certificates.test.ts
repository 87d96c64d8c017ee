import { expect, it } from 'vitest';
import { distrustedIds, ROOT_CERTIFICATES, trustedIds, type RootStores } from './certificates.ts';

/** The stores that an id of each of these root certificates ends with. */
const storesOf = (ids: readonly string[]): readonly string[] => ids.map((id) => id.slice(id.lastIndexOf('.') + 1));

it.each<readonly [string, RootStores, readonly string[]]>([
  ['programs of the user', 'all', ['machine', 'fetched', 'enterprise', 'policy', 'user', 'user-policy']],
  ['services', 'of-pc', ['machine', 'fetched', 'enterprise', 'policy']],
  [
    'programs where users can’t add their own',
    'without-own',
    ['machine', 'fetched', 'enterprise', 'policy', 'user-policy'],
  ],
  ['programs where only the policy’s roots count', 'policy-alone', ['policy']],
])('looks for a root certificate in the stores of %s', (_who, stores, expected) => {
  for (const root of ROOT_CERTIFICATES) {
    const ids = trustedIds(root, stores);
    expect(storesOf(ids)).toEqual(expected);
    expect(ids.filter((id) => !id.startsWith(`certificates.${root.id}.trusted.`))).toEqual([]);
  }
});

it('has the stores of the PC, its policies and the user in which a root certificate may be distrusted', () => {
  for (const root of ROOT_CERTIFICATES) {
    expect(trustedIds(root)).toEqual(trustedIds(root, 'all'));
    expect(storesOf(distrustedIds(root))).toEqual(['machine', 'enterprise', 'policy', 'user', 'user-policy']);
  }
});

import { NOT_LOOKED_UP, row, type Hive, type Setting } from './setting.ts';

/** A root certificate in which chains of Microsoft 365 end. `thumbprint` is its SHA-1, the name of its registry key. */
export interface RootCertificate {
  readonly id: string;
  readonly name: string;
  readonly thumbprint: string;
}

/** The two that are judged. Source: facts 15.1 [Q3][Q4]. */
export const ROOT_CERTIFICATES: readonly RootCertificate[] = [
  {
    id: 'digicert-global-root-g2',
    name: 'DigiCert Global Root G2',
    thumbprint: 'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4',
  },
  {
    id: 'microsoft-rsa-root-2017',
    name: 'Microsoft RSA Root Certificate Authority 2017',
    thumbprint: '73A5E64A3BFF8316FF0EDCCC618A906E4EAE4D74',
  },
];

const OWN = 'SOFTWARE\\Microsoft\\SystemCertificates';
const ENTERPRISE = 'SOFTWARE\\Microsoft\\EnterpriseCertificates';
const POLICY = 'SOFTWARE\\Policies\\Microsoft\\SystemCertificates';

type Store = readonly [id: string, hive: Hive, path: string];

/** Stores that trust a certificate. `AuthRoot` contains what Windows fetched automatically. Source: facts 15.1 [Q2]. */
const TRUSTING: readonly Store[] = [
  ['machine', 'HKLM', `${OWN}\\Root`],
  ['fetched', 'HKLM', `${OWN}\\AuthRoot`],
  ['enterprise', 'HKLM', `${ENTERPRISE}\\Root`],
  ['policy', 'HKLM', `${POLICY}\\Root`],
  ['user', 'HKCU', `${OWN}\\Root`],
  ['user-policy', 'HKCU', `${POLICY}\\Root`],
];

/** Stores that distrust it, even if another store trusts it. */
const DISTRUSTING = TRUSTING.filter(([id]) => id !== 'fetched').map(([id, hive, path]): Store => [
  id,
  hive,
  path.replace(/Root$/, 'Disallowed'),
]);

type Kind = 'trusted' | 'distrusted';

const placeId = ({ id }: RootCertificate, kind: Kind, store: string): string => `certificates.${id}.${kind}.${store}`;

const placesIn = (stores: readonly Store[], kind: Kind, root: RootCertificate): readonly Setting[] =>
  stores.map(([store, hive, path]) => {
    const key = `${path}\\Certificates\\${root.thumbprint}`;
    return row({ id: placeId(root, kind, store), hive, path: key, name: 'Blob', source: 'Q2' });
  });

/** Stores of the user, which services don't see. */
const OF_USER: readonly string[] = ['user', 'user-policy'];

/** Root stores in effect: all, the PC's, or what a policy leaves: all but the user's, or its own. Facts 15.1 [Q10]. */
export type RootStores = 'all' | 'of-pc' | 'without-own' | 'policy-alone';

const IS_MEANT: Readonly<Record<RootStores, (store: string) => boolean>> = {
  all: () => true,
  'of-pc': (store) => !OF_USER.includes(store),
  'without-own': (store) => store !== 'user',
  'policy-alone': (store) => store === 'policy',
};

/** Returns the ids of a root certificate's places; each is present if that store contains it. */
export const trustedIds = (root: RootCertificate, stores: RootStores = 'all'): readonly string[] =>
  TRUSTING.filter(([store]) => IS_MEANT[stores](store)).map(([store]) => placeId(root, 'trusted', store));

export const distrustedIds = (root: RootCertificate): readonly string[] =>
  DISTRUSTING.map(([store]) => placeId(root, 'distrusted', store));

export const ROOT_UPDATES_OFF = 'certificates.disable-root-auto-update';
export const ROOT_ADDRESS = 'certificates.root-address';
export const PROTECTED_ROOTS = 'certificates.protected-roots';

export const CERTIFICATE_SETTINGS: readonly Setting[] = [
  row({
    id: ROOT_UPDATES_OFF,
    path: `${POLICY}\\AuthRoot`,
    name: 'DisableRootAutoUpdate',
    scope: 'certificates',
    source: 'Q1',
  }),
  row({ id: PROTECTED_ROOTS, path: `${POLICY}\\Root\\ProtectedRoots`, name: 'Flags', source: 'Q10' }),
  row({ id: ROOT_ADDRESS, path: `${OWN}\\AuthRoot\\AutoUpdate`, name: 'RootDirURL', source: NOT_LOOKED_UP }),
  ...ROOT_CERTIFICATES.flatMap((root) => [
    ...placesIn(TRUSTING, 'trusted', root),
    ...placesIn(DISTRUSTING, 'distrusted', root),
  ]),
];

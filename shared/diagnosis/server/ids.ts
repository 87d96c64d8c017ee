/** Exchange is both server and client: different sides are "Misconfigured" there. Source: facts 22.3 [Z44]. */
export const isExchange = (id: string): boolean => id.split('-')[0] === 'exchange';

/** Requirements of products that can't be seen here. */
export const HAND_IDS = [
  'all-servers',
  'pop-imap',
  'farm',
  'july-2021',
  'native-client',
  'odbc-driver',
  'winhttp',
  'sql-server',
  'own-clients',
  'partners',
  'edge-only',
  'clients-first',
  'wsus',
  'sql-clients',
  'clients-tls12',
  'eap-clients',
  'wsus-2012',
  'wsus-2012-r2',
  'evidence',
  'bindings',
] as const;
export type HandId = (typeof HAND_IDS)[number];

/**
 * Whether a version is recent enough: also to turn off TLS 1.0 and 1.1 (`yes`), only for TLS 1.2, or for neither.
 * `refused` has TLS 1.2, but Microsoft's service doesn't work with it any more. `not-asked` if the product's pages name
 * no version.
 */
export const RECENCIES = ['yes', 'tls12-only', 'refused', 'no', 'unknown', 'not-asked'] as const;
export type Recency = (typeof RECENCIES)[number];

export const isTooOld = (recency: Recency): boolean => recency === 'no' || recency === 'refused';

/** A scope of `apply`, or `retire` for old protocols; `retire-both` if both sides must match. Null: done manually. */
export const SERVER_REPAIRS = ['schannel-server', 'schannel', 'dotnet', 'retire', 'retire-both'] as const;
export type ServerRepair = (typeof SERVER_REPAIRS)[number];

/** What others connect to, by name; `wifi` is the sign-in to networks (EAP). */
export const SERVICE_IDS = ['remote-desktop', 'winrm', 'iis', 'iis-smtp', 'ldap', 'wifi'] as const;
export type ServiceId = (typeof SERVICE_IDS)[number];

/** What a service lacks. What the rungs don't name is in `LACKS_OF_ITS_OWN`. */
export const LACK_IDS = [
  'tls12', // TLS 1.2, as Schannel is set
  'suites', // no cipher suite is left
  'rsa-suites', // only suites for certificates with ECDSA are left
  'tls', // it is protected by a layer of its own
  'kb3080079', // TLS 1.2 comes with this update, which can't be seen
  'wid-tls10', // its database on this server needs TLS 1.0, which is off
  'wid-keeps-tls10', // the same, while it is on
  'tls-version', // its own value has no TLS 1.2
] as const;
export type LackId = (typeof LACK_IDS)[number];
export const LACKS_OF_ITS_OWN: readonly LackId[] = ['kb3080079', 'wid-tls10', 'tls-version'];
/** With what still works, and has to be done before TLS 1.0 goes. */
export const LACKS_WITH_STEPS: readonly LackId[] = [...LACKS_OF_ITS_OWN, 'wid-keeps-tls10'];

/** What a check of the registry can't tell. `product-unreadable` names what is unknown about a product. */
export const SERVER_LIMITS = ['registry-only', 'own-tls', 'other-products', 'product-unreadable'] as const;
export type ServerLimit = (typeof SERVER_LIMITS)[number];

/** What is judged for every server, in this order. */
export const SERVER_RUNG_IDS = ['tls12', 'old-protocols', 'tls13', 'dotnet', 'suites', 'misspelt'] as const;
export type ServerRungId = (typeof SERVER_RUNG_IDS)[number];

import type { Links } from '../../links/links.ts';
import { compareFileVersions, fileVersion, type FileVersion } from '../../windows/file-versions.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import type { AskId } from './asks.ts';
import type { HandId, Recency } from './ids.ts';
import type { Family } from './seen-products.ts';

interface Product<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  /** `client` for a product that only connects to others. */
  readonly side: SchannelSide;
  /** Its versions, from the first up to the second; null for any, and for an unknown one. */
  readonly versions: readonly [from: string, below: string] | null;
  /** How recent it is from each version on; before the first, too old. Empty if no page names a version. */
  readonly steps: Readonly<Record<string, Recency>>;
  readonly needs: string | null;
  readonly required: readonly AskId[];
  readonly recommended: readonly AskId[];
  readonly byHand: readonly HandId[];
  readonly links: Links;
  /** The date of the page with the requirements; null if it has none. */
  readonly dated: string | null;
}

type RowOf<Id extends string> = Pick<Product<Id>, 'id' | 'family' | 'links'> & Partial<Product<Id>>;

const row = <const Id extends string>(given: RowOf<Id>): Product<Id> => ({
  side: 'server',
  versions: null,
  steps: {},
  needs: null,
  required: [],
  recommended: [],
  byHand: [],
  dated: null,
  ...given,
});

/** Versions of a family in no row: nothing is claimed. */
const NOT_KNOWN: Product['steps'] = { '0.0.0.0': 'unknown' };
const EVERY: Product['steps'] = { '0.0.0.0': 'yes' };

const EXCHANGE = {
  family: 'exchange',
  required: ['tls12-server', 'tls12-client', 'dotnet4'],
  recommended: ['dotnet35', 'same-sides', 'tls13-off'],
  byHand: ['all-servers'],
  links: ['Z41', 'Z43', 'Z44'],
  dated: '2018-05-23',
} as const satisfies Partial<Product>;
const EXCHANGE_WITH_13 = {
  ...EXCHANGE,
  steps: EVERY,
  recommended: ['dotnet35', 'same-sides', 'tls13-from-2022'],
} as const satisfies Partial<Product>;

const SKYPE = {
  family: 'skype',
  required: ['tls12-server', 'tls12-client', 'dotnet-47', 'dotnet4-strong', 'dotnet35-strong'],
  byHand: ['sql-server', 'native-client', 'odbc-driver', 'own-clients', 'partners'],
  links: ['Z50'],
} as const satisfies Partial<Product>;

const ADFS = {
  required: ['tls12-server', 'tls12-client', 'dotnet4-strong-64'],
  byHand: ['farm'],
  links: ['Z51'],
  dated: '2023-05-31',
} as const satisfies Partial<Product>;

const SQL = {
  family: 'sql',
  required: ['tls12-server', 'tls12-client'],
  byHand: ['sql-clients'],
  links: ['Z61'],
  dated: '2023-10-18',
} as const satisfies Partial<Product>;

/** The newest page first. The first row that matches applies, the last to an unknown version. Source: facts 22.3. */
export const PRODUCTS = [
  row({
    ...EXCHANGE,
    id: 'exchange-2010',
    family: 'exchange-2010',
    steps: { '14.3.0.0': 'unknown', '14.3.382.0': 'yes' },
    needs: 'SP3 RU19 (14.3.382.0)',
    required: ['tls12-server', 'tls12-client'],
    recommended: ['same-sides'],
    byHand: ['all-servers', 'pop-imap'],
    links: ['Z43', 'Z50', 'Z69', 'Z70'],
  }),
  row({
    ...EXCHANGE,
    id: 'exchange-2013',
    versions: ['15.0.0.0', '15.1.0.0'],
    steps: { '15.0.1365.1': 'tls12-only', '15.0.1367.3': 'yes' },
    needs: 'CU20 (15.0.1367.3)',
    byHand: ['all-servers', 'pop-imap'],
  }),
  row({
    ...EXCHANGE,
    id: 'exchange-2016',
    versions: ['15.1.0.0', '15.2.0.0'],
    steps: { '15.1.1415.2': 'tls12-only', '15.1.1466.3': 'yes' },
    needs: 'CU9 (15.1.1466.3)',
  }),
  row({ ...EXCHANGE, id: 'exchange-2019', versions: ['15.2.0.0', '15.2.1748.10'], steps: EVERY }),
  row({ ...EXCHANGE_WITH_13, id: 'exchange-2019', versions: ['15.2.1748.10', '15.2.2562.0'] }),
  row({ ...EXCHANGE_WITH_13, id: 'exchange-se', versions: ['15.2.2562.0', '15.3.0.0'] }),
  row({ ...EXCHANGE, id: 'exchange', steps: NOT_KNOWN }),
  row({
    id: 'office-online',
    family: 'office-online',
    required: ['tls12-server', 'tls12-client'],
    recommended: ['dotnet4-strong'],
    byHand: ['farm', 'july-2021'],
    links: ['Z45'],
    dated: '2016-11-16',
  }),
  row({
    id: 'sharepoint-2013',
    family: 'sharepoint',
    versions: ['15.0.0.0', '16.0.0.0'],
    required: ['tls12-server', 'tls12-client', 'dotnet-46', 'dotnet4-strong'],
    recommended: ['dotnet35'],
    byHand: ['native-client', 'winhttp', 'sql-server', 'farm'],
    links: ['Z46'],
    dated: '2018-03-05',
  }),
  row({
    id: 'sharepoint-2016',
    family: 'sharepoint',
    versions: ['16.0.0.0', '16.0.10000.0'],
    required: ['tls12-server', 'tls12-client'],
    recommended: ['dotnet35'],
    byHand: ['odbc-driver', 'native-client', 'sql-server', 'farm'],
    links: ['Z47'],
    dated: '2017-06-29',
  }),
  row({
    id: 'sharepoint-2019',
    family: 'sharepoint',
    versions: ['16.0.10000.0', '16.0.14326.0'],
    required: ['tls12-server', 'tls12-client'],
    byHand: ['sql-server', 'farm'],
    links: ['Z48'],
    dated: '2018-03-13',
  }),
  row({
    id: 'sharepoint-se',
    family: 'sharepoint',
    versions: ['16.0.14326.0', '17.0.0.0'],
    required: ['tls12-server', 'tls12-client'],
    byHand: ['bindings', 'farm'],
    links: ['Z49'],
    dated: '2021-06-28',
  }),
  row({
    id: 'sharepoint',
    family: 'sharepoint',
    steps: NOT_KNOWN,
    required: ['tls12-server', 'tls12-client'],
    byHand: ['sql-server', 'farm'],
    links: ['Z47', 'Z48'],
  }),
  row({
    id: 'lync-2013',
    family: 'skype',
    versions: ['5.0.0.0', '6.0.0.0'],
    steps: { '5.0.0.0': 'tls12-only' },
    byHand: ['edge-only'],
    links: ['Z50'],
  }),
  row({
    ...SKYPE,
    id: 'skype-2015',
    versions: ['6.0.0.0', '7.0.0.0'],
    steps: { '6.0.0.0': 'tls12-only', '6.0.9319.548': 'yes' },
    needs: 'CU9 (6.0.9319.548)',
  }),
  row({
    ...SKYPE,
    id: 'skype-2019',
    versions: ['7.0.0.0', '8.0.0.0'],
    steps: { '7.0.0.0': 'tls12-only', '7.0.2046.123': 'yes' },
    needs: 'CU1 (7.0.2046.123)',
  }),
  row({ ...SKYPE, id: 'skype', steps: NOT_KNOWN }),
  row({ ...ADFS, id: 'adfs', family: 'adfs' }),
  row({ ...ADFS, id: 'adfs-proxy', family: 'adfs-proxy' }),
  row({
    id: 'entra-connect',
    family: 'entra-connect',
    side: 'client',
    steps: { '1.2.65.0': 'refused', '2.5.79.0': 'yes' },
    needs: '2.5.79.0',
    required: ['tls12-server', 'tls12-client', 'dotnet4'],
    links: ['Z71', 'Z52', 'E1'],
  }),
  row({
    id: 'configmgr',
    family: 'configmgr',
    required: ['tls12-server', 'tls12-client', 'dotnet4', 'native-client-11'],
    recommended: ['dotnet35'],
    byHand: ['clients-first', 'sql-server', 'wsus'],
    links: ['Z53'],
    dated: '2019-12-13',
  }),
  row({ ...SQL, id: 'sql-2005', versions: ['0.0.0.0', '10.0.0.0'], steps: { '0.0.0.0': 'no' } }),
  row({
    ...SQL,
    id: 'sql-2008',
    versions: ['10.0.0.0', '10.50.0.0'],
    steps: { '10.0.6547.0': 'yes' },
    needs: 'SP4 + KB4057114 (10.0.6547.0)',
  }),
  row({
    ...SQL,
    id: 'sql-2008-r2',
    versions: ['10.50.0.0', '11.0.0.0'],
    steps: { '10.50.6542.0': 'yes' },
    needs: 'SP3 + KB4057113 (10.50.6542.0)',
  }),
  row({
    ...SQL,
    id: 'sql-2012',
    versions: ['11.0.0.0', '12.0.0.0'],
    steps: {
      '11.0.5352.0': 'unknown',
      '11.0.5644.2': 'yes',
      '11.0.6000.0': 'no',
      '11.0.6216.27': 'unknown',
      '11.0.6518.0': 'yes',
    },
    needs: 'SP4 (11.0.7001.0)',
  }),
  row({
    ...SQL,
    id: 'sql-2014',
    versions: ['12.0.0.0', '13.0.0.0'],
    steps: {
      '12.0.2271.0': 'unknown',
      '12.0.2564.0': 'yes',
      '12.0.4000.0': 'no',
      '12.0.4219.0': 'unknown',
      '12.0.4439.1': 'yes',
    },
    needs: 'SP1 CU5 (12.0.4439.1)',
  }),
  row({ ...SQL, id: 'sql-2016', versions: ['13.0.0.0', '65535.0.0.0'], steps: EVERY }),
  row({ ...SQL, id: 'sql', steps: NOT_KNOWN }),
  row({
    id: 'wsus',
    family: 'wsus',
    required: ['tls12-server'],
    byHand: ['wsus-2012', 'wsus-2012-r2', 'clients-tls12', 'evidence'],
    links: ['Z53'],
    dated: '2019-12-13',
  }),
  row({
    id: 'nps',
    family: 'nps',
    required: ['tls12-server'],
    recommended: ['eap-tls12'],
    byHand: ['eap-clients'],
    links: ['Z14', 'Z68'],
  }),
  row({
    id: 'rd-gateway',
    family: 'rd-gateway',
    required: ['tls12-server'],
    byHand: ['clients-tls12', 'bindings'],
    links: ['Z62'],
  }),
  row({
    id: 'iis',
    family: 'iis',
    required: ['tls12-server'],
    byHand: ['clients-tls12', 'evidence', 'bindings'],
    links: ['Z62', 'U11'],
    dated: '2019-08-14',
  }),
] as const;

export type ProductRow = (typeof PRODUCTS)[number];
export type ProductId = ProductRow['id'];
/** The known products; one without a number is an unknown version. */
export const PRODUCT_IDS = [...new Set(PRODUCTS.map(({ id }) => id))];

const isFrom = (version: FileVersion, from: string): boolean => compareFileVersions(version, fileVersion(from)) >= 0;

/** Returns the row of a product of a family; for an unknown version, the one that names none. */
export function productRow(family: Family, version: FileVersion | null): ProductRow {
  const found = PRODUCTS.filter((one) => one.family === family).find(
    ({ versions }) =>
      versions === null || (version !== null && isFrom(version, versions[0]) && !isFrom(version, versions[1])),
  );
  if (found === undefined) throw new Error(`no product row: ${family}`);
  return found;
}

/** What applies only to some Windows versions: their builds, from the first up to the second. Source: facts 22.3. */
const HANDS_ON: Readonly<Partial<Record<HandId, readonly [from: number, below: number]>>> = {
  winhttp: [0, 9600],
  evidence: [9600, Infinity],
  bindings: [17_763, Infinity],
  'wsus-2012': [9200, 9600],
  'wsus-2012-r2': [9600, 10_240],
};

export const handsOn = ({ byHand }: ProductRow, build: number | null): readonly HandId[] =>
  byHand.filter((hand) => {
    const [from, below] = HANDS_ON[hand] ?? [0, Infinity];
    return build === null || (build >= from && build < below);
  });

export function recencyOf({ steps }: ProductRow, version: FileVersion | null): Recency {
  const known = Object.entries(steps);
  if (known.length === 0) return 'not-asked';
  if (version === null) return 'unknown';
  return known.filter(([from]) => isFrom(version, from)).at(-1)?.[1] ?? 'no';
}

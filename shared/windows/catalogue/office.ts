import { BOTH_VIEWS, NOT_LOOKED_UP, row, type Setting } from './setting.ts';

const OFFICE = 'SOFTWARE\\Microsoft\\Office';

/** Where Click-to-Run of 2016 and later, and of 2013, store their version. */
const CLICK_TO_RUN = [
  ['16', `${OFFICE}\\ClickToRun\\Configuration`],
  ['15', `${OFFICE}\\15.0\\ClickToRun\\Configuration`],
] as const;

export const OFFICE_CLICK_TO_RUN = 'office.click-to-run';
export const OFFICE_CLICK_TO_RUN_2013 = 'office.click-to-run-15';
export const OFFICE_PRODUCTS = 'office.click-to-run-16.products';

export const clickToRunVersionId = (version: '16' | '15'): string => `office.click-to-run-${version}.version`;

/** Versions that store their bitness, newest first: 2016 and later, 2013, 2010. */
const VERSIONS_WITH_BITNESS = [16, 15, 14] as const;

/** Versions whose installation folder is read, newest first: 2016 and later, down to 2003. */
const INSTALLED_VERSIONS = [16, 15, 14, 12, 11] as const;

interface OfVersion {
  readonly version: number;
  readonly id: string;
}

export const INSTALL_ROOTS: readonly OfVersion[] = INSTALLED_VERSIONS.map((version) => ({
  version,
  id: `office.install-root-${String(version)}.0`,
}));

export const OFFICE_BITNESS: readonly OfVersion[] = VERSIONS_WITH_BITNESS.map((version) => ({
  version,
  id: `office.msi-${String(version)}.0`,
}));

export const OFFICE_PROGRAMS = ['outlook', 'winword'].map((program) => `office.path-${program}`);

/** The installed Office. General knowledge, not looked up on a real machine. */
const INSTALLED: readonly Setting[] = [
  row({
    id: OFFICE_CLICK_TO_RUN,
    path: CLICK_TO_RUN[0][1],
    name: 'Platform',
    views: BOTH_VIEWS,
    source: NOT_LOOKED_UP,
  }),
  row({
    id: OFFICE_CLICK_TO_RUN_2013,
    path: CLICK_TO_RUN[1][1],
    name: 'Platform',
    views: BOTH_VIEWS,
    source: NOT_LOOKED_UP,
  }),
  ...CLICK_TO_RUN.map(([version, path]) =>
    row({ id: clickToRunVersionId(version), path, name: 'VersionToReport', views: BOTH_VIEWS, source: NOT_LOOKED_UP }),
  ),
  row({
    id: OFFICE_PRODUCTS,
    path: CLICK_TO_RUN[0][1],
    name: 'ProductReleaseIds',
    views: BOTH_VIEWS,
    source: NOT_LOOKED_UP,
  }),
  ...OFFICE_BITNESS.map(({ version, id }) =>
    row({
      id,
      path: `${OFFICE}\\${String(version)}.0\\Outlook`,
      name: 'Bitness',
      views: BOTH_VIEWS,
      source: NOT_LOOKED_UP,
    }),
  ),
  ...INSTALL_ROOTS.map(({ version, id }) =>
    row({
      id,
      path: `${OFFICE}\\${String(version)}.0\\Common\\InstallRoot`,
      name: 'Path',
      views: BOTH_VIEWS,
      source: NOT_LOOKED_UP,
    }),
  ),
  ...['outlook', 'winword'].map((program) =>
    row({
      id: `office.path-${program}`,
      path: `SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${program}.exe`,
      name: '',
      source: NOT_LOOKED_UP,
    }),
  ),
];

export const ONEDRIVE_IDS = ['office.onedrive-user', 'office.onedrive-machine'] as const;

const ONEDRIVE: readonly Setting[] = [
  row({
    id: 'office.onedrive-user',
    hive: 'HKCU',
    path: 'SOFTWARE\\Microsoft\\OneDrive',
    name: 'Version',
    source: NOT_LOOKED_UP,
  }),
  row({
    id: 'office.onedrive-machine',
    path: 'SOFTWARE\\Microsoft\\OneDrive',
    name: 'Version',
    views: BOTH_VIEWS,
    source: NOT_LOOKED_UP,
  }),
];

/** Modern authentication: Office 2013 needs both values; 2016 and later have it unless it is turned off. */
export const SIGN_IN_2013 = { modern: 'office.sign-in-15.enable-adal', version: 'office.sign-in-15.version' } as const;
export const SIGN_IN = {
  user: 'office.sign-in-16.enable-adal',
  policy: 'office.sign-in-16.policy-enable-adal',
} as const;
/** Windows' own account broker, turned off for Office. */
export const BROKER_OFF = ['office.sign-in-16.disable-wam-override', 'office.sign-in-16.disable-wam'] as const;

type Identity = Pick<Setting, 'id' | 'name' | 'source'> & Partial<Pick<Setting, 'ofUser'>>;

const identity = (version: '15.0' | '16.0', given: Identity, below = 'SOFTWARE'): Setting =>
  row({ ...given, hive: 'HKCU', path: `${below}\\Microsoft\\Office\\${version}\\Common\\Identity` });

/** Source: facts 15.3 [Q7][Q8]. */
const SIGNING_IN: readonly Setting[] = [
  identity('15.0', { id: SIGN_IN_2013.modern, name: 'EnableADAL', source: 'Q7', ofUser: true }),
  identity('15.0', { id: SIGN_IN_2013.version, name: 'Version', source: 'Q7', ofUser: true }),
  identity('16.0', { id: SIGN_IN.user, name: 'EnableADAL', source: 'Q8', ofUser: true }),
  identity('16.0', { id: SIGN_IN.policy, name: 'EnableADAL', source: NOT_LOOKED_UP }, 'SOFTWARE\\Policies'),
  identity('16.0', { id: BROKER_OFF[0], name: 'DisableADALatopWAMOverride', source: 'Q8' }),
  identity('16.0', { id: BROKER_OFF[1], name: 'DisableAADWAM', source: 'Q8' }),
];

export const OFFICE_SHOWN_BY: readonly Setting[] = INSTALLED;

export const OFFICE_SETTINGS: readonly Setting[] = [...INSTALLED, ...SIGNING_IN, ...ONEDRIVE];

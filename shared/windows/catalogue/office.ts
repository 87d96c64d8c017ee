import { BOTH_VIEWS, NOT_LOOKED_UP, row, type Setting } from './setting.ts';

const OFFICE = 'SOFTWARE\\Microsoft\\Office';
const CLICK_TO_RUN = `${OFFICE}\\ClickToRun\\Configuration`;
const CLICK_TO_RUN_2013 = `${OFFICE}\\15.0\\ClickToRun\\Configuration`;

export const OFFICE_CLICK_TO_RUN = 'office.click-to-run';
export const OFFICE_CLICK_TO_RUN_2013 = 'office.click-to-run-15';
export const OFFICE_PRODUCTS = 'office.click-to-run-16.products';

export const clickToRunVersionId = (version: 16 | 15): string => `office.click-to-run-${version}.version`;

export interface OfVersion {
  readonly version: number;
  readonly id: string;
}

const ofVersions = (id: string, ...versions: readonly number[]): readonly OfVersion[] =>
  versions.map((version) => ({ version, id: `${id}-${version}.0` }));

/** Versions whose installation folder is read, newest first: 2016 and later, down to 2003. */
export const INSTALL_ROOTS = ofVersions('office.install-root', 16, 15, 14, 12, 11);

/** Versions that store their bitness, newest first: 2016 and later, 2013, 2010. */
export const OFFICE_BITNESS = ofVersions('office.msi', 16, 15, 14);

const programId = (program: string): string => `office.path-${program}`;
const PROGRAMS = ['outlook', 'winword'];
export const OFFICE_PROGRAMS = PROGRAMS.map((program) => ({ id: programId(program) }));

const inBothViews = (id: string, path: string, name: string): Setting =>
  row({ id, path, name, views: BOTH_VIEWS, source: NOT_LOOKED_UP });

/** The installed Office. General knowledge, not looked up on a real machine. */
export const OFFICE_SHOWN_BY: readonly Setting[] = [
  inBothViews(OFFICE_CLICK_TO_RUN, CLICK_TO_RUN, 'Platform'),
  inBothViews(OFFICE_CLICK_TO_RUN_2013, CLICK_TO_RUN_2013, 'Platform'),
  inBothViews(clickToRunVersionId(16), CLICK_TO_RUN, 'VersionToReport'),
  inBothViews(clickToRunVersionId(15), CLICK_TO_RUN_2013, 'VersionToReport'),
  inBothViews(OFFICE_PRODUCTS, CLICK_TO_RUN, 'ProductReleaseIds'),
  ...OFFICE_BITNESS.map(({ version, id }) => inBothViews(id, `${OFFICE}\\${version}.0\\Outlook`, 'Bitness')),
  ...INSTALL_ROOTS.map(({ version, id }) => inBothViews(id, `${OFFICE}\\${version}.0\\Common\\InstallRoot`, 'Path')),
  ...PROGRAMS.map((program) => {
    const path = `SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${program}.exe`;
    return row({ id: programId(program), path, name: '', source: NOT_LOOKED_UP });
  }),
];

export const ONEDRIVE_IDS = ['office.onedrive-user', 'office.onedrive-machine'] as const;

const [OF_USER, OF_MACHINE] = ONEDRIVE_IDS;
const ONEDRIVE_KEY = 'SOFTWARE\\Microsoft\\OneDrive';

const ONEDRIVE: readonly Setting[] = [
  row({ id: OF_USER, hive: 'HKCU', path: ONEDRIVE_KEY, name: 'Version', source: NOT_LOOKED_UP }),
  inBothViews(OF_MACHINE, ONEDRIVE_KEY, 'Version'),
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

export const OFFICE_SETTINGS: readonly Setting[] = [...OFFICE_SHOWN_BY, ...SIGNING_IN, ...ONEDRIVE];

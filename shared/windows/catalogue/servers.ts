import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import { setting } from '../settings.ts';
import { NOT_LOOKED_UP, row, SCHANNEL, type Setting } from './setting.ts';

/** The four numbers of the Exchange version. Source: facts 22.2 [Z44]. */
export const EXCHANGE_VERSION = ['major', 'minor', 'build', 'revision'].map((part) => `exchange.${part}`);
/** The same for Exchange 2010. Source: facts 22.2 [Z59]. */
export const EXCHANGE_2010_VERSION = EXCHANGE_VERSION.map((id) => id.replace('exchange.', 'exchange-2010.'));
const EXCHANGE_NAMES = ['MsiProductMajor', 'MsiProductMinor', 'MsiBuildMajor', 'MsiBuildMinor'] as const;

/** SharePoint 2013 is 15, all later ones are 16. */
const SHAREPOINTS = ['15', '16'] as const;
type SharePoint = (typeof SHAREPOINTS)[number];
export const sharePointBuildId = (version: SharePoint): string => `sharepoint.${version}.build-version`;
export const sharePointSetupId = (version: SharePoint): string => `sharepoint.${version}.setup-type`;

/** Office Web Apps Server 2013 is 15, Office Online Server 16. Source: facts 22.2 [Z63]. */
const OFFICE_ONLINES = ['16', '15'] as const;
export const OFFICE_ONLINE = {
  service: 'office-online.service',
  versions: OFFICE_ONLINES.map((version) => `office-online.${version}.version`),
} as const;
export const SKYPE = { type: 'skype.type', version: 'skype.version' } as const;
export const ADFS = { server: 'adfs.configuration', proxy: 'adfs.proxy-configuration' } as const;
export const ENTRA_CONNECT = { version: 'entra-connect.version', wizard: 'entra-connect.wizard-path' } as const;
export const CONFIGMGR = { folder: 'configmgr.folder', version: 'configmgr.version' } as const;
export const IIS = 'iis.major-version';
export const WSUS = 'wsus.content-dir';
/** Products that are a Windows service: its start type. */
export const SERVICES = { nps: 'nps.start', rdGateway: 'rd-gateway.start' } as const;

const SOFTWARE = 'SOFTWARE\\Microsoft';
const SYSTEM_SERVICES = 'SYSTEM\\CurrentControlSet\\Services';
const REAL_TIME = `${SOFTWARE}\\Real-Time Communications`;

/** The list of SQL Server instances: one value each, with the name of the instance's key under `SQL_SERVER`. Source: facts 22.2 [Z60]. */
export const SQL_SERVER = `${SOFTWARE}\\Microsoft SQL Server`;
export const SQL_INSTANCES = `${SQL_SERVER}\\Instance Names\\SQL`;
/** The version of an instance, under its key. */
export const SQL_SETUP = { key: 'Setup', name: 'PatchLevel', source: 'Z59' } as const;

/** The id of a misspelt `DisableByDefault` in a protocol's server key. Source: facts 22.1 [L4]. */
export const misspeltServerId = (protocol: Protocol): string =>
  `misspelt.${protocol.toLowerCase().replace(' ', '-')}.server`;

/** Returns a setting of the server role, from here or from those of every check; an unknown id is a bug. */
export const serverSetting = (id: string): Setting => SERVER_SETTINGS.find((one) => one.id === id) ?? setting(id);

/** Read for the server role only, and never written: what shows products, and misspelt values. */
export const SERVER_SETTINGS: readonly Setting[] = [
  ...EXCHANGE_VERSION.map((id, at) =>
    row({ id, path: `${SOFTWARE}\\ExchangeServer\\v15\\Setup`, name: EXCHANGE_NAMES[at] ?? '', source: 'Z44' }),
  ),
  ...EXCHANGE_2010_VERSION.map((id, at) =>
    row({ id, path: `${SOFTWARE}\\ExchangeServer\\v14\\Setup`, name: EXCHANGE_NAMES[at] ?? '', source: 'Z59' }),
  ),
  ...SHAREPOINTS.flatMap((version) => [
    row({
      id: sharePointBuildId(version),
      path: `${SOFTWARE}\\Office Server\\${version}.0`,
      name: 'BuildVersion',
      source: 'Z55',
    }),
    row({
      id: sharePointSetupId(version),
      path: `${SOFTWARE}\\Shared Tools\\Web Server Extensions\\${version}.0\\WSS`,
      name: 'SetupType',
      source: 'Z56',
    }),
  ]),
  row({
    id: OFFICE_ONLINE.service,
    path: `${SYSTEM_SERVICES}\\WACSM`,
    name: 'Start',
    source: NOT_LOOKED_UP,
  }),
  ...OFFICE_ONLINES.map((version, at) =>
    row({
      id: OFFICE_ONLINE.versions[at] ?? '',
      path: `${SOFTWARE}\\Windows\\CurrentVersion\\Uninstall\\Office${version}.WacServer`,
      name: 'DisplayVersion',
      source: 'Z63',
    }),
  ),
  row({ id: SKYPE.type, path: `${REAL_TIME}\\{A593FD00-64F1-4288-A6F4-E699ED9DCA35}`, name: 'Type', source: 'Z57' }),
  row({
    id: SKYPE.version,
    path: `${REAL_TIME}\\{A766C25B-A1D1-4711-A726-AC3E7CA4AAB3}`,
    name: 'Version',
    source: 'Z59',
  }),
  row({ id: ADFS.server, path: `${SOFTWARE}\\ADFS`, name: 'FSConfigurationStatus', source: 'Z58' }),
  row({ id: ADFS.proxy, path: `${SOFTWARE}\\ADFS`, name: 'ProxyConfigurationStatus', source: 'Z58' }),
  row({ id: ENTRA_CONNECT.version, path: `${SOFTWARE}\\Azure AD Connect`, name: 'Version', source: 'Z59' }),
  row({ id: ENTRA_CONNECT.wizard, path: `${SOFTWARE}\\Azure AD Connect`, name: 'WizardPath', source: 'Z59' }),
  row({ id: CONFIGMGR.folder, path: `${SOFTWARE}\\SMS\\Setup`, name: 'Installation Directory', source: 'Z59' }),
  row({ id: CONFIGMGR.version, path: `${SOFTWARE}\\SMS\\Setup`, name: 'Full Version', source: 'Z59' }),
  row({ id: WSUS, path: `${SOFTWARE}\\Update Services\\Server\\Setup`, name: 'ContentDir', source: 'Z59' }),
  row({ id: SERVICES.nps, path: `${SYSTEM_SERVICES}\\IAS`, name: 'Start', source: 'Z67' }),
  row({ id: SERVICES.rdGateway, path: `${SYSTEM_SERVICES}\\TSGateway`, name: 'Start', source: 'Z59' }),
  row({ id: IIS, path: `${SOFTWARE}\\InetStp`, name: 'MajorVersion', source: 'Z59' }),
  ...PROTOCOLS.map(({ protocol }) =>
    row({
      id: misspeltServerId(protocol),
      path: `${SCHANNEL}\\${protocol}\\Server`,
      name: 'DisableByDefault',
      source: 'L4',
    }),
  ),
];

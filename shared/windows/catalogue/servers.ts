import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import { LISTENER, NOT_LOOKED_UP, readOnly, SCHANNEL, SERVICES as SERVICES_KEY, type Setting } from './setting.ts';

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
const officeOnlineId = (version: string): string => `office-online.${version}.version`;
export const OFFICE_ONLINE = {
  service: 'office-online.service',
  versions: OFFICE_ONLINES.map(officeOnlineId),
} as const;
export const SKYPE = { type: 'skype.type', version: 'skype.version' } as const;
export const ADFS = { server: 'adfs.configuration', proxy: 'adfs.proxy-configuration' } as const;
export const ENTRA_CONNECT = { version: 'entra-connect.version', wizard: 'entra-connect.wizard-path' } as const;
export const CONFIGMGR = { folder: 'configmgr.folder', version: 'configmgr.version' } as const;
export const IIS = 'iis.major-version';
export const WSUS = 'wsus.content-dir';
/** What is a Windows service: its start type. */
export const SERVICES = {
  nps: 'nps.start',
  rdGateway: 'rd-gateway.start',
  iis: 'iis.start',
  smtp: 'iis-smtp.start',
  broker: 'rd-broker.start',
  wid: 'windows-internal-database.start',
} as const;
/** The listener of WinRM for HTTPS on every address; there is none by default. */
export const WINRM_HTTPS = 'winrm.https-port';
/** Where the Connection Broker has its database if that is a SQL Server. Source: facts 20.2. */
export const BROKER_DATABASE = 'rd-broker.database';
/** Set if Remote Desktop has a certificate other than the one that Windows makes. */
export const DESKTOP_CERTIFICATE = 'remote-desktop.certificate';

/** The list of ODBC data sources of a hive: one value each, with the name of its driver. Source: facts 20.3 [Z92]. */
export const DATA_SOURCES = 'SOFTWARE\\ODBC\\ODBC.INI\\ODBC Data Sources';
/** The driver that is a part of Windows, `SQLSRV32.dll`. */
export const SQLSRV32 = 'SQL Server';
/** The first build on which it has TLS 1.2, with an update there. Source: facts 20.3 [Z61]. */
export const SQLSRV32_KNOWS_TLS_1_2 = 17_763;

const SOFTWARE = 'SOFTWARE\\Microsoft';
const WEB_SERVER = 'Shared Tools\\Web Server Extensions';
const UNINSTALL = 'Windows\\CurrentVersion\\Uninstall';
const REAL_TIME = 'Real-Time Communications';

/** SQL Server's instances: a value each, with the name of its key under `SQL_SERVER`. Source: facts 22.2 [Z60]. */
export const SQL_SERVER = `${SOFTWARE}\\Microsoft SQL Server`;
export const SQL_INSTANCES = `${SQL_SERVER}\\Instance Names\\SQL`;
/** The version of an instance, under its key. */
export const SQL_SETUP = { key: 'Setup', name: 'PatchLevel', source: 'Z59' } as const;

/** The id of a misspelt `DisableByDefault` in a protocol's server key. Source: facts 22.1 [L4]. */
export const misspeltServerId = (protocol: Protocol): string =>
  `misspelt.${protocol.toLowerCase().replace(' ', '-')}.server`;

const software = (id: string, key: string, name: string, source: string): Setting =>
  readOnly(id, `${SOFTWARE}\\${key}`, name, source);

const service = (id: string, name: string, source: string): Setting =>
  readOnly(id, `${SERVICES_KEY}\\${name}`, 'Start', source);

/** Read for the server role only, and never written: what shows products, and misspelt values. */
export const SERVER_SETTINGS: readonly Setting[] = [
  ...EXCHANGE_NAMES.map((name, at) => software(EXCHANGE_VERSION[at] ?? '', 'ExchangeServer\\v15\\Setup', name, 'Z44')),
  ...EXCHANGE_NAMES.map((name, at) =>
    software(EXCHANGE_2010_VERSION[at] ?? '', 'ExchangeServer\\v14\\Setup', name, 'Z59'),
  ),
  ...SHAREPOINTS.flatMap((version) => [
    software(sharePointBuildId(version), `Office Server\\${version}.0`, 'BuildVersion', 'Z55'),
    software(sharePointSetupId(version), `${WEB_SERVER}\\${version}.0\\WSS`, 'SetupType', 'Z56'),
  ]),
  service(OFFICE_ONLINE.service, 'WACSM', NOT_LOOKED_UP),
  ...OFFICE_ONLINES.map((version) =>
    software(officeOnlineId(version), `${UNINSTALL}\\Office${version}.WacServer`, 'DisplayVersion', 'Z63'),
  ),
  software(SKYPE.type, `${REAL_TIME}\\{A593FD00-64F1-4288-A6F4-E699ED9DCA35}`, 'Type', 'Z57'),
  software(SKYPE.version, `${REAL_TIME}\\{A766C25B-A1D1-4711-A726-AC3E7CA4AAB3}`, 'Version', 'Z59'),
  software(ADFS.server, 'ADFS', 'FSConfigurationStatus', 'Z58'),
  software(ADFS.proxy, 'ADFS', 'ProxyConfigurationStatus', 'Z58'),
  software(ENTRA_CONNECT.version, 'Azure AD Connect', 'Version', 'Z59'),
  software(ENTRA_CONNECT.wizard, 'Azure AD Connect', 'WizardPath', 'Z59'),
  software(CONFIGMGR.folder, 'SMS\\Setup', 'Installation Directory', 'Z59'),
  software(CONFIGMGR.version, 'SMS\\Setup', 'Full Version', 'Z59'),
  software(WSUS, 'Update Services\\Server\\Setup', 'ContentDir', 'Z59'),
  service(SERVICES.nps, 'IAS', 'Z67'),
  service(SERVICES.rdGateway, 'TSGateway', 'Z59'),
  service(SERVICES.iis, 'W3SVC', NOT_LOOKED_UP),
  service(SERVICES.smtp, 'SMTPSVC', NOT_LOOKED_UP),
  service(SERVICES.broker, 'Tssdis', 'H42'),
  service(SERVICES.wid, 'MSSQL$MICROSOFT##WID', 'Z66'),
  readOnly(BROKER_DATABASE, `${SERVICES_KEY}\\Tssdis\\Parameters`, 'DBConnString', NOT_LOOKED_UP),
  readOnly(DESKTOP_CERTIFICATE, LISTENER, 'SSLCertificateSHA1Hash', NOT_LOOKED_UP),
  software(WINRM_HTTPS, 'Windows\\CurrentVersion\\WSMAN\\Listener\\*+HTTPS', 'Port', NOT_LOOKED_UP),
  software(IIS, 'InetStp', 'MajorVersion', 'Z59'),
  ...PROTOCOLS.map(({ protocol }) =>
    readOnly(misspeltServerId(protocol), `${SCHANNEL}\\${protocol}\\Server`, 'DisableByDefault', 'L4'),
  ),
];

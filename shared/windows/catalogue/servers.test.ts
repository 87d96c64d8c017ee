import { expect, it } from 'vitest';
import { settingPath, SETTINGS } from '../settings.ts';
import { SERVER_SETTINGS, serverSetting, SQL_INSTANCES, SQL_SERVER, SQL_SETUP } from './servers.ts';
import { NOT_LOOKED_UP } from './setting.ts';

const MICROSOFT = 'HKLM\\SOFTWARE\\Microsoft';
const EXCHANGE = `${MICROSOFT}\\ExchangeServer\\v15\\Setup`;
const EXCHANGE_2010 = `${MICROSOFT}\\ExchangeServer\\v14\\Setup`;
const PROTOCOLS = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

/** The paths of facts 22.1 and 22.2, independent of the catalogue. */
const PLACES: Readonly<Record<string, string>> = {
  'exchange.major': `${EXCHANGE} MsiProductMajor`,
  'exchange.minor': `${EXCHANGE} MsiProductMinor`,
  'exchange.build': `${EXCHANGE} MsiBuildMajor`,
  'exchange.revision': `${EXCHANGE} MsiBuildMinor`,
  'exchange-2010.major': `${EXCHANGE_2010} MsiProductMajor`,
  'exchange-2010.minor': `${EXCHANGE_2010} MsiProductMinor`,
  'exchange-2010.build': `${EXCHANGE_2010} MsiBuildMajor`,
  'exchange-2010.revision': `${EXCHANGE_2010} MsiBuildMinor`,
  'sharepoint.15.build-version': `${MICROSOFT}\\Office Server\\15.0 BuildVersion`,
  'sharepoint.15.setup-type': `${MICROSOFT}\\Shared Tools\\Web Server Extensions\\15.0\\WSS SetupType`,
  'sharepoint.16.build-version': `${MICROSOFT}\\Office Server\\16.0 BuildVersion`,
  'sharepoint.16.setup-type': `${MICROSOFT}\\Shared Tools\\Web Server Extensions\\16.0\\WSS SetupType`,
  'office-online.service': 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\WACSM Start',
  'office-online.16.version': `${MICROSOFT}\\Windows\\CurrentVersion\\Uninstall\\Office16.WacServer DisplayVersion`,
  'office-online.15.version': `${MICROSOFT}\\Windows\\CurrentVersion\\Uninstall\\Office15.WacServer DisplayVersion`,
  'skype.type': `${MICROSOFT}\\Real-Time Communications\\{A593FD00-64F1-4288-A6F4-E699ED9DCA35} Type`,
  'skype.version': `${MICROSOFT}\\Real-Time Communications\\{A766C25B-A1D1-4711-A726-AC3E7CA4AAB3} Version`,
  'adfs.configuration': `${MICROSOFT}\\ADFS FSConfigurationStatus`,
  'adfs.proxy-configuration': `${MICROSOFT}\\ADFS ProxyConfigurationStatus`,
  'entra-connect.version': `${MICROSOFT}\\Azure AD Connect Version`,
  'entra-connect.wizard-path': `${MICROSOFT}\\Azure AD Connect WizardPath`,
  'configmgr.folder': `${MICROSOFT}\\SMS\\Setup Installation Directory`,
  'configmgr.version': `${MICROSOFT}\\SMS\\Setup Full Version`,
  'wsus.content-dir': `${MICROSOFT}\\Update Services\\Server\\Setup ContentDir`,
  'nps.start': 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\IAS Start',
  'rd-gateway.start': 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\TSGateway Start',
  'iis.major-version': `${MICROSOFT}\\InetStp MajorVersion`,
  'misspelt.ssl-2.0.server': `${PROTOCOLS}\\SSL 2.0\\Server DisableByDefault`,
  'misspelt.ssl-3.0.server': `${PROTOCOLS}\\SSL 3.0\\Server DisableByDefault`,
  'misspelt.tls-1.0.server': `${PROTOCOLS}\\TLS 1.0\\Server DisableByDefault`,
  'misspelt.tls-1.1.server': `${PROTOCOLS}\\TLS 1.1\\Server DisableByDefault`,
  'misspelt.tls-1.2.server': `${PROTOCOLS}\\TLS 1.2\\Server DisableByDefault`,
  'misspelt.tls-1.3.server': `${PROTOCOLS}\\TLS 1.3\\Server DisableByDefault`,
};

it('has each setting of the server role at its path in Windows', () => {
  expect(
    Object.fromEntries(SERVER_SETTINGS.map((row) => [row.id, `${settingPath(row, 'native')} ${row.name}`])),
  ).toEqual(PLACES);
});

it('is never written, and never read for the other role', () => {
  expect(
    SERVER_SETTINGS.filter(({ scope, views, hive }) => scope !== null || views.length > 1 || hive !== 'HKLM'),
  ).toEqual([]);
  const read = new Set(SETTINGS.map(({ id }) => id));
  expect(SERVER_SETTINGS.filter(({ id }) => read.has(id))).toEqual([]);
  expect(SERVER_SETTINGS.map(({ id }) => serverSetting(id))).toEqual(SERVER_SETTINGS);
});

it('names the source of each place of the server role, or states that there is none', () => {
  const unlooked = SERVER_SETTINGS.filter(({ source }) => source === NOT_LOOKED_UP).map(({ id }) => id);
  expect(unlooked).toEqual(['office-online.service']);
  const sources = SERVER_SETTINGS.filter(({ id }) => !unlooked.includes(id)).map(({ source }) => source);
  expect([...sources, SQL_SETUP.source].filter((source) => !/^[A-Z]\d{1,2}$/.test(source))).toEqual([]);
});

it('has the paths of SQL Server’s instances and of what each reports', () => {
  expect(SQL_INSTANCES).toBe('SOFTWARE\\Microsoft\\Microsoft SQL Server\\Instance Names\\SQL');
  expect(`${SQL_SERVER}\\MSSQL15.CRM\\${SQL_SETUP.key} ${SQL_SETUP.name}`).toBe(
    'SOFTWARE\\Microsoft\\Microsoft SQL Server\\MSSQL15.CRM\\Setup PatchLevel',
  );
});

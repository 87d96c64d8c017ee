import type { Protocol } from '../../tls/protocols.ts';
import {
  BOTH_VIEWS,
  LISTENER,
  NOT_LOOKED_UP,
  readOnly,
  row,
  SERVICES,
  TERMINAL_SERVER,
  type Setting,
} from './setting.ts';

/** SQL Server's clients that need a version for TLS 1.2, with settings that may show it. Facts 20.3 [Z13][Z65]. */
export const SQL_CLIENTS = {
  'sql-native-client-10': ['sql-client.sqlncli-10', 'sql-client.native-10'],
  'sql-native-client-11': ['sql-client.sqlncli-11', 'sql-client.native-11'],
  'odbc-11': ['sql-client.odbc-11'],
} as const;

/** The versions that EAP may use, if set: 0xC0 TLS 1.0, 0x300 TLS 1.1, 0xC00 TLS 1.2. Source: facts 20.3 [Z14]. */
export const EAP_VERSION = 'eap.tls-version';
/** Its bits for TLS 1.0 and 1.1, for 1.2, and the first build with 1.2 by default. Source: facts 20.3 [Z14]. */
export const EAP = { old: 0x03c0, tls12: 0x0c00, fromBuild: 10_586 } as const;
/** TLS 1.0, TLS 1.1 and TLS 1.2 as EAP bits. Source: facts 20.3 [Z14]. */
export const EAP_BITS: Readonly<Partial<Record<Protocol, number>>> = {
  'TLS 1.0': 0x00c0,
  'TLS 1.1': 0x0300,
  'TLS 1.2': EAP.tls12,
};

/** Whether Remote Desktop is off, and its protection: 0 is its own layer, without TLS. A policy wins. Facts 20.2. */
export const REMOTE_DESKTOP = {
  closed: ['remote-desktop.closed-by-policy', 'remote-desktop.closed'],
  layer: ['remote-desktop.security-layer-by-policy', 'remote-desktop.security-layer'],
} as const;

const client = (id: string, path: string, name: string, source: string): Setting =>
  row({ id, path: `SOFTWARE\\${path}`, name, views: BOTH_VIEWS, source });

const SQL_SERVER = 'Microsoft\\Microsoft SQL Server';

/** A Native Client at the path on Microsoft's page, and at the one that public scripts use. */
const nativeClient = (version: '10' | '11'): readonly Setting[] => {
  const [bySetup, byName] = SQL_CLIENTS[`sql-native-client-${version}`];
  return [
    client(bySetup, `${SQL_SERVER}\\SQLNCLI${version}\\CurrentVersion`, 'Version', 'Z65'),
    client(byName, `${SQL_SERVER} Native Client ${version}.0\\CurrentVersion`, 'Version', NOT_LOOKED_UP),
  ];
};

const POLICY = 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';

/** Whatever else on this PC may still request old TLS. Only read. */
export const OLD_CLIENT_SETTINGS: readonly Setting[] = [
  ...nativeClient('10'),
  ...nativeClient('11'),
  client(SQL_CLIENTS['odbc-11'][0], 'ODBC\\ODBCINST.INI\\ODBC Driver 11 for SQL Server', 'Driver', NOT_LOOKED_UP),
  readOnly(EAP_VERSION, `${SERVICES}\\RasMan\\PPP\\EAP\\13`, 'TlsVersion', 'Z14'),
  readOnly(REMOTE_DESKTOP.closed[0], POLICY, 'fDenyTSConnections', 'Z31'),
  readOnly(REMOTE_DESKTOP.closed[1], TERMINAL_SERVER, 'fDenyTSConnections', NOT_LOOKED_UP),
  readOnly(REMOTE_DESKTOP.layer[0], POLICY, 'SecurityLayer', 'Z31'),
  readOnly(REMOTE_DESKTOP.layer[1], LISTENER, 'SecurityLayer', 'Z32'),
];

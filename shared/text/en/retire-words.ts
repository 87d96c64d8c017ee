import type { RetireTexts } from '../retire.ts';
import { products } from './products.ts';

/** What the window and the command line call what still asks for old protocols. */
export const sides: RetireTexts['sides'] = {
  client: 'outgoing connections',
  server: 'incoming connections',
  both: 'incoming and outgoing connections',
};

export const askers: RetireTexts['askers'] = {
  ...products,
  winhttp: 'Programs that use WinHTTP',
  'internet-options': 'Internet Options of this user',
  dotnet4: 'Programs of .NET 4',
  dotnet2: 'Programs of .NET 2.0 to 3.5',
  'sql-native-client-10': 'SQL Server Native Client 10',
  'sql-native-client-11': 'SQL Server Native Client 11',
  'odbc-11': 'ODBC Driver 11 for SQL Server',
  eap: 'Sign-in to wired and wireless networks (EAP)',
  'remote-desktop': 'Remote Desktop',
  'own-tls': 'Programs with TLS of their own (Java, OpenSSL)',
  'other-services': 'Other services (LDAP, RADIUS)',
};

export const askerStates: RetireTexts['askerStates'] = {
  asks: 'needs an old protocol: would lose its connections',
  may: 'may need an old protocol',
  changed: 'has TLS 1.2; the old bits are taken from its value',
  clear: 'doesn’t need them',
  'not-looked-at': 'not looked at',
};

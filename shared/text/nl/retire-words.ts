import type { RetireTexts } from '../retire.ts';
import { products } from './products.ts';

/** What the window and the command line call what still asks for old protocols. */
export const sides: RetireTexts['sides'] = {
  client: 'uitgaande verbindingen',
  server: 'inkomende verbindingen',
  both: 'inkomende en uitgaande verbindingen',
};

export const askers: RetireTexts['askers'] = {
  ...products,
  winhttp: 'Programma’s die WinHTTP gebruiken',
  'internet-options': 'Internetopties van deze gebruiker',
  dotnet4: 'Programma’s van .NET 4',
  dotnet2: 'Programma’s van .NET 2.0 tot en met 3.5',
  'sql-native-client-10': 'SQL Server Native Client 10',
  'sql-native-client-11': 'SQL Server Native Client 11',
  'odbc-11': 'ODBC Driver 11 voor SQL Server',
  eap: 'Aanmelden bij bedrade en draadloze netwerken (EAP)',
  'remote-desktop': 'Extern bureaublad',
  'own-tls': 'Programma’s met eigen TLS (Java, OpenSSL)',
  'other-services': 'Andere services (LDAP, RADIUS)',
};

export const askerStates: RetireTexts['askerStates'] = {
  asks: 'heeft een oud protocol nodig: zou de verbinding verliezen',
  may: 'heeft misschien een oud protocol nodig',
  changed: 'heeft TLS 1.2; de oude bits gaan uit de waarde',
  clear: 'heeft ze niet nodig',
  'not-looked-at': 'niet bekeken',
};

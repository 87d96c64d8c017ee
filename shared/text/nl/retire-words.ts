import type { RetireTexts } from '../retire.ts';
import { product, products } from './products.ts';

/** What the window and the command line call what still asks for old protocols. */
export const sides: RetireTexts['sides'] = {
  client: 'uitgaande verbindingen',
  server: 'inkomende verbindingen',
  both: 'inkomende en uitgaande verbindingen',
};

export const what: RetireTexts['what'] = {
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

export const loses: RetireTexts['loses'] = {
  yes: 'zou de verbindingen verliezen',
  may: 'verliest misschien verbindingen',
  unknown: 'niet bekend',
  no: 'verliest niets',
};

const because: RetireTexts['forecast']['because'] = {
  'has-tls12': 'heeft TLS 1.2',
  'keeps-older': 'houdt TLS 1.0',
  'nothing-goes': 'gebruikt niets van wat uitgaat',
  'value-changes': 'de oude bits gaan uit de waarde',
  'not-here': 'hier niet gezien',
  closed: 'gesloten',
  'own-layer': 'beveiligd met een eigen laag',
  'nothing-left': 'heeft geen TLS 1.2, en wat het heeft, gaat uit',
  'too-old': 'te oud voor TLS 1.2',
  'less-left': 'weinig anderen ondersteunen wat het houdt',
  'no-suite': 'er blijft geen cipher suite over',
  target: 'hangt af van de .NET-versie waarvoor elk programma is gemaakt',
  'in-doubt': 'het is niet zeker welke protocollen het heeft',
  'patch-unseen': 'daarvoor is een patch van .NET 3.5 nodig, en die is niet te zien',
  kb3080079: 'daarvoor is update KB3080079 nodig, en die is niet te zien',
  'version-unseen': 'de versie toont niet of het TLS 1.2 heeft',
  'before-both': 'er is eerst een nieuwere versie nodig',
  'both-only': 'de maker beschrijft alleen TLS 1.0 en 1.1 samen',
  missing: 'er ontbreekt iets dat het eist',
  'clients-unseen': 'de clients zijn hier niet te zien',
  unseen: 'een deel van wat het vraagt, is hier niet te zien',
  'one-side': 'zet beide kanten samen uit: voor Exchange moeten ze gelijk zijn',
  unreadable: 'de waarde kon niet worden gelezen',
  'not-read': 'niet gecontroleerd',
  'release-unknown': 'niet bekend voor deze Windows-versie',
};

export const forecast: RetireTexts['forecast'] = { because, product };

/** Why there is nothing to write. */
export const nothing: RetireTexts['nothing'] = {
  'off-by-value': 'Niets te schrijven: in het register al uit; dat geldt na een herstart.',
  'off-by-windows': 'Niets te schrijven: in deze Windows-versie staan ze uit.',
  unreadable: 'Niets te schrijven: waarden die niet te lezen zijn, blijven zoals ze zijn.',
  'not-here': 'TLS Remedy schrijft niets in deze Windows-versie, en gaat niet na of ze aanstaan.',
};

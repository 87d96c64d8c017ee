import { PRODUCT_NAMES } from '../product-names.ts';
import type { RetireTexts } from '../retire.ts';
import type { ServerTexts } from '../server.ts';

// What the role server, the command line and the window call products.

export const products: ServerTexts['products'] = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server of Office Web Apps Server',
  skype: 'Skype for Business Server of Lync Server',
  'adfs-proxy': 'Web Application Proxy, de proxy van AD FS',
  configmgr: 'Configuration Manager, siteserver',
  'sql-2005': 'SQL Server 2005 of ouder',
  'sql-2016': 'SQL Server 2016 of hoger',
};

export const instance: ServerTexts['instance'] = (name) => `exemplaar ${name}`;

export const recency: ServerTexts['recency'] = {
  yes: 'nieuw genoeg',
  'not-asked': 'geen minimumversie',
  'tls12-only': (needs) =>
    needs === null
      ? 'Microsoft ondersteunt het niet zonder TLS 1.0 en 1.1'
      : `heeft TLS 1.2; voordat TLS 1.0 en 1.1 uitgaan, is ${needs} nodig`,
  no: (needs) => (needs === null ? 'te oud voor TLS 1.2' : `te oud voor TLS 1.2: ${needs} is nodig`),
  unknown: (needs) =>
    needs === null ? 'niet bekend of het nieuw genoeg is' : `niet bekend of het nieuw genoeg is: ${needs} is nodig`,
};

export const asks: ServerTexts['asks'] = {
  'tls12-server': 'TLS 1.2 voor inkomende verbindingen',
  'tls12-client': 'TLS 1.2 voor uitgaande verbindingen',
  dotnet4: 'SchUseStrongCrypto en SystemDefaultTlsVersions van .NET 4, in elke weergave',
  'dotnet4-strong': 'SchUseStrongCrypto van .NET 4, in elke weergave',
  'dotnet4-strong-64': 'SchUseStrongCrypto van .NET 4, in de 64-bitsweergave',
  dotnet35: 'SchUseStrongCrypto en SystemDefaultTlsVersions van .NET 3.5, in elke weergave',
  'dotnet35-strong': 'SchUseStrongCrypto van .NET 3.5, in elke weergave',
  'dotnet-46': '.NET Framework 4.6 of hoger',
  'dotnet-47': '.NET Framework 4.7 of hoger',
  'same-sides': 'Dezelfde protocollen voor inkomende en uitgaande verbindingen',
  'tls13-off': 'TLS 1.3 uit: deze versie ondersteunt het niet',
  'tls13-from-2022': 'TLS 1.3 alleen op Server 2022 en hoger',
  'eap-tls12': 'TLS 1.2 voor EAP',
  'native-client-11': 'SQL Server Native Client 11.0.7001 of hoger',
};

export const product: RetireTexts['forecast']['product'] = {
  instance,
  recency,
  askNames: asks,
  missing: (names) => `ontbreekt: ${names.join(', ')}`,
  unseen: (count) => (count === 1 ? 'een ding is hier niet te zien' : `${count} dingen zijn hier niet te zien`),
};

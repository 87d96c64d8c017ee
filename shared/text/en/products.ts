import { PRODUCT_NAMES } from '../product-names.ts';
import type { RetireTexts } from '../retire.ts';
import type { ServerTexts } from '../server.ts';

// What the role server, the command line and the window call products.

export const products: ServerTexts['products'] = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server or Office Web Apps Server',
  skype: 'Skype for Business Server or Lync Server',
  'adfs-proxy': 'Web Application Proxy, the proxy of AD FS',
  configmgr: 'Configuration Manager, site server',
  'sql-2005': 'SQL Server 2005 or earlier',
  'sql-2016': 'SQL Server 2016 or later',
};

export const instance: ServerTexts['instance'] = (name) => `instance ${name}`;

export const recency: ServerTexts['recency'] = {
  yes: 'recent enough',
  'not-asked': 'no minimum version',
  'tls12-only': (needs) =>
    needs === null
      ? 'Microsoft doesn’t support it without TLS 1.0 and 1.1'
      : `has TLS 1.2, but needs ${needs} before TLS 1.0 and 1.1 are turned off`,
  no: (needs) => (needs === null ? 'too old for TLS 1.2' : `too old for TLS 1.2: it needs ${needs}`),
  unknown: (needs) => (needs === null ? 'might not be recent enough' : `might not be recent enough: it needs ${needs}`),
};

export const asks: ServerTexts['asks'] = {
  'tls12-server': 'TLS 1.2 for incoming connections',
  'tls12-client': 'TLS 1.2 for outgoing connections',
  dotnet4: 'SchUseStrongCrypto and SystemDefaultTlsVersions for .NET 4, in every view',
  'dotnet4-strong': 'SchUseStrongCrypto for .NET 4, in every view',
  'dotnet4-strong-64': 'SchUseStrongCrypto for .NET 4, in the 64-bit view',
  dotnet35: 'SchUseStrongCrypto and SystemDefaultTlsVersions for .NET 3.5, in every view',
  'dotnet35-strong': 'SchUseStrongCrypto for .NET 3.5, in every view',
  'dotnet-46': '.NET Framework 4.6 or later',
  'dotnet-47': '.NET Framework 4.7 or later',
  'same-sides': 'The same protocols for incoming and outgoing connections',
  'tls13-off': 'TLS 1.3 off, which this version doesn’t support',
  'tls13-from-2022': 'TLS 1.3 only on Server 2022 and later',
  'eap-tls12': 'TLS 1.2 for EAP',
  'native-client-11': 'SQL Server Native Client 11.0.7001 or later',
};

export const product: RetireTexts['forecast']['product'] = {
  instance,
  recency,
  askNames: asks,
  missing: (names) => `missing: ${names.join(', ')}`,
  unseen: (count) => (count === 1 ? 'one thing can’t be seen here' : `${count} things can’t be seen here`),
};

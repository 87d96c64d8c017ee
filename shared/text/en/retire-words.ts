import type { RetireTexts } from '../retire.ts';
import { product, products } from './products.ts';

/** What the window and the command line call what still asks for old protocols. */
export const sides: RetireTexts['sides'] = {
  client: 'outgoing connections',
  server: 'incoming connections',
  both: 'incoming and outgoing connections',
};

export const what: RetireTexts['what'] = {
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

export const loses: RetireTexts['loses'] = {
  yes: 'would lose its connections',
  may: 'might lose connections',
  unknown: 'not known',
  no: 'loses nothing',
};

const because: RetireTexts['forecast']['because'] = {
  'has-tls12': 'has TLS 1.2',
  'keeps-older': 'keeps TLS 1.0',
  'nothing-goes': 'uses none of what goes',
  'value-changes': 'the old bits are taken from its value',
  'not-here': 'not seen here',
  closed: 'closed',
  'own-layer': 'protected by a layer of its own',
  'nothing-left': 'has no TLS 1.2, and what it has goes',
  'too-old': 'too old for TLS 1.2',
  'less-left': 'few others have what it keeps',
  'no-suite': 'no cipher suite is left',
  target: 'each program decides by the .NET that it was made for',
  'in-doubt': 'it isn’t certain which protocols it has',
  'patch-unseen': 'it needs a patch of .NET 3.5, which can’t be seen',
  kb3080079: 'it needs update KB3080079, which can’t be seen',
  'version-unseen': 'its version doesn’t say whether it has TLS 1.2',
  'before-both': 'it needs a newer version first',
  'both-only': 'its maker speaks of TLS 1.0 and 1.1 together only',
  missing: 'something that it requires is missing',
  'clients-unseen': 'its clients can’t be seen here',
  unseen: 'some of what it asks for can’t be seen here',
  'one-side': 'turn both sides off together: sides that differ are a fault for Exchange',
  unreadable: 'its value could not be read',
  'not-read': 'not looked at',
  'release-unknown': 'not known for this version of Windows',
};

export const forecast: RetireTexts['forecast'] = { because, product };

/** Why there is nothing to write. */
export const nothing: RetireTexts['nothing'] = {
  'off-by-value': 'Nothing to write: off in the registry already; in effect after a restart.',
  'off-by-windows': 'Nothing to write: this version of Windows has them off.',
  unreadable: 'Nothing to write: values that can’t be read stay as they are.',
  'not-here': 'This program writes nothing on this version of Windows: whether they are on isn’t said here.',
};

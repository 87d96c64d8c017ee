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
  dotnet4: '.NET 4 programs',
  dotnet2: '.NET 2.0 to 3.5 programs',
  'sql-native-client-10': 'SQL Server Native Client 10',
  'sql-native-client-11': 'SQL Server Native Client 11',
  'odbc-11': 'ODBC Driver 11 for SQL Server',
  eap: 'Sign-in to wired and wireless networks (EAP)',
  'remote-desktop': 'Remote Desktop',
  'own-tls': 'Programs with their own TLS (Java, OpenSSL)',
  'other-services': 'Other services (LDAP, RADIUS)',
};

export const loses: RetireTexts['loses'] = {
  yes: 'would lose its connections',
  may: 'might lose connections',
  unknown: 'unknown',
  no: 'loses nothing',
};

const because: RetireTexts['forecast']['because'] = {
  'has-tls12': 'has TLS 1.2',
  'keeps-older': 'keeps TLS 1.0',
  'nothing-goes': 'uses nothing that is turned off',
  'value-changes': 'the old bits are removed from its value',
  'not-here': 'not seen here',
  closed: 'closed',
  'own-layer': 'protected by its own layer',
  'nothing-left': 'has no TLS 1.2, and what it has is turned off',
  'too-old': 'too old for TLS 1.2',
  'less-left': 'few others support what it keeps',
  'no-suite': 'no cipher suite is left',
  target: 'depends on the .NET version that each program was built for',
  'in-doubt': 'it isn’t certain which protocols it has',
  'patch-unseen': 'it needs a .NET 3.5 patch, which can’t be seen',
  kb3080079: 'it needs update KB3080079, which can’t be seen',
  'version-unseen': 'its version doesn’t show whether it has TLS 1.2',
  'before-both': 'it needs a newer version first',
  'both-only': 'its maker documents only TLS 1.0 and 1.1 together',
  missing: 'something that it requires is missing',
  'clients-unseen': 'its clients can’t be seen here',
  unseen: 'some of what it requires can’t be seen here',
  'one-side': 'turn off both sides together: Exchange needs them to match',
  unreadable: 'its value couldn’t be read',
  'not-read': 'not checked',
  'release-unknown': 'unknown for this version of Windows',
};

export const forecast: RetireTexts['forecast'] = { because, product };

/** Why there is nothing to write. */
export const nothing: RetireTexts['nothing'] = {
  'off-by-value': 'Nothing to write: already off in the registry; this takes effect after a restart.',
  'off-by-windows': 'Nothing to write: this version of Windows has them off.',
  unreadable: 'Nothing to write: values that can’t be read stay as they are.',
  'not-here': 'TLS Remedy writes nothing on this version of Windows, and doesn’t check whether they are on.',
};

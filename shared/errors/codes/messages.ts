import type { MessageRow } from '../code-row.ts';
import { DOTNET_MESSAGES } from './messages-dotnet.ts';

/** The messages of every other program, as those of .NET. Source: facts 12.9. */
const PROGRAM_MESSAGES: readonly MessageRow[] = [
  // SQL Server and its drivers
  {
    says: 'an error occurred during the pre-login handshake',
    meaning: 'sql-pre-login',
    sources: ['H31', 'H32'],
    also: [
      'während des Handshakes vor der Anmeldung trat ein Fehler auf',
      "pendant la négociation préalable à l'ouverture de session",
      'durante el inicio de sesión previo del protocolo de enlace',
      "durante l'handshake pre-login",
      'durante o handshake de pré-logon',
      'в процессе подтверждения, предшествующего входу',
      'ログイン前のハンドシェイク中にエラーが発生しました',
      '在登录前的握手期间发生错误',
      'podczas uzgadniania przed logowaniem',
    ],
  },
  {
    says: 'Encryption(ssl/tls) handshake failed',
    meaning: 'sql-pre-login',
    sources: ['H31'],
    also: [
      'Encryption(ssl/tls)-Handshake fehlgeschlagen',
      'Échec de la prise de contact de chiffrement (ssl/tls)',
      'Error en el protocolo de enlace de cifrado (ssl/tls)',
      'Handshake di crittografia (ssl/tls) non riuscita',
      'Uzgadnianie szyfrowania (ssl/tls) nie powiodło się',
    ],
  },
  {
    says: 'is an insecure protocol and is supported for backward compatibility only',
    meaning: 'sql-server-old',
    sources: ['H31'],
  },
  { says: 'Certificate failed chain validation', meaning: 'sql-certificate', sources: ['H31'] },
  { says: 'Certificate name mismatch. The provided', meaning: 'sql-certificate', sources: ['H31'] },
  { says: '[DBNETLIB][ConnectionOpen (SECDoClientHandshake()).]', meaning: 'sql-driver-old', sources: ['H32'] },
  { says: '[ODBC SQL Server Driver][DBNETLIB]SSL Security error', meaning: 'sql-driver-old', sources: ['H32'] },
  { says: '[ODBC SQL Server Driver]', meaning: 'sql-driver-old', sources: ['H32'] },
  {
    says: 'client TLS version being less than minimal TLS version allowed by the server',
    meaning: 'sql-driver-old',
    sources: ['H32'],
  },
  {
    says: 'SSL Provider, error: 0 - No process is on the other end of the pipe',
    meaning: 'sql-pre-login',
    sources: ['H33'],
    also: ['SSL Provider, error: 0 - No process on the other end of the pipe'],
  },
  {
    says: 'is not accepted by client preferences [TLS12]',
    meaning: 'other-side-old',
    sources: ['H34'],
    also: ['is not accepted by client preferences [TLS13, TLS12]'],
  },
  {
    says: 'could not establish a secure connection to SQL Server by using Secure Sockets Layer (SSL) encryption',
    meaning: 'read-inner',
    sources: ['H34'],
  },

  // PowerShellGet, NuGet, Chocolatey, winget
  { says: 'Unable to download the list of available providers', meaning: 'gallery-old-tls', sources: ['H35'] },
  { says: 'Unable to download from URI', meaning: 'gallery-old-tls', sources: ['H35'] },
  { says: "for the provider 'NuGet'", meaning: 'gallery-old-tls', sources: ['H35'] },
  {
    says: 'NuGet provider is required to interact with NuGet-based repositories',
    meaning: 'gallery-old-tls',
    sources: ['H35'],
  },
  { says: 'PackageManagement\\Install-Package : Package', meaning: 'gallery-old-tls', sources: ['H35'] },
  {
    says: 'Use Get-PSRepository to see all available repositories',
    meaning: 'gallery-not-registered',
    sources: ['H35'],
  },
  {
    says: 'Unable to load the service index for source',
    meaning: 'nuget-index',
    sources: ['H36'],
    also: ['のサービス インデックスを読み込めません'],
  },
  { says: 'Unable to set PowerShell to use TLS 1.2', meaning: 'dotnet-too-old', sources: ['N3'] },
  {
    says: 'The server certificate did not match any of the expected values',
    meaning: 'winget-certificate',
    sources: ['H37'],
  },

  // Programs that bring their own TLS
  { says: 'missing close_notify', meaning: 'ended-too-early', sources: ['H40'] },
  { says: 'SSL: UNSUPPORTED_PROTOCOL', meaning: 'other-side-old', sources: ['H38'] },
  { says: 'ssl_choose_client_version:unsupported protocol', meaning: 'other-side-old', sources: ['H38'] },
  { says: 'tlsv1 alert protocol version', meaning: 'own-tls-version', sources: ['H38'] },
  { says: 'sslv3 alert handshake failure', meaning: 'own-tls-version', sources: ['H38'] },
  { says: 'CERTIFICATE_VERIFY_FAILED', meaning: 'own-tls-certificate', sources: ['H38'] },
  { says: 'unable to get local issuer certificate', meaning: 'own-tls-certificate', sources: ['H38'] },
  { says: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', meaning: 'own-tls-certificate', sources: ['H39'] },
  { says: 'SELF_SIGNED_CERT_IN_CHAIN', meaning: 'own-tls-certificate', sources: ['H39'] },
  { says: 'self-signed certificate in certificate chain', meaning: 'own-tls-certificate', sources: ['H38'] },
  { says: 'PKIX path building failed', meaning: 'own-tls-certificate', sources: ['H34'] },
  { says: 'x509: certificate signed by unknown authority', meaning: 'own-tls-certificate', sources: ['H38'] },
  { says: 'Received fatal alert: protocol_version', meaning: 'own-tls-version', sources: ['H34'] },
  { says: 'Received fatal alert: handshake_failure', meaning: 'own-tls-version', sources: ['H34'] },
  { says: 'Remote host closed connection during handshake', meaning: 'own-tls-version', sources: ['H34'] },
  { says: 'tls: protocol version not supported', meaning: 'own-tls-version', sources: ['H38'] },
  { says: 'tls: server selected unsupported protocol version', meaning: 'other-side-old', sources: ['H38'] },
  { says: 'SSL_ERROR_UNSUPPORTED_VERSION', meaning: 'browser-own-tls', sources: ['O3'] },
  { says: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH', meaning: 'browser-own-tls', sources: ['O3'] },
  { says: 'ERR_SSL_PROTOCOL_ERROR', meaning: 'browser-own-tls', sources: ['O3'] },
  { says: 'schannel: SNI or certificate check failed', meaning: 'certificate-several', sources: ['H40'] },
  {
    says: 'schannel: failed to receive handshake, SSL/TLS connection failed',
    meaning: 'other-hung-up',
    sources: ['H40'],
  },
  { says: 'schannel: TLS 1.3 not supported on Windows 10 or older', meaning: 'curl-asks-tls13', sources: ['H40'] },
  { says: 'SSL connect error', meaning: 'read-inner', sources: ['H40'] },
  { says: 'SSL peer certificate or SSH remote key was not OK', meaning: 'certificate-several', sources: ['H40'] },

  // Windows Remote Management, Remote Desktop, Windows Update, Outlook, Internet Explorer
  { says: 'Encountered an internal error in the SSL library', meaning: 'winrm-nothing-in-common', sources: ['H41'] },
  {
    says: 'The SSL certificate is signed by an unknown certificate authority',
    meaning: 'root-not-trusted',
    sources: ['H41'],
  },
  {
    says: 'contains a common name (CN) that does not match the hostname',
    meaning: 'certificate-name',
    sources: ['H41'],
  },
  {
    says: 'The Remote Desktop Management service on Local Computer started and then stopped',
    meaning: 'broker-needs-tls10',
    sources: ['H42'],
  },
  { says: 'Windows could not search for new updates', meaning: 'update-client-old', sources: ['H43'] },
  {
    says: 'An encrypted connection to your mail server is not available',
    meaning: 'mail-not-secure',
    sources: ['H20'],
  },
  { says: 'Turn on TLS 1.0, TLS 1.1', meaning: 'turn-on-in-settings', sources: ['O3'] },
  { says: 'aka.ms/easyfix51044', meaning: 'easyfix', sources: ['K1'] },
];

export const MESSAGES: readonly MessageRow[] = [...DOTNET_MESSAGES, ...PROGRAM_MESSAGES];

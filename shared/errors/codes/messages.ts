import type { SourceTag } from '../../links/links.ts';
import type { MessageRow } from '../code-row.ts';
import type { MeaningId } from '../meanings.ts';
import { DOTNET_MESSAGES } from './messages-dotnet.ts';

/** Messages with one source, each named by its own words. */
type MessagesOf = readonly [meaning: MeaningId, source: SourceTag, ...says: string[]];

/** Messages of other programs, as those of .NET; those of one meaning and source together. Source: facts 12.9. */
const PROGRAM_MESSAGES: readonly MessagesOf[] = [
  // .NET 5 and later, PowerShell 7: English everywhere
  ['answer-not-tls', 'N3', 'The handshake failed due to an unexpected packet format'],
  ['answer-not-tls', 'H45', 'Cannot determine the frame size or a corrupted frame was received'],
  ['other-hung-up', 'H45', 'Received an unexpected EOF or 0 bytes from the transport stream'],
  ['certificate-refused', 'H45', 'rejected by the provided RemoteCertificateValidationCallback'],
  ['dotnet-on-send', 'N3', 'server certificate is not configured properly with HTTP.SYS'],
  ['read-inner', 'H45', 'Authentication failed, see inner exception'],
  ['read-inner-net', 'H45', 'The SSL connection could not be established', 'net_http_ssl_connection_failed'],
  ['root-not-trusted', 'H45', 'because of errors in the certificate chain: UntrustedRoot'],
  ['certificate-date', 'H45', 'because of errors in the certificate chain: NotTimeValid'],
  ['chain-incomplete', 'H45', 'because of errors in the certificate chain: PartialChain'],
  ['revocation-not-checked', 'H45', 'because of errors in the certificate chain: RevocationStatusUnknown'],
  ['certificate-name', 'H45', 'according to the validation procedure: RemoteCertificateNameMismatch'],
  ['version-not-taken', 'H45', "party sent a TLS alert: 'ProtocolVersion'", 'net_auth_tls_alert, ProtocolVersion'],
  ['nothing-in-common', 'H45', "party sent a TLS alert: 'HandshakeFailure'", 'net_auth_tls_alert, HandshakeFailure'],

  // SQL Server and its drivers
  ['sql-server-old', 'H31', 'is an insecure protocol and is supported for backward compatibility only'],
  ['sql-certificate', 'H31', 'Certificate failed chain validation', 'Certificate name mismatch. The provided'],
  ['sql-driver-old', 'H32', '[DBNETLIB][ConnectionOpen (SECDoClientHandshake()).]', '[ODBC SQL Server Driver]'],
  ['sql-driver-old', 'H32', '[ODBC SQL Server Driver][DBNETLIB]SSL Security error'],
  ['sql-driver-old', 'H32', 'client TLS version being less than minimal TLS version allowed by the server'],
  ['sql-closed', 'H33', 'SSL Provider, error: 0 - No process'],
  ['sql-nothing-in-common', 'H32', 'SSL Provider, error: 0 - The client and server cannot communicate'],
  ['read-inner', 'H34', 'establish a secure connection to SQL Server by using Secure Sockets Layer'],

  // PowerShellGet, NuGet, Chocolatey, winget
  ['gallery-old-tls', 'H35', 'Unable to download the list of available providers', 'Unable to download from URI'],
  ['gallery-old-tls', 'H35', "for the provider 'NuGet'", 'PackageManagement\\Install-Package : Package'],
  ['gallery-old-tls', 'H35', 'Unable to resolve package source', 'search criteria and module name'],
  ['gallery-old-tls', 'H35', 'NuGet provider is required to interact with NuGet-based repositories'],
  ['gallery-not-registered', 'H35', 'Use Get-PSRepository to see all available repositories'],
  ['nuget-index', 'H36', 'Unable to load the service index for source', 'のサービス インデックスを読み込めません'],
  ['dotnet-too-old', 'N3', 'Unable to set PowerShell to use TLS 1.2'],
  ['winget-certificate', 'H37', 'The server certificate did not match any of the expected values'],

  // Programs that bring their own TLS: OpenSSL in Python, Node and Ruby; Java; Go
  ['other-side-old', 'H38', 'SSL: UNSUPPORTED_PROTOCOL', 'ssl_choose_client_version:unsupported protocol'],
  ['other-side-old', 'H34', 'is not accepted by client preferences'],
  ['other-side-old', 'H34', 'but that protocol version is not enabled or not supported by the client'],
  ['other-side-old', 'H46', 'tls: server selected unsupported protocol version'],
  ['own-tls-too-old', 'H38', 'tlsv1 alert protocol version'],
  ['own-tls-too-old', 'H34', 'Received fatal alert: protocol_version'],
  ['own-tls-too-old', 'H46', 'tls: protocol version not supported'],
  ['own-tls-version', 'H38', 'sslv3 alert handshake failure'],
  ['own-tls-version', 'H34', 'Received fatal alert: handshake_failure', 'Remote host terminated the handshake'],
  ['own-tls-version', 'H34', 'no cipher suites in common', 'Remote host closed connection during handshake'],
  ['own-tls-version', 'H46', 'remote error: tls: handshake failure'],
  ['own-tls-turned-off', 'H34', 'No appropriate protocol'],
  ['own-tls-turned-off', 'H38', 'no protocols available'],
  ['no-secure-renegotiation', 'H38', 'unsafe legacy renegotiation disabled'],
  ['own-answer-not-tls', 'H38', 'wrong version number', 'SSL23_GET_SERVER_HELLO:unknown protocol'],
  ['own-answer-not-tls', 'H34', 'Unsupported or unrecognized SSL message'],
  ['own-answer-not-tls', 'H46', 'first record does not look like a TLS handshake'],
  ['own-other-side-weak', 'H38', 'dh key too small', 'ee key too small', 'ca md too weak'],
  ['ended-too-early', 'H38', 'unexpected eof while reading'],
  ['ended-too-early', 'H50', 'EOF occurred in violation of protocol'],
  ['ended-too-early', 'H39', 'disconnected before secure TLS connection was established'],
  ['own-certificate-refused', 'H38', 'tlsv1 alert unknown ca', 'sslv3 alert certificate unknown'],
  ['own-tls-certificate', 'H38', 'certificate verify failed', 'signed certificate in certificate chain'],
  ['own-tls-certificate', 'H38', 'unable to get local issuer certificate', 'unable to verify the first certificate'],
  ['own-tls-certificate', 'H39', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['own-tls-certificate', 'H39', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ['own-tls-certificate', 'H34', 'PKIX path building failed', 'unable to find valid certification path'],
  ['own-tls-certificate', 'H46', 'x509: certificate signed by unknown authority'],
  ['certificate-date', 'H38', 'CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired'],
  ['certificate-date', 'H38', 'SSL certificate problem: certificate has expired'],
  ['certificate-name', 'H50', 'CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch'],
  ['certificate-name', 'H34', 'No subject alternative'],
  ['certificate-date', 'H39', 'CERT_HAS_EXPIRED'],
  ['certificate-date', 'H46', 'x509: certificate has expired or is not yet valid'],
  ['certificate-name', 'H39', 'ERR_TLS_CERT_ALTNAME_INVALID'],

  // Firefox and Thunderbird; Chrome and Edge
  ['browser-nothing-in-common', 'H47', 'SSL_ERROR_NO_CYPHER_OVERLAP', 'unsupported version of security protocol'],
  ['browser-nothing-in-common', 'H47', 'SSL_ERROR_UNSUPPORTED_VERSION', 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT'],
  ['browser-nothing-in-common', 'H47', 'SSL_ERROR_PROTOCOL_VERSION_ALERT', 'no common encryption algorithm(s)'],
  ['own-answer-not-tls', 'H47', 'SSL_ERROR_RX_RECORD_TOO_LONG'],
  ['own-tls-certificate', 'H47', 'SEC_ERROR_UNKNOWN_ISSUER', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
  ['own-tls-certificate', 'H47', 'MOZILLA_PKIX_ERROR_MITM_DETECTED'],
  ['certificate-date', 'H47', 'SEC_ERROR_EXPIRED_CERTIFICATE'],
  ['certificate-name', 'H47', 'SSL_ERROR_BAD_CERT_DOMAIN'],
  ['ended-too-early', 'H47', 'PR_END_OF_FILE_ERROR', 'PR_CONNECT_RESET_ERROR'],
  ['browser-nothing-in-common', 'H48', 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'ERR_SSL_OBSOLETE_VERSION'],
  ['browser-own-tls', 'H48', 'ERR_SSL_PROTOCOL_ERROR'],
  ['root-not-trusted', 'H48', 'ERR_CERT_AUTHORITY_INVALID'],
  ['certificate-date', 'H48', 'ERR_CERT_DATE_INVALID'],
  ['certificate-name', 'H48', 'ERR_CERT_COMMON_NAME_INVALID'],

  // Qt, as in Nextcloud; curl with Schannel
  ['root-not-fetched', 'H49', 'The issuer certificate of a locally looked up certificate could not be found'],
  ['root-not-fetched', 'H49', 'The issuer certificate could not be found', 'No certificates could be verified'],
  ['certificate-refused', 'H40', 'schannel: SNI or certificate check failed'],
  ['certificate-refused', 'H40', 'SSL peer certificate or SSH remote key was not OK'],
  ['other-hung-up', 'H40', 'schannel: failed to receive handshake, SSL/TLS connection failed'],
  ['curl-asks-tls13', 'H40', 'schannel: TLS 1.3 not supported on Windows 10 or older'],
  ['ended-too-early', 'H40', 'missing close_notify'],
  ['read-inner', 'H40', 'SSL connect error'],

  // Windows Remote Management, Remote Desktop, Windows Update, Outlook, Internet Explorer
  ['winrm-nothing-in-common', 'H41', 'Encountered an internal error in the SSL library'],
  ['root-not-trusted', 'H41', 'The SSL certificate is signed by an unknown certificate authority'],
  ['certificate-name', 'H41', 'contains a common name (CN) that does not match the hostname'],
  ['broker-needs-tls10', 'H42', 'The Remote Desktop Management service on Local Computer started and then stopped'],
  ['update-client-old', 'H43', 'Windows could not search for new updates'],
  ['mail-not-secure', 'H20', 'An encrypted connection to your mail server is not available'],
  ['root-not-trusted', 'H51', 'DLG_FLAGS_INVALID_CA'],
  ['certificate-name', 'H51', 'DLG_FLAGS_SEC_CERT_CN_INVALID'],
  ['certificate-date', 'H51', 'DLG_FLAGS_SEC_CERT_DATE_INVALID'],
  ['turn-on-in-settings', 'O3', 'Turn on TLS 1.0, TLS 1.1'],
  ['easyfix', 'K1', 'aka.ms/easyfix51044'],
];

const TRANSLATED_MESSAGES: readonly MessageRow[] = [
  // SQL Server and its drivers
  [
    'sql-pre-login',
    ['H31', 'H32'],
    'an error occurred during the pre-login handshake',
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
  [
    'sql-certificate',
    ['H31'],
    'SSL Provider, error: 0 - The certificate chain was issued by',
    ': 0 - Die Zertifikatkette wurde',
    'error: 0 - La chaîne de certificats a été',
    'fout: 0 - De certificaatketen is',
    'error: 0 - La cadena de certificación fue',
    'error: 0 - A cadeia de certificação foi',
    'error: 0 - La catena di certificati',
  ],
  [
    'sql-pre-login',
    ['H31'],
    'Encryption(ssl/tls) handshake failed',
    'Encryption(ssl/tls)-Handshake fehlgeschlagen',
    'Échec de la prise de contact de chiffrement (ssl/tls)',
    'Error en el protocolo de enlace de cifrado (ssl/tls)',
    'Handshake di crittografia (ssl/tls) non riuscita',
    'Uzgadnianie szyfrowania (ssl/tls) nie powiodło się',
  ],
];

export const MESSAGES: readonly MessageRow[] = [
  ...DOTNET_MESSAGES,
  ...TRANSLATED_MESSAGES,
  ...PROGRAM_MESSAGES.flatMap(([meaning, source, ...all]) => all.map((says): MessageRow => [meaning, [source], says])),
];

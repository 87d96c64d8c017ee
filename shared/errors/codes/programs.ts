import type { NumberRows, TextRow } from '../code-row.ts';

/** Office, Teams and the Web Account Manager. Source: facts 12.5. */
export const SIGN_IN_CODES: NumberRows = {
  sources: ['H11'],
  rows: [
    [0xcaa10001, 'ERROR_ADAL_NEED_CREDENTIAL', 'entra-account'],
    [0xcaa20001, 'ERROR_ADAL_SERVER_ERROR_UNAUTHORIZED_CLIENT', 'sign-in-access'],
    [0xcaa20002, 'ERROR_ADAL_SERVER_ERROR_INVALID_REQUEST', 'entra-malformed'],
    [0xcaa20003, 'ERROR_ADAL_SERVER_ERROR_INVALID_GRANT', 'entra-account'],
    [0xcaa20004, 'ERROR_ADAL_SERVER_ERROR_ACCESS_DENIED', 'sign-in-access', ['H9', 'H11']],
    [0xcaa20005, 'ERROR_ADAL_SERVER_ERROR_TEMPORARILY_UNAVAILABLE', 'http-server'],
    [0xcaa20008, 'ERROR_ADAL_SERVER_ERROR_RECEIVED', 'http-server'],
    [0xcaa2000c, 'ERROR_ADAL_SERVER_ERROR_INTERACTION_REQUIRED', 'entra-account'],
    [0xcaa30131, 'ERROR_HTTP_STATUS_USE_PROXY', 'proxy-wants-sign-in'],
    [0xcaa30190, 'ERROR_HTTP_STATUS_BAD_REQUEST', 'http-refused'],
    [0xcaa30191, 'ERROR_HTTP_STATUS_DENIED', 'http-refused'],
    [0xcaa30193, 'ERROR_HTTP_STATUS_FORBIDDEN', 'http-refused'],
    [0xcaa30194, 'ERROR_HTTP_STATUS_NOT_FOUND', 'http-refused'],
    [0xcaa30197, 'ERROR_HTTP_STATUS_PROXY_AUTH_REQ', 'proxy-wants-sign-in'],
    [0xcaa30198, 'ERROR_HTTP_STATUS_REQUEST_TIMEOUT', 'no-answer'],
    [0xcaa301f4, 'ERROR_HTTP_STATUS_SERVER_ERROR', 'http-server'],
    [0xcaa301f6, 'ERROR_HTTP_STATUS_BAD_GATEWAY', 'answer-not-read'],
    [0xcaa301f7, 'ERROR_HTTP_STATUS_SERVICE_UNAVAIL', 'http-server'],
    [0xcaa301f8, 'ERROR_HTTP_STATUS_GATEWAY_TIMEOUT', 'no-answer'],
    [0xcaa5001c, '', 'sign-in-broker', ['H24']],
    [0xcaa50021, '', 'sign-in-broker', ['H19']],
    [0xcaa70001, 'ERROR_INET_INVALID_URL', 'bad-address'],
    [0xcaa70002, 'ERROR_INET_NO_SESSION', 'no-internet'],
    [0xcaa70003, 'ERROR_INET_CANNOT_CONNECT', 'sign-in-not-reached'],
    [0xcaa70004, 'ERROR_INET_RESOURCE_NOT_FOUND', 'sign-in-not-reached', ['H9', 'H11', 'H10']],
    [0xcaa70005, 'ERROR_INET_OBJECT_NOT_FOUND', 'http-refused'],
    [0xcaa70006, 'ERROR_INET_DATA_NOT_AVAILABLE', 'answer-not-read'],
    [0xcaa70007, 'ERROR_INET_DOWNLOAD_FAILURE', 'sign-in-not-reached', ['H8', 'H10', 'H11']],
    [0xcaa70008, 'ERROR_INET_AUTHENTICATION_REQUIRED', 'proxy-wants-sign-in'],
    [0xcaa7000a, 'ERROR_INET_CONNECTION_TIMEOUT', 'no-answer'],
    [0xcaa7000d, 'ERROR_INET_SECURITY_PROBLEM', 'handshake-failed'],
    [0xcaa70010, 'ERROR_INET_INVALID_CERTIFICATE', 'certificate-invalid'],
    [0xcaa70011, 'ERROR_INET_REDIRECT_FAILED', 'redirect-failed'],
    [0xcaa80000, '', 'sign-in-not-reached', ['H8', 'H28']],
    [0x80070102, '', 'no-answer', ['H10']],
  ],
};

/** OneDrive. Source: facts 12.5. */
export const ONEDRIVE_CODES: NumberRows = {
  sources: ['O2'],
  rows: [
    [0x8004de40, '', 'onedrive-no-connection', ['O2', 'O3']],
    [0x8004de88, '', 'onedrive-no-connection'],
    [0x8004de80, '', 'onedrive-identity', ['H13']],
    [0x8004de86, '', 'onedrive-identity', ['H13']],
    [0x8004dec5, '', 'onedrive-identity', ['H15']],
    [0x8004de85, '', 'onedrive-account', ['H14']],
    [0x8004de8a, '', 'onedrive-account', ['H14']],
    [0x8004deef, '', 'onedrive-account', ['H16']],
    [0x8004def4, '', 'onedrive-notebook', ['H17']],
    [0x8004def7, '', 'onedrive-space', ['H18']],
  ],
};

/** Windows Update; what it inherits from WinHTTP is listed there. Source: facts 12.2. */
export const UPDATE_CODES: NumberRows = {
  sources: ['H6'],
  rows: [
    [0x80240038, 'WU_E_WINHTTP_INVALID_FILE', 'answer-not-read'],
    [0x80240438, '', 'update-proxy', ['H43']],
    [0x80244016, 'WU_E_PT_HTTP_STATUS_BAD_REQUEST', 'http-refused'],
    [0x80244017, 'WU_E_PT_HTTP_STATUS_DENIED', 'http-refused'],
    [0x80244018, 'WU_E_PT_HTTP_STATUS_FORBIDDEN', 'http-refused'],
    [0x80244019, 'WU_E_PT_HTTP_STATUS_NOT_FOUND', 'http-refused'],
    [0x8024401a, 'WU_E_PT_HTTP_STATUS_BAD_METHOD', 'http-refused'],
    [0x8024401b, 'WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ', 'proxy-wants-sign-in'],
    [0x8024401c, 'WU_E_PT_HTTP_STATUS_REQUEST_TIMEOUT', 'no-answer'],
    [0x8024401d, 'WU_E_PT_HTTP_STATUS_CONFLICT', 'http-server'],
    [0x8024401e, 'WU_E_PT_HTTP_STATUS_GONE', 'http-refused'],
    [0x8024401f, 'WU_E_PT_HTTP_STATUS_SERVER_ERROR', 'http-server'],
    [0x80244020, 'WU_E_PT_HTTP_STATUS_NOT_SUPPORTED', 'http-server'],
    [0x80244021, 'WU_E_PT_HTTP_STATUS_BAD_GATEWAY', 'answer-not-read'],
    [0x80244022, 'WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL', 'http-server'],
    [0x80244023, 'WU_E_PT_HTTP_STATUS_GATEWAY_TIMEOUT', 'no-answer'],
    [0x80244024, 'WU_E_PT_HTTP_STATUS_VERSION_NOT_SUP', 'http-server'],
    [0x80248015, 'WU_E_DS_SERVICEEXPIRED', 'update-file-expired', ['H43']],
    [0x8024402b, 'WU_E_PT_HTTP_STATUS_NOT_MAPPED', 'update-not-reached'],
    [0x8024402c, 'WU_E_PT_WINHTTP_NAME_NOT_RESOLVED', 'name-not-found'],
  ],
};

/** POP, IMAP and SMTP in Outlook. Source: facts 12.6. */
export const MAIL_CODES: NumberRows = {
  sources: ['H22'],
  rows: [
    [0x800ccc01, 'INVALID_CERT_CN', 'certificate-name'],
    [0x800ccc02, 'INVALID_CERT_DATE', 'certificate-date'],
    [0x800ccc05, 'NOT_CONNECTED', 'mail-no-connection'],
    [0x800ccc0d, 'CANT_FIND_HOST', 'name-not-found'],
    [0x800ccc0e, 'FAILED_TO_CONNECT', 'mail-no-connection'],
    [0x800ccc0f, 'CONNECTION_DROPPED', 'mail-no-connection'],
    [0x800ccc13, 'SOCKET_WRITE_ERROR', 'mail-no-connection'],
    [0x800ccc15, 'SOCKET_CONNECT_ERROR', 'mail-no-connection'],
    [0x800ccc18, 'SICILY_LOGON_FAILED', 'mail-sign-in'],
    [0x800ccc19, '', 'no-answer'],
    [0x800ccc1a, 'SECURE_CONNECT_FAILED', 'mail-not-secure'],
    [0x800ccc79, '', 'mail-relay-refused', ['H21']],
    [0x800ccc80, '', 'mail-sign-in', ['H20']],
    [0x800ccc92, 'POP3_INVALID_PASSWORD', 'mail-sign-in'],
  ],
};

/** Windows' network, the Store, and winget. Source: facts 12.9. */
export const NETWORK_CODES: NumberRows = {
  sources: ['H37'],
  rows: [
    [0x800704cf, 'ERROR_NETWORK_UNREACHABLE', 'store-network', ['J23']],
    [0x800c0005, 'INET_E_RESOURCE_NOT_FOUND', 'server-not-reached', ['H51']],
    [0x800c0008, 'INET_E_DOWNLOAD_FAILURE', 'connection-ended', ['H51']],
    [0x800c000e, 'INET_E_SECURITY_PROBLEM', 'secure-failure', ['H51']],
    [0x800c0019, 'INET_E_INVALID_CERTIFICATE', 'certificate-refused', ['H51']],
    [0x8a150008, 'APPINSTALLER_CLI_ERROR_DOWNLOAD_FAILED', 'server-not-reached'],
    [0x8a15005e, 'APPINSTALLER_CLI_ERROR_PINNED_CERTIFICATE_MISMATCH', 'winget-certificate'],
  ],
};

/** Codes that begin with letters, and the SMTP one. Source: facts 12.5 and 12.6. */
export const NAMED_CODES: readonly TextRow[] = [
  ['entra-old-tls', ['H7', 'E1'], 'AADSTS1002016'],
  ['entra-malformed', ['H27', 'O1'], 'AADSTS9002313'],
  ['entra-account', ['H12'], 'AADSTS50012', 'AADSTS50020', 'AADSTS50055', 'AADSTS50057', 'AADSTS50058', 'AADSTS50076'],
  ['entra-account', ['H12'], 'AADSTS50079', 'AADSTS50105', 'AADSTS50107', 'AADSTS50126', 'AADSTS50173', 'AADSTS53003'],
  ['entra-account', ['H12'], 'AADSTS65005', 'AADSTS700003'],
  ['entra-account', ['H10', 'H12'], 'AADSTS50155', 'AADSTS70002', 'AADSTS135011'],
  ['smtp-old-tls', ['H25'], '421 4.7.66'],
];

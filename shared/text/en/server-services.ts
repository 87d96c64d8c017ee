import type { LackId, ServiceId } from '../../diagnosis/server/ids.ts';
import { listed } from './terms.ts';

/** What others connect to on a server: their names, what each lacks, and what to do. */
export const serverServices = {
  title: 'Services',
  names: {
    'remote-desktop': 'Remote Desktop',
    winrm: 'WinRM over HTTPS',
    iis: 'IIS',
    'iis-smtp': 'IIS SMTP',
    ldap: 'LDAP over TLS',
    wifi: 'Wi-Fi sign-in (EAP)',
  } satisfies Readonly<Record<ServiceId, string>>,
  accepts: (protocols: readonly string[]): string => `accepts ${listed(protocols)}`,
  unknown: 'unknown',
  lacks: {
    tls12: { found: 'TLS 1.2 isn’t on for it', step: 'Turn on TLS 1.2, then restart the server.' },
    suites: { found: 'no cipher suite is left', step: 'Correct the list, or remove the policy that sets it.' },
    'rsa-suites': {
      found: 'its certificate usually has RSA, and only suites for ECDSA are left',
      step: 'Add an ECDHE_RSA suite with GCM to the list.',
    },
    tls: { found: 'protected by its own layer, without TLS', step: 'Set SecurityLayer to 2 to have it use TLS.' },
    kb3080079: {
      found: 'it has TLS 1.2 only with update KB3080079, which can’t be seen here',
      step: 'Install KB3080079 if it is missing. Without it, nobody gets in once TLS 1.0 is off.',
    },
    'wid-tls10': {
      found: 'its Connection Broker’s database, the Windows Internal Database, needs TLS 1.0, which is off',
      step: 'Turn on TLS 1.0 for both directions, or move that database to SQL Server, or the broker to Server 2019 or later.',
    },
    'wid-keeps-tls10': {
      found: 'its Connection Broker’s database, the Windows Internal Database, has only TLS 1.0',
      step: 'Before TLS 1.0 is turned off, move that database to SQL Server, or the broker to Server 2019 or later.',
    },
    'tls-version': {
      found: 'the value TlsVersion has no TLS 1.2',
      step: 'Ask whoever set TlsVersion in Services\\RasMan\\PPP\\EAP\\13 to remove it, or before Windows 10 to set it to 0xFC0.',
    },
  } satisfies Readonly<Record<LackId, { readonly found: string; readonly step: string }>>,
  /** What to know of its clients. */
  notes: {
    'remote-desktop': 'A Windows 7 that connects to it has TLS 1.2 only with Remote Desktop Connection 8.0 or later.',
    'iis-smtp':
      'Scanners and printers that send through it often have only TLS 1.0: update them, or leave TLS 1.0 on for incoming connections.',
    ldap: 'It answers only with a certificate for server authentication, which isn’t checked here.',
  } satisfies Readonly<Partial<Record<ServiceId, string>>>,
};

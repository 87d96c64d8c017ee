import { describe, expect, it } from 'vitest';
import { explain } from '../texts.suite.ts';

const WINHTTP = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const SCHANNEL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const SUITES = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';
const add = (key: string, name: string, data: number): string =>
  `reg add "${key}" /v ${name} /t REG_DWORD /d ${data} /f`;
const both = (name: string, data: number): string =>
  ['/reg:64', '/reg:32'].map((view) => `${add(WINHTTP, name, data)} ${view}`).join('\n');
const protocol = (name: string, data: number): string =>
  add(`${SCHANNEL}\\Protocols\\${name}\\Client`, 'Enabled', data);

const answerTo = (text: string): string => {
  const explained = explain(text);
  if (!explained.ok) return explained.code;
  const { does, run, because } = explained.value.answer;
  return `${does} ${run ?? '-'} ${because}`;
};

describe('the answer to a text', () => {
  it.each<[string, string, string]>([
    ['both views get TLS 1.2', both('DefaultSecureProtocols', 0xa00), 'turns-on - tls-1.2-on'],
    ['both views lack it', both('DefaultSecureProtocols', 0x280), 'turns-off no lacks-tls-1.2'],
    ['a value that isn’t judged', both('EnableInsecureTlsFallback', 1), 'unknown - not-judged'],
    ['TLS 1.2 is turned on', protocol('TLS 1.2', 1), 'turns-on - tls-1.2-on'],
    ['TLS 1.2 is turned off', protocol('TLS 1.2', 0), 'turns-off no tls-1.2-off'],
    ['TLS 1.0 is turned on', protocol('TLS 1.0', 1), 'harms - old-protocols-on'],
    ['TLS 1.0 is turned off', protocol('TLS 1.0', 0), 'turns-off - old-protocols-off'],
    ['TLS 1.3 is turned off', protocol('TLS 1.3', 0), 'turns-off - tls-1.3-removed'],
    ['TLS 1.3 is turned on', protocol('TLS 1.3', 1), 'partly - tls-1.3-on'],
    ['a cipher is turned off', add(`${SCHANNEL}\\Ciphers\\Triple DES 168`, 'Enabled', 0), 'turns-off - old-cipher-off'],
    [
      'TLS 1.2 is turned off on the server side alone',
      add(`${SCHANNEL}\\Protocols\\TLS 1.2\\Server`, 'Enabled', 0),
      'turns-off no tls-1.2-server-off',
    ],
    ['RC4 is turned on', add(`${SCHANNEL}\\Ciphers\\RC4 128/128`, 'Enabled', 1), 'harms no weak-on'],
    ['insecure renegotiation is allowed', add(SCHANNEL, 'AllowInsecureRenegoClients', 1), 'harms no weak-on'],
    [
      'Remote Desktop gets another layer',
      add('HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp', 'SecurityLayer', 0),
      'other - remote-desktop',
    ],
    ['Schannel’s events are turned off', add(SCHANNEL, 'EventLogging', 0), 'other - event-log'],
    ['it isn’t', add(SCHANNEL, 'AllowInsecureRenegoClients', 0), 'unknown - not-judged'],
    [
      'Wi-Fi gets TLS 1.2',
      add('HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\PPP\\EAP\\13', 'TlsVersion', 0xc00),
      'partly - wifi-only',
    ],
    [
      'Office gets modern sign-in',
      add('HKCU\\Software\\Microsoft\\Office\\15.0\\Common\\Identity', 'EnableADAL', 1),
      'other - office-sign-in',
    ],
    [
      'root certificates aren’t fetched',
      add('HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\AuthRoot', 'DisableRootAutoUpdate', 1),
      'other - root-updates',
    ],
    ['a list of cipher suites is deleted', `reg delete ${SUITES} /v Functions /f`, 'unknown - deletes-suites'],
    [
      'a list of cipher suites is for ECDSA alone',
      `reg add ${SUITES} /v Functions /d TLS_AES_128_GCM_SHA256,TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384_P384 /f`,
      'harms no ecdsa-only',
    ],
    [
      'a list of cipher suites has one for RSA',
      `reg add ${SUITES} /v Functions /d TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,TLS_RSA_WITH_AES_128_CBC_SHA /f`,
      'partly - suites',
    ],
    ['a cipher is turned on', add(`${SCHANNEL}\\Ciphers\\Triple DES 168`, 'Enabled', 1), 'unknown - not-judged'],
  ])('where %s', (_, text, expected) => {
    expect(answerTo(text)).toBe(expected);
  });
});

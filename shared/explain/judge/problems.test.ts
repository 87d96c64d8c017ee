import { describe, expect, it } from 'vitest';
import { loadLabelWords } from '../../text/load.ts';
import { explain } from '../explain.ts';
import { DOCUMENT_PROBLEMS, severityOf, WRITE_PROBLEMS } from './codes.ts';
import { holdsSettings, resolveWritePlace } from './write-place.ts';
import { isBaseMixedUp, isNearly } from './problems.ts';

const LABEL_WORDS = await loadLabelWords();

it.each([
  ['ENABLED', 'ENABLED', false],
  ['ENABLED', 'ENABLE', true],
  ['ENABLE', 'ENABLED', true],
  ['ENABLED', 'NABLED', true],
  ['ENABLED', 'ENABBLED', true],
  ['ENABLED', 'ENXBLED', true],
  ['ENABLED', 'ENALBED', true],
  ['ENABLED', 'NEABLED', true],
  ['ENABLED', 'ENABLDE', true],
  ['ENABLED', 'ENBALDE', false],
  ['ENABLED', 'ENAXYED', false],
  ['ENABLED', 'ENXBLXD', false],
  ['ENABLED', 'ENAB', false],
  ['ENABLED', 'ENABLEDXX', false],
  ['ENABLED', 'ABLEDXX', false],
  ['AAB', 'AAAB', true],
  ['AB', 'BA', true],
  ['AB', 'CD', false],
  ['A', 'B', true],
  ['', 'A', true],
])('%s and %s are nearly the same: %s', (one, other, expected) => {
  expect([isNearly(one, other), isNearly(other, one)]).toEqual([expected, expected]);
});

it.each([
  [0x800, false],
  [0xa00, false],
  [0x2560, true],
  [800, true],
  [0x2048, true],
  [2000, true],
  [0x123, false],
  [0xab, false],
  [0xa2048, false],
  [0x2048a, false],
  [1, false],
  [0, false],
])('the base of %s is mixed up: %s', (value, expected) => {
  expect(isBaseMixedUp(value)).toBe(expected);
});

it('every problem has its severity', () => {
  for (const [code, severity] of [...Object.entries(WRITE_PROBLEMS), ...Object.entries(DOCUMENT_PROBLEMS)])
    expect(severityOf(code as keyof typeof WRITE_PROBLEMS)).toBe(severity);
});

describe('the place of', () => {
  const WINHTTP = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
  const NAME = 'DefaultSecureProtocols';
  it.each<[string, string | null, 'native' | 'wow64' | null, string, string, boolean, boolean]>([
    [`HKLM\\SOFTWARE\\${WINHTTP}`, NAME, null, 'native', `HKLM\\SOFTWARE\\${WINHTTP}`, true, false],
    [`HKLM\\SOFTWARE\\${WINHTTP}`, NAME, 'wow64', 'wow64', `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`, true, false],
    [
      `HKLM\\software\\wow6432node\\${WINHTTP}`,
      NAME,
      null,
      'wow64',
      `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      true,
      false,
    ],
    [
      `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      NAME,
      'native',
      'wow64',
      `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      true,
      false,
    ],
    [
      `HKLM\\SOFTWARE\\Wow6432NodeX\\${WINHTTP}`,
      NAME,
      null,
      'other',
      `HKLM\\SOFTWARE\\Wow6432NodeX\\${WINHTTP}`,
      false,
      false,
    ],
    [`HKLM\\X\\SOFTWARE\\Wow6432Node`, NAME, null, 'other', 'HKLM\\X\\SOFTWARE\\Wow6432Node', false, false],
    [`HKCU\\SOFTWARE\\${WINHTTP}`, NAME, null, 'other', `HKCU\\SOFTWARE\\${WINHTTP}`, true, true],
    [`HKCU\\SOFTWARE\\${WINHTTP}`, null, null, 'other', `HKCU\\SOFTWARE\\${WINHTTP}`, false, false],
    [`HKLM\\SOFTWARE\\${WINHTTP}`, null, null, 'other', `HKLM\\SOFTWARE\\${WINHTTP}`, false, false],
    ['HKLM\\SOFTWARE\\A', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Wow6432Node\\A', false, false],
    ['HKLM\\SOFTWARE', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Wow6432Node', false, false],
    ['HKLM\\SOFTWAREX\\A', 'B', 'wow64', 'other', 'HKLM\\SOFTWAREX\\A', false, false],
    ['HKLM\\A\\SOFTWARE', 'B', 'wow64', 'other', 'HKLM\\A\\SOFTWARE', false, false],
    ['HKLM\\SYSTEM\\A', 'B', 'wow64', 'other', 'HKLM\\SYSTEM\\A', false, false],
    ['HKLM\\SOFTWARE\\Policies\\A', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Policies\\A', false, false],
    ['HKLM\\SOFTWARE\\Wow6432Node', 'B', null, 'other', 'HKLM\\SOFTWARE\\Wow6432Node', false, false],
    ['HKLM', 'B', null, 'other', 'HKLM', false, false],
    ['a/b/c', 'B', null, 'other', 'a\\b\\c', false, false],
  ])('%s\\%s in %s: %s %s', (key, name, view, seen, path, isSetting, isMeant) => {
    const place = resolveWritePlace(key, name, view);
    expect([place.view, place.path, place.setting !== null, place.meant !== null]).toEqual([
      seen,
      path,
      isSetting,
      isMeant,
    ]);
  });

  it.each([
    ['SOFTWARE\\MICROSOFT\\WINDOWS\\CURRENTVERSION\\INTERNET SETTINGS\\WINHTTP', true],
    ['SOFTWARE\\MICROSOFT\\WINDOWS', true],
    ['SOFTWARE\\MICROSOFT\\WIND', false],
    ['SOFTWARE\\OTHER', false],
  ])('settings that the program writes lies in %s: %s', (folded, expected) => {
    expect(holdsSettings(folded)).toBe(expected);
  });
});

describe('a write is reported', () => {
  const problemsOf = (key: string, value: string): readonly string[] => {
    const read = explain(`Windows Registry Editor Version 5.00\n\n[${key}]\n${value}`, {
      release: 'windows-7',
      labelWords: LABEL_WORDS,
    });
    if (!read.ok || read.value.kind !== 'document') throw new Error('not read');
    return read.value.problems.filter((code) => !['one-view-only', 'nothing-about-tls', 'tls-1.2-off'].includes(code));
  };
  const LM = 'HKEY_LOCAL_MACHINE';
  const WINHTTP = `${LM}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp`;
  const SCHANNEL = `${LM}\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL`;
  const NET = `${LM}\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319`;
  it.each<[string, string, readonly string[]]>([
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000a00', []],
    [WINHTTP, '"DefaultSecureProtocol"=dword:00000a00', ['misspelt-name']],
    [WINHTTP, '"Default"=dword:00000a00', []],
    [`${WINHTTP}\\DefaultSecureProtocols`, '@=dword:00000a00', ['subkey-named-like-value']],
    [`${LM}\\SOFTWARE\\A`, '"DefaultSecureProtocols"=dword:00000a00', ['wrong-key']],
    [`${LM}\\SOFTWARE\\A`, '"SchUseStrongCrypto"=dword:00000001', ['wrong-key']],
    [`${LM}\\SOFTWARE\\A`, '"DefaultSecureProtocol"=dword:00000a00', []],
    [`HKEY_CURRENT_USER\\SOFTWARE\\A`, '"DefaultSecureProtocols"=dword:00000a00', ['wrong-hive']],
    [`HKEY_CURRENT_USER\\SOFTWARE\\A`, '"B"=dword:00000a00', []],
    [WINHTTP, '"DefaultSecureProtocols"="2560"', ['wrong-type']],
    [WINHTTP, '"DefaultSecureProtocols"=-', []],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000000', ['zero']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:000000a0', ['lacks-tls-1.2', 'ssl']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00002a00', ['tls-1.3-not-in-this-windows']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000a01', ['unknown-bits']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Client`, '"Enabled"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\TLS 1.2`, '"Enabled"=dword:00000001', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\TLS1.2\\Client`, '"DisabledByDefault"=dword:00000000', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\TLS 1.9\\Client`, '"Enabled"=dword:00000001', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\SSL 4.0\\Client`, '"Enabled"=dword:00000000', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\DTLS 1.2\\Client`, '"Enabled"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\PCT 1.0\\Client`, '"Enabled"=dword:00000000', []],
    [`${SCHANNEL}\\Protocols\\Multi-Protocol Unified Hello\\Server`, '"Enabled"=dword:00000000', []],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Clients`, '"Enabled"=dword:00000001', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\TLS 1.0\\Client`, '"DisableByDefault"=dword:00000000', ['misspelt-name']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Client`, '"DisableByDefault"=dword:00000000', ['misspelt-name']],
    [`${SCHANNEL}\\Protocols\\TLS 1.1\\Client`, '"DisableByDefault"=dword:00000000', ['misspelt-name']],
    [`${SCHANNEL}\\Ciphers\\AES`, '"Enabled"=dword:00000001', []],
    [`${LM}\\SOFTWARE\\Protocols`, '"Enabled"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\SSL 2.0\\Client`, '"Enabled"=dword:00000001', ['ssl']],
    [`${SCHANNEL}\\Protocols\\SSL 3.0\\Client`, '"DisabledByDefault"=dword:00000000', ['ssl']],
    [`${SCHANNEL}\\Protocols\\SSL 3.0\\Client`, '"Enabled"=dword:00000000', []],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Server`, '"Enabled"=dword:00000001', ['server-side-only']],
    [NET, '"SchUseStrongCrypto"=dword:00000000', ['strong-crypto-off']],
    [NET, '"SchUseStrongCrypt"=dword:00000001', ['misspelt-name']],
    [NET, '"SystemDefaultTlsVersion"=dword:00000001', ['misspelt-name']],
    [NET, '"Other"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Client`, '"DisabledByDefaul"=dword:00000000', ['misspelt-name']],
    [
      'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings',
      '"SecureProtocols"=dword:00000a00',
      ['wininet-only'],
    ],
  ])('of %s with %s: %j', (key, value, expected) => {
    expect([...problemsOf(key, value)].sort()).toEqual([...expected].sort());
  });
});

import { describe, expect, it } from 'vitest';
import type { KnownRelease } from '../../windows/releases.ts';
import { loadLabelWords } from '../../text/load.ts';
import { explain } from '../texts.suite.ts';

const LABEL_WORDS = await loadLabelWords();

const LM = 'HKEY_LOCAL_MACHINE';
const INTERNET = `${LM}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings`;
const WINHTTP = `${INTERNET}\\WinHttp`;
const SCHANNEL = `${LM}\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL`;
const NET = `${LM}\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319`;

/** Returns the problems that are reported for a .reg file with these lines. */
function problemsIn(lines: readonly string[], release: KnownRelease = 'windows-7'): readonly string[] {
  const read = explain(['Windows Registry Editor Version 5.00', '', ...lines].join('\n'), {
    release,
    labelWords: LABEL_WORDS,
  });
  if (!read.ok || read.value.kind !== 'document') throw new Error('not read');
  return read.value.problems;
}

describe('the problems of a write', () => {
  const problemsOf = (key: string, value: string): readonly string[] =>
    problemsIn([`[${key}]`, value]).filter(
      (code) => !['one-view-only', 'nothing-about-tls', 'tls-1.2-off'].includes(code),
    );
  it.each<[string, string, readonly string[]]>([
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000a00', []],
    [WINHTTP, '"DefaultSecureProtocol"=dword:00000a00', ['misspelt-name']],
    [INTERNET, '"SecureProtocol"=dword:00000a00', ['misspelt-name']],
    [`${WINHTTP}\\DefaultSecureProtocols`, '"DefaultSecureProtocols"=dword:00000a00', ['subkey-named-like-value']],
    [`${LM}\\SOFTWARE\\A`, '"DefaultSecureProtocols"=dword:00000a00', ['wrong-key']],
    [`${LM}\\SOFTWARE\\A`, '"DefaultSecureProtocol"=dword:00000a00', []],
    [`HKEY_CURRENT_USER\\SOFTWARE\\A`, '"DefaultSecureProtocols"=dword:00000a00', ['wrong-hive']],
    [WINHTTP, '"DefaultSecureProtocols"="2560"', ['wrong-type']],
    [WINHTTP, '"DefaultSecureProtocols"=-', []],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000000', ['zero']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000000 ; TLS 1.2', ['zero']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000800 ; TLS 1.1', ['label-mismatch']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:000000a0', ['lacks-tls-1.2', 'ssl']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00002a00', ['tls-1.3-not-in-this-windows']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00000a01', ['unknown-bits']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Client`, '"Enabled"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\TLS 1.2`, '"Enabled"=dword:00000001', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2`, '"DisableByDefault"=dword:00000000', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Client`, '"Enabled"="1"', ['wrong-type']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Server\\A`, '"B"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\TLS1.2\\Client`, '"DisabledByDefault"=dword:00000000', ['wrong-key']],
    [`${SCHANNEL}\\Protocols\\DTLS 1.2\\Client`, '"Enabled"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\Multi-Protocol Unified Hello\\Server`, '"Enabled"=dword:00000000', []],
    [`${SCHANNEL}\\Protocols\\TLS 1.0\\Client`, '"DisableByDefault"=dword:00000000', ['misspelt-name']],
    [`${SCHANNEL}\\Ciphers\\AES`, '"Enabled"=dword:00000001', []],
    [`${SCHANNEL}\\Protocols\\SSL 2.0\\Client`, '"Enabled"=dword:00000001', ['ssl']],
    [`${SCHANNEL}\\Protocols\\SSL 3.0\\Client`, '"DisabledByDefault"=dword:00000000', ['ssl']],
    [`${SCHANNEL}\\Protocols\\TLS 1.2\\Server`, '"Enabled"=dword:00000001', ['server-side-only']],
    [NET, '"SchUseStrongCrypto"=dword:00000000', ['strong-crypto-off']],
    [`${LM}\\SOFTWARE\\A`, '"DefaultSecureProtocols"=dword:00000000', ['wrong-key', 'zero']],
    [WINHTTP, '"DefaultSecureProtocols"=dword:00002560', ['decimal-hex-mix-up', 'lacks-tls-1.2', 'ssl']],
    [
      `${SCHANNEL.replace(LM, 'HKEY_CURRENT_USER')}\\Protocols\\TLS 1.2\\Client`,
      '"Enabled"=dword:00000001',
      ['wrong-hive'],
    ],
    [`${SCHANNEL}\\Protocols\\SSL 3.0\\Client`, '"DisabledByDefault"=dword:00000001', []],
    [INTERNET.replace(LM, 'HKEY_CURRENT_USER'), '"SecureProtocols"=dword:00002800', ['wininet-only']],
    [INTERNET.replace(LM, 'HKEY_CURRENT_USER'), '"SecureProtocols"=dword:00000000', ['wininet-only', 'zero']],
    [NET, '"SchUseStrongCrypt"=dword:00000001', ['misspelt-name']],
  ])('are reported for %s with %s: %j', (key, value, expected) => {
    expect([...problemsOf(key, value)].sort()).toEqual([...expected].sort());
  });
});

describe('the problems of a text as a whole', () => {
  const WINHTTP_32 = WINHTTP.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node');
  const value = (name: string, data: string): string => `"${name}"=dword:${data.padStart(8, '0')}`;
  const mask = (data: string): string => value('DefaultSecureProtocols', data);
  it.each<[string, readonly string[], readonly string[]]>([
    ['both views', [`[${WINHTTP}]`, mask('a00'), `[${WINHTTP_32}]`, mask('a00')], []],
    ['two numbers', [`[${WINHTTP}]`, mask('a00'), `[${WINHTTP_32}]`, mask('800')], ['views-differ']],
    ['one view', [`[${WINHTTP_32}]`, mask('a00')], ['one-view-only']],
    [
      'the user’s settings beside WinHTTP',
      [
        `[${WINHTTP}]`,
        mask('a00'),
        `[${WINHTTP_32}]`,
        mask('a00'),
        `[${INTERNET.replace(LM, 'HKEY_CURRENT_USER')}]`,
        value('SecureProtocols', 'a00'),
      ],
      [],
    ],
    ['an old protocol that is turned off', [`[${SCHANNEL}\\Protocols\\TLS 1.1\\Server]`, value('Enabled', '000')], []],
    ['something else of SChannel', [`[${SCHANNEL}\\Protocols\\A]`, value('B', '001')], []],
    ['a value outside a key', [mask('a00')], ['outside-key']],
  ])('are reported for %s', (_what, lines, expected) => {
    expect(problemsIn(lines)).toEqual(expected);
  });

  it.each<[KnownRelease, string, readonly string[]]>([
    ['windows-11', '000', ['one-view-only', 'zero']],
    ['windows-11', '800', ['one-view-only', 'tls-1.3-removed']],
    ['windows-7', '800', ['one-view-only']],
    ['windows-7', '2800', ['one-view-only', 'tls-1.3-not-in-this-windows']],
    ['windows-11', '2800', ['one-view-only']],
  ])('are reported for %s with 0x%s', (release, data, expected) => {
    expect(problemsIn([`[${WINHTTP}]`, mask(data)], release)).toEqual(expected);
  });

  it('include TLS 1.3 off if this version of Windows has it', () => {
    const lines = [`[${SCHANNEL}\\Protocols\\TLS 1.3\\Client]`, value('Enabled', '000')];
    expect([problemsIn(lines), problemsIn(lines, 'windows-11')]).toEqual([[], ['tls-1.3-removed']]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a type that isn’t known',
      `<Properties key="${WINHTTP.replace(/^\w+\\/, '')}" name="DefaultSecureProtocols" value="800"/>`,
      ['one-view-only', 'value-not-followed'],
    ],
    [
      'something else under a condition',
      'if exist x reg add HKLM\\SOFTWARE\\A /v B /d 1',
      ['nothing-about-tls', 'conditional'],
    ],
    [
      'comments, which aren’t judged without words',
      `[${WINHTTP}]\n"DefaultSecureProtocols"=dword:00000800 ; TLS 1.1`,
      ['missing-header', 'one-view-only'],
    ],
  ])('are reported for %s', (_what, text, expected) => {
    const read = explain(text, { release: 'windows-7' });
    expect(read.ok && read.value.kind === 'document' && read.value.problems).toEqual(expected);
  });
});

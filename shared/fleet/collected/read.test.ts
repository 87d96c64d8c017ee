import { describe, expect, it } from 'vitest';
import { COLLECTED_KEYS, COLLECTED_MARK, COLLECTED_TREES, GUARDED_KEYS, isCollected, isWithin } from './places.ts';
import { displayPath, dwordValue, REGISTRY_VIEWS, stringValue } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, schannelSettingId, SETTINGS } from '../../windows/settings.ts';
import { readCollected } from './read.ts';

const VERSION = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const WINHTTP = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const SCHANNEL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const MISSING = 'FEHLER: Der angegebene Schl\u0081ssel wurde nicht gefunden.';

const long = (key: string): string => key.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE');

function collected(parts: Readonly<Record<string, readonly string[]>>, end = '@end'): string {
  const keys = Object.entries(parts).flatMap(([key, lines]) => [`@key ${key}`, ...lines]);
  return [COLLECTED_MARK, '@pc FRONT-DESK', '@no-key', MISSING, '', ...keys, end, ''].join('\r\n');
}

const WINDOWS_7 = [
  long(VERSION),
  '    CurrentBuildNumber    REG_SZ    7601',
  '    CurrentVersion    REG_SZ    6.1',
  '',
  '@found',
];

function readingOf(text: string, setting: string, view = 'native'): unknown {
  const read = readCollected(text);
  if (!read.ok) return read;
  return read.value.snapshot.settings.find((one) => one.setting === setting && one.view === view)?.reading;
}

const value = (lines: readonly string[]): unknown =>
  readingOf(
    collected({
      [VERSION]: WINDOWS_7,
      [WINHTTP]: lines[0]?.startsWith('HKEY') === true ? [...lines, '@found'] : lines,
    }),
    DEFAULT_SECURE_PROTOCOLS,
  );

const ABSENT_KEY = { state: 'absent', keyExists: false };
const NOT_COLLECTED = { state: 'unreadable', reason: 'unavailable', code: null };

describe('what a collector wrote', () => {
  it.each([
    [
      'a number',
      [long(WINHTTP), '    DefaultSecureProtocols    REG_DWORD    0xa00'],
      { state: 'value', ...dwordValue(0xa00) },
    ],
    [
      'a text',
      [long(WINHTTP), '    defaultsecureprotocols    REG_SZ    0xa00'],
      { state: 'value', ...stringValue('0xa00') },
    ],
    [
      'bytes',
      [long(WINHTTP), '    DefaultSecureProtocols    REG_BINARY    000A'],
      { state: 'value', type: 'REG_BINARY', data: '000a' },
    ],
    [
      'an empty value',
      [long(WINHTTP), '    DefaultSecureProtocols    REG_BINARY'],
      { state: 'value', type: 'REG_BINARY', data: '' },
    ],
    [
      'a value that isn’t there',
      [long(WINHTTP), '    Other    REG_DWORD    0x1'],
      { state: 'absent', keyExists: true },
    ],
    ['a key that isn’t there', [MISSING], ABSENT_KEY],
    ['a key without access', ['FEHLER: Zugriff verweigert'], NOT_COLLECTED],
    ['nothing at all', [], NOT_COLLECTED],
    ['a key without values', ['', '@found'], { state: 'absent', keyExists: true }],
    [
      'a number that is too long',
      [long(WINHTTP), '    DefaultSecureProtocols    REG_DWORD    0x123456789'],
      { state: 'unreadable', reason: 'other', code: null },
    ],
    [
      'letters in an unknown code page',
      [long(WINHTTP), '    DefaultSecureProtocols    REG_SZ    \u0081'],
      { state: 'unreadable', reason: 'other', code: null },
    ],
    [
      'a value of a key below',
      [long(WINHTTP), `${long(WINHTTP)}\\Deeper`, '    DefaultSecureProtocols    REG_DWORD    0xa00'],
      { state: 'absent', keyExists: true },
    ],
  ])('has %s', (_what, lines, reading) => {
    expect(value(lines)).toEqual(reading);
  });

  it('has the keys of a tree, and those that the tree lacks as absent', () => {
    const client = `${long(SCHANNEL)}\\Protocols\\TLS 1.2\\Client`;
    const text = collected({
      [VERSION]: WINDOWS_7,
      [SCHANNEL]: [
        '',
        long(SCHANNEL),
        '    EventLogging    REG_DWORD    0x1',
        '',
        client,
        '    Enabled    REG_DWORD    0x0',
        '',
        '@found',
      ],
    });
    expect(readingOf(text, schannelSettingId('TLS 1.2', 'enabled'))).toEqual({ state: 'value', ...dwordValue(0) });
    expect(readingOf(text, schannelSettingId('TLS 1.1', 'enabled'))).toEqual(ABSENT_KEY);
  });

  it('has no user’s settings: they are unreadable, not absent', () => {
    const text = collected({ [VERSION]: WINDOWS_7 });
    expect(readingOf(text, 'wininet.user')).toEqual(NOT_COLLECTED);
  });

  it('has the versions of files where the release needs them', () => {
    const files = [
      '@file System32\\winhttp.dll',
      '6.1.7601.24168',
      '@file System32\\webio.dll',
      'missing',
      '@file SysWOW64\\winhttp.dll',
      '',
    ];
    const read = readCollected(collected({ [VERSION]: WINDOWS_7 }, [...files, '@end'].join('\r\n')));
    expect(read.ok && [read.value.pc, read.value.snapshot.files]).toEqual([
      'FRONT-DESK',
      [
        { name: 'System32\\winhttp.dll', reading: { state: 'version', version: '6.1.7601.24168' } },
        { name: 'System32\\webio.dll', reading: { state: 'missing' } },
        { name: 'SysWOW64\\winhttp.dll', reading: { state: 'unreadable' } },
        { name: 'SysWOW64\\webio.dll', reading: { state: 'unreadable' } },
      ],
    ]);
  });

  it('counts only where it was written to its end', () => {
    expect(readCollected(collected({ [VERSION]: WINDOWS_7 }, ''))).toEqual({ ok: false, why: 'incomplete' });
    expect(readCollected(`${COLLECTED_MARK}0\r\n@end`)).toEqual({ ok: false, why: 'not-a-report' });
  });
});

it('every setting of the machine is asked for, by its key, its tree or the key that guards it', () => {
  const asked = [...COLLECTED_TREES, ...COLLECTED_KEYS, ...GUARDED_KEYS.flatMap(({ keys }) => keys)];
  for (const row of SETTINGS.filter(isCollected))
    for (const view of REGISTRY_VIEWS.filter((one) => row.views.includes(one))) {
      const place = displayPath(refOf(row, view));
      expect(asked.some((key) => key === place || (COLLECTED_TREES.includes(key) && isWithin(place, key)))).toBe(true);
    }
});

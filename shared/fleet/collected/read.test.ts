import { describe, expect, it } from 'vitest';
import { COLLECTED_MARK } from './places.ts';
import { dwordValue } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, schannelSettingId } from '../../windows/settings.ts';
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

describe('readCollected', () => {
  it.each([
    [
      'a number',
      [long(WINHTTP), '    DefaultSecureProtocols    REG_DWORD    0xa00'],
      { state: 'value', ...dwordValue(0xa00) },
    ],
    [
      'a value that isn’t there',
      [long(WINHTTP), '    Other    REG_DWORD    0x1'],
      { state: 'absent', keyExists: true },
    ],
    ['a key that isn’t there', [MISSING], ABSENT_KEY],
    ['a key without access', ['FEHLER: Zugriff verweigert'], NOT_COLLECTED],
    ['nothing at all', [], NOT_COLLECTED],
  ])('returns %s', (_what, lines, reading) => {
    expect(value(lines)).toEqual(reading);
  });

  it('returns the keys of a tree, and those that the tree lacks as absent', () => {
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

  it('returns no user settings: they are unreadable, not absent', () => {
    const text = collected({ [VERSION]: WINDOWS_7 });
    expect(readingOf(text, 'wininet.user')).toEqual(NOT_COLLECTED);
  });

  it('uses the first of two readings of a key, whatever another part of that name says', () => {
    const key = (value: string): readonly string[] => [
      `@key ${WINHTTP}`,
      long(WINHTTP),
      `    DefaultSecureProtocols    REG_DWORD    ${value}`,
      '@found',
    ];
    const twice = [
      `@file ${WINHTTP}`,
      MISSING,
      ...key('0xa00'),
      ...key('0x80').map((line, at) => (at === 0 ? line.toLowerCase() : line)),
    ];
    const text = collected({ [VERSION]: [...WINDOWS_7, ...twice] });
    expect(readingOf(text, DEFAULT_SECURE_PROTOCOLS)).toEqual({ state: 'value', ...dwordValue(0xa00) });
  });

  it('returns a key under a missing one as absent; the first query counts', () => {
    const above = WINHTTP.slice(0, WINHTTP.lastIndexOf('\\'));
    const found = [long(WINHTTP), '    DefaultSecureProtocols    REG_DWORD    0xa00', '@found'];
    const reading = (parts: Readonly<Record<string, readonly string[]>>): unknown =>
      readingOf(collected({ [VERSION]: WINDOWS_7, ...parts }), DEFAULT_SECURE_PROTOCOLS);
    const value = { state: 'value', ...dwordValue(0xa00) };
    expect(reading({ [above]: [MISSING] })).toEqual(ABSENT_KEY);
    expect(reading({ [above]: [MISSING], [WINHTTP]: found })).toEqual(ABSENT_KEY);
    expect(reading({ [WINHTTP]: found, [above]: [MISSING] })).toEqual(value);
    expect(reading({ [above]: ['Denied'], [WINHTTP]: found })).toEqual(value);
    expect(reading({ [above]: [long(above), '@found'] })).toEqual(NOT_COLLECTED);
    for (const other of [`x${above}`, above.slice(0, -1), WINHTTP.slice(0, -1)]) {
      expect([other, reading({ [other]: [MISSING] })]).toEqual([other, NOT_COLLECTED]);
    }
  });

  it.each([
    ['an empty line after its first', (text: string) => text.replace('\r\n', '\r\n\r\n')],
    ['line ends of Linux', (text: string) => text.replaceAll('\r\n', '\n')],
    ['line ends that a console doubled', (text: string) => text.replaceAll('\r\n', '\r\r\n')],
    ['blanks around the line for a missing key', (text: string) => text.replaceAll(MISSING, `  ${MISSING} \r\n`)],
  ])('returns the same with %s', (_what, change) => {
    const text = collected({ [VERSION]: WINDOWS_7, [WINHTTP]: [MISSING] });
    expect(change(text)).not.toBe(text);
    expect(readCollected(change(text))).toEqual(readCollected(text));
    expect(readingOf(change(text), DEFAULT_SECURE_PROTOCOLS)).toEqual(ABSENT_KEY);
  });

  it('claims nothing about a missing key if the collector didn’t record Windows’ message for it, or printed it on several lines', () => {
    const text = collected({ [VERSION]: WINDOWS_7, [WINHTTP]: [MISSING] });
    expect(readingOf(text.replace('@no-key', '@other'), DEFAULT_SECURE_PROTOCOLS)).toEqual(NOT_COLLECTED);
    const nothing = collected({ [VERSION]: WINDOWS_7, [WINHTTP]: [] }).replace(MISSING, '');
    expect(readingOf(nothing, DEFAULT_SECURE_PROTOCOLS)).toEqual(NOT_COLLECTED);
    const lines = MISSING.replace(' ', '\r\n');
    expect(readingOf(text.replaceAll(MISSING, lines), DEFAULT_SECURE_PROTOCOLS)).toEqual(ABSENT_KEY);
    expect(readingOf(text.replace(MISSING, lines), DEFAULT_SECURE_PROTOCOLS)).toEqual(NOT_COLLECTED);
  });

  it('returns the versions of files if the release needs them', () => {
    const files = [
      '@file System32\\winhttp.dll',
      '6.1.7601.24168',
      '@file System32\\webio.dll',
      '',
      ' missing ',
      '@file SysWOW64\\winhttp.dll',
      '',
      '@key SysWOW64\\webio.dll',
      '6.1.7601.24168',
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

  it('rejects a file that wasn’t written to its end', () => {
    expect(readCollected(collected({ [VERSION]: WINDOWS_7 }, ''))).toEqual({ ok: false, why: 'incomplete' });
    expect(readCollected(collected({ [VERSION]: WINDOWS_7 }, '@end!'))).toEqual({ ok: false, why: 'incomplete' });
    expect(readCollected(COLLECTED_MARK)).toEqual({ ok: false, why: 'incomplete' });
    expect(readCollected(`${COLLECTED_MARK}\r\n@found\r\n@key x`)).toEqual({ ok: false, why: 'incomplete' });
    expect(readCollected(`${COLLECTED_MARK}0\r\n@end`)).toEqual({ ok: false, why: 'not-a-report' });
    expect(readCollected('')).toEqual({ ok: false, why: 'not-a-report' });
  });
});

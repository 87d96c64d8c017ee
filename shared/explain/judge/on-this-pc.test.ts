import { expect, it } from 'vitest';
import { snapshotOf, type TestPc } from '../../diagnosis/test-pc.suite.ts';
import { explain } from '../texts.suite.ts';
import { onThisPc, type OnThisPc } from './on-this-pc.ts';

const WINHTTP = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const WINHTTP_32 = WINHTTP.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node');
const SCHANNEL = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const add = (path: string, name: string, data: string): string =>
  `reg add "HKLM\\${path}" /v ${name} /t REG_DWORD /d ${data} /f`;
const both = (data: string): string =>
  [WINHTTP, WINHTTP_32].map((path) => add(path, 'DefaultSecureProtocols', data)).join('\n');
const regBoth = (hive: string): string =>
  [WINHTTP, WINHTTP_32].map((path) => `[${hive}\\${path}]\n"DefaultSecureProtocols"=dword:00000a00\n`).join('\n');
const one = (data: string): string => add(WINHTTP, 'DefaultSecureProtocols', data);

const other = (data: string): string => add(WINHTTP_32, 'DefaultSecureProtocols', data);
const BOTH_GONE = [WINHTTP, WINHTTP_32]
  .map((path) => `reg delete "HKLM\\${path}" /v DefaultSecureProtocols /f`)
  .join('\n');

/** Windows 7 with the update, and TLS 1.2 on in SChannel. */
const SEVEN: TestPc = {
  build: 7601,
  servicePack: 1,
  files: '6.1.7601.24168',
  schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } },
};
const ELEVEN: TestPc = { build: 22631 };
const WITH_DOTNET: TestPc = { ...ELEVEN, values: { 'dotnet-setup.v4-full': 1, 'dotnet-setup.v4-release': 528_040 } };
const DOTNET = 'SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
const strongCrypto = (...views: readonly string[]): string =>
  views.map((view) => `${add(DOTNET, 'SchUseStrongCrypto', '1')} ${view}`).join('\n');

const foundOn = (pc: TestPc, text: string): OnThisPc | null => {
  const explained = explain(text);
  if (!explained.ok || explained.value.kind !== 'document') throw new Error(text);
  return onThisPc(explained.value, snapshotOf(pc));
};

it.each<[string, TestPc, string, readonly string[] | null]>([
  ['sets both views', SEVEN, both('0xA00'), ['fixes']],
  ['leaves SChannel as it is', { ...SEVEN, schannel: {} }, both('0xA00'), ['fixes-not']],
  ['sets one view only', SEVEN, one('0xA00'), ['fixes-not']],
  ['helps programs of .NET', WITH_DOTNET, strongCrypto('/reg:64', '/reg:32'), ['fixes']],
  ['helps half of the programs of .NET', WITH_DOTNET, strongCrypto('/reg:64'), ['fixes-not']],
  ['sets what is there', { ...SEVEN, native: 0xa00, wow64: 0xa00 }, both('0xA00'), ['changes-nothing']],
  ['is about a PC that is right', { ...SEVEN, native: 0x800, wow64: 0x800 }, both('0xA00'), ['not-needed']],
  ['takes TLS 1.2 away', { ...SEVEN, native: 0xa00, wow64: 0xa00 }, both('0x280'), ['harms', 'tls-1.2-lost']],
  ['switches SSL on', { ...SEVEN, native: 0xa00, wow64: 0xa00 }, both('0xA20'), ['harms', 'ssl-on']],
  [
    'switches SSL 2.0 on',
    { ...SEVEN, native: 0xa00, wow64: 0xa00, schannel: { 'SSL 2.0': { enabled: 1, disabledByDefault: 0 } } },
    both('0xA08'),
    ['harms', 'ssl-on'],
  ],
  ['takes TLS 1.3 away', ELEVEN, both('0xA00'), ['harms', 'tls-1.3-lost']],
  ['has a condition', SEVEN, `if exist x (\n${both('0xA00')}\n)`, ['open']],
  ['starts something else', SEVEN, `${both('0xA00')}\nreg import x.reg`, ['open']],
  [
    'starts something else, and harms',
    { ...SEVEN, native: 0xa00, wow64: 0xa00 },
    `${both('0x280')}\nreg import x.reg`,
    ['harms', 'tls-1.2-lost'],
  ],
  ['has a number that isn’t known', SEVEN, both('%1'), ['open']],
  ['deletes a whole key', SEVEN, `reg delete "HKLM\\${SCHANNEL}" /f`, ['open']],
  ['says to set it', SEVEN, `Go to HKLM\\${WINHTTP} and set DefaultSecureProtocols to 0xA00.`, ['fixes-not']],
  ['deletes what takes TLS 1.2 away', { ...ELEVEN, native: 0x280, wow64: 0x280 }, BOTH_GONE, ['fixes']],
  ['deletes what takes TLS 1.3 away', { ...ELEVEN, native: 0x800, wow64: 0x800 }, BOTH_GONE, ['not-needed']],
  ['deletes what is needed', { ...SEVEN, native: 0xa00, wow64: 0xa00 }, BOTH_GONE, ['harms', 'tls-1.2-lost', 'ssl-on']],
  ['deletes what isn’t there', ELEVEN, BOTH_GONE, ['changes-nothing']],
  ['writes a text in place of a number', SEVEN, both('2560').replaceAll('REG_DWORD', 'REG_SZ'), ['fixes-not']],
  ['writes a text that isn’t known', SEVEN, both('%1').replaceAll('REG_DWORD', 'REG_SZ'), ['open']],
  ['writes data of another type', SEVEN, both('2560').replaceAll('REG_DWORD', 'REG_EXPAND_SZ'), ['open']],
  ['deletes a whole key, and writes', SEVEN, `${both('0xA00')}\nreg delete "HKLM\\${SCHANNEL}" /f`, ['open']],
  [
    'is about what can’t be read',
    { ...SEVEN, native: { denied: true }, wow64: { denied: true } },
    both('0xA00'),
    ['fixes'],
  ],
  ['is about one that can’t be read', { ...SEVEN, native: 0x800, wow64: { denied: true } }, both('0x800'), ['fixes']],
  [
    'deletes what can’t be read',
    { ...ELEVEN, native: { denied: true }, wow64: { denied: true } },
    BOTH_GONE,
    ['fixes'],
  ],
  ['is about the other view of a 32-bit PC', { ...SEVEN, arch: 'x86' }, other('0xA00'), null],
  ['is about a 32-bit PC', { ...SEVEN, arch: 'x86' }, one('0xA00'), ['fixes']],
  ['is a .reg file', SEVEN, `Windows Registry Editor Version 5.00\n${regBoth('HKEY_LOCAL_MACHINE')}`, ['fixes']],
  ['lacks the first line of a .reg file', SEVEN, regBoth('HKEY_LOCAL_MACHINE'), ['open']],
  ['has a key that regedit skips', SEVEN, `Windows Registry Editor Version 5.00\n${regBoth('HKLM')}`, ['open']],
  [
    'leaves no suite that Microsoft 365 takes',
    { build: 19045 },
    'reg add HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002 /v Functions /d TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 /f',
    ['harms'],
  ],
  ['is about something else', SEVEN, 'reg add HKLM\\SOFTWARE\\A /v B /d 1', null],
  [
    'shows what another PC has',
    SEVEN,
    `HKEY_LOCAL_MACHINE\\${WINHTTP}\n    DefaultSecureProtocols    REG_DWORD    0xa00`,
    null,
  ],
])('judges a text that %s', (_, pc, text, expected) => {
  const found = foundOn(pc, text);
  expect(found === null ? null : [found.effect, ...found.harms]).toEqual(expected);
});

it('returns the PC as it would be only if all of the text is certain', () => {
  const after = foundOn(SEVEN, one('0xA00'))?.after;
  const held = after?.settings.filter(({ setting }) => setting === 'winhttp.default-secure-protocols');
  expect(held?.map(({ view, reading }) => [view, reading.state === 'value' ? reading.type : reading.state])).toEqual([
    ['native', 'REG_DWORD'],
    ['wow64', 'absent'],
  ]);
  expect(foundOn(SEVEN, `if exist x (\n${both('0xA00')}\n)`)?.after).toBeNull();
});

it('leaves the effect open if a text was too much work', () => {
  const explained = explain(both('0xA00'));
  if (!explained.ok || explained.value.kind !== 'document') throw new Error('not read');
  const elsewhere = { line: 9, text: 'Invoke-Command', why: 'another-pc' } as const;
  const asBefore = onThisPc(explained.value, snapshotOf(SEVEN));
  expect(onThisPc({ ...explained.value, notFollowed: [elsewhere] }, snapshotOf(SEVEN))).toEqual(asBefore);
  expect(onThisPc({ ...explained.value, problems: ['too-much'] }, snapshotOf(SEVEN))?.effect).toBe('open');
});

it('returns a deleted value as absent, in a key that still exists', () => {
  const after = foundOn({ ...ELEVEN, native: 0x280, wow64: 0x280 }, BOTH_GONE)?.after;
  const held = after?.settings.filter(({ setting }) => setting === 'winhttp.default-secure-protocols');
  expect(held?.map(({ reading }) => reading)).toEqual([
    { state: 'absent', keyExists: true },
    { state: 'absent', keyExists: true },
  ]);
});

it('judges only settings of the PC', () => {
  const explained = explain(both('0xA00'));
  if (!explained.ok || explained.value.kind !== 'document') throw new Error('not read');
  const snapshot = snapshotOf(SEVEN);
  const settings = snapshot.settings.filter(({ setting }) => setting !== 'winhttp.default-secure-protocols');
  expect(onThisPc(explained.value, { ...snapshot, settings })).toBeNull();
});

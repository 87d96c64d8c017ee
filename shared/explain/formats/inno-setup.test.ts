import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('an Inno Setup script', () => {
  const SUBKEY = 'Subkey: "Software\\A"; ValueType: dword; ValueName: "B"; ValueData: "1"';
  const KEY = 'HKLM\\Software\\A';
  it.each<[string, readonly string[]]>([
    [`Root: hklm32; ${SUBKEY}`, [`${KEY}|B REG_DWORD 1 wow64`]],
    [`Root: HKLM; ${SUBKEY}`, [`${KEY}|B REG_DWORD 1 !view-depends-on-setup`]],
    [`Root: HKCU; ${SUBKEY}`, [`HKCU\\Software\\A|B REG_DWORD 1`]],
    ['Root: HKLM; Subkey: System\\A; ValueType: string; ValueName: B; ValueData: x', ['HKLM\\System\\A|B REG_SZ "x"']],
    [`[Setup]\nRoot: HKLM; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 wow64`]],
    [`ArchitecturesInstallIn64BitMode=x64\nRoot: HKLM; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native`]],
    [`[Setup]\n ArchitecturesInstallIn64BitMode = x64\nRoot: HKLM; ${SUBKEY}`, [`3: ${KEY}|B REG_DWORD 1 native`]],
    [`[Setup]\nArchitecturesInstallIn64BitMode=\nRoot: HKLM; ${SUBKEY}`, [`3: ${KEY}|B REG_DWORD 1 wow64`]],
    [`; one\nRoot: HKLM64; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native`]],
    ['Root: HKLM64; Subkey: "A"; ValueType: string; ValueData: "say ""x"""', ['HKLM\\A| REG_SZ "say \\"x\\"" native']],
    ['Root: HKLM64; Subkey: "A"', ['create-key HKLM\\A native']],
    ['Root: HKLM64; Subkey: "A"; Flags: uninsdeletekey deletekey', ['delete HKLM\\A native']],
    ['Root: HKLM64; Subkey: "A"; ValueName: B; Flags: deletevalue', ['delete HKLM\\A|B native']],
    [
      'Root: HKLM64; Subkey: "A"; ValueName: B; ValueType: string; ValueData: x; Flags: deletekey deletevalue',
      ['delete HKLM\\A native', 'HKLM\\A|B REG_SZ "x" native'],
    ],
    [
      'Root: HKLM64; Subkey: "A"; ValueName: B; ValueType: string; ValueData: "{code:F}"',
      ['HKLM\\A|B REG_SZ ? native !value-not-followed'],
    ],
    ['Root: HKLM64; Subkey: "{#K}"', ['? 1: Root: HKLM64; Subkey: "{#K}"']],
    [`Root: HKLM64; ${SUBKEY.replace('"1"', '"x"')}`, [`${KEY}|B REG_DWORD ? native !invalid-data`]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['inno-setup', ...expected]);
  });

  const write = (data: string, more = ''): string =>
    `Root: HKLM64; Subkey: A; ValueType: dword; ValueName: B; ValueData: ${data}${more}`;
  const writes = (number: number | '?', more = ''): string => `HKLM\\A|B REG_DWORD ${number} native${more}`;
  const UNKNOWN = writes('?', ' !value-not-followed');
  it.each<[string, readonly string[]]>([
    ...['Check', 'Tasks', 'Components', 'Languages', 'MinVersion', 'OnlyBelowVersion'].map(
      (name): [string, string[]] => [write('1', `; ${name}: c`), [writes(1, ' possible')]],
    ),
    [write('1', '; Flags: uninsdeletevalue  CreateValueIfDoesntExist'), [writes(1, ' possible')]],
    [write('1', '; Flags: uninsdeletevalue deletevalue'), [writes(1)]],
    // the setup replaces what is between braces
    [write('{cm:x}'), [UNKNOWN]],
    [write('"{{app}"').replace('dword', 'string'), ['HKLM\\A|B REG_SZ "{app}" native']],
    [write('"{{{app}"').replace('dword', 'string'), ['HKLM\\A|B REG_SZ ? native !value-not-followed']],
    ['Root: HKLM64; Subkey: A\\{{c-c}; ValueName: {{d-d}; Flags: deletevalue', ['delete HKLM\\A\\{c-c}|{d-d} native']],
    ['Root: HKLM64; Subkey: A; Flags: {#F}', ['? 1: Root: HKLM64; Subkey: A; Flags: {#F}']],
    ['Root: HKLM64; Subkey: {app}', ['? 1: Root: HKLM64; Subkey: {app}']],
    ['Root: HKA; Subkey: A', ['? 1: Root: HKA; Subkey: A']],
    ['Root: HKLM; Subkey: A\\Software\\C', ['create-key HKLM\\A\\Software\\C']],
    ['Root: HKCU32; Subkey: A', ['create-key HKCU\\A wow64']],
    ['Root: HKLM64; Subkey: A; ValueType: none', ['create-key HKLM\\A native']],
    // constants of the preprocessor
    [`#define V 7\n${write('{#V}')}`, [`2: ${UNKNOWN}`]],
    [` #ifdef W\n #if W\n #ENDIF\n${write('1')}`, [`4: ${writes(1, ' possible')}`]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['inno-setup', ...expected]);
  });

  it('reports what the sections that run programs do, and only those', () => {
    const runs = ['  filename : c', 'if y then RegDeleteValue(x);', 'ExecAsOriginalUser(c);', 'CreateOleObject(c);'];
    const others = ['Log(x);', 'MyExec(c);', 'RegQueryStringValue(x);', 'Source: Filename:'];
    for (const section of ['[Run]', '[UninstallRun]', ' [CODE] '])
      expect(read([write('1'), section, ...runs, ...others].join('\n')).slice(2)).toEqual(
        runs.map((line, index) => `? ${index + 3}: ${line.trim()}`),
      );
    expect(read([write('1'), '[Run]', '[Files]', ...runs].join('\n')).slice(2)).toEqual([]);
  });

  it.each([
    ['\troot : "HKLM64" ;', 'inno-setup'],
    ['Root: HKLM', 'nothing'],
    ['my Root: HKLM;', 'nothing'],
    ['Root: C;', 'nothing'],
  ])('recognises %j as %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

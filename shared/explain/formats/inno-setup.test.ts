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
    [`; one\nRoot: HKLM64; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native 'one'`]],
    [` // one\nRoot: HKLM64; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native 'one'`]],
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
    [' #define  public K "A"\nRoot: HKLM64; Subkey: "{#emit k}\\B"', ['2: create-key HKLM\\A\\B native']],
    [`Root: HKLM64; ${SUBKEY.replace('"1"', '"x"')}`, [`${KEY}|B REG_DWORD ? native !invalid-data`]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['inno-setup', ...expected]);
  });

  const write = (data: string, more = ''): string =>
    `Root: HKLM64; Subkey: A; ValueType: dword; ValueName: B; ValueData: ${data}${more}`;
  const writes = (number: number | '?', more = ''): string => `HKLM\\A|B REG_DWORD ${number} native${more}`;
  it.each<[string, readonly string[]]>([
    ...['Check', 'Tasks', 'Components', 'Languages', 'MinVersion', 'OnlyBelowVersion'].map(
      (name): [string, string[]] => [write('1', `; ${name}: c`), [writes(1, ' possible')]],
    ),
    ...['createvalueifdoesntexist', 'dontcreatekey', 'uninsdeletevalue  CreateValueIfDoesntExist'].map(
      (flags): [string, string[]] => [write('1', `; Flags: ${flags}`), [writes(1, ' possible')]],
    ),
    [write('1', '; Flags: uninsdeletevalue'), [writes(1)]],
    [write('1', '; Flags: deletevalue'), [writes(1)]],
    // between braces the setup puts something in
    [write('{cm:x}'), [writes('?', ' !value-not-followed')]],
    [write('"{app}"'), [writes('?', ' !value-not-followed')]],
    [write('"{{app}"').replace('dword', 'string'), ['HKLM\\A|B REG_SZ "{app}" native']],
    [write('"{{{app}"').replace('dword', 'string'), ['HKLM\\A|B REG_SZ ? native !value-not-followed']],
    ['Root: HKLM64; Subkey: A\\{{c-c}; ValueName: {{d-d}; Flags: deletevalue', ['delete HKLM\\A\\{c-c}|{d-d} native']],
    ['Root: HKLM64; Subkey: {app}', ['? 1: Root: HKLM64; Subkey: {app}']],
    [
      'Root: HKLM64; Subkey: A; ValueName: {app}; Flags: deletevalue',
      ['? 1: Root: HKLM64; Subkey: A; ValueName: {app}; Flags: deletevalue'],
    ],
    ['Root: HKA; Subkey: A', ['? 1: Root: HKA; Subkey: A']],
    ['Root: HKLM; Subkey: A\\Software\\C', ['create-key HKLM\\A\\Software\\C']],
    ['Root: HKCU32; Subkey: A', ['create-key HKCU\\A wow64']],
    [
      'Root: HKLM64; Subkey: A; Flags: deletekey; ValueType: string',
      ['delete HKLM\\A native', 'HKLM\\A| REG_SZ "" native'],
    ],
    ['Root: HKLM64; Subkey: A; ValueType: none', ['HKLM\\A| REG_NONE "" native']],
    // constants of the preprocessor
    [`#define V 7\n${write('{#V}')}`, [`2: ${writes(7)}`]],
    [`#define V "$A00"\n${write('{#v}')}`, [`2: ${writes(2560)}`]],
    [`#define V $A00\n${write('{#V}')}`, [`2: ${writes(2560)}`]],
    [`x #define V 7\n${write('{#V}')}`, [`? 2: ${write('{#V}')}`]],
    [`#define  public  Vx   "7"  \n${write('{#emit  Vx}')}`, [`2: ${writes(7)}`]],
    [`#define V x7\n${write('{#V}')}`, [`? 2: ${write('{#V}')}`]],
    [`#define V +7\n${write('{#V}')}`, [`? 2: ${write('{#V}')}`]],
    [`x #if W\n${write('1')}`, [`2: ${writes(1)}`]],
    [`#if W\nx #endif\n${write('1')}`, [`3: ${writes(1, ' possible')}`]],
    [`x Root: HKLM64; Subkey: C\n${write('1')}`, [`2: ${writes(1)}`]],
    [`Root : HKLM64 ; Subkey :  A ; ValueType: dword; ValueName: B; ValueData:  1 `, [writes(1)]],
    [write('1', '; Flags: uninsdeletevalue   deletekey'), ['delete HKLM\\A native', writes(1)]],
    [`x [Setup]\nRoot: HKLM; Subkey: A`, ['2: create-key HKLM\\A']],
    [`x ArchitecturesInstallIn64BitMode=x\nRoot: HKLM; Subkey: A`, ['2: create-key HKLM\\A']],
    [` [Setup]\nRoot: HKLM; Subkey: A`, ['2: create-key HKLM\\A wow64']],
    [`#define V "7"\n#define V "8"\n${write('{#V}')}`, [`3: ${writes(8)}`]],
    ...['#define V W', '#define V "7" + W', '#define V 7 + 1', '#define V', 'define V 7', '#define V "7'].map(
      (line): [string, string[]] => [`${line}\n${write('{#V}')}`, [`? 2: ${write('{#V}')}`]],
    ),
    [`#ifdef W\n#define V 7\n#else\n#define V 8\n#endif\n${write('{#V}')}`, [`? 6: ${write('{#V}')}`]],
    [` #ifdef W\n #if W\n #ENDIF\n${write('1')}`, [`4: ${writes(1, ' possible')}`]],
    [`#endif\n${write('1')}`, [`2: ${writes(1)}`]],
    // comments speak of what follows
    [
      `; TLS 1.2\n//  only\n${write('1')}`,
      [`3: ${writes(1)} 'TLS 1.2' 'only'`.replace(" native 'TLS", " native 'TLS")],
    ],
    [`;\n${write('1')}`, [`2: ${writes(1)}`]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['inno-setup', ...expected]);
  });

  it('names what the sections of programs run, and only there', () => {
    const runs = [
      'Filename: "c"',
      '  filename : c',
      'RegWriteStringValue(x);',
      'if y then RegDeleteValue(x);',
      'Exec(c);',
      'ExecAsOriginalUser(c);',
      'ShellExec(c);',
      'CreateOleObject(c);',
    ];
    const others = ['Log(x);', 'MyExec(c);', 'RegQueryStringValue(x);', 'Source: Filename:'];
    for (const section of ['[Run]', '[UninstallRun]', ' [CODE] '])
      expect(read([write('1'), section, ...runs, ...others].join('\n')).slice(2)).toEqual(
        runs.map((line, index) => `? ${index + 3}: ${line.trim()}`),
      );
    expect(read([write('1'), '[Run]', '[Files]', ...runs].join('\n')).slice(2)).toEqual([]);
    expect(read([write('1'), 'x [Run]', '[Runs]', '[MyRun]', '[Run] x', ...runs].join('\n')).slice(2)).toEqual([]);
  });

  it('names a line that is too long to be read', () => {
    const long = write('1', `; Comment: ${'x'.repeat(16 * 1024 - write('1').length - 11)}`);
    expect(read(`${long}x\n${write('2')}`)[1]).toBe(`2: ${writes(2)}`);
    expect([read(long), read(`${long}x`).map((line) => line.slice(0, 12))]).toEqual([
      ['inno-setup', writes(1)],
      ['inno-setup', '? 1: Root: H'],
    ]);
  });

  it.each([
    ['Root: HKLM;', 'inno-setup'],
    ['\troot : "HKLM64" ;', 'inno-setup'],
    ['x\nRoot: HKA;', 'inno-setup'],
    ['Root: HKLM', 'nothing'],
    ['my Root: HKLM;', 'nothing'],
    ['Root: C;', 'nothing'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

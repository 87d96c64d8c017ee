import { describe, expect, it } from 'vitest';
import { regFragmentReader } from './reg-file.ts';
import { read, readWith } from './read-format.suite.ts';

const LM = 'HKEY_LOCAL_MACHINE';

describe('a .reg file', () => {
  const file = (...lines: readonly string[]): string =>
    ['Windows Registry Editor Version 5.00', '', ...lines].join('\n');
  it.each<[readonly string[], readonly string[]]>([
    [[`[${LM}\\A]`], [`3: create-key ${LM}\\A`]],
    [[`[-${LM}\\A]`], [`3: delete ${LM}\\A`]],
    [
      [`[${LM}\\A]`, '"B"=dword:00000a00'],
      [`3: create-key ${LM}\\A`, `4: ${LM}\\A|B REG_DWORD 2560`],
    ],
    [
      [`[${LM}\\A]`, '@="x"'],
      [`3: create-key ${LM}\\A`, `4: ${LM}\\A| REG_SZ "x"`],
    ],
    [
      [`[${LM}\\A]`, '"B"=hex:01,02'],
      [`3: create-key ${LM}\\A`, `4: ${LM}\\A|B REG_BINARY "0102"`],
    ],
    [
      [`[${LM}\\A]`, '"B"=-'],
      [`3: create-key ${LM}\\A`, `4: delete ${LM}\\A|B`],
    ],
    // comments describe what follows, or what is on the same line
    [
      ['; one', `[${LM}\\A]`, '"B"="x"'],
      [`4: create-key ${LM}\\A 'one'`, `5: ${LM}\\A|B REG_SZ "x" 'one'`],
    ],
    [
      ['; one', `[${LM}\\A]`, '"B"=dword:00000001 ; two', '"C"=dword:00000001'],
      [`4: create-key ${LM}\\A 'one'`, `5: ${LM}\\A|B REG_DWORD 1 'two'`, `6: ${LM}\\A|C REG_DWORD 1 'one'`],
    ],
    // what regedit doesn't accept
    [
      [`[HKLM\\A]`, '"B"="x"'],
      [`3: create-key ${LM}\\A !short-hive-name`, `4: ${LM}\\A|B REG_SZ "x" !short-hive-name`],
    ],
    [[' [-hkcu\\A]'], ['3: delete HKEY_CURRENT_USER\\A !short-hive-name']],
    [
      [`[HKLM\\A]`, `[${LM}\\C]`],
      [`3: create-key ${LM}\\A !short-hive-name`, `4: create-key ${LM}\\C`],
    ],
    [['"B"=dword:00000001'], ['3: |B REG_DWORD 1 !outside-key']],
    [['"B"=-'], ['3: delete |B !outside-key']],
    [
      [`[-${LM}\\A]`, '"B"="x"'],
      [`3: delete ${LM}\\A`, '4: |B REG_SZ "x" !outside-key'],
    ],
    [
      [`[${LM}\\A]`, ' "B" = DWORD:0x800'],
      [`3: create-key ${LM}\\A`, `4: ${LM}\\A|B REG_DWORD ? !invalid-data`],
    ],
    [['"B"=dword:0x800'], ['3: |B REG_DWORD ? !outside-key !invalid-data']],
  ])('reads %j', (lines, expected) => {
    expect(read(file(...lines))).toEqual(['reg', ...expected]);
  });

  it.each<[readonly string[], readonly string[]]>([
    [[`[${LM}\\A]`, 'x'], [`3: create-key ${LM}\\A`]],
    [['[C\\A]', '"B"="x"'], ['4: |B REG_SZ "x" !outside-key']],
    [
      [`[${LM}\\A]`, '[C\\A]', '"B"="x"'],
      [`3: create-key ${LM}\\A`, '5: |B REG_SZ "x" !outside-key'],
    ],
  ])('rejects an invalid line: %j', (lines, expected) => {
    expect(read(file(...lines))).toEqual(['reg !broken-line', ...expected]);
  });

  it.each(['REGEDIT4', '\n \t Windows Registry Editor Version 5.00', 'regedit4', `${' '.repeat(64)}REGEDIT4`])(
    'begins with %j',
    (first) => {
      const [format, key] = read(`${first}\n[${LM}\\A]`);
      expect(format).toMatch(/^reg(?: |$)/);
      expect(key).toBe(`${first.split('\n').length + 1}: create-key ${LM}\\A`);
    },
  );

  it.each(['x REGEDIT4', 'Registry Editor', `${' '.repeat(65)}REGEDIT4`])('doesn’t begin with %j', (first) => {
    expect(read(`${first}\n[${LM}\\A]`)).toEqual(['nothing']);
  });
});

describe('a part of a .reg file', () => {
  it.each<[string, readonly string[]]>([
    [`[${LM}\\A]\n"B"=dword:00000a00`, ['reg !missing-header', `create-key ${LM}\\A`, `2: ${LM}\\A|B REG_DWORD 2560`]],
    [`x\n[${LM}\\A]\ny`, ['reg !missing-header', `2: create-key ${LM}\\A`]],
    ['"B"=dword:00000a00', ['reg !missing-header', '|B REG_DWORD 2560 !outside-key']],
    ['"B"=dword:a00 ; c', ['reg !missing-header', `|B REG_DWORD 2560 !outside-key 'c'`]],
    [`> Windows Registry Editor Version 5.00\n[${LM}\\A]`, ['reg', `2: create-key ${LM}\\A`]],
  ])('reads %j', (text, expected) => {
    expect(readWith(regFragmentReader, text)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    [`[${LM}]`, true],
    [`x\n\t[-HKLM\\A`, true],
    [`x\n "B" = DWORD:`, true],
    ['[HKX]', false],
    [`[${LM}`, false],
    ['[C\\HKLM\\A]', false],
    ['"B"=word:', false],
  ])('recognises %j: %s', (text, expected) => {
    expect(regFragmentReader.recognises(text)).toBe(expected);
  });
});

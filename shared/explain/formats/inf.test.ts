import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

const template = (line: string): string => `[Registry Values]\n${line}`;
const setup = (line: string, directive = 'AddReg'): string => `[DefaultInstall]\n${directive}=X\n[X]\n${line}`;

describe('a security template', () => {
  it.each<[string, readonly string[]]>([
    ['"MACHINE\\A\\B"=1,"x"', ['2: HKLM\\A|B REG_SZ "x"']],
    ['USERS\\.DEFAULT\\A\\B = 4,2', ['2: HKU\\.DEFAULT\\A|B REG_DWORD 2']],
    ['MACHINE\\A\\B=9,1', ['? 2: MACHINE\\A\\B=9,1']],
    ['MACHINE\\A\\B=5,1', ['? 2: MACHINE\\A\\B=5,1']],
    ['; a comment', []],
    ['something else', ['? 2: something else']],
  ])('reads %j', (line, expected) => {
    expect(read(template(line))).toEqual(['inf', ...expected]);
  });

  it('is recognised by its lines, without a section', () => {
    expect(read('MACHINE\\A\\B=4,1')).toEqual(['inf', 'HKLM\\A|B REG_DWORD 1']);
  });
});

describe('AddReg', () => {
  it.each<[string, readonly string[]]>([
    ['HKLM,A,B,0x10001,00,0a,00,00', ['4: HKLM\\A|B REG_DWORD 2560 possible']],
    ['HKCU,A,B,,x', ['4: HKCU\\A|B REG_SZ "x" possible']],
    // other flags keep a value, delete it, or create only the key
    ...['HKLM,A,B,0x10003,1', 'HKLM,A,B,0x4', 'HKLM,A,,0x10'].map((line): [string, string[]] => [
      line,
      [`? 4: ${line}`],
    ]),
    ['HKLM,%KEY%,B,0x10001,1', ['? 4: HKLM\\%KEY%\\B']],
    ['HKR,A,B,,x', ['? 4: HKR,A,B,,x']],
  ])('reads %j', (line, expected) => {
    expect(read(`${setup(line)}\n[Y]\nHKLM,A,C,,x`)).toEqual(['inf', ...expected]);
  });

  it('has a counterpart that deletes', () => {
    expect(read(setup('HKLM,A,B\nHKLM,C', 'DelReg'))).toEqual([
      'inf',
      '4: delete HKLM\\A|B possible',
      '5: delete HKLM\\C possible',
    ]);
  });
});

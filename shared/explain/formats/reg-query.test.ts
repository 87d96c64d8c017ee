import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('the output of reg query', () => {
  const A = 'HKEY_LOCAL_MACHINE\\A';
  it.each<[string, readonly string[]]>([
    [`${A}\n    B    REG_DWORD    0x800`, [`2: ${A}|B REG_DWORD 2048`]],
    [`${A}\n\tB\tREG_SZ\tx y `, [`2: ${A}|B REG_SZ "x y"`]],
    [`${A}\n    B c    REG_SZ`, [`2: ${A}|B c REG_SZ ""`]],
    [`${A}\n  B\t \t REG_MULTI_SZ        x`, [`2: ${A}|B REG_MULTI_SZ "x"`]],
    [`${A}\n    B      REG_SZ    x`, [`2: ${A}|B REG_SZ "x"`]],
    [`${A}\n    (Default)    REG_SZ    x`, [`2: ${A}| REG_SZ "x"`]],
    [`${A}\n    <GEEN NAAM>    REG_SZ    x`, [`2: ${A}| REG_SZ "x"`]],
    [`${A}\n    x(B)    REG_SZ    x\n    (B)x    REG_SZ    x`, [`2: ${A}|x(B) REG_SZ "x"`, `3: ${A}|(B)x REG_SZ "x"`]],
    ['    DefaultSecureProtocols    REG_DWORD    0xa00', ['|DefaultSecureProtocols REG_DWORD 2560 !outside-key']],
    ['DefaultSecureProtocols REG_DWORD 0x00000a00 (2560)', ['|DefaultSecureProtocols REG_DWORD 2560 !outside-key']],
    [
      `Computer\\${A}\nB\tREG_DWORD\t0x00000001 (1)\n(Standaard)\tREG_SZ\t(geen)`,
      [`2: Computer\\${A}|B REG_DWORD 1`.replace('Computer\\', '')],
    ],
    ['HKEY_USERS\n    B    REG_DWORD    x', ['2: HKEY_USERS|B REG_DWORD ? !invalid-data']],
    [`${A}\nHKEY_USERS\\C d\n    B    REG_SZ    x`, ['3: HKEY_USERS\\C d|B REG_SZ "x"']],
    [` ${A} \nx HKEY_USERS\nHKEY_USERS x\n    B    REG_SZ    x`, [`4: ${A}|B REG_SZ "x"`]],
    [`${A}\n    B    REG_SZ    x\n    (C)   REG_SZ    x\n    E    REG_SZx`, [`2: ${A}|B REG_SZ "x"`]],
    [`${A}\n    B    REG_SZ    ${'x'.repeat(2001)}\n    C    REG_SZ    x`, [`3: ${A}|C REG_SZ "x"`]],
    [`${A}\n    B    REG_SZ${' '.repeat(4000)}\n    C    REG_SZ    x`, [`3: ${A}|C REG_SZ "x"`]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['reg-query', ...expected]);
  });

  it.each([
    'B    REG_SZ    x',
    '    B    REG_SZ    x',
    'Object:\n\tOld Value Type:\t\tREG_DWORD',
    'HKEY_USERS\n    Old Value Type:    REG_DWORD',
    '    B   REG_SZ    x',
    '    B    REG_OTHER    x',
    '    B    REG_SZX    x',
    '    B    xREG_SZ    x',
    '    B    REG_SZ    x\nreg add HKLM',
    '    B    REG_SZ    x\n"c\\reg.exe"  delete HKLM',
    '    B    REG_SZ    x\nREG.EXE ADD HKLM',
  ])('isn’t recognised in %j', (text) => {
    expect(read(text)).toEqual(['nothing']);
  });
});

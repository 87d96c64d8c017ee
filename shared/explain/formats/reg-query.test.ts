import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('what reg query printed', () => {
  it.each<[string, readonly string[]]>([
    ['HKEY_LOCAL_MACHINE\\A\n    B    REG_DWORD    0x800', ['2: HKEY_LOCAL_MACHINE\\A|B REG_DWORD 2048']],
    ['HKEY_LOCAL_MACHINE\\A\n\tB\tREG_SZ\tx y ', ['2: HKEY_LOCAL_MACHINE\\A|B REG_SZ "x y"']],
    ['HKEY_LOCAL_MACHINE\\A\n    B c    REG_SZ', ['2: HKEY_LOCAL_MACHINE\\A|B c REG_SZ ""']],
    ['HKEY_LOCAL_MACHINE\\A\n    (Default)    REG_SZ    x', ['2: HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    ['HKEY_LOCAL_MACHINE\\A\n    <GEEN NAAM>    REG_SZ    x', ['2: HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    ['    B    REG_SZ    x', ['|B REG_SZ "x" !outside-key']],
    ['HKEY_USERS\n    B    REG_DWORD    x', ['2: HKEY_USERS|B REG_DWORD ? !invalid-data']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['reg-query', ...expected]);
  });
});

import { describe, expect, it } from 'vitest';
import { lost, rows, saidOf, text } from './rows.suite.ts';

const add = 'add HKLM\\A /v B /d 1 /f';
const written = text('B', '1');

describe('reg.exe', () => {
  rows([
    [
      'by any of its names',
      `reg ${add}\nreg.exe ${add}\nREG ${add}\n& 'C:\\Windows\\System32\\reg.exe' ${add}`,
      [written, written, written, written],
    ],
    ['of a name that only ends so', `myreg ${add}\nregx ${add}`, [lost(1, `myreg ${add}`), lost(2, `regx ${add}`)]],
    ['with words in quotation marks', `reg add "HKLM\\A" /v 'B' /d "1" /f`, [written]],
    ['with words in variables', `$k = 'HKLM\\A'\n$m = 1\nreg add $k /v B /d $m /f`, [written]],
    ['with words of a list', `$a = 'add','HKLM\\A','/v','B','/d','1','/f'\nreg $a`, [written]],
    [
      'with a number as it is written',
      `reg add HKLM\\A /v B /t REG_DWORD /d 0x10 /f\nreg add HKLM\\A /v C /t REG_SZ /d 007 /f`,
      ['HKLM\\A|B REG_DWORD 16', text('C', '007')],
    ],
    [
      'with a word that isn’t known',
      `reg add HKLM\\A /v B /d $x /f\nreg add $x /v B /d 1 /f`,
      ['HKLM\\A|B REG_SZ ? !value-not-followed', lost(2, 'reg add $x /v B /d 1 /f')],
    ],
    [
      'with one of two words',
      `$m = 1\nif ($x) { $m = 2 }\nreg add HKLM\\A /v B /d $m /f`,
      ['HKLM\\A|B REG_SZ ? !value-not-followed'],
    ],
    ['with a list of words from elsewhere', `reg add @words`, [lost(1, 'reg add @words')]],
    ['with parameters by a dash', `reg add HKLM\\A -v B -d 1 -f`, [written]],
    [
      'with a quotation mark in a word',
      `reg add HKLM\\A /v B /d 'a"b' /f`,
      [lost(1, `reg add HKLM\\A /v B /d 'a"b' /f`)],
    ],
    [
      'with an empty word, which an old PowerShell leaves out',
      `reg add HKLM\\A /v B /d '' /f`,
      [lost(1, `reg add HKLM\\A /v B /d '' /f`)],
    ],
    [
      'with a blank and a back-slash at the end',
      `reg add 'HKLM\\A C\\' /v B /d 1 /f`,
      [lost(1, `reg add 'HKLM\\A C\\' /v B /d 1 /f`)],
    ],
    ['with a back-slash at the end', `reg add 'HKLM\\A\\' /v B /d 1 /f`, [written]],
    ['with words that nobody takes apart', `reg --% ${add}`, [lost(1, `reg --% ${add}`)]],
    ['with a comma in a word', `reg add HKLM\\A /v B /d a,b /f`, [lost(1, 'reg add HKLM\\A /v B /d a,b /f')]],
    ['with a list that isn’t known', `reg $words`, [lost(1, 'reg $words')]],
  ]);
});

describe('another program', () => {
  rows([
    [
      'cmd reads its line again',
      `cmd /c "reg ${add}"\ncmd.exe /c reg ${add}\n& 'C:\\Windows\\System32\\cmd.exe' /c reg ${add}`,
      [written, written, written],
    ],
    [
      'cmd with words in quotation marks where they need them',
      `cmd /c reg add 'HKLM\\A C' /v B /d 1 /f`,
      ['HKLM\\A C|B REG_SZ "1"'],
    ],
    ['cmd with a word that isn’t known', `cmd /c $x`, [lost(1, 'cmd /c $x')]],
    [
      'powershell reads its command again',
      `powershell -Command "Set-ItemProperty HKLM:\\A B 1"\npwsh -Command "Set-ItemProperty HKLM:\\A C 1"`,
      ['HKLM\\A|B REG_DWORD 1', 'HKLM\\A|C REG_DWORD 1'],
    ],
    [
      'powershell with a block',
      `powershell -Command { Set-ItemProperty HKLM:\\A B 1 }`,
      [lost(1, 'powershell -Command { Set-ItemProperty HKLM:\\A B 1 }')],
    ],
    ['any other program', `regedit /s x.reg`, [lost(1, 'regedit /s x.reg')]],
  ]);
});

describe('the host of a program', () => {
  it('is passed on to the program', () => {
    expect(saidOf(`reg ${add}\ncmd /c reg ${add}`, { host: 32 })).toEqual([`${written} wow64`, `${written} wow64`]);
    expect(saidOf('Set-ItemProperty HKLM:\\A B 1', { host: 32 })).toEqual(['HKLM\\A|B REG_DWORD 1 wow64']);
    expect(saidOf('Set-ItemProperty HKLM:\\A B 1', { host: 64 })).toEqual(['HKLM\\A|B REG_DWORD 1 native']);
    expect(saidOf('Set-ItemProperty HKLM:\\A B 1', { isCertain: false })).toEqual(['perhaps HKLM\\A|B REG_DWORD 1']);
  });
});

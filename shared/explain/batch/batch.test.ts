import { expect, it } from 'vitest';
import { said } from '../said.suite.ts';

const add = (name: string, data = '1'): string => `reg add HKLM\\A /v ${name} /d ${data} /f`;
const one = (name: string, data = '1'): string => `HKLM\\A|${name} REG_SZ "${data}"`;
const maybe = (name: string, data = '1'): string => `perhaps ${one(name, data)}`;

it.each<[string, string, readonly string[]]>([
  ['a line alone', add('B'), [one('B')]],
  ['lines that are harmless', `@echo off\nrem x\n:: y\ntitle z\n${add('B')}\npause`, [one('B')]],
  ['commands in one line', `${add('B')} & ${add('C')}`, [one('B'), one('C')]],
  ['a command behind another that may fail', `${add('B')} && ${add('C')}`, [one('B'), maybe('C')]],
  ['a command in place of another', `${add('B')} || ${add('C')}`, [one('B'), maybe('C')]],
  ['both sides of a pipe', `echo y| ${add('B')}`, [one('B')]],
  ['output that goes elsewhere', `${add('B')} >nul 2>&1\n${add('C')} >x.log 2>"y z"`, [one('B'), one('C')]],
  ['carets', `reg add HKLM\\A ^\n /v B ^\n /d 1 /f`, [one('B')]],
  ['a sign that is meant', 'reg add HKLM\\A /v B /d a^&b /f', [one('B', 'a&b')]],
  ['a variable', `set X=1\n${add('B', '%X%')}`, [one('B')]],
  ['a variable in quotes', `set "X=1" & rem\n${add('B', '"%X%"')}`, [one('B')]],
  ['the blank at the end of a variable', `set X=1 \nreg add HKLM\\A /v B /d "%X%" /f`, [one('B', '1 ')]],
  ['output behind a variable', `set X=1>nul\n${add('B', '%X%')}`, ['HKLM\\A|B REG_SZ ? !value-not-followed']],
  ['a part of a variable', `set X=12\n${add('B', '%X:~0,1%')}`, ['HKLM\\A|B REG_SZ ? !value-not-followed']],
  ['an answer', `set /p X=?\nreg add %X% /v B /d 1`, [`? 2: reg add %X% /v B /d 1`]],
  [
    'a condition that nobody knows',
    `if exist x (\n${add('B')}\n) else (\n${add('C')}\n)\n${add('D')}`,
    [maybe('B'), maybe('C'), one('D')],
  ],
  ['what is behind `else` in blocks', `if errorlevel 1 (echo x) else if errorlevel 2 ${add('B')}`, [maybe('B')]],
  ['a loop over words', `for %%i in (B C) do ${add('%%i')}`, [one('B'), one('C')]],
  [
    'a loop over files',
    `set X=1\nfor %%i in (*.txt) do set X=2\n${add('B', '%X%')}`,
    ['HKLM\\A|B REG_SZ ? !value-not-followed'],
  ],
  ['a loop over what a command prints', `for /f %%i in ('ver') do ${add('B')}`, [maybe('B')]],
  ['a part that is only jumped back to', `goto main\n:part\n${add('B')}\nexit /b\n:main\ngoto part`, [maybe('B')]],
  [
    'a jump to a label that isn’t there',
    `if exist x goto nowhere\n${add('B')}`,
    [maybe('B'), '? 1: if exist x goto nowhere'],
  ],
  ['the end', `exit /b 0\n${add('B')}`, []],
  ['the end in a block', `if exist x (exit)\n${add('B')}`, [maybe('B')]],
  ['a call that ends the script', `call :part\n${add('B')}\n:part\nif exist x exit`, [maybe('B')]],
  [
    'a call of another file',
    `set X=1\ncall x.cmd\n${add('B', '%X%')}`,
    ['perhaps HKLM\\A|B REG_SZ ? !value-not-followed', '? 2: call x.cmd'],
  ],
  ['a variable in its own block', `set X=1\n(\nset X=2\n${add('B', '%X%')}\n)`, [one('B')]],
  ['an exclamation mark that is only one', `set X=2\n${add('B', '!X!')}`, [one('B', '!X!')]],
  ['another cmd', `cmd /c "${add('B')}"`, [one('B')]],
  ['PowerShell', `powershell -NoProfile -Command "Set-ItemProperty HKLM:\\A B 1"`, ['HKLM\\A|B REG_DWORD 1']],
  [
    'a condition around another program',
    `if exist x powershell -c "Set-ItemProperty HKLM:\\A B 1"`,
    ['perhaps HKLM\\A|B REG_DWORD 1'],
  ],
  ['cmd of 32 bits', `%windir%\\SysWOW64\\cmd.exe /c ${add('B')}`, [`${one('B')} wow64`]],
  ['a program that isn’t known', `@echo off\nrem x\nsome.exe /x\n${add('B')}`, [one('B'), '? 3: some.exe /x']],
  ['a name that may be a script', `@echo off\nrem x\nsomething /x\n${add('B')}`, [maybe('B'), '? 3: something /x']],
  ['a block that stays open', `@echo off\nif exist x (\n${add('B')}`, ['? 2: if exist x (']],
  ['a deletion that asks', 'reg delete HKLM\\A /v B', ['perhaps delete HKLM\\A|B']],
  ['all values of a key', 'reg delete HKLM\\A /va /f', ['? 1: reg delete HKLM\\A /va /f']],
  ['a key with a colon', 'reg add HKLM:\\A /v B /d 1', ['? 1: reg add HKLM:\\A /v B /d 1']],
  ['a switch that reg.exe refuses', 'reg add HKLM\\A /v B /z 1', ['? 1: reg add HKLM\\A /v B /z 1']],
  ['a type of PowerShell', 'reg add HKLM\\A /v B /t DWord /d 1', ['? 1: reg add HKLM\\A /v B /t DWord /d 1']],
  ['what only reads', 'reg query HKLM\\A\nreg export HKLM\\A x.reg', []],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual(['reg-command', ...expected]);
});

import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { shortWrite } from '../short-write.suite.ts';
import { createBatchState, MAX_LINE, readLine } from './batch.ts';
import { isRegExe } from './reg-exe.ts';

/** The result of reading lines of a batch file: writes, what they start and what can't be followed, in this order. */
function read(text: string): readonly string[] {
  const findings = createFindings(text.length);
  const started: string[] = [];
  const state = createBatchState(findings, {
    powerShell: (script, line) => started.push(`powershell ${line}: ${script}`),
    commandLine: (command, line) => started.push(`cmd ${line}: ${command}`),
  });
  for (const [index, line] of text.split('\n').entries()) readLine(line, index + 1, state);
  return [
    ...findings.writes.map(shortWrite),
    ...started,
    ...findings.notFollowed.map(({ line, text: shown }) => `? ${line}: ${shown}`),
  ];
}
const ADD = 'reg add HKLM\\A /v B /t REG_DWORD /d 1 /f';
const ADDED = 'HKLM\\A|B REG_DWORD 1';

describe('a line with reg.exe', () => {
  it.each<[string, readonly string[]]>([
    [ADD, [ADDED]],
    ['REG ADD HKLM\\A /V B /T reg_dword /D 1', [ADDED]],
    ['reg add HKLM\\A -v B -t REG_DWORD -d 1', [ADDED]],
    ['reg add HKLM\\A /v B /d x', ['HKLM\\A|B REG_SZ "x"']],
    ['reg add HKLM\\A /v B', ['HKLM\\A|B REG_SZ ""']],
    ['reg add HKLM\\A /v B /t REG_DWORD', ['HKLM\\A|B REG_DWORD ? !invalid-data']],
    ['reg add HKLM\\A /v B /t REG_DWORD /d x', ['HKLM\\A|B REG_DWORD ? !invalid-data']],
    ['reg add HKLM\\A /v B /t REG_DWORD /d %x%', ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
    ['reg add HKLM\\A /v B /t REG_ODD /d x', ['HKLM\\A|B no type "x"']],
    ['reg add HKLM\\A /ve /d x', ['HKLM\\A| REG_SZ "x"']],
    ['reg add HKLM\\A', ['create-key HKLM\\A']],
    ['reg add "HKLM\\A b" /v "C d" /d "e f"', ['HKLM\\A b|C d REG_SZ "e f"']],
    ['reg add HKLM\\A b /v C /d 1', ['HKLM\\A b|C REG_SZ "1" !unquoted-path']],
    ['reg add "HKLM\\A" b /v C /d 1', ['HKLM\\A|C REG_SZ "1"']],
    [`${ADD} /reg:32`, [`${ADDED} wow64`]],
    [`${ADD} /reg:64`, [`${ADDED} native`]],
    [`C:\\Windows\\SysWOW64\\${ADD}`, [`${ADDED} wow64`]],
    [`C:\\Windows\\System32\\${ADD} > nul`, [ADDED]],
    [`%windir%\\sysnative\\${ADD}`, [`${ADDED} native`]],
    [`C:\\Windows\\System32\\reg.exe${ADD.slice(3)}`, [ADDED]],
    ['reg delete HKLM\\A /v B /f', ['delete HKLM\\A|B']],
    ['reg delete HKLM\\A /ve', ['delete HKLM\\A|']],
    ['reg delete HKLM\\A /va', ['delete HKLM\\A|']],
    ['reg delete HKLM\\A', ['delete HKLM\\A']],
    ['reg query HKLM\\A', []],
    ['reg export HKLM\\A a.reg', []],
    ['reg import a.reg', ['? 1: reg import a.reg']],
    ['reg restore HKLM\\A a', ['? 1: reg restore HKLM\\A a']],
    ['reg load HKLM\\A a', ['? 1: reg load HKLM\\A a']],
    ['reg copy HKLM\\A HKLM\\B', ['? 1: reg copy HKLM\\A HKLM\\B']],
    ['reg add nothing /v B', ['? 1: reg add nothing /v B']],
    ['reg add %x% /v B', ['? 1: reg add %x% /v B']],
    ['reg add HKLM\\A /v %x% /d 1', ['? 1: reg add HKLM\\A /v %x% /d 1']],
    ['reg add HKLM\\A /v B /t %x% /d 1', ['? 1: reg add HKLM\\A /v B /t %x% /d 1']],
    ['reg add "some key" /v B /d 1', ['some key|B REG_SZ "1"']],
    ['reg', []],
    ['reg add', ['? 1: reg add']],
    ['regx add HKLM\\A /v B', []],
    ['myreg add HKLM\\A /v B', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ...['@', 'call ', 'C:\\Users\\a b>', 'c:\\> ', 'PS C:\\a> ', '$ ', '> ', '* ', '+ ', '• ', '- ', '1. ', '12) '],
    ...[
      'start ',
      'start /wait ',
      'start "a b" /min /wait ',
      'sudo ',
      'psexec \\\\pc -s ',
      'psexec64 -h ',
      '`',
      '@call @',
      '  ',
    ],
  ])('may begin with %j', (lead) => {
    expect(read(lead + ADD)).toEqual([ADDED]);
  });

  it.each([
    ['if exist a ', true],
    ['IF "%a%"=="b" ', true],
    ['@if a==a ', true],
    ['for %%a in (b) do ', true],
    ['ver && ', true],
    ['ver || ', true],
    ['ver & ', false],
    ['(', false],
  ])('behind %j is uncertain: %s', (lead, isUncertain) => {
    expect(read(lead + ADD)).toEqual([isUncertain ? `${ADDED} !conditional` : ADDED]);
  });

  it('in a loop can’t be followed where it needs the loop’s letter', () => {
    const line = 'for %%a in (b) do reg add HKLM\\%%a /v B /d 1';
    expect(read(line)).toEqual(['? 1: do reg add HKLM\\%%a /v B /d 1']);
    expect(read('reg add "HKLM\\A" /v B /d %%a')).toEqual(['HKLM\\A|B REG_SZ ? !value-not-followed']);
  });

  it.each([
    ['reg', true],
    ['REG.EXE', true],
    ['C:\\reg.exe', true],
    ['a/reg', true],
    ['regedit', false],
    ['xreg', false],
    ['reg.exe.x', false],
  ])('%s is reg.exe: %s', (word, expected) => {
    expect(isRegExe(word)).toBe(expected);
  });
});

describe('a variable', () => {
  const KEY = 'reg add %K% /v B /d 1';
  it.each<[string, readonly string[]]>([
    [`set K=HKLM\\A\n${KEY}`, ['HKLM\\A|B REG_SZ "1"']],
    [`SET k=HKLM\\A\n${KEY}`, ['HKLM\\A|B REG_SZ "1"']],
    [`set "K=HKLM\\A"\n${KEY}`, ['HKLM\\A|B REG_SZ "1"']],
    [`set K="HKLM\\A"\n${KEY}`, ['HKLM\\A|B REG_SZ "1"']],
    [`set K =HKLM\\A\n${KEY}`, ['HKLM\\A|B REG_SZ "1"']],
    [`set R=HKLM\nset K=%R%\\A\n${KEY}`, ['HKLM\\A|B REG_SZ "1"']],
    [`set K=HKLM\\A\nreg add !k! /v B /d 1`, ['HKLM\\A|B REG_SZ "1"']],
    [`set K=HKLM\\A\nset /p K=?\n${KEY}`, ['? 3: reg add %K% /v B /d 1']],
    [`set K=HKLM\\A\nset /a "K=1"\n${KEY}`, ['? 3: reg add %K% /v B /d 1']],
    [`set K=HKLM\\A\nreg add %K:~0,4% /v B /d 1`, ['? 2: reg add %K:~0,4% /v B /d 1']],
    ['reg add %1 /v B /d 1', ['? 1: reg add %1 /v B /d 1']],
    ['reg add %* /v B /d 1', ['? 1: reg add %* /v B /d 1']],
    ['reg add %~dp0 /v B /d 1', ['? 1: reg add %~dp0 /v B /d 1']],
    ['reg add HKLM\\A /v B /d 50%', ['HKLM\\A|B REG_SZ "50%"']],
    ['reg add HKLM\\A /v B /d %SystemRoot%\\x', ['HKLM\\A|B REG_SZ "C:\\\\Windows\\\\x"']],
    ['reg add HKLM\\A /v B /d %windir%', ['HKLM\\A|B REG_SZ "C:\\\\Windows"']],
    ['reg add HKLM\\A /v B /d %ComSpec%', ['HKLM\\A|B REG_SZ "C:\\\\Windows\\\\System32\\\\cmd.exe"']],
    ['"%SystemRoot%\\System32\\reg.exe" add HKLM\\A /v B /d 1', ['HKLM\\A|B REG_SZ "1"']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('that makes a line too long is lost', () => {
    const long = `set x=${'a'.repeat(6000)}\nset y=%x%,%x%\nset z=%y%,%x%\nreg add HKLM\\A /v B /d `;
    expect(read(`${long}%y%`)[0]).toHaveLength('HKLM\\A|B REG_SZ ""'.length + 12_001);
    expect(read(`${long}%z%`)).toEqual(['HKLM\\A|B REG_SZ ? !value-not-followed']);
    expect(MAX_LINE).toBe(16_384);
  });
});

describe('what a line starts', () => {
  it.each<[string, readonly string[]]>([
    ['powershell -Command "a b"', ['powershell 1: a b']],
    ['powershell.exe -c a b', ['powershell 1: a b']],
    ['pwsh /comm "a"', ['powershell 1: a']],
    ['C:\\x\\powershell.exe -NoProfile -Command a', ['powershell 1: a']],
    ['powershell -NoProfile "a b"', ['powershell 1: a b']],
    ['powershell -File a.ps1', ['? 1: powershell -File a.ps1']],
    ['powershell -f a.ps1', ['? 1: powershell -f a.ps1']],
    ['powershell -enc QQBC', ['? 1: powershell -enc QQBC']],
    ['powershell -EncodedCommand QQBC', ['? 1: powershell -EncodedCommand QQBC']],
    ['powershell -e QQBC', ['? 1: powershell -e QQBC']],
    ['powershell -c "%x%"', ['? 1: powershell -c "%x%"']],
    ['mypowershell -c a', []],
    ['cmd /c reg add HKLM\\A', ['create-key HKLM\\A']],
    ['cmd /c ver a', ['cmd 1: ver a']],
    ['cmd.exe /k "a b"', ['cmd 1: a b']],
    ['C:\\x\\cmd /r a "b c"', ['cmd 1: a "b c"']],
    ['cmd /c %x%', ['? 1: cmd /c %x%']],
    ['cmd /q', []],
    ['cmd', []],
    ['mycmd /c a', []],
    ['regedit /s a.reg', ['? 1: regedit /s a.reg']],
    ['C:\\regedit.exe a.REG', ['? 1: C:\\regedit.exe a.REG']],
    ['regedit /e a.txt', []],
    ['myregedit a.reg', []],
    ['notepad a.reg', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('words for people', () => {
  const labels = (text: string): readonly string[] => {
    const findings = createFindings(text.length);
    const state = createBatchState(findings, { powerShell: () => undefined, commandLine: () => undefined });
    for (const [index, line] of text.split('\n').entries()) readLine(line, index + 1, state);
    return state.labels.current().map((label) => label.text);
  };
  it.each<[string, readonly string[]]>([
    ['rem one two', ['one two']],
    ['REM one', ['one']],
    ['@rem one', ['one']],
    [':: one & two', ['one & two']],
    ['# one', ['one']],
    ['rem', []],
    ['remove one', []],
    ['#a/b', []],
    ['echo one | two', ['one | two']],
    ['@echo. one', ['one']],
    ['echo: one', ['one']],
    ['echo', []],
    ['echoes one', []],
    ['rem one\necho two', ['one', 'two']],
  ])('of %j are %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('write nothing', () => {
    expect([read(`rem ${ADD}`), read(`echo ${ADD}`), read(`:: ${ADD}`)]).toEqual([[], [], []]);
  });
});

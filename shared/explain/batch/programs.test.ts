import { expect, it } from 'vitest';
import { add, maybe, one, saidOfBatch } from './batch.suite.ts';

const C = add('C');
const INNER = 'reg add HKLM\\A /v B /d 1 /f';
const PS = 'Set-ItemProperty HKLM:\\A B 1';
const BY_PS = 'HKLM\\A|B REG_DWORD 1';
const lost = (line: string): string => `? 1: ${line}`;

it.each([
  ...['echo on', 'echo.', 'echo:', 'echo[', 'echo]', 'echo\\', 'echo(', 'echo;x', 'rem', 'title x', 'color 0a', 'cls'],
  ...['pause', 'ver', 'chcp 65001', 'prompt $g', 'verify on', 'vol', 'cd /d x', 'chdir x', 'pushd x', 'popd', 'dir /s'],
  ...['type x', 'find "x" y', 'findstr x y', 'more x', 'sort x', 'where x', 'timeout /t 5', 'ping x', 'hostname'],
  ...[
    'whoami /groups',
    'systeminfo',
    'choice /c yn',
    'shift',
    'd:',
    'C:',
    'net session',
    'NET.exe Session',
    'x:\\y\\find.exe x',
  ],
])('finds no changed value in `%s`', (line) => {
  expect(saidOfBatch(`${line}\n${C}`)).toEqual([one('C')]);
});

it.each([
  ...[
    'regedit /s x.reg',
    'net start x',
    'net view',
    'net session /delete',
    'net',
    'sc config x',
    'schtasks /run',
    'start reg add HKLM\\A /v B /d 1 /f',
    'gpupdate',
    'cscript x.vbs',
  ],
  ...[
    'wscript x.vbs',
    'wmic x',
    'msiexec /i x',
    'netsh x',
    'bcdedit x',
    'icacls x',
    'takeown x',
    'taskkill x',
    'tasklist',
  ],
  ...[
    'xcopy x y',
    'robocopy x y',
    'regsvr32 x',
    'rundll32 x',
    'copy x y',
    'move x y',
    'del x',
    'erase x',
    'md x',
    'mkdir x',
  ],
  ...[
    'rd x',
    'rmdir x',
    'ren x y',
    'attrib x',
    'x.exe 1',
    'x.com',
    'x\\exit.exe',
    'goto.exe a',
    'set.exe X=1',
    '"x y.exe" 1',
    'C:\\x\\Y.EXE',
    'pwsh x.ps1',
  ],
])('doesn’t follow `%s`, which returns', (line) => {
  expect(saidOfBatch(`${line}\n${C}`)).toEqual([one('C'), lost(line)]);
});

it.each([
  'x.cmd',
  'x',
  'call:x',
  '%X%',
  'exec.ps1',
  'x.exe.bat 1',
  '"x y.cmd"',
  'echo.x',
  '/exit',
  'xecho.',
  'mygoto a',
  'x.cmd "exit"',
  'dd:',
  '::x'.slice(2),
  '/x',
  '(x)',
])('doesn’t follow `%s`, which may not return', (line) => {
  expect(saidOfBatch(`${line}\n${C}`)).toEqual([maybe('C'), lost(line)]);
});

it.each<[string, readonly string[]]>([
  [`cmd /c ${INNER}`, [one('B')]],
  [`cmd.exe /C ${INNER}`, [one('B')]],
  [`%comspec% /c ${INNER}`, [one('B')]],
  [`%windir%\\system32\\cmd.exe /c ${INNER}`, [one('B')]],
  [`cmd /r ${INNER}`, [one('B')]],
  [`cmd /k ${INNER}`, [one('B')]],
  [`cmd /s /q /d /c ${INNER}`, [one('B')]],
  [`cmd /a /u /e:on /v:off /c ${INNER}`, [one('B')]],
  [`cmd /e:off /c ${INNER}`, [one('B')]],
  [`cmd /c "${INNER}"`, [one('B')]],
  [`cmd /c "${INNER}" >nul`, [one('B')]],
  [`cmd /c "reg add "HKLM\\A" /v B /d 1 /f"`, [one('B')]],
  [`cmd /c reg add "HKLM\\A" /v B /d "1 2" /f`, [one('B', '1 2')]],
  [`cmd /c "ver & ${INNER}"`, [one('B')]],
  [`cmd /c ver ^& ${INNER}`, [one('B')]],
  [`cmd /c cmd /c ${INNER}`, [one('B')]],
  [`cmd /c %windir%\\system32\\reg.exe add HKLM\\A /v B /d 1 /f`, [one('B')]],
  [`cmd /c reg add HKLM\\A /v B /d %windir% /f`, ['HKLM\\A|B REG_SZ ? !value-not-followed']],
  [`cmd /c exit`, []],
  [`cmd /c "set X=1"`, []],
  [`cmd /c`, []],
  [`%windir%\\SysWOW64\\cmd.exe /c ${INNER}`, [`${one('B')} wow64`]],
  [`%windir%\\Sysnative\\cmd.exe /c ${INNER}`, [`${one('B')} native`]],
])('runs the line after it: `%s`', (line, expected) => {
  expect(saidOfBatch(line)).toEqual(expected);
});

it.each([
  `cmd ${INNER}`,
  `cmd /x /c ${INNER}`,
  `cmd /v:on /c ${INNER}`,
  `cmd x /c ${INNER}`,
  `cmd x/c ${INNER}`,
  `cmd /cx ${INNER}`,
  `cmd x/s /c ${INNER}`,
  `cmd /sx /c ${INNER}`,
  'cmd',
  `cmd /c "reg" add "HKLM\\A" /v B`,
  `cmd /c reg add HKLM\\A /v B /d "a\\"b" /f`,
  `cmd /c reg add HKLM\\A /v B /d "a\\\\" /f`,
  `cmd /c ${INNER} %X%`,
  `%X%\\cmd.exe /c ${INNER}`,
])('doesn’t follow `%s`', (line) => {
  expect(saidOfBatch(line)).toEqual([lost(line)]);
});

it('doesn’t know whether the user closes a cmd that stays open', () => {
  expect(saidOfBatch(`cmd /k ${INNER}\n${C}`)).toEqual([one('B'), maybe('C')]);
  expect(saidOfBatch(`cmd /K ${INNER}\n${C}`)).toEqual([one('B'), maybe('C')]);
  expect(saidOfBatch(`cmd /c ${INNER}\n${C}`)).toEqual([one('B'), one('C')]);
  expect(saidOfBatch(`cmd /c ver x/k /kx\n${C}`)).toEqual([one('C')]);
});

it('reads what another cmd runs as a separate file', () => {
  expect(saidOfBatch(`set X=1\ncmd /c "set X=2"\n${add('X', '%X%')}`)).toEqual([one('X')]);
  expect(saidOfBatch(`if exist f cmd /c ${INNER}`)).toEqual([maybe('B')]);
  expect(saidOfBatch(`ver\nver\ncmd /c %windir%\\x.exe`)).toEqual(['? 3: %windir%\\x.exe']);
  expect(saidOfBatch(`cmd /c x ^& ${INNER}`)).toEqual([maybe('B'), '? 1: x']);
  expect(saidOfBatch(`cmd /c ver ^& do x`)).toEqual(['? 1: do x']);
  const nested = (count: number): string => `${'cmd /c '.repeat(count)}${INNER}`;
  expect(saidOfBatch(nested(5))).toEqual([one('B')]);
  expect(saidOfBatch(nested(6))).toEqual([`? 1: ${INNER}`]);
});

it.each<[string, readonly string[]]>([
  [`powershell "${PS}"`, [BY_PS]],
  [`powershell ${PS}`, [BY_PS]],
  [`pwsh -c ${PS}`, [BY_PS]],
  [`powershell.exe -Command "${PS}"`, [BY_PS]],
  [`powershell /Command "${PS}"`, [BY_PS]],
  ...['-co', '-com', '-comm', '-comma', '-comman', '-COMMAND'].map((sign): [string, readonly string[]] => [
    `powershell ${sign} ${PS}`,
    [BY_PS],
  ]),
  ...[
    '-nop',
    '-NoProfile',
    '-nol',
    '-NoLogo',
    '-noni',
    '-NonInteractive',
    '-noe',
    '-NoExit',
    '-sta',
    '-mta',
    '/nop',
  ].map((sign): [string, readonly string[]] => [`powershell ${sign} -c ${PS}`, [BY_PS]]),
  ...['-ex', '-ExecutionPolicy', '-ep', '-w', '-WindowStyle', '-version', '-InputFormat', '-OutputFormat', '/ep'].map(
    (sign): [string, readonly string[]] => [`powershell ${sign} x -c ${PS}`, [BY_PS]],
  ),
  [`powershell -nop -ep bypass -w hidden "${PS}"`, [BY_PS]],
  [`%windir%\\SysWOW64\\WindowsPowerShell\\v1.0\\powershell.exe ${PS}`, [`${BY_PS} wow64`]],
])('runs the script after it: `%s`', (line, expected) => {
  expect(saidOfBatch(line)).toEqual(expected);
});

it.each([
  'powershell',
  'powershell -',
  'powershell -c',
  'powershell -c -',
  `powershell -c {${PS}}`,
  `powershell {${PS}}`,
  'powershell -File x.ps1',
  'powershell -ep bypass',
  'powershell -ep',
  `powershell -EncodedCommand ${PS}`,
  `powershell -x ${PS}`,
  `powershell -com_ ${PS}`,
  `powershell -nopx ${PS}`,
  `powershell -epx y ${PS}`,
  'powershell C:\\x.ps1',
  'powershell -nop x.PS1 -Y',
  `powershell "Set-ItemProperty HKLM:\\A B '%windir%'"`,
  `powershell "Set-ItemProperty HKLM:\\A B %X%"`,
])('doesn’t follow the script of `%s`', (line) => {
  expect(saidOfBatch(`${line}\n${C}`)).toEqual([one('C'), lost(line)]);
});

it.each<[string, readonly string[]]>([
  ['"reg" add HKLM\\A /v B /d 1 /f', [one('B')]],
  ['"%windir%\\system32\\REG.EXE" add HKLM\\A /v B /d 1 /f', [one('B')]],
  ['%SystemRoot%\\system32\\reg.exe add HKLM\\A /v B /d 1 /f', [one('B')]],
  ['%windir%/system32/reg add HKLM\\A /v B /d 1 /f', [one('B')]],
  ['%windir%\\Sysnative\\reg.exe add HKLM\\A /v B /d 1 /f', [`${one('B')} native`]],
  ['reg add HKLM\\A /v %windir% /d 1 /f', [lost('reg add HKLM\\A /v %windir% /d 1 /f')]],
  ['"set" X=1', [lost('"set" X=1')]],
])('finds the program by its name in `%s`', (line, expected) => {
  expect(saidOfBatch(line)).toEqual(expected);
});

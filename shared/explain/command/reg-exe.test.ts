import { describe, expect, it } from 'vitest';
import { saidOfBatch } from '../batch/batch.suite.ts';

const B = 'HKLM\\A|B REG_SZ "1"';

it.each<[string, string]>([
  ['reg add HKLM\\A /v B /d 1 /f', B],
  ['REG ADD HKLM\\A /V B /D 1 /F', B],
  ['reg.exe add HKLM\\A /f /d 1 /v B', B],
  ['reg add HKLM\\A -v B -d 1 -f', B],
  ['reg add HKLM\\A /v B /d 1', B],
  ['reg add "HKLM\\A" /v "B" /t "REG_SZ" /d "1" /f', B],
  ['reg add HKLM\\A /v B /t reg_sz /d 1', B],
  ['reg add HKLM\\A\\ /v B /d 1', B],
  ['reg add HKLM\\A /v B /d -1', 'HKLM\\A|B REG_SZ "-1"'],
  ['reg add HKLM\\A /v B /d /f', 'HKLM\\A|B REG_SZ "/f"'],
  ['reg add HKLM\\A /v /f /d 1', 'HKLM\\A|/f REG_SZ "1"'],
  ['reg add HKLM\\A /v B /d ""', 'HKLM\\A|B REG_SZ ""'],
  ['reg add HKLM\\A /v B', 'HKLM\\A|B REG_SZ ""'],
  ['reg add HKLM\\A /v B /t REG_EXPAND_SZ', 'HKLM\\A|B REG_EXPAND_SZ ""'],
  ['reg add HKLM\\A /ve /d 1', 'HKLM\\A| REG_SZ "1"'],
  ['reg add HKLM\\A /v "" /d 1', 'HKLM\\A| REG_SZ "1"'],
  ['reg add HKLM\\A /v B /t REG_DWORD /d 0xA', 'HKLM\\A|B REG_DWORD 10'],
  ['reg add HKLM\\A /v B /t REG_QWORD /d 7', 'HKLM\\A|B REG_QWORD 7'],
  ['reg add HKLM\\A /v B /t REG_BINARY /d 0a', 'HKLM\\A|B REG_BINARY "0a"'],
  ['reg add HKLM\\A /v B /d 1 /reg:32', `${B} wow64`],
  ['reg add HKLM\\A /v B /d 1 /REG:64', `${B} native`],
  ['%windir%\\SysWOW64\\reg.exe add HKLM\\A /v B /d 1', `${B} wow64`],
  ['%windir%\\SysWOW64\\reg.exe add HKLM\\A /v B /d 1 /reg:64', `${B} native`],
  ['%windir%\\sysnative\\reg.exe add HKLM\\A /v B /d 1 /reg:32', `${B} wow64`],
  ['reg add hkey_local_machine\\A /v B /d 1', 'hkey_local_machine\\A|B REG_SZ "1"'],
  ['reg add HKCU /v B /d 1', 'HKCU|B REG_SZ "1"'],
  ['reg add "HKLM\\A B" /v B /d 1', 'HKLM\\A B|B REG_SZ "1"'],
  ['reg add HKLM\\A', 'create-key HKLM\\A'],
  ['reg add HKLM\\A /f /reg:32', 'create-key HKLM\\A wow64'],
  ['reg delete HKLM\\A /v B /f', 'delete HKLM\\A|B'],
  ['reg delete HKLM\\A /ve /f', 'delete HKLM\\A|'],
  ['reg delete HKLM\\A /f', 'delete HKLM\\A'],
  ['reg delete HKLM\\A /f /reg:64', 'delete HKLM\\A native'],
])('`%s` is certain', (line, expected) => {
  expect(saidOfBatch(line)).toEqual([expected]);
});

it.each<[string, string]>([
  ['reg delete HKLM\\A /v B', 'delete HKLM\\A|B'],
  ['reg delete HKLM\\A', 'delete HKLM\\A'],
  ['reg add HKLM\\A B\\C /v B /d 1', 'HKLM\\A B\\C|B REG_SZ "1" !unquoted-path'],
  ['reg add HKLM\\A B C\\D E /v B /d 1', 'HKLM\\A B C\\D E|B REG_SZ "1" !unquoted-path'],
  ['reg add HKLM\\A B\\C', 'create-key HKLM\\A B\\C !unquoted-path'],
  ['reg delete HKLM\\A B\\C /v B /f', 'delete HKLM\\A B\\C|B !unquoted-path'],
  ['reg add HKLM\\A /v B /t REG_DWORD', 'HKLM\\A|B REG_DWORD ? !invalid-data'],
  ['reg add HKLM\\A /v B /t REG_DWORD /d x', 'HKLM\\A|B REG_DWORD ? !invalid-data'],
  ['reg add HKLM\\A B\\C /v B /t REG_DWORD /d x', 'HKLM\\A B\\C|B REG_DWORD ? !unquoted-path !invalid-data'],
  ['reg add HKLM\\A B\\C /v B /d %1', 'HKLM\\A B\\C|B REG_SZ ? !unquoted-path !value-not-followed'],
  ['reg add HKLM\\A /v B /t REG_DWORD /d %1', 'HKLM\\A|B REG_DWORD ? !value-not-followed'],
])('`%s` may be refused, or requires a confirmation', (line, expected) => {
  expect(saidOfBatch(line)).toEqual([`perhaps ${expected}`]);
});

it.each<[string, string]>([
  ['reg add HKLM\\A /v B /d %1', 'HKLM\\A|B REG_SZ ? !value-not-followed'],
  ['reg add HKLM\\A /v B /t REG_DWORD /d 00000800', 'HKLM\\A|B REG_DWORD ? !ambiguous-number'],
])('`%s` is certain, but its data is unknown', (line, expected) => {
  expect(saidOfBatch(line)).toEqual([expected]);
});

it.each([
  'reg query HKLM\\A',
  'REG QUERY HKLM\\A /v B',
  'reg compare HKLM\\A HKLM\\B',
  'reg export HKLM\\A x.reg',
  'reg save HKLM\\A x.hiv',
  'reg /?',
])('`%s` only reads', (line) => {
  expect(saidOfBatch(line)).toEqual([]);
});

it.each([
  ...[
    'reg',
    'reg import x.reg',
    'reg copy HKLM\\A HKLM\\B',
    'reg load HKLM\\A x',
    'reg unload HKLM\\A',
    'reg restore HKLM\\A x',
  ],
  ...['reg %1', 'reg %1 add HKLM\\A /v B', 'reg add%1 HKLM\\A /v B', 'reg query%1 HKLM\\A', 'reg adds HKLM\\A /v B'],
  ...[
    'reg add',
    'reg add /?',
    'reg add HKLM\\A /?',
    'reg add /f HKLM\\A',
    'reg add /v B HKLM\\A',
    'reg add -v HKLM\\A /d 1',
  ],
  ...['reg add HKLM\\A /x', 'reg add HKLM\\A /va', 'reg add HKLM\\A /v B /z 1', 'reg add HKLM\\A x-v B /d 1'],
  ...['reg add HKLM\\A /v', 'reg add HKLM\\A /v B /d', 'reg add HKLM\\A /v B /v C', 'reg add HKLM\\A /v B /d 1 /d 2'],
  ...[
    'reg add HKLM\\A /v B 1',
    'reg add HKLM\\A /v B C\\D',
    'reg add HKLM\\A /f B\\C',
    'reg add HKLM\\A /v B /d 1 2',
    'reg add HKLM\\A /f %1',
  ],
  ...['reg add HKLM\\A -1', 'reg add HKLM\\A /v B /ve', 'reg add HKLM\\A /v B /d 1 /reg:32 /reg:64'],
  ...['reg add HKLM\\A /v B /t DWORD /d 1', 'reg add HKLM\\A /v B /t REG_X /d 1', 'reg add HKLM\\A /v B /t XREG_SZ'],
  ...[
    'reg add HKLM\\A /v B /t %1 /d 1',
    'reg add HKLM\\A /v B /t REG_%1SZ /d 1',
    'reg add HKLM\\A /v %1 /d 1',
    'reg add %1 /v B',
    'reg add HKLM\\A%1 /v B',
  ],
  ...['reg add HKLM\\A /v B /t REG_MULTI_SZ /s , /d 1,2', 'reg add HKLM\\A /v B /d 1 %1'],
  ...[
    'reg add HKLM\\A B /v B /d 1',
    'reg add "HKLM\\A" B\\C /v B /d 1',
    'reg add HKLM\\A %1 /v B',
    'reg add HKLM\\A B\\%1 /v B',
  ],
  ...[
    'reg add HKLM\\A %1 B\\C /v B',
    'reg add HKLM\\A B\\C %1 /v B',
    'reg add HKXX\\A /v B /d 1',
    'reg add HKLMX\\A /v B',
  ],
  ...['reg add XHKLM\\A /v B', 'reg add SOFTWARE\\HKLM\\A /v B', 'reg add HKLM:\\A /v B', 'reg add HKLM/A /v B'],
  ...[
    'reg add "HKLM\\A\\"B" /v B',
    'reg delete HKLM\\A /va /f',
    'reg delete HKLM\\A /v B /d 1 /f',
    'reg delete HKLM\\A /t REG_SZ /f',
  ],
  ...['reg delete HKXX\\A /f', 'reg delete HKLM\\A /v %1 /f'],
])('`%s` isn’t followed', (line) => {
  expect(saidOfBatch(line)).toEqual([`? 1: ${line}`]);
});

describe('data without a name', () => {
  it.each(['reg add HKLM\\A /d 1 /f', 'reg add HKLM\\A /t REG_SZ /d 1'])(
    '`%s` may go into the default value',
    (line) => {
      expect(saidOfBatch(line)).toEqual(['create-key HKLM\\A', `? 1: ${line}`]);
    },
  );

  it('creates only the key if there is a type without a name', () => {
    expect(saidOfBatch('reg add HKLM\\A /t REG_SZ')).toEqual(['create-key HKLM\\A']);
  });
});

it('adds no write on this PC for a line about another PC', () => {
  const line = 'reg add \\\\SRV01\\HKLM\\A /v B /d 1 /f';
  expect(saidOfBatch(line)).toEqual([`? 1: ${line} !another-pc`]);
});

import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import type { Host, Reading } from '../reading.ts';
import { saidOfVbscript } from './table.suite.ts';
import { shortWrite } from '../short-write.suite.ts';
import { readVbscript } from './read.ts';

const SHELL = 'Set sh = CreateObject("WScript.Shell")\n';
const PROVIDER = 'Set r = GetObject("winmgmts:\\\\.\\root\\default:StdRegProv")\n';
const lost = (line: number, text: string): string => `? ${line}: ${text}`;

type Row = readonly [string, string, readonly string[]];
const holds = (title: string, start: string, rows: readonly Row[]): void => {
  describe(title, () => {
    it.each(rows)('%s', (_, text, expected) => {
      expect(saidOfVbscript(start + text)).toEqual(expected);
    });
  });
};

holds('RegWrite', SHELL, [
  ['of a long name of a root', 'sh.RegWrite "HKEY_LOCAL_MACHINE\\A\\B", 1', ['HKEY_LOCAL_MACHINE\\A|B REG_SZ "1"']],
  ['in whatever case', 'SH.REGWRITE "hklm\\A\\B", 1', ['hklm\\A|B REG_SZ "1"']],
  ['of the default value', 'sh.RegWrite "HKLM\\A\\", "x"', ['HKLM\\A| REG_SZ "x"']],
  [
    'of a text with its variables',
    'sh.RegWrite "HKLM\\A\\B", "%x%", "REG_EXPAND_SZ"',
    ['HKLM\\A|B REG_EXPAND_SZ "%x%"'],
  ],
  ['of bytes', 'sh.RegWrite "HKLM\\A\\B", 1, "REG_BINARY"', ['HKLM\\A|B REG_BINARY ? !value-not-followed']],
  [
    'of a type that it doesn’t take',
    'sh.RegWrite "HKLM\\A\\B", 1, "REG_QWORD"',
    [lost(2, 'sh.RegWrite "HKLM\\A\\B", 1, "REG_QWORD"')],
  ],
  [
    'of a type in small letters',
    'sh.RegWrite "HKLM\\A\\B", 1, "reg_dword"',
    [lost(2, 'sh.RegWrite "HKLM\\A\\B", 1, "reg_dword"')],
  ],
  [
    'of a type with more before it',
    'sh.RegWrite "HKLM\\A\\B", 1, "xREG_SZ"',
    [lost(2, 'sh.RegWrite "HKLM\\A\\B", 1, "xREG_SZ"')],
  ],
  [
    'of a type with more behind it',
    'sh.RegWrite "HKLM\\A\\B", 1, "REG_SZx"',
    [lost(2, 'sh.RegWrite "HKLM\\A\\B", 1, "REG_SZx"')],
  ],
  ['of a type that isn’t known', 'sh.RegWrite "HKLM\\A\\B", 1, x', ['HKLM\\A|B no type ? !value-not-followed']],
  ['of data that isn’t known', 'sh.RegWrite "HKLM\\A\\B", x', ['HKLM\\A|B REG_SZ ? !value-not-followed']],
  ['without data', 'sh.RegWrite "HKLM\\A\\B"', ['HKLM\\A|B REG_SZ ? !value-not-followed']],
  ['of a list', 'sh.RegWrite "HKLM\\A\\B", Array("x")', ['HKLM\\A|B REG_SZ ? !value-not-followed']],
  ['of nothing', 'sh.RegWrite', [lost(2, 'sh.RegWrite')]],
  ['of a place that isn’t in the registry', 'sh.RegWrite "C:\\HKLM\\A", 1', [lost(2, 'sh.RegWrite "C:\\HKLM\\A", 1')]],
  ['of a root alone', 'sh.RegWrite "HKLM", 1', [lost(2, 'sh.RegWrite "HKLM", 1')]],
  ['in brackets, behind Call', 'Call sh.RegWrite("HKLM\\A\\B", 1)', ['HKLM\\A|B REG_SZ "1"']],
  ['in brackets that no host takes', 'sh.RegWrite("HKLM\\A\\B", 1)', [lost(2, 'sh.RegWrite("HKLM\\A\\B", 1)')]],
  ['without brackets behind Call', 'Call sh.RegWrite "HKLM\\A\\B", 1', [lost(2, 'Call sh.RegWrite "HKLM\\A\\B", 1')]],
  ['whose first value is in brackets', 'sh.RegWrite ("HKLM\\A\\B"), 1', ['HKLM\\A|B REG_SZ "1"']],
  ['of an object made in place', 'CreateObject("WScript.Shell").RegWrite "HKLM\\A\\B", 1', ['HKLM\\A|B REG_SZ "1"']],
  [
    'of an object of the first version',
    'Set x = CreateObject("WScript.Shell.1")\nx.RegWrite "HKLM\\A\\B", 1',
    ['HKLM\\A|B REG_SZ "1"'],
  ],
  [
    'of an object made by WScript',
    'Set x = WScript.CreateObject("WScript.Shell")\nx.RegWrite "HKLM\\A\\B", 1',
    ['HKLM\\A|B REG_SZ "1"'],
  ],
  [
    'of an object like it',
    'Set x = CreateObject("WScript.Shell2")\nx.RegWrite "HKLM\\A\\B", 1',
    [lost(3, 'x.RegWrite "HKLM\\A\\B", 1')],
  ],
  [
    'of an object that ends like it',
    'Set x = CreateObject("MyWScript.Shell")\nx.RegWrite "HKLM\\A\\B", 1',
    [lost(3, 'x.RegWrite "HKLM\\A\\B", 1')],
  ],
  [
    'of an object whose class isn’t known',
    'Set x = CreateObject(y)\nx.RegWrite "HKLM\\A\\B", 1',
    [lost(3, 'x.RegWrite "HKLM\\A\\B", 1')],
  ],
  ['of what is no object', 'x = 1\nx.RegWrite "HKLM\\A\\B", 1', [lost(3, 'x.RegWrite "HKLM\\A\\B", 1')]],
  ['of WScript', 'WScript.RegWrite "HKLM\\A\\B", 1', [lost(2, 'WScript.RegWrite "HKLM\\A\\B", 1')]],
  ['of an object of StdRegProv', `${PROVIDER}r.RegWrite "HKLM\\A\\B", 1`, [lost(3, 'r.RegWrite "HKLM\\A\\B", 1')]],
  [
    'of a place that may not be in the registry',
    'p = "HKLM\\A\\B"\nIf x Then p = "B"\nsh.RegWrite p, 1',
    [lost(4, 'sh.RegWrite p, 1')],
  ],
  ['is assigned to nothing', 'x = sh.RegWrite("HKLM\\A\\B", 1)', ['HKLM\\A|B REG_SZ "1"']],
  ['is no property', 'sh.RegWrite = 1', [lost(2, 'sh.RegWrite = 1')]],
  ['is no property with an index', 'sh.Arguments(1) = 2', [lost(2, 'sh.Arguments(1) = 2')]],
  ['with a value left out', 'sh.RegWrite "HKLM\\A\\B", , "REG_DWORD"', ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
  ['with what is no expression', 'sh.RegWrite "HKLM\\A\\B", 1 2', [lost(2, 'sh.RegWrite "HKLM\\A\\B", 1 2')]],
  ['with a bracket that stays open', 'sh.RegWrite ("HKLM\\A\\B", 1', [lost(2, 'sh.RegWrite ("HKLM\\A\\B", 1')]],
]);

holds('RegDelete', SHELL, [
  [
    'of a value and of a key',
    'sh.RegDelete "HKCU\\A\\B"\nsh.RegDelete "HKCU\\A\\"',
    ['delete HKCU\\A|B', 'delete HKCU\\A'],
  ],
  ['of a place that isn’t known', 'sh.RegDelete x', [lost(2, 'sh.RegDelete x')]],
]);

holds('StdRegProv', PROVIDER, [
  [
    'writes each type',
    [
      ...['r.SetDWORDValue &H80000002, "A", "D", 1', 'r.SetQWORDValue &H80000002, "A", "Q", 2'],
      ...['r.SetStringValue &H80000002, "A", "S", "x"', 'r.SetExpandedStringValue &H80000002, "A", "E", "%x%"'],
      ...['r.SetBinaryValue &H80000002, "A", "B", 1', 'r.SetMultiStringValue &H80000002, "A", "M", "x"'],
    ].join('\n'),
    [
      ...['HKLM\\A|D REG_DWORD 1', 'HKLM\\A|Q REG_QWORD 2', 'HKLM\\A|S REG_SZ "x"', 'HKLM\\A|E REG_EXPAND_SZ "%x%"'],
      ...['HKLM\\A|B REG_BINARY ? !value-not-followed', 'HKLM\\A|M REG_MULTI_SZ ? !value-not-followed'],
    ],
  ],
  [
    'makes and deletes keys and values',
    'r.CreateKey &H80000002, "A"\nr.DeleteKey &H80000002, "A"\nr.DeleteValue &H80000002, "A", "B"',
    ['create-key HKLM\\A', 'delete HKLM\\A', 'delete HKLM\\A|B'],
  ],
  [
    'has each root by its number',
    'r.CreateKey &H80000001, "A"\nr.CreateKey 2147483650, "A"\nr.CreateKey &H80000003, "A"',
    ['create-key HKCU\\A', 'create-key HKLM\\A', 'create-key HKU\\A'],
  ],
  [
    'has roots by the names that scripts give them',
    'r.CreateKey HKEY_LOCAL_MACHINE, "A"\nr.CreateKey HKEY_CURRENT_USER, "A"',
    ['create-key HKLM\\A', 'create-key HKCU\\A'],
  ],
  [
    'has a root by what the script calls it',
    'Const HKEY_LOCAL_MACHINE = &H80000001\nr.CreateKey HKEY_LOCAL_MACHINE, "A"',
    ['create-key HKCU\\A'],
  ],
  ...[
    'r.CreateKey &H80000000, "A"',
    'r.CreateKey x, "A"',
    'r.CreateKey "C:", "A"',
    'r.CreateKey "xHKLM", "A"',
    'r.CreateKey "HKLM\\A", "A"',
    'r.CreateKey True, "A"',
    'r.CreateKey &H80000002, x',
    'r.CreateKey &H80000002',
    'r.CreateKey',
    'r.DeleteValue &H80000002, "A", x',
    'r.SetDWORDValue &H80000002, "A"',
  ].map((text): Row => [`isn’t followed: ${text}`, text, [lost(2, text)]]),
  ['writes what isn’t known', 'r.SetDWORDValue &H80000002, "A", "B"', ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
  [
    'of a class that isn’t it',
    `Set x = GetObject("StdRegProv2")\nx.CreateKey &H80000002, "A"\n${SHELL}sh.CreateKey &H80000002, "A"`,
    [lost(3, 'x.CreateKey &H80000002, "A"'), lost(5, 'sh.CreateKey &H80000002, "A"')],
  ],
  ['of an object that isn’t known', 'x.CreateKey &H80000002, "A"', ['create-key HKLM\\A']],
]);

holds('a command', SHELL, [
  [
    'that is run or executed',
    'sh.Run "reg add HKLM\\A /v B /d 1"\nx = sh.Exec("reg add HKLM\\A /v C /d 1")',
    ['HKLM\\A|B REG_SZ "1"', 'HKLM\\A|C REG_SZ "1"'],
  ],
  [
    'that is run on a way that isn’t sure',
    'If x Then sh.Run "reg add HKLM\\A /v B /d 1"',
    ['perhaps HKLM\\A|B REG_SZ "1"'],
  ],
  ['that isn’t known', 'sh.Run x', [lost(2, 'sh.Run x')]],
  ['that is none', 'sh.Run', [lost(2, 'sh.Run')]],
  [
    'of another object',
    'Set x = CreateObject("Shell.Application")\nx.Run "reg add HKLM\\A"',
    [lost(3, 'x.Run "reg add HKLM\\A"')],
  ],
  ['in a Sub that nobody calls', 'Sub S\nsh.Run "reg add HKLM\\A"\nEnd Sub', [lost(3, 'sh.Run "reg add HKLM\\A"')]],
  ['of 32 bits', 'sh.Run "%SystemRoot%\\SysWOW64\\reg.exe add HKLM\\A /v B /d 1"', ['HKLM\\A|B REG_SZ "1" wow64']],
]);

it.each<[Host, string]>([
  [32, ' wow64'],
  [64, ' native'],
  [null, ''],
])('a script of a program of %s bits writes in the view%s', (host, view) => {
  const findings = createFindings(1000);
  const never = (): never => expect.fail();
  const reading: Reading = {
    findings,
    parsePowerShell: undefined,
    read: { batch: never, powershell: never, vbscript: never },
  };
  const text = `${SHELL}sh.RegWrite "HKLM\\A\\B", 1\n' x\nsh.RegWrite "HKLM\\A\\C", 1`;
  readVbscript({ text, lineOf: (row) => row + 10, isCertain: false, host, depth: 0, labels: [] }, reading);
  expect(findings.writes.map(shortWrite)).toEqual([`HKLM\\A|B REG_SZ "1"${view}`, `HKLM\\A|C REG_SZ "1"${view}`]);
  expect(findings.writes.map(({ line, isCertain }) => [line, isCertain])).toEqual([
    [11, false],
    [13, false],
  ]);
  expect(findings.writes.map(({ labels }) => labels)).toEqual([[], [{ kind: 'comment', text: 'x' }]]);
});

it('what is deleted has no data, and what isn’t known has unknown data', () => {
  const findings = createFindings(1000);
  const never = (): never => expect.fail();
  const read = { batch: never, powershell: never, vbscript: never };
  const text = [
    'sh.RegDelete "HKLM\\A\\B"',
    'sh.RegWrite "HKLM\\A\\B", x',
    'sh.RegWrite "HKLM\\A\\B", "x", "REG_DWORD"',
  ].join('\n');
  const part = { text, lineOf: (row: number) => row, isCertain: true, host: null, depth: 0, labels: [] };
  readVbscript(part, { findings, parsePowerShell: undefined, read });
  expect(findings.writes.map(({ data }) => data.kind)).toEqual(['none', 'unknown', 'unknown']);
});

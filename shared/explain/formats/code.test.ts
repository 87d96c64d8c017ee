import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { shortWrite } from '../short-write.suite.ts';
import { formatOfCheck, looksLikeCode, readCode } from './code.ts';

/** Returns each write with its line, each line that isn't followed and each command with its row. */
function read(text: string): readonly string[] {
  const findings = createFindings(text.length);
  const commands = readCode(text, findings);
  expect(findings.writes.filter(({ isCertain }) => isCertain)).toEqual([]);
  return [
    ...findings.writes.map((write) => `${write.line}: ${shortWrite(write)}`),
    ...findings.notFollowed().shown.map(({ line, text: lost }) => `? ${line}: ${lost}`),
    ...commands.map(({ row, text: command }) => `> ${row}: ${command}`),
  ];
}

const LM = 'HKEY_LOCAL_MACHINE';

describe('the static method of C#', () => {
  const set = (rest: string): string => `Registry.SetValue(@"${LM}\\A", "B", ${rest}`;
  it.each<[string, string]>([
    [set('2048, RegistryValueKind.DWord);'), `${LM}\\A|B REG_DWORD 2048`],
    [set('7, RegistryValueKind.QWord)'), `${LM}\\A|B REG_QWORD 7`],
    [set('"x", Microsoft.Win32.RegistryValueKind.ExpandString )'), `${LM}\\A|B REG_EXPAND_SZ "x"`],
    [set('"x")'), `${LM}\\A|B REG_SZ "x"`],
    [set('@"say ""x\\""")'), `${LM}\\A|B REG_SZ "say \\"x\\\\\\""`],
    [set('"say \\"x\\" \\\\ \\\'")'), `${LM}\\A|B REG_SZ "say \\"x\\" \\\\ '"`],
    [set('1, RegistryValueKind.Unknown)'), `${LM}\\A|B no type ? !value-not-followed`],
    [`Registry.SetValue(\n@"${LM}\\A",\n"B",\n1)`, `${LM}\\A|B REG_DWORD 1`],
  ])('reads %j', (text, expected) => {
    expect(read(text)[0]).toBe(`1: ${expected}`);
  });

  it.each([
    `Registry.SetValue(@"${LM}\\A", name, 1)`,
    `Registry.SetValue(@"${LM}\\A", "B", 1 + 1)`,
    `Registry.SetValue("A", "B", 1)`,
  ])('doesn’t follow %j', (text) => {
    expect(read(`\n  ${text}`)).toEqual([`? 2: ${text}`]);
  });
});

describe('a key of C#', () => {
  const set = 'k.SetValue("B", 1);';
  it.each<[string, readonly string[]]>([
    [`k = Registry.LocalMachine.OpenSubKey(@"A");\n${set}`, ['2: HKLM\\A|B REG_DWORD 1']],
    [`k = Registry.ClassesRoot\n  .OpenSubKey("A");\n${set}`, ['3: HKCR\\A|B REG_DWORD 1']],
    [`k = Registry.Users.OpenSubKey("A");\nk?.SetValue("B", "x");`, ['2: HKU\\A|B REG_SZ "x"']],
    [
      `k = RegistryKey.OpenBaseKey(RegistryHive.LocalMachine, RegistryView.Registry64).OpenSubKey("A");\n${set}`,
      ['2: HKLM\\A|B REG_DWORD 1 native'],
    ],
    [
      `k = RegistryKey.OpenBaseKey( RegistryHive.CurrentUser , RegistryView.Registry32 ).CreateSubKey("A");\n${set}`,
      ['2: HKCU\\A|B REG_DWORD 1 wow64'],
    ],
    [
      `k = RegistryKey.OpenBaseKey(RegistryHive.LocalMachine, RegistryView.Default).OpenSubKey("A");\n${set}`,
      ['2: HKLM\\A|B REG_DWORD 1'],
    ],
    [`k = Registry.LocalMachine.OpenSubKey("A");\nk = Registry.Users.OpenSubKey("A");\n${set}`, [`? 3: ${set}`]],
    [`// k = Registry.LocalMachine.OpenSubKey("A");\n${set}`, [`? 2: ${set}`]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Python', () => {
  const set = "winreg.SetValueEx(k, 'B', 0, winreg.REG_DWORD, 0xA00)";
  it.each<[string, readonly string[]]>([
    [`k = winreg.OpenKey(winreg.${LM}, r'A\\C')\n${set}`, ['2: HKLM\\A\\C|B REG_DWORD 2560']],
    [`k = reg.OpenKeyEx(reg.${LM}, u'A\\\\C')\nreg.SetValueEx(k, 'B', 0, REG_SZ, 'x')`, ['2: HKLM\\A\\C|B REG_SZ "x"']],
    [
      `with winreg.CreateKeyEx(winreg.${LM}, 'A', 0, winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY) as  k:\n    ${set}`,
      ['2: HKLM\\A|B REG_DWORD 2560 native'],
    ],
    [`k = winreg.OpenKey(winreg.${LM}, 'A', 0, KEY_WOW64_32KEY)\n${set}`, ['2: HKLM\\A|B REG_DWORD 2560 wow64']],
    [`k = winreg.OpenKey(winreg.${LM}, 'A')\n# ${set}`, []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('C', () => {
  it.each<[string, readonly string[]]>([
    [`RegSetKeyValue(${LM}, "A\\\\C", "B", REG_DWORD, &x, 4);`, ['1: HKLM\\A\\C|B REG_DWORD ? !value-not-followed']],
    [
      `RegSetKeyValueW( HKEY_CURRENT_USER , L"A" , L"B" , REG_SZ, x, 4);`,
      ['1: HKCU\\A|B REG_SZ ? !value-not-followed'],
    ],
    ['RegSetValueEx(key, "B", 0, REG_DWORD, x, 4);', ['? 1: RegSetValueEx(key, "B", 0, REG_DWORD, x, 4);']],
    [
      'a();\nsystem("reg add HKLM\\\\A /v B /d 1 /f"); x("reg delete HKLM\\\\A /f");\nb();',
      ['> 1: reg add HKLM\\A /v B /d 1 /f', '> 1: reg delete HKLM\\A /f'],
    ],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it.each<[string, boolean]>([
  ['Registry.SetValue(', true],
  ['RegistryKey.OpenBaseKey(', true],
  ['from winreg import x', true],
  ['RegSetKeyValueW(', true],
  ['RegSetValueExA(', true],
  ['x\n  #include <a>', true],
  ['import os', true],
  ['using System;', true],
  ['subprocess.run(', true],
  ['os.system(', true],
  ['x #include <a>', false],
  ['', false],
  // of PowerShell
  ['[Registry]::SetValue(); Registry.SetValue(', false],
])('decides if %j looks like code: %s', (text, expected) => {
  expect(looksLikeCode(text)).toBe(expected);
});

const PESTER = "Describe 'TLS' { It 'is on' { (Get-ItemProperty 'HKLM:\\A').Enabled | Should -Be 1 } }";
const INSPEC = "describe registry_key('HKLM\\A') do\n  its('Enabled') { should eq 1 }\nend";
const C_READS = 'RegGetValueW(HKEY_LOCAL_MACHINE, L"A", L"B", RRF_RT_REG_DWORD, NULL, &x, &size);';

it.each<[string, string, string | null]>([
  ['Pester', PESTER, 'powershell'],
  ['InSpec', INSPEC, 'code'],
  ['C', C_READS, 'code'],
  ['Pester that sets something', `${PESTER}\nSet-Thing`, null],
  ['Pester that writes', `${PESTER}\nSet-ItemProperty HKLM:\\A B 1`, null],
  ['Pester that starts a program', `${PESTER}\n& $tool`, null],
  ['Pester that calls a method', `${PESTER}\n$key.SetValue('B', 1)`, null],
  ['InSpec that runs a command', `${INSPEC}\ndescribe command('x') do\nend`, null],
  ['C that starts a program', `${C_READS}\nsystem("x");`, null],
  ...['popen(x)', '_wpopen (x)', 'CreateProcess(x)', 'MyCreateProcessW(x)', 'ShellExecuteExA(x)', '_execlp(x)'].map(
    (call): [string, string, null] => [`C that calls ${call}`, `${C_READS}\n${call};`, null],
  ),
  ...['execve(x)', '_spawnvp(x)', 'spawn(x)'].map((call): [string, string, null] => [
    `C that calls ${call}`,
    `${C_READS}\n${call};`,
    null,
  ]),
  ...['x |  & (y)', '{ .x }', '. "x"', '& tool', '$k.Delete()', '$k.InvokeMember(1)'].map(
    (line): [string, string, null] => [`Pester that runs ${line}`, `${PESTER}\n${line}`, null],
  ),
  ['Pester that computes', `${PESTER}\n$x = 1 -band 2; 'a & b'; $x.Count; ''.Length`, 'powershell'],
  ['Pester without blanks', PESTER.replace('| ', '|'), 'powershell'],
  ['InSpec with a bracket', INSPEC.replace(' registry_key', '(registry_key'), 'code'],
  ['InSpec with a resource of Chef', `${INSPEC}\nregistry_key 'HKLM\\A' do\nend`, null],
  ['C with blanks', C_READS.replace('W(', ' ('), 'code'],
  ['C that writes', `${C_READS}\nRegSetValueEx(k, L"B", 0, REG_DWORD, x, 4);`, null],
  ['a text without a check', 'Get-ItemProperty HKLM:\\A', null],
])('recognises a text that only reads values: %s', (_, text, expected) => {
  expect(formatOfCheck(text)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { lost, one, rows, saidOf, text, unknown } from './rows.suite.ts';

const open = (rest: string): string => `$k = [Microsoft.Win32.Registry]::LocalMachine${rest}`;
const opened = open(".OpenSubKey('A', $true)");

describe('a method that changes no value', () => {
  it.each(
    (
      'ToString Trim TrimEnd TrimStart Replace Split Substring StartsWith EndsWith Contains ToUpper ToLower Equals GetType IsInRole ' +
      'GetValue GetValueNames GetSubKeyNames GetValueKind Close Dispose Flush ShouldProcess ShouldContinue ContainsKey IndexOf'
    ).split(' '),
  )('%s', (name) => {
    expect(saidOf(`$x.${name}(1)`)).toEqual([]);
  });

  it.each(
    (
      'String::IsNullOrEmpty String::IsNullOrWhiteSpace String::Format String::Join Convert::ToInt32 System.Convert::ToInt32 ' +
      'Security.Principal.WindowsIdentity::GetCurrent Environment::GetEnvironmentVariable Environment::GetFolderPath ' +
      'Microsoft.Win32.Registry::GetValue IO.File::Exists IO.Directory::Exists'
    ).split(' '),
  )('%s', (name) => {
    const [type = '', method = ''] = name.split('::');
    expect(saidOf(`[${type}]::${method}(1)`)).toEqual([]);
  });

  it.each(['$x.DoIt(1)', '[Acme]::DoIt(1)', '[IO.File]::Delete(1)', '$x.Invoke()', '[x.System.Convert]::ToInt32(1)'])(
    '%s isn’t followed',
    (call) => {
      expect(saidOf(call)).toEqual([lost(1, call)]);
    },
  );
});

describe('a key that is open', () => {
  rows([
    [
      'has its value written',
      `${opened}\n$k.SetValue('B', 1)\n$k.SetValue('C', '5', 'DWord')\n$k.SetValue('D', 5, [Microsoft.Win32.RegistryValueKind]::String)`,
      [one('B'), one('C', 5), text('D', '5')],
    ],
    [
      'has a value and a key deleted',
      `${opened}\n$k.DeleteValue('B')\n$k.DeleteSubKey('C')\n$k.DeleteSubKeyTree('D')\n$k.DeleteSubKeyTree('')`,
      ['delete HKLM\\A|B', 'delete HKLM\\A\\C', 'delete HKLM\\A\\D', 'delete HKLM\\A'],
    ],
    [
      'only to be read refuses to be written',
      `${open(".OpenSubKey('A')")}\n$k.SetValue('B', 1)\n${open(".OpenSubKey('A', $false)")}\n$k.SetValue('C', 1)`,
      [lost(2, "$k.SetValue('B', 1)"), lost(4, "$k.SetValue('C', 1)")],
    ],
    ['perhaps to be written', `${open(".OpenSubKey('A', $x)")}\n$k.SetValue('B', 1)`, [one('B')]],
    ['was made', `${open(".CreateSubKey('A')")}\n$k.SetValue('B', 1)`, ['create-key HKLM\\A', one('B')]],
    [
      'was made below another',
      `${opened}\n$l = $k.CreateSubKey('\\C\\')\n$l.SetValue('B', 1)`,
      ['create-key HKLM\\A\\C', 'HKLM\\A\\C|B REG_DWORD 1'],
    ],
    [
      'was made by a name that isn’t known',
      `${opened}\n$l = $k.CreateSubKey($x)\n$l = $x.CreateSubKey('C')`,
      [lost(2, '$l = $k.CreateSubKey($x)'), lost(3, "$l = $x.CreateSubKey('C')")],
    ],
    [
      'has a value written whose name isn’t known',
      `${opened}\n$k.SetValue($x, 1)\n$k.DeleteValue($x)\n$k.SetValue()`,
      [lost(2, '$k.SetValue($x, 1)'), lost(3, '$k.DeleteValue($x)'), lost(4, '$k.SetValue()')],
    ],
    [
      'has a value written by one of two names',
      `${opened}\n$n = 'B'\nif ($x) { $n = 'C' }\n$k.SetValue($n, 1)`,
      [lost(4, '$k.SetValue($n, 1)')],
    ],
    [
      'has a value written that isn’t known',
      `${opened}\n$k.SetValue('B', $x)\n$k.SetValue('C')`,
      [unknown('B'), unknown('C')],
    ],
    [
      'is one of two',
      `${opened}\nif ($x) { ${opened.replace("'A'", "'C'")} }\n$k.SetValue('B', 1)`,
      [lost(3, "$k.SetValue('B', 1)")],
    ],
    [
      'is asked something',
      `${opened}\n$y = $k.GetValue('B')\n$k.SetValueKind('B')\n$k.Close()`,
      [lost(3, "$k.SetValueKind('B')")],
    ],
    ['isn’t a text', `$k = 'HKLM:\\A'\n$k.SetValue('B', 1)`, [lost(2, "$k.SetValue('B', 1)")]],
    [
      'of another hive',
      `${opened.replace('LocalMachine', 'CurrentUser')}\n$k.SetValue('B', 1)\n${opened.replace('LocalMachine', 'Users')}\n$k.SetValue('B', 1)\n${opened.replace('LocalMachine', 'ClassesRoot')}\n$k.SetValue('B', 1)`,
      ['HKCU\\A|B REG_DWORD 1', 'HKU\\A|B REG_DWORD 1', 'HKCR\\A|B REG_DWORD 1'],
    ],
    [
      'of no hive',
      `${opened.replace('LocalMachine', 'Constructor')}\n$k.SetValue('B', 1)`,
      [lost(2, "$k.SetValue('B', 1)")],
    ],
    [
      'of another class',
      `$k = [Acme.Registry]::LocalMachine.OpenSubKey('A', $true)\n$k.SetValue('B', 1)`,
      [lost(2, "$k.SetValue('B', 1)")],
    ],
  ]);
});

describe('a key by its hive and its view', () => {
  const base = (hive: string, view: string, type = 'Microsoft.Win32.RegistryKey'): string =>
    `$k = [${type}]::OpenBaseKey(${hive}, ${view}).OpenSubKey('A', $true)\n$k.SetValue('B', 1)`;
  const refused = [lost(2, "$k.SetValue('B', 1)")];
  rows([
    [
      'in words',
      `${base("'LocalMachine'", "'Registry64'")}\n${base("'localmachine'", "'REGISTRY32'")}\n${base("'LocalMachine'", "'Default'", 'RegistryKey')}`,
      [`${one('B')} native`, `${one('B')} wow64`, one('B')],
    ],
    [
      'by their types',
      base('[Microsoft.Win32.RegistryHive]::LocalMachine', '[Microsoft.Win32.RegistryView]::Registry32'),
      [`${one('B')} wow64`],
    ],
    [
      'by their types without the first part',
      base('[RegistryHive]::LocalMachine', '[RegistryView]::Registry64'),
      [`${one('B')} native`],
    ],
    ['by other types', base('[Acme.Hive]::LocalMachine', "'Default'"), refused],
    ['of a hive that isn’t one', base("'constructor'", "'Registry64'"), refused],
    ['of a view that isn’t one', base("'LocalMachine'", "'Registry'"), refused],
    ['that aren’t known', base('$x', "'Registry64'"), refused],
    [
      'of another class',
      base("'LocalMachine'", "'Default'", 'Acme.RegistryKey'),
      [lost(1, base("'LocalMachine'", "'Default'", 'Acme.RegistryKey').split('\n')[0] ?? ''), ...refused],
    ],
    [
      'of one of two views',
      `$v = 'Registry64'\nif ($x) { $v = 'Registry32' }\n${base("'LocalMachine'", '$v')}`,
      [lost(4, "$k.SetValue('B', 1)")],
    ],
    ['by a number', base('-2147483646', "'Registry64'"), refused],
  ]);
});

describe('Registry.SetValue', () => {
  const call = (words: string, type = 'Microsoft.Win32.Registry'): string => `[${type}]::SetValue(${words})`;
  const long = 'HKEY_LOCAL_MACHINE\\A';
  rows([
    [
      'writes a value',
      `${call(`'${long}', 'B', 1`)}\n${call(`'${long}', 'C', 'x'`, 'Registry')}`,
      [`${long}|B REG_DWORD 1`, `${long}|C REG_SZ "x"`],
    ],
    ['writes with a type', call(`'${long}', 'B', '5', 'DWord'`), [`${long}|B REG_DWORD 5`]],
    [
      'reads a text by the rules of .NET',
      `${call(`'${long}', 'B', '0x800', 'DWord'`)}\n${call(`'${long}', 'C', ' -1 ', [Microsoft.Win32.RegistryValueKind]::DWord`)}`,
      [`perhaps ${long}|B REG_DWORD ? !invalid-data`, `${long}|C REG_DWORD 4294967295`],
    ],
    [
      'refuses a number that is too large',
      `${call(`'${long}', 'B', 4294967295, 'DWord'`)}\n${call(`'${long}', 'C', '2147483647', 'DWord'`)}`,
      [`perhaps ${long}|B REG_DWORD ? !invalid-data`, `${long}|C REG_DWORD 2147483647`],
    ],
    ['wants the full name of a hive', call("'HKLM\\A', 'B', 1"), [lost(1, call("'HKLM\\A', 'B', 1"))]],
    ['wants it at the beginning', call("'x\\HKEY_A', 'B', 1"), [lost(1, call("'x\\HKEY_A', 'B', 1"))]],
    [
      'with a key or a name that isn’t known',
      `${call("$x, 'B', 1")}\n${call(`'${long}', $x, 1`)}\n${call('')}`,
      [lost(1, call("$x, 'B', 1")), lost(2, call(`'${long}', $x, 1`)), lost(3, call(''))],
    ],
    ['without a value', call(`'${long}', 'B'`), [`${long}|B no type ? !value-not-followed`]],
    [
      'of another class',
      call(`'${long}', 'B', 1`, 'Acme.Registry'),
      [lost(1, call(`'${long}', 'B', 1`, 'Acme.Registry'))],
    ],
    [
      'by another name',
      `[Microsoft.Win32.Registry]::DeleteValue('${long}', 'B')`,
      [lost(1, `[Microsoft.Win32.Registry]::DeleteValue('${long}', 'B')`)],
    ],
  ]);
});

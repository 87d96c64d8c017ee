import { describe, expect, it } from 'vitest';
import { lost, rows, saidOf, text, type Row } from './rows.suite.ts';

describe('a method that changes no value', () => {
  it.each(
    (
      'ToString Trim TrimEnd TrimStart Replace Split Substring StartsWith EndsWith Contains ToUpper ToLower Equals GetType IsInRole ' +
      'OpenSubKey GetValue GetValueNames GetSubKeyNames GetValueKind Close Dispose Flush ShouldProcess ShouldContinue ContainsKey IndexOf'
    ).split(' '),
  )('%s', (name) => {
    expect(saidOf(`$x.${name}(1)`)).toEqual([]);
  });

  it.each(
    (
      'String::IsNullOrEmpty String::IsNullOrWhiteSpace String::Format String::Join Convert::ToInt32 System.Convert::ToInt32 ' +
      'Security.Principal.WindowsIdentity::GetCurrent Environment::GetEnvironmentVariable Environment::GetFolderPath ' +
      'Microsoft.Win32.Registry::GetValue Microsoft.Win32.RegistryKey::OpenBaseKey IO.File::Exists IO.Directory::Exists'
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

describe('a key of .NET', () => {
  const key = '[Microsoft.Win32.Registry]::LocalMachine';
  rows([
    ['may be read', `$k = ${key}.OpenSubKey('A')\n$m = $k.GetValue('B')\n$k.Close()`, []],
    ...[
      `${key}.OpenSubKey('A', $true).SetValue('B', 1)`,
      `${key}.CreateSubKey('A')`,
      `$k = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64').CreateSubKey('A')`,
      "[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\A', 'B', 1)",
      "$k.DeleteValue('B')",
    ].map((call): Row => [`isn’t followed where it is written: ${call}`, call, [lost(1, call)]]),
    [
      'has a type for commands',
      `New-ItemProperty HKLM:\\A B -Value 5 -Type ([Microsoft.Win32.RegistryValueKind]::String)`,
      [text('B', '5')],
    ],
  ]);
});

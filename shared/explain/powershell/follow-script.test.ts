import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { shortWrite } from '../short-write.suite.ts';
import { followPowerShell } from '../script/follow.ts';

function follow(text: string): readonly string[] {
  const findings = createFindings(text.length);
  followPowerShell(text, 1, findings);
  return [
    ...findings.writes.map(shortWrite),
    ...findings.notFollowed.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}

const SET = 'Set-ItemProperty HKLM:\\A B 1 -Type DWord';
const WRITTEN = 'HKLM\\A|B REG_DWORD 1';

/** Keys come in the spelling of the text; here the drive's colon is left out. */
const plain = (text: string): readonly string[] =>
  follow(text).map((line) => (line.startsWith('? ') ? line : line.replace('HKLM:', 'HKLM').replace('HKCU:', 'HKCU')));

describe('a cmdlet', () => {
  it.each([
    'New-ItemProperty -Path HKLM:\\A -Name B -Value 1 -PropertyType DWord',
    'new-itemproperty HKLM:\\A B 1 -Type dword -Force',
    'New-ItemProperty -LiteralPath HKLM:\\A -PSProperty B -Value 1 -PropertyType DWord',
    'New-ItemProperty -PSPath HKLM:\\A B -Value 1 -PropertyType DWord',
    'New-ItemProperty -lp HKLM:\\A B -Value 1 -PropertyType DWord',
    SET,
    'sp HKLM:\\A B 1 -Type DWord',
    'Set-ItemProperty -Path:HKLM:\\A -Name:B -Value:1 -Type:DWord',
    'Set-ItemProperty -Pa HKLM:\\A -N B -V 1 -T DWord',
    'Microsoft.PowerShell.Management\\Set-ItemProperty HKLM:\\A B 1 -Type DWord',
    'Set-ItemProperty -Force -Path HKLM:\\A -Verbose B 1 -Type DWord',
    'Set-ItemProperty HKLM:\\A B 1 -Type DWord -ErrorAction Stop -ea 0 -ErrorVariable e -OutVariable o',
    'Set-GPRegistryValue -Name G -Key HKLM:\\A -ValueName B -Value 1 -Type DWord',
    'Set-GPPrefRegistryValue -Name G -Key HKLM:\\A -ValueName B -Value 1 -Type DWord',
    'Set-RegistryKey HKLM:\\A B 1 -Type DWord',
    'Set-RegistryKey -Key HKLM:\\A -Name B -Value 1 -Type DWord',
    'Set-ADTRegistryKey -LiteralPath HKLM:\\A -Name B -Value 1 -Type DWord',
    'Set-ADTRegistryKey HKLM:\\A B 1 -Type DWord',
  ])('writes: %s', (text) => {
    expect(plain(text)).toEqual([WRITTEN]);
  });

  it.each<[string, readonly string[]]>([
    ['Set-ItemProperty HKLM:\\A B 1', ['HKLM\\A|B REG_DWORD 1']],
    ['Set-ItemProperty HKLM:\\A B x', ['HKLM\\A|B REG_SZ "x"']],
    ['Set-ItemProperty HKLM:\\A B x -Type String', ['HKLM\\A|B REG_SZ "x"']],
    ['Set-ItemProperty HKLM:\\A B 1 -Type QWord', ['HKLM\\A|B REG_QWORD 1']],
    ['Remove-ItemProperty HKLM:\\A B', ['delete HKLM\\A|B']],
    ['rp -Path HKLM:\\A -Name B', ['delete HKLM\\A|B']],
    ['Remove-Item HKLM:\\A -Recurse', ['delete HKLM\\A']],
    ...['ri', 'rm', 'del', 'erase', 'rd', 'rmdir'].map((alias): [string, readonly string[]] => [
      `${alias} HKLM:\\A`,
      ['delete HKLM\\A'],
    ]),
    ['New-Item HKLM:\\A', ['create-key HKLM\\A']],
    ['New-Item -Path HKLM:\\A -Name B', ['create-key HKLM\\A\\B']],
    ...['ni', 'md', 'mkdir'].map((alias): [string, readonly string[]] => [`${alias} HKLM:\\A`, ['create-key HKLM\\A']]),
    ['Remove-Item C:\\A', []],
    ['Set-ItemProperty C:\\a.txt IsReadOnly 1', []],
    ['Get-Item HKLM:\\A', []],
    ['Get-ItemProperty HKLM:\\A B', []],
    ['Write-Host HKLM:\\A', []],
    ['Constructor HKLM:\\A', []],
  ])('%s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it.each([
    'Copy-ItemProperty HKLM:\\A B',
    'cpp HKLM:\\A B',
    'Move-ItemProperty HKLM:\\A B',
    'mp HKLM:\\A B',
    'Rename-ItemProperty HKLM:\\A B C',
    'rnp HKLM:\\A B C',
    'Clear-ItemProperty HKLM:\\A B',
    'clp HKLM:\\A B',
    'Copy-Item HKLM:\\A HKLM:\\B',
    'Set-ItemProperty $x B 1',
    'Set-ItemProperty HKLM:\\A $x 1',
  ])('can’t be followed: %s', (text) => {
    expect(follow(text)).toEqual([`? 1: ${text}`]);
  });

  it.each(['SetValue', 'DeleteValue', 'CreateSubKey', 'SetDWORDValue', 'RegWrite'])(
    'can’t follow the method %s of an object',
    (method) => {
      expect(follow(`$key.${method}("B", 1)`)).toEqual([`? 1: $key .${method} (…`]);
      expect(follow(`$key.${method}s("B", 1)`)).toEqual([]);
    },
  );

  it.each<[string, readonly string[]]>([
    ['Set-Location HKLM:\\A\nSet-ItemProperty . B 1 -Type DWord', [WRITTEN]],
    ['cd HKLM:\\A; sp . B 1 -Type DWord', [WRITTEN]],
    ['sl HKLM:\\; sp A B 1 -Type DWord', [WRITTEN]],
    ['chdir HKLM:\\A; sp .\\ B 1 -Type DWord', [WRITTEN]],
    ['Push-Location HKLM:\\A; sp . B 1 -Type DWord', [WRITTEN]],
    ['pushd HKLM:\\A; sp . B 1 -Type DWord', [WRITTEN]],
    ['Get-Item HKLM:\\A | Set-ItemProperty -Name B -Value 1 -Type DWord', [WRITTEN]],
    ['gi HKLM:\\A | sp -Name B -Value 1 -Type DWord', [WRITTEN]],
    ['Get-ItemProperty HKLM:\\A | sp -Name B -Value 1 -Type DWord', [WRITTEN]],
    ['gp HKLM:\\A | Remove-ItemProperty -Name B', ['delete HKLM\\A|B']],
    ['New-Item HKLM:\\A | New-ItemProperty -Name B -Value 1 -Type DWord', ['create-key HKLM\\A', WRITTEN]],
    ['New-PSDrive -Name X -PSProvider Registry -Root HKLM:\\A; sp X:\\C B 1 -Type DWord', ['HKLM\\A\\C|B REG_DWORD 1']],
  ])('knows where it is: %s', (text, expected) => {
    expect(plain(text).map((line) => line.replaceAll(/\\+(?=\|)/g, '').replaceAll('\\\\', '\\'))).toEqual(expected);
  });
});

describe('a script', () => {
  it.each<[string, readonly string[]]>([
    [`$k = 'HKLM:\\A'\nSet-ItemProperty $k B 1 -Type DWord`, [WRITTEN]],
    [`$p = @{ Path = 'HKLM:\\A'; Name = 'B'; Value = 1; Type = 'DWord' }\nSet-ItemProperty @p`, [WRITTEN]],
    [`foreach ($n in 'B', 'C') { Set-ItemProperty HKLM:\\A $n 1 -Type DWord }`, [WRITTEN, 'HKLM\\A|C REG_DWORD 1']],
    [`'B', 'C' | ForEach-Object { Set-ItemProperty HKLM:\\A $_ 1 -Type DWord }`, [WRITTEN, 'HKLM\\A|C REG_DWORD 1']],
    [`'B' | % { Set-ItemProperty HKLM:\\A $_ 1 -Type DWord }`, [WRITTEN]],
    [`'B' | foreach { Set-ItemProperty HKLM:\\A $_ 1 -Type DWord }`, [WRITTEN]],
    [`if ($x) { ${SET} }`, [`${WRITTEN} !conditional`]],
    [`if ($x) { a } else { ${SET} }`, [`${WRITTEN} !conditional`]],
    [`switch ($x) { 1 { ${SET} } }`, [`${WRITTEN} !conditional`]],
    [`while ($x) { ${SET} }`, [`${WRITTEN} !conditional`]],
    [`try { ${SET} } finally { a }`, [WRITTEN]],
    [`try { a } catch { ${SET} }`, [WRITTEN]],
    [`function f { ${SET} }\nf`, [WRITTEN]],
    [`function f { ${SET} }`, [WRITTEN]],
    [`function f($n) { Set-ItemProperty HKLM:\\A $n 1 -Type DWord }\nf B`, [WRITTEN]],
    [`function f { param($n) Set-ItemProperty HKLM:\\A $n 1 -Type DWord }\nf -n B`, [WRITTEN]],
    [`function f { param([string] $Name = 'B') Set-ItemProperty HKLM:\\A $Name 1 -Type DWord }\nf`, [WRITTEN]],
    [`function f { param($Name, $Value) Set-ItemProperty HKLM:\\A $Name $Value -Type DWord }\nf -Val 1 B`, [WRITTEN]],
    [`filter f { ${SET} }\nf`, [WRITTEN]],
    [`param($n = 'B')\nSet-ItemProperty HKLM:\\A $n 1 -Type DWord`, [WRITTEN]],
    [`$x = Set-ItemProperty HKLM:\\A B 1 -Type DWord`, [WRITTEN]],
    [`Invoke-Command -ScriptBlock { ${SET} }`, [WRITTEN]],
    [`$n = 'B'; $n += 'x'; Set-ItemProperty HKLM:\\A $n 1`, ['? 1: Set-ItemProperty HKLM:\\A $n 1']],
    [`Set-ItemProperty HKLM:\\A B $v -Type DWord`, ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
    [
      "[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\A', 'B', 1, 'DWord')",
      ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD 1'],
    ],
    ['[Microsoft.Win32.Registry]::SetValue($x, "B", 1)', ['? 1: [… ::SetValue (…']],
    ["[Other]::SetValue('HKEY_LOCAL_MACHINE\\A', 'B', 1)", []],
    ['reg add HKLM\\A /v B /t REG_DWORD /d 1', [WRITTEN]],
    ['& reg.exe add HKLM\\A /v B /t REG_DWORD /d 1', [WRITTEN]],
    ["& 'C:\\Windows\\System32\\reg.exe' add HKLM\\A /v B /t REG_DWORD /d 1", [WRITTEN]],
    ["Start-Process reg -ArgumentList 'add HKLM\\A /v B /t REG_DWORD /d 1'", [WRITTEN]],
    ["saps reg.exe 'add HKLM\\A /v B /t REG_DWORD /d 1' -Wait", [WRITTEN]],
    ["start cmd '/c reg add HKLM\\A /v B /t REG_DWORD /d 1'", [WRITTEN]],
    ["Start-Process notepad 'add HKLM\\A /v B'", []],
    ['Start-Process reg $x', ['? 1: Start-Process reg $x']],
    ['cmd /c "reg add HKLM\\A /v B /t REG_DWORD /d 1"', [WRITTEN]],
    ['cmd.exe /c reg add HKLM\\A /v B /t REG_DWORD /d $x', ['? 1: cmd.exe /c reg add HKLM\\A /v B /t REG_DWORD /d $x']],
    [`powershell -Command "${SET}"`, [WRITTEN]],
    ['reg add $x /v B', ['? 1: reg add $x /v B']],
    ['if ($x) { reg add HKLM\\A /v B /t REG_DWORD /d 1 }', [`${WRITTEN} !conditional`]],
  ])('%j', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it('calls functions in one another to a bound', () => {
    expect(follow(`function f { f }\nf`).filter((line) => line.startsWith('?'))).toEqual(['? 1: f']);
  });
});

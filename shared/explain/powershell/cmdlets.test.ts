import { describe, expect, it } from 'vitest';
import { lost, one, rows, saidOf, set, text, unknown } from './rows.suite.ts';

const key = 'create-key HKLM\\A';
const gone = 'delete HKLM\\A';
const goneB = 'delete HKLM\\A|B';
const here = '\nSet-ItemProperty . B 1';

describe('a command by another name', () => {
  it.each<[string, string, readonly string[]]>([
    ['sp', 'HKLM:\\A B 1', [one('B')]],
    ['rp', 'HKLM:\\A B', [goneB]],
    ['ni', 'HKLM:\\A', [key]],
    ['md', 'HKLM:\\A', [key]],
    ['mkdir', 'HKLM:\\A', [key]],
    ...['ri', 'rm', 'del', 'erase', 'rd', 'rmdir'].map((name): [string, string, readonly string[]] => [
      name,
      'HKLM:\\A',
      [gone],
    ]),
    ...['cd', 'sl', 'chdir', 'pushd'].map((name): [string, string, readonly string[]] => [
      name,
      `HKLM:\\A${here}`,
      [lost(2, here.trim())],
    ]),
    ['popd', here, [lost(2, here.trim())]],
    ...['mount', 'ndr'].map((name): [string, string, readonly string[]] => [
      name,
      `-Name X -Root HKLM\\A\nsp X:\\ B 1`,
      [lost(1, `${name} -Name X -Root HKLM\\A`), lost(2, 'sp X:\\ B 1')],
    ]),
    ...['cpp', 'mp', 'rnp', 'clp'].map((name): [string, string, readonly string[]] => [
      name,
      'HKLM:\\A B',
      [lost(1, `${name} HKLM:\\A B`)],
    ]),
    ['iex', `'${set('B')}'`, [lost(1, `iex '${set('B')}'`)]],
    ['icm', `{ ${set('B')} }`, [lost(1, `icm { ${set('B')} }`), lost(1, set('B'))]],
    ...[
      'echo',
      'write',
      'gi',
      'gp',
      'gci',
      'ls',
      'dir',
      'gpv',
      'gwmi',
      'gcim',
      'cls',
      'clear',
      'sleep',
      'ft',
      'fl',
      'select',
      'where',
      '?',
      'cat',
      'gc',
      'gcm',
      'sort',
    ].map((name): [string, string, readonly string[]] => [name, 'x', []]),
    ['Microsoft.PowerShell.Management\\Set-ItemProperty', 'HKLM:\\A B 1', [one('B')]],
    ['Microsoft.PowerShell.Utility\\Write-Host', 'x', []],
    ['microsoft.powershell.core\\Out-Null', '', []],
    ['Acme\\Set-ItemProperty', 'HKLM:\\A B 1', [lost(1, 'Acme\\Set-ItemProperty HKLM:\\A B 1')]],
  ])('%s %s', (name, rest, expected) => {
    expect(saidOf(`${name} ${rest}`)).toEqual(expected);
  });

  it.each(['%', 'foreach'])('%s runs a block for each', (name) => {
    expect(saidOf(`'B','C' | ${name} { ${set('$_')} }`)).toEqual([one('B'), one('C')]);
  });

  it.each(['set', 'sv', 'nv', 'rv', 'clv', 'Set-Variable', 'New-Variable', 'Remove-Variable', 'Clear-Variable'])(
    '%s may change any variable',
    (name) => {
      const call = `${name} m 2`;
      expect(saidOf(`$m = 1\n${call}\n${set('B', '$m')}`)).toEqual([unknown('B'), lost(2, call)]);
    },
  );
});

describe('commands that change no value', () => {
  const names =
    'Write-Host Write-Output Write-Verbose Write-Warning Write-Error Write-Debug Write-Information Write-Progress Test-Path ' +
    'Get-ChildItem Get-ItemPropertyValue Get-CimInstance Get-WmiObject Get-Command Get-Date Get-Process Get-Location Get-Host ' +
    'Get-HotFix Get-Content Join-Path Split-Path Resolve-Path Out-Null Out-String Out-Host Select-Object Where-Object ' +
    'Sort-Object Measure-Object Format-Table Format-List Start-Sleep Pause Read-Host Clear-Host Set-StrictMode New-Object ' +
    'Get-Member Pop-Location Test-Connection Get-ComputerInfo Import-DscResource Get-Item Get-ItemProperty Set-Location Push-Location';
  it.each(names.split(' '))('%s', (name) => {
    expect(saidOf(`${name} -Acme HKLM:\\A x`)).toEqual([]);
  });

  it.each([
    'Copy-ItemProperty',
    'Move-ItemProperty',
    'Rename-ItemProperty',
    'Clear-ItemProperty',
    'Copy-Item',
    'Clear-Item',
    'Get-AcmeThing',
    'Out-File',
    'Set-Content',
  ])('%s isn’t followed', (name) => {
    expect(saidOf(`${name} HKLM:\\A`)).toEqual([lost(1, `${name} HKLM:\\A`)]);
  });
});

describe('a value is written', () => {
  rows([
    [
      'by the names of the parameters',
      `Set-ItemProperty -Path HKLM:\\A -Name B -Value 1\nNew-ItemProperty -Value 1 -Name C -Path HKLM:\\A`,
      [one('B'), one('C')],
    ],
    [
      'by other names of them',
      `Set-ItemProperty -LiteralPath HKLM:\\A -PSProperty B -Value 1\nSet-ItemProperty -PSPath HKLM:\\A C 1\nSet-ItemProperty -LP HKLM:\\A D 1`,
      [one('B'), one('C'), one('D')],
    ],
    ['by the beginnings of them', `Set-ItemProperty -Pat HKLM:\\A -Na B -Va 1 -Ty String`, [text('B', '1')]],
    [
      'with a type by either of its names',
      `New-ItemProperty HKLM:\\A B -Value 1 -PropertyType String\nNew-ItemProperty HKLM:\\A C -Value 1 -Type String`,
      [text('B', '1'), text('C', '1')],
    ],
    [
      'by a name that is another command’s',
      `Set-ItemProperty HKLM:\\A B 1 -PropertyType DWord`,
      [lost(1, 'Set-ItemProperty HKLM:\\A B 1 -PropertyType DWord')],
    ],
    ['by the end of a name', `Set-ItemProperty HKLM:\\A B -alue 1`, [lost(1, 'Set-ItemProperty HKLM:\\A B -alue 1')]],
    [
      'with a word too many',
      `New-ItemProperty HKLM:\\A B 1\nSet-ItemProperty HKLM:\\A B 1 2`,
      [lost(1, 'New-ItemProperty HKLM:\\A B 1'), lost(2, 'Set-ItemProperty HKLM:\\A B 1 2')],
    ],
    ['without a value', `Set-ItemProperty HKLM:\\A B`, [unknown('B')]],
    ['without a name', `Set-ItemProperty HKLM:\\A -Value 1`, [lost(1, 'Set-ItemProperty HKLM:\\A -Value 1')]],
    ['without a key', `Set-ItemProperty -Name B -Value 1`, [lost(1, 'Set-ItemProperty -Name B -Value 1')]],
    [
      'by a parameter without its value',
      `Set-ItemProperty HKLM:\\A -Value 1 -Name`,
      [lost(1, 'Set-ItemProperty HKLM:\\A -Value 1 -Name')],
    ],
    ['in each of several keys', `Set-ItemProperty 'HKLM:\\A','HKLM:\\C' B 1`, [one('B'), 'HKLM\\C|B REG_DWORD 1']],
    [
      'in what is known of several keys',
      `Set-ItemProperty 'HKLM:\\A',$x B 1`,
      [one('B'), lost(1, "Set-ItemProperty 'HKLM:\\A',$x B 1")],
    ],
    ['by one name, not by several', `Set-ItemProperty HKLM:\\A B,C 1`, [lost(1, 'Set-ItemProperty HKLM:\\A B,C 1')]],
    ['by a name with a pattern', `${set('B*')}\n${set('?')}`, [lost(1, set('B*')), lost(2, set('?'))]],
    [
      'by one of two names of which one is a pattern',
      `$n = 'B'\nif ($x) { $n = 'C*' }\n${set('$n')}`,
      [lost(3, set('$n'))],
    ],
    ['by a name that isn’t known', set('$n'), [lost(1, set('$n'))]],
    [
      'as the value without a name',
      `${set("'(Default)'", 'x')}\n${set("'(default)'", 'x')}`,
      ['HKLM\\A| REG_SZ "x"', 'HKLM\\A| REG_SZ "x"'],
    ],
    ['by a name with the word in it', set("'x(default)'", 'x'), [text('x(default)', 'x')]],
    [
      'with what may leave the key out',
      `${set('B')} -Exclude A\n${set('B')} -Filter A\n${set('B')} -Include A`,
      [lost(1, `${set('B')} -Exclude A`), lost(2, `${set('B')} -Filter A`), lost(3, `${set('B')} -Include A`)],
    ],
    [
      'by what came through a pipeline',
      `Get-Item HKLM:\\A | Set-ItemProperty -Name B -Value 1`,
      [lost(1, 'Set-ItemProperty -Name B -Value 1')],
    ],
    ['in the key that is named, whatever comes', `$x | Set-ItemProperty HKLM:\\A B 1`, [one('B')]],
    [
      'from a table of parameters',
      `$p = @{ Path = 'HKLM:\\A'; Name = 'B'; Value = 1 }\nSet-ItemProperty @p -Force`,
      [one('B')],
    ],
    [
      'from a table that isn’t known',
      `Set-ItemProperty @p HKLM:\\A B 1`,
      [lost(1, 'Set-ItemProperty @p HKLM:\\A B 1')],
    ],
  ]);
});

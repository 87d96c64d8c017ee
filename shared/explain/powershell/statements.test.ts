import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { readPowerShell } from './read.ts';
import { lost, maybe, one, rows, saidOf, set, unknown } from './rows.suite.ts';

const nested = (depth: number): string => `${'if ($true) { '.repeat(depth)}${set('B')}${' }'.repeat(depth)}`;

describe('an assignment', () => {
  rows([
    [
      'of several variables at once',
      `$a, $b = 1, 2\n${set('B', '$a')}\n${set('C', '$b')}`,
      [unknown('B'), unknown('C')],
    ],
    [
      'of a property beside a variable',
      `$a = 1\n$a, $o.x = 1, 2\n${set('B', '$a')}`,
      [unknown('B'), lost(2, '$a, $o.x = 1, 2')],
    ],
    ['of an element of a variable', `$a = 1, 2\n$a[0] = 5\n${set('B', '$a[0]')}`, [unknown('B')]],
    ['of an element of something else', `$o.x[0] = 5`, [lost(1, '$o.x[0] = 5')]],
    ['with a type, of several', `[int]$a, $b = '5', 6\n${set('B', '$a')}`, [unknown('B')]],
    ['that takes off and multiplies', `$a = 5\n$a -= 2\n$a *= 4\n${set('B', '$a')}`, [one('B', 12)]],
    ['of what isn’t known', `$a = 1\n$a += $x\n${set('B', '$a')}`, [unknown('B')]],
    [
      'of what belongs to the process',
      `[Net.ServicePointManager]::SecurityProtocol = 3072\n[System.Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }`,
      [],
    ],
    [
      'of what only begins so',
      `[Net.ServicePointManager]::SecurityProtocols = 3072\n[x.Net.ServicePointManager]::SecurityProtocol = 1`,
      [
        lost(1, '[Net.ServicePointManager]::SecurityProtocols = 3072'),
        lost(2, '[x.Net.ServicePointManager]::SecurityProtocol = 1'),
      ],
    ],
    ['in a chain', `$a = $b = 5\n${set('B', '$a')}\n${set('C', '$b')}`, [one('B', 5), one('C', 5)]],
    ['of a variable in brackets', '${a b} = 5\n' + set('B', '${a b}'), [one('B', 5)]],
    [
      'by a scope',
      `$script:a = 5\n$local:b = 6\n$private:c = 7\n$global:d = 8\n${set('B', '$a')}\n${set('C', '$b')}\n${set('D', '$variable:c')}\n${set('E', '$global:d')}`,
      [one('B', 5), one('C', 6), one('D', 7), one('E', 8)],
    ],
    ['of a list by another name', `$a = 1, 2\n$b = $a\n$b[0] = 5\n${set('B', '$a[0]')}`, [unknown('B')]],
    [
      'of a list in a table forgets the table',
      `$a = 1, 2\n$c = @{ x = 3, 4; y = $a }\n$a[0] = 5\n${set('B', '$c.y[0]')}`,
      [unknown('B')],
    ],
  ]);
});

describe('what a loop may assign', () => {
  const loop = (body: string): string => `$m = 1\n$n = 1\nwhile ($x) { ${set('B', '$m')}; ${body} }\n${set('C', '$n')}`;
  const forgotten = `perhaps ${unknown('B')}`;
  rows([
    ['by its name', loop('$m = 2'), [forgotten, one('C')]],
    ['counted up', loop('$m++'), [forgotten, one('C')]],
    ['in a loop of its own', loop('foreach ($m in 1,2) { Get-Date }'), [forgotten, one('C')]],
    ['but not the list of one', loop('foreach ($k in $m) { Get-Date }'), [maybe('B'), one('C')]],
    ['but not what is only read', loop('if (-not $m) { Get-Date }'), [maybe('B'), one('C')]],
    ['by a script that is run', loop('. .\\x.ps1'), [forgotten, `perhaps ${unknown('C')}`, lost(3, '. .\\x.ps1')]],
    ['by a text that is run', loop('iex $y'), [forgotten, `perhaps ${unknown('C')}`, lost(3, 'iex $y')]],
    ['by its name in words', loop('Set-Variable m 2'), [forgotten, unknown('C'), lost(3, 'Set-Variable m 2')]],
    ['by what comes out of a command', loop('Get-Date -OutVariable m'), [forgotten, unknown('C')]],
    ['but not by another parameter', loop('Get-Date -Out m'), [maybe('B'), one('C')]],
    [
      'by a function of the script',
      `function F { $script:m = 2 }\n${loop('F')}`.replaceAll('\n$n', '; $n'),
      [forgotten, unknown('C')],
    ],
    ['but not by another function', `function F { Get-Date }\n${loop('F')}`, [maybe('B'), one('C')]],
    [
      'by a method, in a list',
      `$m = @{ x = 1 }\nwhile ($x) { ${set('B', '$m.x')}; $m.Add('y', 1) }`,
      [forgotten, lost(2, "$m.Add('y', 1)")],
    ],
    [
      'but not by a method that changes nothing',
      `$m = @{ x = 1 }\nwhile ($x) { ${set('B', '$m.x')}; $y = $m.ContainsKey('y') }`,
      [maybe('B')],
    ],
  ]);
});

describe('a statement', () => {
  rows([
    [
      'with branches that nobody knows',
      `if ($x) { ${set('B')} } elseif ($y) { ${set('C')} } else { ${set('D')} }`,
      [maybe('B'), maybe('C'), maybe('D')],
    ],
    ['behind one that ends the script', `exit\n${set('B')}`, []],
    ['behind one that ends it with a number', `exit 1\n${set('B')}`, []],
    [
      'of a chain may run',
      `Get-Item x && ${set('B')}\nGet-Item x || ${set('C')}\n${set('D')}`,
      [maybe('B'), maybe('C'), one('D')],
    ],
    ['at the beginning of a chain runs', `${set('B')} && Get-Item x`, [one('B')]],
    [
      'gives nothing behind a chain',
      `$m = Get-Item HKLM:\\A && Get-Date\n$m | Set-ItemProperty -Name B -Value 1`,
      [lost(2, 'Set-ItemProperty -Name B -Value 1')],
    ],
    ['in a block by itself may run', `{ ${set('B')} }`, [maybe('B')]],
  ]);

  it('too deep isn’t followed', () => {
    const said = saidOf(nested(70));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^\? 1: .*if \(\$true\)/);
  });
});

describe('what nobody calls', () => {
  rows([
    ['knows nothing of the script', `$m = 1\nfunction F { ${set('B', '$m')} }`, [lost(2, set('B', '$m'))]],
    [
      'is named as a whole where there are two of a name',
      `function F { ${set('B')} }\nfunction F { ${set('C')} }`,
      [lost(2, `function F { ${set('C')} }`)],
    ],
    ['with the name of a scope', `function global:F { ${set('B')} }`, [lost(1, set('B'))]],
  ]);
});

describe('what isn’t PowerShell', () => {
  rows([
    [
      'is named from its first line on, without comments and empty lines',
      `# a\n${set('B', 'a$(1)c')}\n  \n  # b\n  x # y`,
      [lost(2, set('B', 'a$(1)c'))],
    ],
    ['is named by its line', `${set('B')}\n  $x = (1`, [one('B'), lost(2, '$x = (1')]],
    [
      'makes what follows possible, with variables that nobody knows',
      `$m = 1\n$y = $a ?? 5\n${set('B', '$m')}`,
      [`perhaps ${unknown('B')}`, lost(2, '$y = $a ?? 5')],
    ],
  ]);

  it('is named with all its lines where there is no grammar', () => {
    const findings = createFindings(100);
    readPowerShell(
      { text: 'a\nb', lineOf: (row) => row + 7, isCertain: true, host: null, depth: 0, labels: [] },
      {
        findings,
        parsePowerShell: undefined,
        read: { batch: () => undefined, powershell: () => undefined, vbscript: () => undefined },
      },
    );
    expect(findings.notFollowed().shown).toEqual([{ line: 7, lastLine: 8, text: 'a' }]);
  });
});

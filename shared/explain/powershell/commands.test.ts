import { describe, expect, it } from 'vitest';
import { lost, maybe, one, rows, saidOf, set, text, unknown } from './rows.suite.ts';

describe('the words of a command', () => {
  it.each('force passthru verbose debug recurse vb nonewline'.split(' '))('-%s accepts no value', (name) => {
    expect(saidOf(`Set-ItemProperty -${name} HKLM:\\A B 1`)).toEqual([one('B')]);
  });

  it.each(
    'erroraction ea errorvariable ev warningaction wa informationaction outvariable ov credential psprovider scope'.split(
      ' ',
    ),
  )('-%s has a value that doesn’t matter', (name) => {
    expect(saidOf(`Set-ItemProperty HKLM:\\A -${name} x B 1`)).toEqual([one('B')]);
  });

  rows([
    [
      'a value may be joined to its parameter',
      `Set-ItemProperty -Path:HKLM:\\A -Name:B -Value: 1 -Force:$true`,
      [one('B')],
    ],
    [
      'a dash of a text processor begins a parameter',
      `Set-ItemProperty –Path HKLM:\\A —Name B ―Value 1 –Force`,
      [one('B')],
    ],
    ['a dash in a word doesn’t', `Set-ItemProperty HKLM:\\A 'x-y' a-b`, [text('x-y', 'a-b')]],
    [
      'a parameter isn’t the value of another',
      `Set-ItemProperty HKLM:\\A -Name -Value 1`,
      [lost(1, 'Set-ItemProperty HKLM:\\A -Name -Value 1')],
    ],
    [
      'where the output goes isn’t a word',
      `Set-ItemProperty HKLM:\\A B 1 > $null\nSet-ItemProperty HKLM:\\A C 1 2>&1\nSet-ItemProperty HKLM:\\A D -Value > x`,
      [one('B'), one('C'), lost(3, 'Set-ItemProperty HKLM:\\A D -Value > x')],
    ],
    [
      'a table of parameters isn’t the value of one',
      `$p = @{ Value = 1 }\nSet-ItemProperty HKLM:\\A B -Force @p`,
      [one('B')],
    ],
    [
      'words with a comma are one list',
      `Set-ItemProperty HKLM:\\A -Name B,C\n${set('B', 'x,y')}\nSet-ItemProperty HKLM:\\A -Name B, C`,
      [
        lost(1, 'Set-ItemProperty HKLM:\\A -Name B,C'),
        lost(2, set('B', 'x,y')),
        lost(3, 'Set-ItemProperty HKLM:\\A -Name B, C'),
      ],
    ],
    [
      'words with a comma are one for a function',
      `function F($n, $v) { ${set('$n', '$v')} }\nF B,C`,
      [lost(1, set('$n', '$v'))],
    ],
  ]);
});

describe('the name of a command', () => {
  rows([
    [
      'in quotation marks',
      `& 'Set-ItemProperty' HKLM:\\A B 1\n& "Set-ItemProperty" HKLM:\\A C 1`,
      [one('B'), one('C')],
    ],
    ['in a variable', `$c = 'Set-ItemProperty'\n& $c HKLM:\\A B 1`, [one('B')]],
    ['in a variable that isn’t known', `& $c HKLM:\\A B 1\n${set('C')}`, [one('C'), lost(1, '& $c HKLM:\\A B 1')]],
    [
      'one of two',
      `$c = 'Set-ItemProperty'\nif ($x) { $c = 'Write-Host' }\n& $c HKLM:\\A B 1`,
      [lost(3, '& $c HKLM:\\A B 1')],
    ],
    ['with a variable in it', `& $a\\x.ps1 HKLM:\\A`, [lost(1, '& $a\\x.ps1 HKLM:\\A')]],
    ['of a member', `& $a.b HKLM:\\A`, [lost(1, '& $a.b HKLM:\\A')]],
    ['of a block with words', `& { ${set('B')} } x`, [lost(1, `& { ${set('B')} } x`)]],
    ['of a script that may end this one', `.\\x.ps1\n${set('B')}`, [maybe('B'), lost(1, '.\\x.ps1')]],
    ['of a script with words behind it', `C:\\x.PS1 -a\n${set('B')}`, [maybe('B'), lost(1, 'C:\\x.PS1 -a')]],
    ['of a file that only begins like one', `C:\\x.ps1.exe\n${set('B')}`, [one('B'), lost(1, 'C:\\x.ps1.exe')]],
    [
      'of a script that is run here',
      `$m = 1\n. 'C:\\x.ps1'\n${set('B', '$m')}`,
      [`perhaps ${unknown('B')}`, lost(2, ". 'C:\\x.ps1'")],
    ],
    [
      'of nobody knows which script that is run here',
      `$m = 1\n. $s\n${set('B', '$m')}`,
      [`perhaps ${unknown('B')}`, lost(2, '. $s')],
    ],
    [
      'of nobody knows which command keeps the variables',
      `$m = 1\n& $s\n${set('B', '$m')}`,
      [one('B'), lost(2, '& $s')],
    ],
    [
      'of a function that is run here by a path isn’t it',
      `function x.ps1 { ${set('C')} }\n. .\\x.ps1`,
      [lost(1, set('C')), lost(2, '. .\\x.ps1')],
    ],
  ]);
});

describe('a command that isn’t followed', () => {
  rows([
    [
      'names the writes in its blocks',
      `Invoke-Acme -Do { ${set('B')} } { ${set('C')} }\n${set('D')}`,
      [one('D'), lost(1, `Invoke-Acme -Do { ${set('B')} } { ${set('C')} }`), lost(1, set('B')), lost(1, set('C'))],
    ],
    [
      'runs no program in its blocks',
      `Invoke-Acme { reg add HKLM\\A /v B /d 1 /f }`,
      [lost(1, 'Invoke-Acme { reg add HKLM\\A /v B /d 1 /f }'), lost(1, 'reg add HKLM\\A /v B /d 1 /f')],
    ],
    [
      'may put what comes out into a variable',
      `$m = 1\nGet-Acme -OutVariable m\n${set('B', '$m')}`,
      [unknown('B'), lost(2, 'Get-Acme -OutVariable m')],
    ],
    ...[
      'ErrorVariable',
      'WarningVariable',
      'InformationVariable',
      'PipelineVariable',
      'ov',
      'ev',
      'wv',
      'iv',
      'pv',
      'OutV',
    ].map((name): [string, string, readonly string[]] => [
      `-${name} names a variable`,
      `$m = 1\nGet-Date -${name} +m\n${set('B', '$m')}`,
      [unknown('B')],
    ]),
    ['-Move names none', `$m = 1\nGet-Date -Move m m\n${set('B', '$m')}`, [one('B')]],
    [
      'that only looks like an assignment',
      `$m = 1\nxSet-Variable m 2\nSet-VariableX m 2\n${set('B', '$m')}`,
      [one('B'), lost(2, 'xSet-Variable m 2'), lost(3, 'Set-VariableX m 2')],
    ],
    [
      'Set-ExecutionPolicy writes into the registry',
      `Set-ExecutionPolicy RemoteSigned\nSet-ExecutionPolicy Bypass -Scope CurrentUser`,
      [lost(1, 'Set-ExecutionPolicy RemoteSigned'), lost(2, 'Set-ExecutionPolicy Bypass -Scope CurrentUser')],
    ],
    [
      'Set-ExecutionPolicy for the process writes nothing',
      `Set-ExecutionPolicy Bypass -Scope Process -Force\nSet-ExecutionPolicy Bypass -Scope:Process\nSet-ExecutionPolicy Bypass -Scope  Process`,
      [],
    ],
    [
      'Set-ExecutionPolicy for what begins like it',
      `Set-ExecutionPolicy Bypass -Scope Processes`,
      [lost(1, 'Set-ExecutionPolicy Bypass -Scope Processes')],
    ],
  ]);
});

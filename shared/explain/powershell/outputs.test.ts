import { describe } from 'vitest';
import { lost, maybe, one, rows, set, unknown } from './rows.suite.ts';

describe('a command that returns something', () => {
  rows([
    ['Get-Date gives something', set('B', '(Get-Date)'), [unknown('B')]],
    [
      'Join-Path gives something',
      `Set-ItemProperty (Join-Path HKLM:\\A C) B 1`,
      [lost(1, 'Set-ItemProperty (Join-Path HKLM:\\A C) B 1')],
    ],
    [
      'a harmless command runs its blocks perhaps',
      `Where-Object { ${set('B')} }\nSelect-Object -Property x { ${set('C')} }`,
      [maybe('B'), maybe('C')],
    ],
    [
      'a harmless command has something in `$_`',
      `'a' | ForEach-Object { Where-Object { ${set('B', '$_')} } }`,
      [`perhaps ${unknown('B')}`],
    ],
    ['a block for each has what comes', `$x | ForEach-Object { ${set('B', '$_')} }`, [`perhaps ${unknown('B')}`]],
    ['a block for one thing', `5 | ForEach-Object { ${set('B', '$_')} }`, [one('B', 5)]],
    [
      '`$_` is unknown behind one',
      `5 | ForEach-Object { 6 | ForEach-Object { Get-Date }; ${set('B', '$_')} }`,
      [unknown('B')],
    ],
    [
      'several blocks for each run perhaps',
      `$m = 1\n'a' | ForEach-Object { ${set('B')} } { ${set('C')} }\n${set('D', '$m')}`,
      [maybe('B'), maybe('C'), one('D'), lost(2, `ForEach-Object { ${set('B')} } { ${set('C')} }`)],
    ],
    [
      'a block for each beside other words runs perhaps',
      `'a' | ForEach-Object -Process { ${set('B')} } -End 5`,
      [maybe('B'), lost(1, `ForEach-Object -Process { ${set('B')} } -End 5`)],
    ],
    ['a member for each isn’t followed', `'a' | ForEach-Object ToString`, [lost(1, 'ForEach-Object ToString')]],
    ['a block by its parameter is followed', `'B' | ForEach-Object -Process { ${set('$_')} }`, [one('B')]],
  ]);
});

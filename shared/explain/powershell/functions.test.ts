import { describe } from 'vitest';
import { lost, maybe, one, rows, set, text, unknown } from './rows.suite.ts';

const fn = (params: string, body = set('$n', '$v')): string => `function F {\n param(${params})\n ${body}\n}\n`;

describe('a parameter of a function', () => {
  rows([
    [
      'by its name, by a part of it, or by its place',
      `${fn('$n, $v')}F -n B -v 1\nF C 2\nF 3 -n D\nF -V 4 E`,
      [one('B', 1), one('C', 2), one('D', 3), one('E', 4)],
    ],
    ['by the beginning of its name', `${fn('$name, $value', set('$name', '$value'))}F -na B -val 1`, [one('B')]],
    [
      'beside the name, as in other languages',
      `function F($n, $v = 3) { ${set('$n', '$v')} }\nF B\nF C 4`,
      [one('B', 3), one('C', 4)],
    ],
    ['has its own value where it isn’t given', `${fn('$n, $v = 1 + 2')}F B\nF C 4`, [one('B', 3), one('C', 4)]],
    ['may use one before it', `${fn('$n, $v = "x$n"')}F B`, [text('B', 'xB')]],
    ['isn’t known where nobody gives it', `${fn('$n, $v')}F B`, [unknown('B')]],
    ['has the type that is said', `${fn('$n, [string]$v')}F B 5`, [text('B', '5')]],
    ['has that type where it has its own value too', `${fn('$n, [string]$v = 5')}F B`, [text('B', '5')]],
    ['keeps that type', `${fn('$n, [int]$v', `$v = '7'\n ${set('$n', '$v')}`)}F B 5`, [one('B', 7)]],
    ['with a type that isn’t known isn’t known', `${fn('$n, [Acme]$v')}F B 5`, [unknown('B')]],
    [
      'with attributes has the type behind them',
      `${fn('$n, [Parameter(Mandatory)][ValidateNotNull()][string]$v')}F B 5`,
      [text('B', '5')],
    ],
    [
      'in an order that attributes change isn’t known',
      `${fn('[Parameter(Position = 1)]$n, [Parameter(Position = 0)]$v')}F 1 B`,
      [lost(3, set('$n', '$v'))],
    ],
    ['by another name isn’t known', `${fn("[Alias('Key')]$n, $v")}F -Key B -v 1`, [lost(3, set('$n', '$v'))]],
    ['from a pipeline isn’t known', `${fn('$n, $v')}'B' | F -v 1`, [lost(3, set('$n', '$v'))]],
    ['from a table', `${fn('$n, $v')}$p = @{ n = 'B'; v = 2 }\nF @p`, [one('B', 2)]],
    ['from a table that isn’t known isn’t known', `${fn('$n, $v = 1')}F @p`, [lost(3, set('$n', '$v'))]],
    ['keeps the variables of the script', `$v = 1\n${fn('$n')}F B\n$n = 'C'\n${set('$n')}`, [one('B'), one('C')]],
    ['`$args` isn’t known', `$args = 1\nfunction F { ${set('B', '$args')} }\nF`, [unknown('B')]],
    ['`$_` isn’t known', `function F { ${set('B', '$_')} }\n1 | ForEach-Object { F }`, [unknown('B')]],
  ]);
});

describe('a switch of a function', () => {
  const body = `if ($on) { ${set('$n')} } else { ${set('$n', '2')} }`;
  rows([
    [
      'is on where it is named, and off where it isn’t',
      `${fn('[switch]$on, $n', body)}F B -on\nF C`,
      [one('B'), one('C', 2)],
    ],
    ['may be switched off', `${fn('[switch]$on, $n', body)}F B -on:$false`, [one('B', 2)]],
    ['has its own value', `${fn('[switch]$on = $true, $n', body)}F B`, [one('B')]],
    [
      'takes no word, so which one is the next isn’t known',
      `${fn('[switch]$on, $n', body)}F -on B`,
      [lost(3, set('$n')), lost(3, set('$n', '2'))],
    ],
    [
      'takes no word by a part of its name either',
      `${fn('[switch]$only, $n', body)}F -onl B`,
      [lost(3, set('$n')), lost(3, set('$n', '2'))],
    ],
    [
      'that elsewhere is one isn’t known here',
      `${fn('$n, $force', `if ($force) { ${set('B')} } else { ${set('C')} }`)}F -Force $false -n 1`,
      [maybe('B'), maybe('C')],
    ],
    ['of a test is one for all that is called', `${fn('[switch]$WhatIf, $n', set('$n'))}F B -WhatIf\nF C`, [one('C')]],
    [
      'of a test goes to whom it is not declared for too',
      `function F { [CmdletBinding(SupportsShouldProcess)] \n param($n)\n ${set('B')}\n}\nF -WhatIf\nF -wi`,
      [],
    ],
  ]);
});

describe('a call', () => {
  rows([
    [
      'of a function with a scope in its name',
      `function global:F { ${set('B')} }\nfunction script:G { ${set('C')} }\nF\nG`,
      [one('B'), one('C')],
    ],
    ['of a name in another case', `function Set-It { ${set('B')} }\nset-IT`, [one('B')]],
    ['gives nothing that is known', `function F { 5 }\n${set('B', '(F)')}`, [unknown('B')]],
    ['with a dot keeps the variables', `function F { $m = 2 }\n. F\n${set('B', '$m')}`, [one('B', 2)]],
    ['of itself isn’t followed', `function F { ${set('B')}; F }\nF`, [one('B'), lost(1, 'F')]],
    [
      'nine deep isn’t followed',
      `${Array.from({ length: 9 }, (_, i) => `function Step${i} { Step${i + 1} }`).join('\n')}\nfunction Step9 { ${set('B')} }\nStep0`,
      [lost(8, 'Step8'), lost(10, set('B'))],
    ],
    [
      'seven deep is',
      `${Array.from({ length: 7 }, (_, i) => `function Step${i} { Step${i + 1} }`).join('\n')}\nfunction Step7 { ${set('B')} }\nStep0`,
      [one('B')],
    ],
    [
      'changes what the script calls its own, for all callers',
      `$m = 1\nfunction G { $script:m = 2 }\nfunction F { G; ${set('C', '$script:m')} }\nF\n${set('B', '$m')}`,
      [one('C', 2), one('B', 2)],
    ],
    [
      'in a branch may change it',
      `$m = 1\nfunction F { if ($x) { $global:m = 2 } }\nF\n${set('B', '$m')}`,
      [unknown('B')],
    ],
    ['may not come to it', `function F { if ($x) { throw 'x' } }\nF\n${set('B')}`, [maybe('B')]],
    ['of a function without a body isn’t followed', `function F { }\nF\n${set('B')}`, [one('B'), lost(2, 'F')]],
    [
      'of what a filter does',
      `filter F { ${set('B')} }\n${set('C')}`,
      [one('C'), lost(1, `filter F { ${set('B')} }`), lost(1, set('B'))],
    ],
    ['of a function that isn’t there yet', `F\nfunction F { ${set('B')} }`, [lost(1, 'F'), lost(2, set('B'))]],
  ]);
});

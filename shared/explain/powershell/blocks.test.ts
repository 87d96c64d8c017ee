import { describe } from 'vitest';
import { lost, maybe, one, rows, set, text, unknown } from './rows.suite.ts';

describe('a block of a command', () => {
  rows([
    ['is left by `return`, and the script goes on', `'a','b' | ForEach-Object { return }\n${set('B')}`, [one('B')]],
    ['that `&` runs is left by `return`', `& { return; ${set('C')} }\n${set('B')}`, [one('B')]],
    ['that `.` runs is left by `return`', `. { return; ${set('C')} }\n${set('B')}`, [one('B')]],
    ['of Invoke-Command is left by `return`', `Invoke-Command { return }\n${set('B')}`, [one('B')]],
    ['of Where-Object is left by `return`', `$y = $x | Where-Object { return $true }\n${set('B')}`, [one('B')]],
    [
      'over a list that nobody knows is left by `return`',
      `$x | ForEach-Object { if ($_) { return }; ${set('C')} }\n${set('B')}`,
      [maybe('C'), one('B')],
    ],
    ['that `break` leaves ends the script with it', `'a' | ForEach-Object { break }\n${set('B')}`, []],
    [
      'that `break` may leave may end the script',
      `$x | ForEach-Object { if ($_) { break } }\n${set('B')}`,
      [maybe('B')],
    ],
    [
      'that `continue` leaves goes on with the loop around it',
      `foreach ($n in 'B','C') { 'a' | ForEach-Object { continue }; ${set('$n')} }\n${set('D')}`,
      [one('D')],
    ],
    ['keeps the variables that `.` runs it with', `. { $m = 2 }\n${set('B', '$m')}`, [one('B', 2)]],
    [
      'of Invoke-Command has the variables of the script',
      `$m = 1\nInvoke-Command -ScriptBlock { ${set('B', '$m')} }`,
      [one('B')],
    ],
    [
      'on another PC has other variables',
      `$m = 1\nInvoke-Command -ComputerName S { ${set('B', '$m')} }\n${set('C', '$m')}`,
      [unknown('B'), one('C')],
    ],
    [
      'with parameters doesn’t know what they are given, in a function too',
      `function F {\n $n = 1\n Invoke-Command -ScriptBlock { param($n) ${set('B', '$n')} } -ArgumentList 5\n}\nF`,
      [unknown('B')],
    ],
    [
      'two blocks are more than one',
      `Invoke-Command { ${set('B')} } { ${set('C')} }`,
      [lost(1, `Invoke-Command { ${set('B')} } { ${set('C')} }`), lost(1, set('B')), lost(1, set('C'))],
    ],
  ]);
});

describe('a loop', () => {
  rows([
    ['over nothing never runs', `$x = $null\nforeach ($n in $x) { ${set('B')} }`, []],
    ['over one thing runs once', `foreach ($n in 'B') { ${set('$n')} }`, [one('B')]],
    [
      'over a table runs once',
      `$t = @{ a = 1 }\nforeach ($n in $t) { ${set('B')} }`,
      [one('B')],
    ],
    ['without an end may never come to what follows', `while ($true) { Start-Sleep 5 }\n${set('B')}`, [maybe('B')]],
    ['with a condition that isn’t known comes to an end', `while ($x) { Start-Sleep 5 }\n${set('B')}`, [one('B')]],
    [
      'that adds one up writes another number each time',
      `$i = 1\nwhile ($x) { ${set('B', '$i')}; ++$i }`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'that takes one off writes another number each time',
      `$i = 9\ndo { ${set('B', '$i')}; $i-- } while ($x)`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'that is left by a label goes on in nobody knows which loop',
      `:outer foreach ($i in 1,2) {\n foreach ($j in 1,2) {\n  break :outer\n }\n ${set('B')}\n}\n${set('C')}`,
      [maybe('B'), maybe('B'), maybe('C'), lost(3, 'break :outer')],
    ],
    [
      'that changes a table by another name doesn’t know what is in it',
      `$a = @{ x = 1 }\n$b = $a\nforeach ($i in $y) { ${set('B', '$a.x')}; $b['x'] = 2 }`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'that calls a function which calls one that assigns doesn’t know what is assigned',
      `$m = 1\nfunction G { $script:m = 2 }\nfunction F { G }\nforeach ($i in $y) { ${set('B', '$m')}; F }`,
      [`perhaps ${unknown('B')}`],
    ],
  ]);
});

describe('switch', () => {
  rows([
    [
      'compares texts, so numbers as they are printed',
      `switch (16) { 0x10 { ${set('B')} } 17 { ${set('C')} } }`,
      [one('B')],
    ],
    ['takes a text with zeros for another', `switch (5) { '05' { ${set('B')} } 5 { ${set('C')} } }`, [one('C')]],
    ['doesn’t look at case', `switch ('Ab') { aB { ${set('B')} } }`, [one('B')]],
    [
      'runs every clause that fits',
      `switch ('a') { a { ${set('B')} } 'a' { ${set('C')} } "b" { ${set('D')} } }`,
      [one('B'), one('C')],
    ],
    [
      'is left by `break`',
      `switch ('a') { a { ${set('B')}; break } 'a' { ${set('C')} } }\n${set('D')}`,
      [one('B'), one('D')],
    ],
    [
      'takes `default` where no other clause fits',
      `switch ('c') {\n a { ${set('B')} }\n Default { ${set('C')} }\n}`,
      [one('C')],
    ],
    [
      'takes a quoted default for a text',
      `switch ('default') { default { ${set('B')} } 'default' { ${set('C')} } }`,
      [one('C')],
    ],
    ['knows what it looks at', `switch ('B') { 'B' { ${set('$_')} } }`, [one('B')]],
    [
      'leaves `$_` as it was',
      `'C' | ForEach-Object { switch ('B') { 'B' { ${set('$_')} } }; ${set('$_')} }`,
      [one('B'), one('C')],
    ],
    [
      'may run each clause where one is computed',
      `switch ('a') { $y { ${set('B')} } 'a' { ${set('C')} } }`,
      [maybe('B'), maybe('C')],
    ],
    [
      'may run each clause where one is a number in another form',
      `switch (5) { 5l { ${set('B')} } 6 { ${set('C')} } }`,
      [maybe('B'), maybe('C')],
    ],
    [
      'may run each clause for a list, in any order',
      `$m = 1\nswitch (1,2) { 2 { ${set('B', '$m')} } 1 { $m = 5 } }`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'by patterns may run each clause, and end the script',
      `switch -Wildcard ('a') {\n 'a*' { ${set('B')} }\n}\n${set('C')}`,
      [maybe('B'), maybe('C')],
    ],
    ['compares an empty text too', `switch ('') { '' { ${set('B')} } }`, [one('B')]],
  ]);
});

describe('an error that is caught', () => {
  rows([
    [
      'is what `$_` is',
      `'a' | ForEach-Object { try { throw 'x' } catch { ${set('"B$_"')} } }`,
      [lost(1, set('"B$_"'))],
    ],
    [
      'leaves `$_` as it was',
      `'B' | ForEach-Object { try { Get-Item C:\\ } catch { Write-Host $_ }; ${set('$_')} }`,
      [one('B')],
    ],
    ['may come from a function', `function F { throw 'x' }\ntry { F; ${set('B')} } catch { ${set('C')} }`, [one('C')]],
    [
      'doesn’t bring the variables of a function',
      `function F { $m = 2; throw 'x' }\n$m = 1\ntry { F } catch { ${set('B', '$m')} }`,
      [one('B')],
    ],
    [
      'may come before or behind an assignment',
      `$m = 1\ntry { $m = 2; Get-Item C:\\ } catch { ${set('B', '$m')} }`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'may be caught by any of several',
      `try { throw 'x' } catch [A] { ${set('B')} } catch { ${set('C')} }\n${set('D')}`,
      [maybe('B'), maybe('C'), maybe('D')],
    ],
  ]);
});

describe('a variable with a type', () => {
  rows([
    ['turns all that it is given into it', `[string]$m = 5\n$m = 6\n${set('B', '$m')}`, [text('B', '6')]],
    ['turns a text into a number', `[int]$m = '5'\n$m = '0x10'\n${set('B', '$m')}`, [one('B', 16)]],
  ]);
});

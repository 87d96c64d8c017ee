import { describe } from 'vitest';
import { lost, maybe, one, rows, set, text, unknown } from './rows.suite.ts';

const value = (expression: string, before = ''): string => `${before}${set('B', `(${expression})`)}`;

describe('a text', () => {
  rows([
    ['with variables in it', `$a = 'x'\n${set('B', '"1$a-${a}2 $a.y $a"')}`, [text('B', '1x-x2 x.y x')]],
    ['with a member in it', `$h = @{ a = 'x' }\n${set('B', '"1$($h.a)2"')}`, [text('B', '1x2')]],
    ['with something in it that isn’t known', set('B', '"a$x"'), [unknown('B')]],
    ['with a variable of the environment', set('B', '"a$env:X"'), [unknown('B')]],
    ['with marks of its own', set('B', '"i``j`$k`\'l`"m""n"'), [text('B', 'i`j$k\'l"m"n')]],
    ['with a mark of a letter', set('B', '"a`tb"'), [unknown('B')]],
    ['as it stands', set('B', "'a$b`n''c'"), [text('B', "a$b`n'c")]],
    ['with an end of its own', set('B', '"a$"'), [text('B', 'a$')]],
    ['over lines as it stands', set('B', "@'\na$b\n''c\n'@"), [text('B', "a$b\n''c")]],
    ['over lines with variables', `$a = 'x'\n${set('B', '@"\n1$a\n"2"\n"@')}`, [text('B', '1x\n"2"')]],
    ['without anything', set('B', "''"), [text('B', '')]],
  ]);
});

describe('a bare word', () => {
  rows([
    ['with a variable', `$a = 'x'\n${set('B', 'y$a\\z')}`, [text('B', 'yx\\z')]],
    ['with a mark', set('B', 'a`$b'), [unknown('B')]],
    ['with a member', `$a = 'x'\n${set('B', 'y$a.z')}`, [unknown('B')]],
    ['with an element', `$a = 'x'\n${set('B', 'y$a[0]')}`, [unknown('B')]],
    ['with a variable of a scope', `$a = 'x'\n${set('B', 'y$script:a')}`, [unknown('B')]],
    ['with a variable of the environment', set('B', 'y$env:a'), [unknown('B')]],
    ['with quotation marks in it', set('B', 'a"b"c'), [unknown('B')]],
    ['with brackets in it', set('B', 'a$(1)c'), [lost(1, set('B', 'a$(1)c'))]],
    [
      'that is a number',
      `${set('B', '0x10')}\n${set('C', '2kb')}\n${set('D', '-5')}`,
      [one('B', 16), unknown('C'), one('D', 4294967291)],
    ],
    [
      'that is a number of another type',
      `${set('B', '10l')}\n${set('C', '12345678901')}\n${set('D', '1.5')}\n${set('E', '1tb')}`,
      [unknown('B'), unknown('C'), unknown('D'), unknown('E')],
    ],
  ]);
});

describe('a statement that the grammar breaks off', () => {
  rows([
    ['isn’t followed', `$m = 1\n${set('B', 'y${a}z')}`, [lost(2, set('B', 'y${a}z'))]],
    ['isn’t followed behind a bracket', set('B', 'x)y'), [lost(1, set('B', 'x)y'))]],
    ['leaves what stands before it', `${set('B')}\n${set('C', 'x)y')}`, [one('B'), lost(2, set('C', 'x)y'))]],
  ]);
});

describe('a list', () => {
  rows([
    ['by commas', `foreach ($n in 'B','C') { ${set('$n')} }`, [one('B'), one('C')]],
    [
      'in brackets',
      `foreach ($n in @('B','C')) { ${set('$n')} }\nforeach ($n in @('D')) { ${set('$n')} }`,
      [one('B'), one('C'), one('D')],
    ],
    ['of one list in brackets', `$a = @('B')\nforeach ($n in @($a)) { ${set('$n')} }`, [one('B')]],
    ['with nothing in it', `foreach ($n in @()) { ${set('$n')} }`, []],
    ['line by line', `foreach ($n in @(\n 'B'\n 'C','D'\n)) { ${set('$n')} }`, [one('B'), one('C'), one('D')]],
    [
      'line by line, where one gives nobody knows how many',
      `foreach ($n in @(\n 'B'\n Get-Date\n)) { ${set('$n')} }`,
      [lost(4, set('$n'))],
    ],
    [
      'with an assignment, which gives nothing',
      `foreach ($n in @($m = 5; 'C')) { ${set('$n')} }`,
      [lost(1, set('$n'))],
    ],
    ['in round brackets, with an assignment, which gives its value', value('$m = 5'), [one('B', 5)]],
    ['added to isn’t followed', `$a = @('B')\n$a += 'C'\nforeach ($n in $a) { ${set('$n')} }`, [lost(3, set('$n'))]],
    [
      'by its elements',
      `$a = 5,6\n${set('B', '$a[0]')}\n${set('C', '$a[-1]')}\n$i = 1\n${set('D', '$a[$i]')}`,
      [one('B', 5), one('C', 6), one('D', 6)],
    ],
    [
      'by an element that isn’t known',
      `$a = 5,6\n${set('B', '$a[$i]')}\n${set('C', "$a['x']")}`,
      [unknown('B'), unknown('C')],
    ],
    ['by an element that isn’t there', `$a = 5,6\nforeach ($n in $a[9]) { ${set('B')} }`, []],
    [
      'by a range isn’t followed',
      `foreach ($n in 1..2) { ${set('"N$n"')} }\nforeach ($n in 1..$x) { ${set('C')} }`,
      [maybe('C'), lost(1, set('"N$n"')), lost(2, '1..$x')],
    ],
  ]);
});

describe('a table', () => {
  rows([
    [
      'by its members',
      `$h = @{ a = 5; 'b c' = 6; "d" = 7 }\n${set('B', '$h.A')}\n${set('C', "$h['B c']")}\n${set('D', '$h.d')}`,
      [one('B', 5), one('C', 6), one('D', 7)],
    ],
    [
      'by a member that isn’t there',
      `$h = @{ a = 5 }\n${set('B', '$h.b')}\n${set('C', "$h['b']")}\n${set('D', '$h[0]')}`,
      [unknown('B'), unknown('C'), unknown('D')],
    ],
    ['with a name that is computed', `$h = @{ $a = 5; b = 6 }\n${set('B', '$h.b')}`, [unknown('B')]],
    [
      'with a type',
      `$h = [ordered]@{ a = 5 }\n$o = [pscustomobject]@{ a = 6 }\n${set('B', '$h.a')}\n${set('C', '$o.a')}`,
      [one('B', 5), one('C', 6)],
    ],
    ['in a table', `$h = @{ a = @{ b = 5 } }\n${set('B', '$h.a.b')}`, [one('B', 5)]],
    ['changed by another name', `$a = @{ x = 1 }\n$b = $a\n$b['x'] = 2\n${set('B', '$a.x')}`, [unknown('B')]],
    [
      'changed where it is in another',
      `$a = @{ x = 1 }\n$b = @{ y = $a }\n$b.y.x = 2\n${set('B', '$a.x')}`,
      [unknown('B'), lost(3, '$b.y.x = 2')],
    ],
    [
      'that is another one goes with it',
      `$a = @{ x = 1 }\n$b = @{ x = 1 }\n$b['x'] = 2\n${set('B', '$a.x')}`,
      [unknown('B')],
    ],
    [
      'changed by a function',
      `function F($h) { $h['x'] = 2 }\n$a = @{ x = 1 }\nF $a\n${set('B', '$a.x')}`,
      [unknown('B')],
    ],
    [
      'changed by a method',
      `$a = @{ x = 1 }\n$a.Set_Item('x', 2)\n${set('B', '$a.x')}`,
      [unknown('B'), lost(2, "$a.Set_Item('x', 2)")],
    ],
    [
      'given to a method',
      `$a = @{ x = 1 }\n$o.Change($a)\n${set('B', '$a.x')}`,
      [unknown('B'), lost(2, '$o.Change($a)')],
    ],
    [
      'given to a static method',
      `$a = 1,2\n[array]::Reverse($a)\n${set('B', '$a[0]')}`,
      [unknown('B'), lost(2, '[array]::Reverse($a)')],
    ],
    ['asked by a method', `$a = @{ x = 1 }\n$y = $a.ContainsKey('x')\n${set('B', '$a.x')}`, [one('B')]],
  ]);
});

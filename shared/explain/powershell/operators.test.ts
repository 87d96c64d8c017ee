import { describe } from 'vitest';
import { lost, maybe, one, rows, set, text, unknown } from './rows.suite.ts';

const value = (expression: string, before = ''): string => `${before}${set('B', `(${expression})`)}`;

describe('an operator', () => {
  rows([
    ['of numbers', value('1 + 2 + 3'), [one('B', 6)]],
    ['of numbers that isn’t worked out', value('7 - 1'), [unknown('B')]],
    ['of bits', value('0x800 -bor 0x200 -bor 0x80'), [one('B', 0xa80)]],
    ['of texts', value("'a' + 'b' + 1"), [text('B', 'ab1')]],
    [
      'of a type',
      `${set('B', "([int]'5')")}\n${set('C', '([string]5)')}\n${set('D', '([long]5)')}\n${set('E', '([long]5)')} -Type DWord\n${set('F', '(-[long]5)')}`,
      [one('B', 5), text('C', '5'), unknown('D'), unknown('E', 'REG_DWORD'), unknown('F')],
    ],
    [
      'in front of a number',
      `$a = 5\n${set('B', '(-$a)')}\n${set('C', '(+$a)')}\n${set('D', "(-'5')")}`,
      [one('B', 4294967291), unknown('C'), unknown('D')],
    ],
    [
      'that counts up or down',
      `$a = 5\n$a++\n${set('B', '$a')}\n$a = 5\n--$a\n${set('C', '$a')}`,
      [unknown('B'), unknown('C')],
    ],
    ['that says no to what is neither', `if (!5) { ${set('B')} }`, [maybe('B')]],
    ['that compares what isn’t known', `if ($x -eq 2) { ${set('B')} }`, [maybe('B')]],
    [
      'by reference gives a variable away',
      `$m = 1\n$y = [int]::TryParse('5', [ref]$m)\n${set('B', '$m')}`,
      [unknown('B'), lost(2, "$y = [int]::TryParse('5', [ref]$m)")],
    ],
  ]);
});

describe('and, or', () => {
  const both = (sign: string, first: string, second: string): string =>
    `if (${first} ${sign} ${second}) { ${set('B')} } else { ${set('C')} }`;
  rows([
    [
      'left to the second',
      `${both('-and', '$true', '$x')}\n${both('-or', '$false', '$x')}`,
      [maybe('B'), maybe('C'), maybe('B'), maybe('C')],
    ],
    ['one of which nobody knows', both('-and', '$x', '$true'), [maybe('B'), maybe('C')]],
    ['either, but not both', both('-xor', '$true', '$true'), [maybe('B'), maybe('C')]],
  ]);
});

describe('what isn’t a value', () => {
  rows([
    ['a block', `$b = { ${set('C')} }\n${set('B', '$b')}`, [unknown('B')]],
    ['what a branch gives', `$m = if ($x) { 1 } else { 2 }\n${set('B', '$m')}`, [unknown('B')]],
    ['several statements in brackets', `$m = $(1; 2)\n${set('B', '$m')}`, [unknown('B')]],
    ['one statement in brackets', `$m = $(1)\n${set('B', '$m')}`, [one('B')]],
    ['a type', set('B', '([int])'), [unknown('B')]],
    ['nothing', `$m = $null\n${set('B', '"x$m"')}`, [text('B', 'x')]],
    ['a flag', `${set('B', '$true')}\n${set('C', '$FALSE')} -Type DWord`, [text('B', 'True'), one('C', 0)]],
    [
      'a loop',
      `$m = foreach ($n in 'a') { ${set('B')} }\n${set('C', '$m')}`,
      [unknown('C'), lost(1, `$m = foreach ($n in 'a') { ${set('B')} }`)],
    ],
    ['a member by a name that is computed', `$h = @{ a = 5 }\n${set('B', '$h.$x')}`, [unknown('B')]],
    ['a method by a name that is computed', `$h.$x('a')`, [lost(1, "$h.$x('a')")]],
  ]);
});

import { expect, it } from 'vitest';
import { add, maybe, maybeSome, one, saidOfBatch, some } from './batch.suite.ts';

const LATER = 'setlocal enabledelayedexpansion\n';

it.each<[string, string, readonly string[]]>([
  ['a variable in any case', `set x=1\n${add('B', '%X%')}`, [one('B')]],
  ['the folder of Windows, which may be another', add('B', '%SystemRoot%'), [some('B')]],
  ['a variable that nobody sets', add('B', '%X%'), [some('B')]],
  ['a replaced text', `set x=ab\n${add('B', '%x:a=b%')}`, [some('B')]],
  ['a per cent sign that is meant', add('B', '100%%'), [one('B', '100%')]],
  ['a name that is too long', add('B', `%${'x'.repeat(82)}%`), [some('B')]],
  ['the folder of the file', add('B', '%~dp0'), [some('B')]],
  ['one of two values', `set x=1\nif exist f set x=2\n${add('B', '%x%')}`, [some('B')]],
  ['the same value by two ways', `set x=1\nif exist f set x=1\n${add('B', '%x%')}`, [one('B')]],
  ['an exclamation mark', `set x=1\n${add('B', '!x!')}`, [one('B', '!x!')]],
])('expands what is between percent signs: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it('doesn’t follow a line that grows too long', () => {
  const half = `set x=${'a'.repeat(8000)}\n`;
  expect(saidOfBatch(`${half}${add('B', '%x%%x%')}`)).toEqual([one('B', 'a'.repeat(16_000))]);
  expect(saidOfBatch(`${half}${add('B', '%x%%x%%x%')}\n${add('C')}`)).toEqual([
    maybe('C'),
    `? 2: ${add('B', '%x%%x%%x%')}`,
  ]);
});

it.each<[string, string, readonly string[]]>([
  ['as it is', `for %%i in (a) do ${add('B', '%%i')}`, [one('B', 'a')]],
  ['with its quotes', `for %%i in ("a b") do ${add('B', '%%i')}`, [one('B', 'a b')]],
  ['without its quotes', `for %%i in ("a b") do ${add('B', '"%%~i c"')}`, [one('B', 'a b c')]],
  ['a part of it', `for %%i in (a.b) do ${add('B', '%%~ni')}`, [some('B')]],
  ['a letter that is a part', `for %%n in ("a b") do ${add('B', '"%%~n"')}`, [one('B', 'a b')]],
  ['of two loops', `for %%i in (a) do for %%k in (b) do ${add('B', '%%i%%k')}`, [one('B', 'ab')]],
  ['none behind the loop', `for %%i in (a) do rem\n${add('B', '%%i')}`, [one('B', '%i')]],
])('expands the letter of a loop: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a variable', `${LATER}set x=1\n${add('B', '!x!')}`, [some('B')]],
  ['a caret beside it, which goes as well', `${LATER}${add('B', '"a^b!x!"')}`, [some('B')]],
  ['a caret alone, which stays', `${LATER}${add('B', '"a^b"')}`, [one('B', 'a^b')]],
  ['in front of the line that puts it in', `${add('B', '!x!')}\n${LATER}${add('C')}`, [some('B'), one('C')]],
])('treats what is between exclamation marks as unknown if it may be put in: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['plain', 'set X=1', [one('B')]],
  ['of a name glued to it', 'set X=1\nset"X=2"', [some('B'), '? 2: set"X=2"']],
  ['what isn’t known', 'set X=a%1', [some('B')]],
  ['with blanks in it', 'set X=1 2', [one('B', '1 2')]],
  ['quoted', 'set "X=1"', [one('B')]],
  ['quoted, with a quote in it', 'set "X=a"b"', [one('B', 'ab /f')]],
  ['nothing', 'set X=', [one('B', '')]],
  ['to show it', 'set X=1\nset X\nset\nset "X"', [one('B')]],
  ['of a computed name', 'set X=1\nset %1=2', [some('B')]],
  ['a sum', 'set X=1\nset /a X+=1', [some('B')]],
  ['a sum with a sign of input', 'set X=1\nset /a X<<=1', [some('B'), '? 2: set /a X<<=1']],
  ['an answer', 'set X=1\nset /p X=', [some('B')]],
  ['a quote that stays open', 'set X=1\nset "X=2', [some('B'), '? 2: set "X=2']],
  ['by a name that is too long', `set X=1\nset ${'y'.repeat(82)}=2`, [some('B'), `? 2: set ${'y'.repeat(82)}=2`]],
])('assigns with `set`: %s', (_, lines, expected) => {
  expect(saidOfBatch(`${lines}\n${add('B', '"%X%"')}`)).toEqual(expected);
});

it('reports nothing as certain about what a file sets after a call of another one', () => {
  const text = `set x=1\ncall other.cmd\n${add('B', '%x%')}\nset y=2\n${add('C', '%y%')}`;
  expect(saidOfBatch(text)).toEqual([maybeSome('B'), maybe('C', '2'), '? 2: call other.cmd']);
});

import { expect, it } from 'vitest';
import { add, maybe, maybeSome, one, saidOfBatch, some } from './batch.suite.ts';

const LATER = 'setlocal enabledelayedexpansion\n';

it.each<[string, string, readonly string[]]>([
  ['a variable in any case', `set x=1\n${add('B', '%X%')}`, [one('B')]],
  ['a name with a blank', `set a b=1\n${add('B', '%A B%')}`, [one('B')]],
  ['a name that ends with a blank', `set x =1\n${add('B', '%x %')}`, [one('B')]],
  ['a variable twice in a line', `set x=1\n${add('B%x%', '%x%')}`, [one('B1')]],
  ['the folder of Windows, which may be another', add('B', '%SystemRoot%'), [some('B')]],
  ['the folder of Windows by its other name', add('B', '%windir%\\x'), [some('B')]],
  ['the program of cmd', add('B', '%ComSpec%'), [some('B')]],
  ['a variable that nobody sets', add('B', '%X%'), [some('B')]],
  ['a replaced text', `set x=ab\n${add('B', '%x:a=b%')}`, [some('B')]],
  ['a per cent sign that is meant', add('B', '100%%'), [one('B', '100%')]],
  ['a per cent sign alone, which goes', add('B', '100%'), [some('B')]],
  ['a name that begins with an equals sign', add('B', '%=C:%'), [some('B')]],
  ['a name that is too long', add('B', `%${'x'.repeat(82)}%`), [some('B')]],
  ['an argument of the file', add('B', '%1'), [some('B')]],
  ['the file itself', add('B', '%0'), [some('B')]],
  ['all arguments', add('B', '%*'), [some('B')]],
  ['the folder of the file', add('B', '%~dp0'), [some('B')]],
  ['the name of an argument', add('B', '%~n1'), [some('B')]],
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
  ['in front of other letters', `for %%i in (a) do ${add('B', '%%inn')}`, [one('B', 'ann')]],
  ['twice', `for %%i in (a) do ${add('B', '%%i%%i')}`, [one('B', 'aa')]],
  ['in front of letters that mean parts', `for %%n in (a) do ${add('B', '%%nx')}`, [one('B', 'ax')]],
  ['with its quotes', `for %%i in ("a b") do ${add('B', '%%i')}`, [one('B', 'a b')]],
  ['without its quotes', `for %%i in ("a b") do ${add('B', '"%%~i c"')}`, [one('B', 'a b c')]],
  ['without its quotes, in front of a letter', `for %%i in ("a") do ${add('B', '%%~ic')}`, [one('B', 'ac')]],
  ['by case', `for %%i in (a) do ${add('B', '%%I')}`, [one('B', '%I')]],
  ['a part of it', `for %%i in (a.b) do ${add('B', '%%~ni')}`, [some('B')]],
  ['a part of it, by a letter that is a part', `for %%n in (a.b) do ${add('B', '%%~nn')}`, [some('B')]],
  ['a letter that is a part', `for %%n in ("a b") do ${add('B', '"%%~n"')}`, [one('B', 'a b')]],
  ['its folder on the path', `for %%i in (a.b) do ${add('B', '%%~$PATH:i')}`, [some('B')]],
  ['of two loops', `for %%i in (a) do for %%k in (b) do ${add('B', '%%i%%k')}`, [one('B', 'ab')]],
  ['of the inner loop', `for %%i in (a) do for %%i in (b) do ${add('B', '%%i')}`, [one('B', 'b')]],
  ['by signs', `for %%# in (a) do ${add('B', '%%#')}`, [one('B', 'a')]],
  ['by a question mark', `for %%? in (a) do ${add('B', '%%?')}`, [one('B', 'a')]],
  ['none behind the loop', `for %%i in (a) do rem\n${add('B', '%%i')}`, [one('B', '%i')]],
  ['a part of nothing', add('B', '%%~ni'), [one('B', '%~ni')]],
])('expands the letter of a loop: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a variable', `${LATER}set x=1\n${add('B', '!x!')}`, [some('B')]],
  ['a part of one', `${LATER}set x=12\n${add('B', '!x:~1!')}`, [some('B')]],
  ['a mark alone, which goes', `${LATER}${add('B', 'hello!')}`, [some('B')]],
  ['a caret beside it, which goes as well', `${LATER}${add('B', '"a^b!x!"')}`, [some('B')]],
  ['a caret alone, which stays', `${LATER}${add('B', '"a^b"')}`, [one('B', 'a^b')]],
  ['with the letter of a loop', `${LATER}for %%i in (1) do ${add('B', '!x%%i!')}`, [some('B')]],
  ['on a condition', `if exist f ${LATER}${add('B', '!x!')}`, [some('B')]],
  ['in front of the line that puts it in', `${add('B', '!x!')}\n${LATER}${add('C')}`, [some('B'), one('C')]],
  ['by words that aren’t known', `setlocal %1\n${add('B', '!x!')}`, [some('B')]],
  ['not by other words', `setlocal enableextensions\n${add('B', '!x!')}`, [one('B', '!x!')]],
])('treats what is between exclamation marks as unknown if it may be put in: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['plain', 'set X=1', [one('B')]],
  ['quoted, behind many blanks', 'set  "X=1"', [one('B')]],
  ['of a name glued to it', 'set X=1\nset"X=2"', [some('B'), '? 2: set"X=2"']],
  ['by a sum behind many blanks', 'set X=1\nset  /a  X=2', [some('B')]],
  ['what isn’t known', 'set X=a%1', [some('B')]],
  ['what isn’t known, quoted', 'set "X=a%1"', [some('B')]],
  ['of a name of many letters', 'set X=1\nset XYZ=2', [one('B')]],
  ['of a quoted name of many letters', 'set X=1\nset "XYZ=2"', [one('B')]],
  ['by a sum, a name of many letters', 'set X=1\nset /a XYZ=2', [one('B')]],
  ['to show several', 'set X=1\nset  XY', [one('B')]],
  ['words with a quote and a sign', 'set X=1\nset x"y=2', [some('B'), '? 2: set x"y=2']],
  ['in any case', 'SET X=1', [one('B')]],
  ['behind a tab', 'set\tX=1', [one('B')]],
  ['with blanks in it', 'set X=1 2', [one('B', '1 2')]],
  ['with an equals sign in it', 'set X=a=b', [one('B', 'a=b')]],
  ['quoted', 'set "X=1"', [one('B')]],
  ['quoted, with words behind', 'set "X=1" 2', [one('B')]],
  ['quoted, with a quote in it', 'set "X=a"b"', [one('B', 'ab /f')]],
  ['nothing', 'set X=', [one('B', '')]],
  ['to show it', 'set X=1\nset X\nset\nset "X"', [one('B')]],
  ['of a computed name', 'set X=1\nset %1=2', [some('B')]],
  ['of a computed name, as a sum', 'set X=1\nset /a %1=2', [some('B')]],
  ['by a computed word', 'set X=1\nset %1', [some('B'), '? 2: set %1']],
  ['a sum', 'set X=1\nset /a X+=1', [some('B')]],
  ['a sum of another', 'set X=1\nset /a Y=1', [one('B')]],
  ['several sums', 'set X=1\nset /a Y=1,X=2', [some('B')]],
  ['a sum in a sum', 'set X=1\nset /a Y=(X=2)', [some('B')]],
  ['a shifted sum', 'set X=1\nset /a "X<<=1"', [some('B')]],
  ['a sum with a sign of input', 'set X=1\nset /a X<<=1', [some('B'), '? 2: set /a X<<=1']],
  ['a sum that is only shown', 'set X=1\nset /a 1+1', [some('B'), '? 2: set /a 1+1']],
  ['an answer', 'set X=1\nset /p X=', [some('B')]],
  ['an answer into another', 'set X=1\nset /p Y=', [one('B')]],
  ['a quote that stays open', 'set X=1\nset "X=2', [some('B'), '? 2: set "X=2']],
  ['without a name', 'set X=1\nset =2', [some('B'), '? 2: set =2']],
  ['with another switch', 'set X=1\nset /x X=2', [some('B'), '? 2: set /x X=2']],
  ['by a name that is too long', `set X=1\nset ${'y'.repeat(82)}=2`, [some('B'), `? 2: set ${'y'.repeat(82)}=2`]],
])('assigns with `set`: %s', (_, lines, expected) => {
  expect(saidOfBatch(`${lines}\n${add('B', '"%X%"')}`)).toEqual(expected);
});

it('reports nothing as certain about what a file sets after a call of another one', () => {
  const text = `set x=1\ncall other.cmd\n${add('B', '%x%')}\nset y=2\n${add('C', '%y%')}`;
  expect(saidOfBatch(text)).toEqual([maybeSome('B'), maybe('C', '2'), '? 2: call other.cmd']);
});

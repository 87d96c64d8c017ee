import { expect, it } from 'vitest';
import { add, maybe, maybeSome, one, saidOfBatch, some } from './batch.suite.ts';

const [B, C, D] = [add('B'), add('C'), add('D')];
const X = add('X', '%X%');

it.each<[string, string, readonly string[]]>([
  ['to a label that takes the next line', `goto a\n${B}\n:a ^\n${C}`, [maybe('C')]],
  ['to the end of the file', `goto :eof\n${B}`, []],
  ['to the end of the file in any case', `goto :EOF\n${B}`, []],
  ['to the end, without a colon', `goto eof\n${B}`, []],
  ['on a condition to the end', `if exist f goto :eof\n${B}`, [maybe('B')]],
])('`goto` jumps: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a part that is only reached so', `goto b\n:a\n${B}\nexit /b\n:b\ngoto a`, [maybe('B')]],
  ['not to a label that nobody uses', `set X=1\n:a\n${X}\nset X=2`, [one('X')]],
])('a jump back runs lines again: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a label that isn’t there', `goto a\n${B}`, [maybe('B'), '? 1: goto a']],
  ['a label with a blank before it', `goto : a\n${B}\n:a\n${C}`, [maybe('B'), maybe('C'), '? 1: goto : a']],
  ['a label with a colon in it', `goto a:b\n:ab\n${C}`, [maybe('C'), '? 1: goto a:b']],
  ['a label that ends like the end of the file', `goto x:eof\n${B}`, [maybe('B'), '? 1: goto x:eof']],
  ['a computed label', `goto %1\n${B}\n:a\n${C}`, [maybe('B'), maybe('C'), '? 1: goto %1']],
  [
    'a computed label, with what is set before and behind',
    `set X=1\ngoto %1\nset X=2\n:a\n${X}\nset X=3\n:b\n${X}`,
    [maybeSome('X'), maybeSome('X'), '? 2: goto %1'],
  ],
  ['a label that is there twice, called', `call :a\n:a\n:a\n${B}`, [maybe('B'), '? 1: call :a']],
])('isn’t sure where a jump goes: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['on a condition', `if exist f (\ngoto a\n${B}\n:a\n${C}\n)\n${D}`, [maybe('C'), maybe('D'), '? 6: )']],
  [
    'from before',
    `if exist f goto a\n(\n${B}\n:a\n${C}\n)\n${D}`,
    [maybe('B'), maybe('C'), maybe('C'), maybe('D'), '? 6: )'],
  ],
  [
    'from behind',
    `set X=1\n(\n${B}\n:a\n${X}\n)\nset X=2\nif exist f goto a`,
    [one('B'), one('X'), maybeSome('X'), '? 6: )'],
  ],
  ['not at all', `(\n${B}\n:a\n${C}\n)\n${D}`, [one('B'), one('C'), one('D')]],
])('a jump into a block runs its lines one by one: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['that changes a value, or not', `set X=1\ncall :s\n${X}\nexit /b\n:s\nif exist f exit /b\nset X=2`, [some('X')]],
  ['that may end the file', `call :s\n${C}\nexit /b\n:s\nif exist f exit 1`, [maybe('C')]],
  [
    'that starts another file',
    `call :s\n${C}\nexit /b\n:s\nif exist f next.cmd`,
    [maybe('C'), '? 5: if exist f next.cmd'],
  ],
  ['that starts what may be one', `call :s\n${C}\nexit /b\n:s\nnext`, [maybe('C'), '? 5: next']],
  ['that calls another file', `call :s\n${C}\nexit /b\n:s\ncall x.cmd`, [maybe('C'), '? 5: call x.cmd']],
  [
    'that only starts what comes back',
    `call :s\n${C}\nexit /b\n:s\n(echo 1\nC:\nset /a X=1\ncall :s & call reg query x)\n"x y.exe" 1`,
    [one('C'), '? 9: "x y.exe" 1'],
  ],
  ['that isn’t there', `call :s\n${C}`, [maybe('C'), '? 1: call :s']],
  ['that jumps to nowhere', `call :s\n${C}\nexit /b\n:s\ngoto x\nexit /b`, [maybe('C'), '? 5: goto x']],
  ['by a computed name', `call :%1\n${C}`, [maybe('C'), '? 1: call :%1']],
])('`call` runs a part: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a program', `call reg add HKLM\\A /v B /d 1 /f\n${C}`, [one('B'), one('C')]],
  ['a program that isn’t known', `call x.exe\n${C}`, [one('C'), '? 1: call x.exe']],
  ['a program by its folder', `call "%windir%\\system32\\reg.exe" add HKLM\\A /v B /d 1 /f`, [one('B')]],
  ['another file with a label', `call x.cmd :s\nexit /b\n:s\n${B}`, ['? 1: call x.cmd :s']],
  ['another file with the name of a program', `call x.exe.cmd\n${C}`, [maybe('C'), '? 1: call x.exe.cmd']],
  ['another file', `set X=1\ncall x.cmd\n${X}`, [maybeSome('X'), '? 2: call x.cmd']],
  ['a name that may be a file', `call x\n${C}`, [maybe('C'), '? 1: call x']],
  [
    'what is put in once more',
    `set X=1\ncall reg add HKLM\\A /v B /d %%X%%\n${C}`,
    [maybe('C'), '? 2: call reg add HKLM\\A /v B /d %%X%%'],
  ],
  [
    'a caret that is doubled',
    `call reg add HKLM\\A /v B /d "a^b"\n${C}`,
    [maybe('C'), '? 1: call reg add HKLM\\A /v B /d "a^b"'],
  ],
  ['`set`', `call set X=1\n${X}`, [one('X')]],
  ['`set` of what is put in once more', `set Y=1\ncall set X=%%Y%%\n${X}`, [maybeSome('X'), '? 2: call set X=%%Y%%']],
  ['`set` of what isn’t known', `set X=1\ncall set /a 1\n${X}`, [maybeSome('X'), '? 2: call set /a 1']],
  ['nothing', `call\n${C}`, [maybe('C'), '? 1: call']],
])('`call` runs %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['the file', `exit\n${B}`, []],
  ['the file with a number', `exit 3\n${B}`, []],
  ['the file in a part', `call :s\n:s\nexit`, []],
  ['only the other program in a pipe', `ver | exit\n${B}`, [maybe('B')]],
  ['only the first program in a pipe', `exit /b | more\n${B}`, [maybe('B')]],
  ['perhaps, by a condition', `if exist f (exit /b) else exit\n${B}`, []],
])('`exit` ends %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['puts back what was before', `set X=1\nsetlocal\nset X=2\nendlocal\n${X}`, [one('X')]],
  ['puts back what wasn’t there', `setlocal\nset X=2\nendlocal\n${X}`, [some('X')]],
  ['ends one of two', `set X=1\nsetlocal\nset X=2\nsetlocal\nset X=3\nendlocal\n${X}`, [one('X', '2')]],
  ['ends both', `set X=1\nsetlocal\nset X=2\nsetlocal\nendlocal\nendlocal\n${X}`, [one('X')]],
  ['takes values out with it', `setlocal\nset X=2\nendlocal & set X=%X%\n${X}`, [one('X', '2')]],
  ['goes on behind a call', `set X=1\nsetlocal\nset X=2\ncall :s\nendlocal\n${X}\nexit /b\n:s\nrem`, [one('X')]],
  ['goes on behind another file', `set X=1\nsetlocal\ncall x.cmd\nendlocal\n${X}`, [maybe('X'), '? 3: call x.cmd']],
  ['that nobody began isn’t known', `set X=1\nendlocal\n${X}`, [some('X')]],
  ['of somebody who called isn’t known', `set X=1\nsetlocal\ncall :s\n${X}\nexit /b\n:s\nendlocal`, [some('X')]],
  ['may not have begun', `set X=1\nif exist f setlocal\nset X=2\nendlocal\n${X}`, [some('X')]],
  [
    'may have begun at the end of a part',
    `set X=1\ncall :s\n${X}\nexit /b\n:s\nif exist f setlocal\nset X=2`,
    [some('X')],
  ],
])('`setlocal` %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  [
    'begun above, before a jump further',
    `setlocal enabledelayedexpansion\nif exist f goto b\n:a\nset X=1\n${add('B', '!X!')}\nif exist g goto a\n:b`,
    ['perhaps HKLM\\A|B REG_SZ ? !value-not-followed'],
  ],
  [
    'begun above, perhaps jumped over',
    `if exist f goto b\nsetlocal enabledelayedexpansion\n:a\nset X=1\n${add('B', '!X!')}\nexit /b\n:b\ngoto a`,
    ['perhaps HKLM\\A|B REG_SZ ? !value-not-followed'],
  ],
])('where a jump comes back, exclamation marks are what they were: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a jump on a condition', `if exist f goto a\n${B}\n:a\n${C}`, [maybe('B'), maybe('C')]],
  ['a jump that is always made', `goto a\n${B}\n:a\n${C}`, [maybe('C')]],
  ['a label to which nothing jumps', `${B}\n:a\n${C}`, [one('B'), one('C')]],
  ['a label behind the end, to which nothing jumps', `exit /b\n:a\n${C}`, []],
  ['a jump to a computed label', `:a\n${B}\ngoto %1`, [maybe('B'), '? 3: goto %1']],
  ['a part that is called', `call :s\n${B}\nexit /b\n:s\n${C}`, [one('B'), maybe('C')]],
  ['a part that is called with words', `call :s 1\nexit /b\n:s\n${add('B', '%1')}`, [maybeSome('B')]],
  [
    'what a part assigns',
    `set X=1\nset Y=1\ncall :s\n${X}\n${add('Y', '%Y%')}\nexit /b\n:s\nset /a X=2`,
    [some('X'), one('Y')],
  ],
  ['what a part computes the name of', `set X=1\ncall :s\n${X}\nexit /b\n:s\nset %1=2`, [some('X')]],
  ['a part that ends the file', `call :s\n${B}\nexit /b\n:s\nif exist f exit`, [maybe('B')]],
  ['a part that jumps to nowhere', `call :s\n${B}\nexit /b\n:s\ngoto x`, [maybe('B'), '? 5: goto x']],
  [
    'a part that ends what somebody else began',
    `set X=1\nsetlocal\nset X=2\ncall :s\n${X}\nexit /b\n:s\nendlocal`,
    [some('X')],
  ],
  ['a condition, whatever it is', `if 1==1 (${B}) else ${C}\n${add('D')}`, [maybe('B'), maybe('C'), one('D')]],
  ['both ways of a condition that end', `if exist f (exit /b) else exit\n${B}`, []],
  ['a sum of numbers', `set /a X=0xA00\n${X}`, [one('X', '2560')]],
  ['a sum of several numbers', `set /a "X=0x800|0x200|0x80"\n${X}`, [one('X', '2688')]],
  ['a sum of what isn’t known', `set /a X=Y+1\n${X}`, [some('X')]],
  ['a sum of two kinds', `set /a X=1+2-3\n${X}`, [some('X')]],
])('what is possible: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

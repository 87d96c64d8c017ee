import { expect, it } from 'vitest';
import { add, maybe, maybeSome, one, saidOfBatch, some } from './batch.suite.ts';

const [B, C, D] = [add('B'), add('C'), add('D')];
const X = add('X', '%X%');

it.each<[string, string, readonly string[]]>([
  ['forwards', `goto a\n${B}\n:a\n${C}`, [one('C')]],
  ['with a colon', `goto :a\n${B}\n:a\n${C}`, [one('C')]],
  ['with a colon and no blank', `goto:a\n${B}\n:a\n${C}`, [one('C')]],
  ['in any case', `GOTO A\n${B}\n:a\n${C}`, [one('C')]],
  ['to a label with words behind', `goto a\n${B}\n:a it begins\n${C}`, [one('C')]],
  ['to a label with blanks before', `goto a\n${B}\n \t: a\n${C}`, [one('C')]],
  ['to a label, not to a comment', `goto a\n${B}\n::a\n${C}\n:a\n${D}`, [one('D')]],
  ['on a condition', `if exist f goto a\n${B}\n:a\n${C}`, [maybe('B'), one('C')]],
  ['from two places', `if exist f goto a\nif exist g goto a\n${B}\n:a\n${C}`, [maybe('B'), one('C')]],
  ['to a label that takes the next line', `goto a\n${B}\n:a ^\n${C}`, [maybe('C')]],
  ['to a label with a caret in its words', `goto a\n${B}\n:a ^ b\n${C}`, [one('C')]],
  ['past another label', `goto b\n:a\n${B}\n:b\n${C}`, [one('C')]],
  ['with values', `set X=1\nif exist f goto a\nset X=2\n:a\n${X}`, [some('X')]],
  ['to the end of the file', `goto :eof\n${B}`, []],
  ['to the end of the file in any case', `goto :EOF\n${B}`, []],
  ['to the end, without a colon', `goto eof\n${B}`, []],
  ['to a label of that name', `goto eof\n${B}\n:eof\n${C}`, [one('C')]],
  ['to the end, past a label of that name', `goto :eof\n${B}\n:eof\n${C}`, []],
  ['on a condition to the end', `if exist f goto :eof\n${B}`, [maybe('B')]],
])('`goto` jumps: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['what it sets isn’t known', `set X=1\n:a\n${X}\nset X=2\nif exist f goto a`, [some('X')]],
  ['behind it isn’t certain', `:a\n${B}\nif exist f goto a\n${C}`, [one('B'), maybe('C')]],
  ['a part that is only reached so', `goto b\n:a\n${B}\nexit /b\n:b\ngoto a`, [maybe('B')]],
  ['with a colon', `set X=1\n:a\n${X}\nset X=2\nif exist f goto:a`, [some('X')]],
  ['with many blanks', `set X=1\n:a\n${X}\nset X=2\nif exist f goto  :a`, [some('X')]],
  ['behind others', `set X=1\n:a\n:c\n${X}\nset X=2\nif exist f goto a\nif exist g goto c`, [some('X')]],
  ['to a computed label', `set X=1\n:a\n${X}\nset X=2\ngoto %1`, [some('X'), '? 5: goto %1']],
  ['to a label put in later', `set X=1\n:a\n${X}\nset X=2\ngoto !Y!`, [some('X'), '? 5: goto !Y!']],
  ['not from a line above', `set X=1\nif exist f goto a\n:a\n${X}`, [one('X')]],
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
  [
    'a label that is there twice',
    `:a\n${B}\nif exist f goto b\ngoto a\n:b\nexit /b\n:a\n${C}`,
    [one('B'), maybe('C'), '? 4: goto a'],
  ],
  ['a label that is there twice, called', `call :a\n:a\n:a\n${B}`, [maybe('B'), '? 1: call :a']],
])('isn’t sure where a jump goes: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['from inside', `(\ngoto a\n${B}\n:a\n${C}\n)\n${D}`, [one('C'), maybe('D'), '? 6: )']],
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
  ['and comes back', `call :s\n${C}\nexit /b\n:s\n${B}`, [one('B'), one('C')]],
  ['and comes back by `exit /b`', `call :s\n${C}\nexit /b\n:s\n${B}\nexit /b 1\n${D}`, [one('B'), one('C')]],
  ['and comes back by `exit/b`', `call :s\n${C}\nexit/b\n:s\n${B}\nexit/b\n${D}`, [one('B'), one('C')]],
  ['and comes back by `goto :eof`', `call :s\n${C}\nexit /b\n:s\n${B}\ngoto :eof\n${D}`, [one('B'), one('C')]],
  ['and comes back by either way', `call :s\n${C}\nexit /b\n:s\nif exist f exit /b\n${B}`, [maybe('B'), one('C')]],
  ['in any case', `CALL :S\nexit /b\n:s\n${B}`, [one('B')]],
  ['that changes a value', `set X=1\ncall :s\n${X}\nexit /b\n:s\nset X=2`, [one('X', '2')]],
  ['that changes a value, or not', `set X=1\ncall :s\n${X}\nexit /b\n:s\nif exist f exit /b\nset X=2`, [some('X')]],
  ['in a loop', `for %%i in (B C) do call :s %%i\nexit /b\n:s\n${add('%1')}`, [one('B'), one('C')]],
  ['that jumps in itself', `call :s\n${C}\nexit /b\n:s\ngoto t\n${B}\n:t\n${D}`, [one('D'), one('C')]],
  ['that ends the file', `call :s\n${C}\nexit /b\n:s\nexit\n${B}`, []],
  ['that may end the file', `call :s\n${C}\nexit /b\n:s\nif exist f exit 1`, [maybe('C')]],
  ['that isn’t there', `call :s\n${C}`, [maybe('C'), '? 1: call :s']],
  ['that jumps to nowhere', `call :s\n${C}\nexit /b\n:s\ngoto x\nexit /b`, [maybe('C'), '? 5: goto x']],
  ['by a computed name', `call :%1\n${C}`, [maybe('C'), '? 1: call :%1']],
  ['that calls itself', `:s\n${B}\ncall :s\n${C}`, [one('B'), one('B'), maybe('C'), maybe('C'), '? 3: call :s']],
])('`call` runs a part: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it('follows calls of calls up to a depth that no person writes', () => {
  const chain = (count: number): string =>
    [`call :s1\n${C}\nexit /b`, ...Array.from({ length: count }, (_, at) => `:s${at + 1}\ncall :s${at + 2}\nexit /b`)]
      .concat(`:s${count + 1}\n${B}`)
      .join('\n');
  expect(saidOfBatch(chain(7))).toEqual([one('B'), one('C')]);
  expect(saidOfBatch(chain(8))).toEqual([maybe('C'), '? 26: call :s9']);
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
  ['ends by itself at the end of a part', `set X=1\ncall :s\n${X}\nexit /b\n:s\nsetlocal\nset X=2`, [one('X')]],
  ['ends by itself, twice', `set X=1\ncall :s\n${X}\nexit /b\n:s\nsetlocal\nset X=2\nsetlocal\nset X=3`, [one('X')]],
  [
    'ends by itself where a part may end before',
    `set X=1\ncall :s\n${X}\nexit /b\n:s\nset X=2\nif exist f exit /b\nsetlocal\nset X=3`,
    [one('X', '2')],
  ],
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
  ['isn’t known behind a jump back', `set X=1\nsetlocal\n:a\nset X=2\nendlocal\n${X}\nif exist f goto a`, [some('X')]],
  ['is known behind a later label', `set X=1\nsetlocal\n:a\nset X=2\n${X}\nif exist f goto a`, [one('X', '2')]],
])('`setlocal` %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['without another', `:a\nset X=1\n${add('B', '!X!')}\nif exist f goto a`, [one('B', '!X!')]],
  [
    'without another, before a jump further',
    `if exist f goto b\n:a\n${add('B', '!X!')}\nif exist g goto a\n:b`,
    [maybe('B', '!X!')],
  ],
  [
    'begun above, before a jump further',
    `setlocal enabledelayedexpansion\nif exist f goto b\n:a\nset X=1\n${add('B', '!X!')}\nif exist g goto a\n:b`,
    ['perhaps HKLM\\A|B REG_SZ ? !value-not-followed'],
  ],
  ['begun above', `setlocal enabledelayedexpansion\n:a\nset X=1\n${add('B', '!X!')}\nif exist f goto a`, [one('B')]],
  ['begun below', `:a\nset X=1\n${add('B', '!X!')}\nsetlocal enabledelayedexpansion\nif exist f goto a`, [some('B')]],
  [
    'begun above, perhaps jumped over',
    `if exist f goto b\nsetlocal enabledelayedexpansion\n:a\nset X=1\n${add('B', '!X!')}\nexit /b\n:b\ngoto a`,
    ['perhaps HKLM\\A|B REG_SZ ? !value-not-followed'],
  ],
])('where a jump comes back, exclamation marks are what they were: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

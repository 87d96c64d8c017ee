import { expect, it } from 'vitest';
import { add, maybe, maybeSome, one, saidOfBatch, some } from './batch.suite.ts';

const [B, C] = [add('B'), add('C')];
const X = add('X', '%X%');
const I = add('B', '%%i');

it.each<[string, string, readonly string[]]>([
  ['words', `for %%i in (1 2) do ${I}`, [one('B'), one('B', '2')]],
  [
    'words with other signs between',
    `for %%i in ( a,b;c=d\te ) do ${add('%%i')}`,
    Array.from('abcde', (name) => one(name)),
  ],
  ['words in quotes', `for %%i in ("1" "2 3") do ${I}`, [one('B'), one('B', '2 3')]],
  ['nothing', `for %%i in () do ${B}\n${C}`, [one('C')]],
  ['the value of a variable', `set L=1 2\nfor %%i in (%L%) do ${I}`, [one('B'), one('B', '2')]],
  ['in capitals', `FOR %%i IN (1) DO ${I}`, [one('B')]],
  ['without blanks', `for %%i in(1)do ${I}`, [one('B')]],
  ['with a block', `for %%i in (1 2) do (\n${I}\n)\n${C}`, [one('B'), one('B', '2'), one('C')]],
  ['as many as are read', `for %%i in (${'1 '.repeat(64)}) do ${I}`, Array<string>(64).fill(one('B'))],
  ['more than are read', `for %%i in (${'1 '.repeat(65)}) do ${I}`, [maybeSome('B')]],
  ['names of files', `for %%i in (*.txt) do ${I}`, [maybeSome('B')]],
  ['names of files with one letter open', `for %%i in (a?) do ${I}`, [maybeSome('B')]],
  ['what isn’t known', `for %%i in (%1) do ${I}`, [maybeSome('B')]],
  ['folders', `for /d %%i in (a) do ${I}`, [maybeSome('B')]],
  ['files below a folder', `for /r %%i in (a) do ${I}`, [maybeSome('B')]],
  ['files below a folder that is given', `for /R "C:\\a b" %%i in (a) do ${I}`, [maybeSome('B')]],
  ['files below a folder, with many blanks', `for  /r  "C:\\a b"  %%i in (a) do ${I}`, [maybeSome('B')]],
  ['files below a folder without quotes', `for /r C:\\a %%i in (a) do ${I}`, [maybeSome('B')]],
])('runs a loop over %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it('doesn’t follow a loop that counts', () => {
  const line = `for /l %%i in (1,1,3) do ${add('N%%i')}`;
  expect(saidOfBatch(line)).toEqual([`? 1: ${line}`]);
});

it.each<[string, string, readonly string[]]>([
  ['the letter', `for /f %%i in (a.txt) do ${I}`, [maybeSome('B')]],
  ['the letters behind it', `for /f "tokens=1,2" %%i in (a.txt) do ${add('B', '%%j')}`, [maybeSome('B')]],
  ['not the letters before it', `for /f "tokens=1,2" %%i in (a.txt) do ${add('B', '%%h')}`, [maybe('B', '%h')]],
  ['all capitals behind it', `for /f "tokens=1,2" %%Y in (a.txt) do ${add('B', '%%Z')}`, [maybeSome('B')]],
  ['a sign', `for /f %%# in (a.txt) do ${add('B', '%%#')}`, [maybeSome('B')]],
  ['an outer letter again', `for %%j in (1) do for /f %%i in (a.txt) do ${add('B', '%%j')}`, [maybeSome('B')]],
  ['an outer letter before it', `for %%a in (1) do for /f %%i in (a.txt) do ${add('B', '%%a')}`, [maybe('B')]],
  ['one letter alone without lines', `for %%i in (*) do ${add('B', '%%j')}`, [maybe('B', '%j')]],
])('assigns an unknown value in a loop over the lines of a file to: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

const LISTED = 'reg add HKLM\\A /v B /d 1 /f';
it.each<[string, string, readonly string[]]>([
  ['in quotes', `for /f %%i in ('${LISTED}') do ${C}`, [one('B'), maybe('C')]],
  ['in quotes with blanks around', `for /F "tokens=*" %%i in ( ' ${LISTED} ' ) do ${C}`, [one('B'), maybe('C')]],
  ['in back quotes', `for /f "usebackq" %%i in (\`${LISTED}\`) do ${C}`, [one('B'), maybe('C')]],
  [
    'in back quotes, among other words',
    `for /f "usebackq tokens=1" %%i in (\`${LISTED}\`) do ${C}`,
    [one('B'), maybe('C')],
  ],
  ['not a text', `for /f "usebackq" %%i in ('${LISTED}') do ${C}`, [maybe('C')]],
  ['not a file', `for /f %%i in (\`${LISTED}\`) do ${C}`, [maybe('C')]],
  ['not a text in double quotes', `for /f %%i in ("${LISTED}") do ${C}`, [maybe('C')]],
  ['not over files', `for /r %%i in ('${LISTED}') do ${C}`, [maybe('C')]],
  ['not with words behind', `for /f %%i in ('${LISTED}' x) do ${C}`, [maybe('C')]],
  ['not with words before', `for /f %%i in (x '${LISTED}') do ${C}`, [maybe('C')]],
  ['not with words around back quotes', `for /f "usebackq" %%i in (x \`${LISTED}\`) do ${C}`, [maybe('C')]],
  ['not with words behind back quotes', `for /f "usebackq" %%i in (\`${LISTED}\` x) do ${C}`, [maybe('C')]],
  ['in back quotes with blanks around', `for /f "usebackq" %%i in ( \`${LISTED}\` ) do ${C}`, [one('B'), maybe('C')]],
  ['not without lines', `for %%i in ('${LISTED}' *) do ${C}`, [maybe('C')]],
  ['joined', `for /f %%i in ('ver ^& ${LISTED}') do ${C}`, [one('B'), maybe('C')]],
  ['on a condition', `for /f %%i in ('ver ^&^& ${LISTED}') do ${C}`, [maybe('B'), maybe('C')]],
  ['in a pipe', `for /f %%i in ('reg query HKLM\\A ^| find "x"') do ${C}`, [maybe('C')]],
  ['that isn’t known', `for /f %%i in ('x.exe 1') do ${C}`, [maybe('C'), `? 1: for /f %%i in ('x.exe 1') do ${C}`]],
  ['with a letter', `for %%k in (B) do for /f %%i in ('${add('%%k')}') do rem`, [one('B')]],
  ['in a line below', `(\nver\nfor /f %%i in ('x.exe 1') do rem\n)`, [`? 3: for /f %%i in ('x.exe 1') do rem`]],
  ['that ends for itself', `for /f %%i in ('exit') do rem\n${B}`, [maybe('B')]],
])('runs the command that prints the lines of a loop: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a variable', 'set X=2', [some('X'), one('Y')]],
  ['a variable, quoted, in lower case', 'SET "x=2"', [some('X'), one('Y')]],
  ['a variable by a sum', 'set /a "X*=2"', [some('X'), one('Y')]],
  ['a variable by an answer', 'set /p X=?', [some('X'), one('Y')]],
  ['a variable on a condition', 'if exist f (ver) else set X=2', [some('X'), one('Y')]],
  ['by a computed name', 'set %%i=2', [some('X'), some('Y')]],
  ['by a name put in later', 'set !N!=2', [some('X'), some('Y')]],
  ['for itself', '(setlocal\nset X=2\nendlocal)', [some('X'), some('Y')]],
  ['nothing', 'reg query HKLM\\A', [one('X'), one('Y')]],
])('forgets what a loop assigns if it runs an unknown number of times: %s', (_, body, expected) => {
  const text = `set X=1\nset Y=1\nset N=X\nfor %%i in (*) do ${body}\n${X}\n${add('Y', '%Y%')}`;
  expect(saidOfBatch(text)).toEqual(expected);
});

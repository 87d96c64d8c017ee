import { expect, it } from 'vitest';
import { add, maybe, one, saidOfBatch } from './batch.suite.ts';

const [B, C, D] = [add('B'), add('C'), add('D')];
const ALL = [one('B'), one('C'), one('D')];

it.each<[string, string, readonly string[]]>([
  ['by `&`', `${B}&${C} & ${D}`, ALL],
  ['by `&` at the end', `${B} &\n${C}& \n${D}`, ALL],
  ['by `&&`', `${B} && ${C}\n${D}`, ALL],
  ['by `||`', `${B} || ${C}\n${D}`, [one('B'), maybe('C'), one('D')]],
  ['by `|`', `${B} | ${C}\n${D}`, ALL],
  ['by `&&`, then by `|`', `net session && echo y | ${B}\n${C}`, [maybe('B'), one('C')]],
  ['by `|`, then by `&&`', `ver | find "6" && ${B}`, [maybe('B')]],
  ['in brackets in brackets', `((${B})&((${C})))&${D}`, ALL],
  ['behind signs and blanks', `@${B}\n ,;=@ @${C}\n\t(@${D})`, ALL],
  ['in a body of a loop', `for %%i in (B C) do ${add('%%i')}& ${D}`, [one('B'), one('D'), one('C'), one('D')]],
])('joins commands %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['not without brackets', `if 1==1 echo x else ${B}\n${C}`, [one('C')]],
  ['not alone', `else ${B}\n${C}`, [maybe('C'), `? 1: else ${B}`]],
])('accepts `else` only after a block: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['in a command', `reg add HKLM\\A ^\n/v B /d 1 /f\n${C}`, [one('B'), one('C')]],
  ['before a sign, which is meant then', `reg add HKLM\\A /v B /d a^\n&b /f`, [one('B', 'a&b')]],
  ['not in quotes', `reg add HKLM\\A /v B /d "a^" /f\n${C}`, [one('B', 'a^'), one('C')]],
])('continues a line that ends with a caret: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['`&`', `reg add HKLM\\A /v B /d a^&b /f`, [one('B', 'a&b')]],
  ['a bracket', `(reg add HKLM\\A /v B /d a^) /f)\n${C}`, [one('B', 'a)'), one('C')]],
  ['a quote', `reg add HKLM\\A /v ^"B^" /d 1 /f & ${C}`, [one('B'), one('C')]],
  [
    'what stands in quotes',
    `(reg add HKLM\\A /v B /d "a & b | c) > d" /f)\n${C}`,
    [one('B', 'a & b | c) > d'), one('C')],
  ],
  ['a bracket behind a block', `(ver) & reg add HKLM\\A /v B /d a) /f\n${C}`, [one('B', 'a)'), one('C')]],
])('takes a sign literally: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string]>([
  ['behind it', `${B} >nul`],
  ['into a file with blanks', `${B} > "a & b.log"`],
  ['in the middle', `reg add HKLM\\A /v B >nul /d 1 /f`],
  ['by number in the middle', `reg add HKLM\\A /v B 2>nul /d 1 /f`],
  ['of a block', `(${B}) >nul`],
  ['of a block, by number and with blanks', `(\n${B}\n) 2> "a b.log" >> c`],
])('accepts redirected output or input: %s', (_, text) => {
  expect(saidOfBatch(`${text}\n${C}`)).toEqual([one('B'), one('C')]);
  expect(saidOfBatch(`${text}&${C}`)).toEqual([one('B'), one('C')]);
});

it.each<[string, string, readonly string[]]>([
  ['a digit that belongs to a word', 'reg add HKLM\\A /f /v B /d x2>nul', [one('B', 'x2')]],
  ['a digit alone, which doesn’t', 'reg add HKLM\\A /f /v B /d 2>nul', ['? 1: reg add HKLM\\A /f /v B /d 2>nul']],
  ['a quote that stays open', `${B} >"x y\n${C}`, [one('B'), one('C')]],
])('reads a digit before `>`: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['`rem`', `rem ${B} & ${B}\n${C}`, [one('C')]],
  ['in a block, with its bracket', `(\nrem ${B})\n:: ${B})\n${C}\n)`, [one('C')]],
  ['a label in a block', `(\n:x\n${C}\n)`, [one('C')]],
  ['a caret at the end of many words', `rem a b^\n${C}`, [one('C')]],
  ['a caret at the end of one word', `rem b^\n${C}`, [maybe('C'), '? 1: rem b^']],
  ['a command behind `rem` alone', `rem & ${B}\n${C}`, [maybe('C'), `? 1: rem & ${B}`]],
  ['a script whose name begins so', `rem-all x\n${C}`, [maybe('C'), '? 1: rem-all x']],
])('ends a comment with its line: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a block that stays open', `(${B}\n${C}`, [`? 1: (${B}`]],
  ['a bracket too many', `(${B}))\n${C}`, [one('B'), maybe('C'), `? 1: (${B}))`]],
  ['no command behind `&&`', `${B} &&\n${C}`, [one('B'), maybe('C'), `? 1: ${B} &&`]],
  [
    '`else` behind brackets that are no body',
    `if 1==1 ver & (ver) else ${B}\n${C}`,
    [maybe('C'), `? 1: if 1==1 ver & (ver) else ${B}`],
  ],
  ['no `do`', `for %%i in (1) ${B}\n${C}`, [maybe('C'), `? 1: for %%i in (1) ${B}`]],
  ['a list of several lines', `for %%i in (1\n2) do ${B}`, ['? 1: for %%i in (1', `? 2: 2) do ${B}`]],
  ['a program whose name begins so', `if.exe x\nfor.exe y\n${C}`, [one('C'), '? 1: if.exe x', '? 2: for.exe y']],
])('doesn’t follow what cmd may read differently: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

it('follows blocks up to a depth that no person writes', () => {
  const blocks = (count: number): string => `${'('.repeat(count)}${B}${')'.repeat(count)}\n${C}`;
  expect(saidOfBatch(blocks(39))).toEqual([one('B'), one('C')]);
  expect(saidOfBatch(blocks(40))).toEqual([expect.stringMatching(/^\? 1: \({40}/)]);
  expect(saidOfBatch(`${'(x)&'.repeat(50)}${B}`).slice(0, 1)).toEqual([maybe('B')]);
  expect(saidOfBatch(`${'ver&'.repeat(50)}${B}`)).toEqual([one('B')]);
});

it.each<[string, string, readonly string[]]>([
  ['in a block', `(\n\nx.exe 1\n${B}\n)`, [one('B'), '? 3: x.exe 1']],
  ['behind lines that go on', `reg add ^\n HKLM\\A ^\n /v B /d 1 /f\nx.exe`, [one('B'), '? 4: x.exe']],
  ['the first of those that go on', `${B}\nx.exe ^\n 1\n${C}`, [one('B'), one('C'), '? 2: x.exe ^']],
])('shows a line that isn’t followed as it is in the file: %s', (_, text, expected) => {
  expect(saidOfBatch(text)).toEqual(expected);
});

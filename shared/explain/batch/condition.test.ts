import { expect, it } from 'vitest';

import { add, maybe, one, saidOfBatch } from './batch.suite.ts';

const YES = [one('B')];
const NO: readonly string[] = [];
const PERHAPS = [maybe('B'), maybe('C')];

it.each<[string, readonly string[]]>([
  ['1==1', YES],
  ['1 == 1', YES],
  ['1\t==\t1', YES],
  ['1==2', NO],
  ['12==1', NO],
  ['not 1==2', YES],
  ['NOT 1==1', NO],
  ['"a b"=="a b"', YES],
  ['"a"==a', NO],
  ['a==A', NO],
  ['/i a==A', YES],
  ['/I "a"=="A"', YES],
  ['/i not a==A', NO],
  ['/i not a==b', YES],
  ['/i  not\t a==b', YES],
  ['not  1==2', YES],
  ['x"a b"==x"a b"', YES],
  ['x"a b"y==x"a b"y', YES],
  ['"a"b==a', NO],
  ['"a"b=="a"b', YES],
  ['a equ a', YES],
  ['/i a equ A', YES],
  ['7 equ 7', YES],
  ['7 EQU 8', NO],
  ['7 neq 8', YES],
  ['7 neq 7', NO],
  ['7 lss 8', YES],
  ['7 lss 7', NO],
  ['7 leq 7', YES],
  ['8 leq 7', NO],
  ['8 gtr 7', YES],
  ['7 gtr 7', NO],
  ['7 geq 7', YES],
  ['7 geq 8', NO],
  ['10 gtr 9', YES],
  ['-1 lss 0', YES],
  ['0 equ 0', YES],
  ['123456789 gtr 12345678', YES],
  ['not 7 equ 7', NO],
  ['defined windir', YES],
  ['not defined WinDir', NO],
])('`if %s`', (condition, expected) => {
  expect(saidOfBatch(`if ${condition} ${add('B')}`)).toEqual([...expected]);
});

it.each<[string, string]>([
  ['a file', 'exist x'],
  ['a file with blanks in its name', 'exist "a b"'],
  ['a file in a folder with blanks', 'exist "a b"\\c'],
  ['no such file', 'not exist x'],
  ['the result of the command before', 'errorlevel 1'],
  ['the version of cmd', 'cmdextversion 2'],
  ['a variable that may come from outside', 'defined PATHEXT'],
  ['a variable whose name isn’t known', 'defined %1'],
  ['the folder of Windows', '"%windir%"=="C:\\Windows"'],
  ['what the folder of Windows is', 'C:\\Windows==%SystemRoot%'],
  ['an argument', '"%1"=="x"'],
  ['what an argument is compared with', '"x"=="%1"'],
  ['the order of texts', 'a neq b'],
  ['a file, in capitals', 'EXIST x'],
  ['a variable from outside, in capitals', 'DEFINED pathext'],
  ['the order of equal texts', 'a neq a'],
  ['texts that differ', 'a equ b'],
  ['numbers with another base', '0x10 equ 16'],
  ['numbers that may be octal', '010 lss 9'],
  ['a number and a text', '7 lss x'],
  ['a text and a number', 'x geq 7'],
  ['numbers too large for cmd', '12345678901 gtr 1'],
  ['numbers in quotes', '"7" gtr "5"'],
])('%s isn’t known before the file runs', (_, condition) => {
  expect(saidOfBatch(`if ${condition} (${add('B')}) else ${add('C')}`)).toEqual([...PERHAPS]);
});

it.each<[string, string, readonly string[]]>([
  ['of one value', 'set X=1', YES],
  ['of several values', 'set X=1\nif exist x set X=2', YES],
  ['without a value', 'set X=', []],
  ['with a value, or without', 'set X=\nif exist x set X=2', [maybe('B')]],
])('a variable %s is there, or isn’t', (_, set, expected) => {
  expect(saidOfBatch(`${set}\nif defined x ${add('B')}`)).toEqual([...expected]);
});

it.each<[string, string, readonly string[]]>([
  ['a blank at the end counts', 'set "X=1 "\nif !X!==1', NO],
  ['a blank at the start counts', 'set "X= 1"\nif !X!==1', NO],
  ['signs of comparison belong to the value', 'set "X=a==b"\nif !X!==!X!', YES],
  ['a name is put together', 'set X=1\nset N=X\nif defined !N!', YES],
  ['of several values it isn’t known', 'set X=1\nif exist x set X=2\nif !X!==1', [maybe('B')]],
])('what is put in when a line runs is compared as it is: %s', (_, lines, expected) => {
  expect(saidOfBatch(`setlocal enabledelayedexpansion\n${lines} ${add('B')}`)).toEqual([...expected]);
});

it('compares what the letter of a loop stands for', () => {
  expect(saidOfBatch(`for %%i in (1 "2 ") do if %%~i==2 ${add('B')}`)).toEqual([]);
  expect(saidOfBatch(`for %%i in (1 2) do if "%%i"=="2" ${add('B', '%%i')}`)).toEqual([one('B', '2')]);
});

it.each<[string, string]>([
  ['no left side', '==1 '],
  ['no right side', '"1"==('],
  ['a sign that isn’t one', '1=1 '],
  ['no command behind it that isn’t glued to it', '"a"=="a"('],
  ['a comma', '1==1,'],
  ['a semicolon', '1;==1 '],
  ['a bracket in a word', 'a(==a( '],
  ['a word for a word', '7 equ8 '],
  ['no blank before a word', '7equ 7 '],
  ['an unknown word', '7 eq 7 '],
  ['a quote that stays open', '"a==a '],
  ['words in another order', 'not /i a==a '],
])('a condition that cmd may read otherwise isn’t followed: %s', (_, condition) => {
  const line = `if ${condition}${add('B')}`;
  expect(saidOfBatch(`${line}\n${add('C')}`)).toEqual([maybe('C'), `? 1: ${line}`]);
});

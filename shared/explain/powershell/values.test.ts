import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { evaluate, expandText, type Scope } from './evaluate.ts';
import { readScript } from './tree.ts';
import { valueAsList, parseNumber, valueAsText, UNKNOWN_VALUE, type Value } from './values.ts';

const VARIABLES: readonly (readonly [string, Value])[] = [
  ['a', { kind: 'text', text: 'A' }],
  ['n', { kind: 'number', value: 7 }],
  ['key', { kind: 'text', text: 'HKLM:' }],
  ['env:windir', { kind: 'text', text: 'W' }],
  ['a b', { kind: 'text', text: 'AB' }],
  ['list', { kind: 'list', items: [{ kind: 'number', value: 1 }] }],
  [
    'table',
    {
      kind: 'table',
      entries: new Map<string, Value>([
        ['path', { kind: 'text', text: 'P' }],
        ['inner', { kind: 'table', entries: new Map([['x', { kind: 'number', value: 3 }]]) }],
      ]),
    },
  ],
];
const scopeOf = (length: number): Scope => ({ variables: new Map(VARIABLES), findings: createFindings(length) });

/** A value in short: `7`, `"text"`, `true`, `[...]`, `{name: ...}`, `nothing`, `?`. */
function short(value: Value): string {
  switch (value.kind) {
    case 'text':
      return JSON.stringify(value.text);
    case 'number':
      return String(value.value);
    case 'flag':
      return String(value.on);
    case 'list':
      return `[${value.items.map(short).join(', ')}]`;
    case 'table':
      return `{${[...value.entries].map(([name, one]) => `${name}: ${short(one)}`).join(', ')}}`;
    case 'nothing':
      return 'nothing';
    case 'unknown':
      return '?';
  }
}

function evaluated(text: string): string {
  const scope = scopeOf(text.length);
  return short(evaluate(readScript(text, 1, scope.findings).nodes, scope));
}

describe('an expression has the value', () => {
  it.each([
    // words and numbers
    ['7', '7'],
    ['0xA00', '2560'],
    ['-1', '-1'],
    ['0x800+0x200', '2560'],
    ['1+2+3', '6'],
    ['a+b', '"a+b"'],
    ['word', '"word"'],
    ['x$', '"x$"'],
    // texts
    ["'a $a'", '"a $a"'],
    ['"a $a"', '"a A"'],
    ['"`$a"', '"$a"'],
    ['"$missing"', '?'],
    // variables
    ['$a', '"A"'],
    ['$N', '7'],
    ['$true', 'true'],
    ['$false', 'false'],
    ['$null', 'nothing'],
    ['$missing', '?'],
    ['$table.Path', '"P"'],
    ['$table.inner.x', '3'],
    ['$table.missing', '?'],
    ['$a.Length', '?'],
    ['$table.Path()', '?'],
    ['$key\\SOFTWARE', '"HKLM:\\\\SOFTWARE"'],
    ['$a:x', '"A:x"'],
    ['$a\\$missing', '?'],
    ['$missing\\a', '?'],
    ['$list\\a', '?'],
    ["'a'b", '?'],
    // lists and tables
    ['1, $a', '[1, "A"]'],
    ['1,', '[1]'],
    ['@(1, 2)', '[1, 2]'],
    ['@(1; 2\n3)', '[1, 2, 3]'],
    ['@()', '[]'],
    ['@{ A = 1; "b" = $a }', '{a: 1, b: "A"}'],
    ['@{ A = 1\nB = 2 }', '{a: 1, b: 2}'],
    ['@{ a b = 1; (c) = 2; d = 3 }', '{d: 3}'],
    ['@{}', '{}'],
    ['(1)', '1'],
    ['(1\n)', '1'],
    ['(1; 2)', '?'],
    ['()', '?'],
    ['{ 1 }', '?'],
    // casts and types
    ["[int]'7'", '7'],
    ["[uint32]'0x10'", '16'],
    ["[System.Int64] '7'", '7'],
    ["[long]'7'", '7'],
    ["[ulong]'7'", '7'],
    ["[byte]'7'", '7'],
    ["[int]'x'", '?'],
    ['[int]7', '7'],
    ['[int]$true', '?'],
    ['[string]7', '"7"'],
    ['[string]$missing', '?'],
    ['[string][int]"7"', '"7"'],
    ['[ordered]@{ a = 1 }', '{a: 1}'],
    ["[intx]'7'", '"7"'],
    ["[xbyte]'7'", '"7"'],
    ['[Microsoft.Win32.RegistryValueKind]::DWord', '"DWord"'],
    ["[Convert]::ToInt32('7')", '?'],
    ['[int]', '?'],
    // operators
    ["'a' + 'b'", '"ab"'],
    ["'a' + 7", '"a7"'],
    ["'a' + $null", '"a"'],
    ["'a' + $missing", '?'],
    ['1 + 2', '3'],
    ["1 + 'a'", '?'],
    ['0x800 -bor 0x200', '2560'],
    ['0xFFFFFFFF -bor 1', '4294967295'],
    ['0xA00 -band 0x800', '2048'],
    ['1 -bxor 2', '?'],
    ["'a' -bor 'b'", '?'],
    ['$list + 2', '[1, 2]'],
    ['$list + $list', '[1, 1]'],
    ['$list + $missing', '?'],
    ['1 + ', '?'],
    ["'a' 'b'", '?'],
    ['1 + 2 + 3', '6'],
    // what has to run
    ['Get-Item a', '?'],
    ['Join-Path a b', '"a\\\\b"'],
    ["join-path -Path 'a\\' -ChildPath '\\b'", '"a\\\\b"'],
    ['Join-Path a', '?'],
    ['Join-Path a b c', '?'],
    ['Join-Path a $missing', '?'],
    ['$a | f', '?'],
    ['', '?'],
  ])('%s: %s', (text, expected) => {
    expect(evaluated(text)).toBe(expected);
  });

  it('nothing where a text is too long', () => {
    expect(evaluated(`'${'a'.repeat(4096)}'`)).toHaveLength(4098);
    expect(evaluated(`'${'a'.repeat(4097)}'`)).toBe('?');
  });

  it('nothing where there are too many items or operands', () => {
    expect(evaluated(Array.from({ length: 1000 }, () => '1').join(','))).toMatch(/^\[1, /);
    expect(evaluated(Array.from({ length: 1001 }, () => '1').join(','))).toBe('?');
    expect(evaluated(`@(${Array.from({ length: 1000 }, () => '1').join(';')})`)).toMatch(/^\[1, /);
    expect(evaluated(`@(${Array.from({ length: 1001 }, () => '1').join(';')})`)).toBe('?');
    expect(evaluated(Array.from({ length: 250 }, () => '1').join(' + '))).toBe('250');
    expect(evaluated(Array.from({ length: 251 }, () => '1').join(' + '))).toBe('?');
    const names = (count: number): string => `@{${Array.from({ length: count }, (_, i) => `a${i} = 1`).join(';')}}`;
    expect([evaluated(names(1000)).length > 1, evaluated(names(1001))]).toEqual([true, '?']);
    const half = `@(${Array.from({ length: 500 }, () => '1').join(';')})`;
    expect([evaluated(`${half} + ${half}`).length > 1, evaluated(`${half} + ${half} + 1`)]).toEqual([true, '?']);
  });

  it('nothing where there was too much work', () => {
    const scope = scopeOf(0);
    scope.findings.step(1_000_000);
    expect(evaluate(readScript('1', 1, createFindings(0)).nodes, scope)).toBe(UNKNOWN_VALUE);
  });
});

describe('a text with variables', () => {
  it.each([
    ['no dollar', '"no dollar"'],
    ['$a-$A', '"A-A"'],
    ['${a b}.', '"AB."'],
    ['$env:windir\\x', '"W\\\\x"'],
    ['$($a)', '"A"'],
    ['$($table.path)', '"P"'],
    ['$($table.inner.x)', '"3"'],
    ['$($table.inner)', '?'],
    ['$table.path', '?'],
    ['$n', '"7"'],
    ['$null', '""'],
    ['$list', '?'],
    ['$(f x)', '?'],
    ['${missing}', '?'],
    ['100$', '"100$"'],
    ['\u0001a', '"$a"'],
    ['$a\u0001a', '"A$a"'],
  ])('%j: %s', (text, expected) => {
    expect(short(expandText(text, scopeOf(0)))).toBe(expected);
  });
});

it.each([
  ['7', 7],
  [' 007 ', 7],
  ['+7', 7],
  ['-0x10', -16],
  ['0XffFFffFF', 0xffffffff],
  ['7u', 7],
  ['7L', 7],
  ['7UL', 7],
  ['7n', 7],
  ['9999999999', 9_999_999_999],
  ['99999999999', null],
  ['0x123456789', null],
  ['7x', null],
  ['x7', null],
  ['0x', null],
  ['', null],
])('the number of %j is %s', (word, expected) => {
  expect(parseNumber(word)).toBe(expected);
});

it('values as texts and as lists', () => {
  const one: Value = { kind: 'number', value: 1 };
  const all: readonly Value[] = [one, { kind: 'text', text: 'a' }, { kind: 'nothing' }, { kind: 'flag', on: true }];
  expect([...all.map(valueAsText), valueAsText(UNKNOWN_VALUE), valueAsText(undefined)]).toEqual([
    '1',
    'a',
    '',
    null,
    null,
    null,
  ]);
  expect([valueAsList(one), valueAsList({ kind: 'list', items: [one] }), valueAsList(UNKNOWN_VALUE)]).toEqual([
    [one],
    [one],
    null,
  ]);
});

import { describe, expect, it } from 'vitest';
import { lost, one, rows, saidOf, set, text, unknown } from './rows.suite.ts';

describe('a value and its type', () => {
  const typed = (type: string, value = "'5'"): string => `${set('B', value)} -Type ${type}`;
  it.each([
    ['String', text('B', '5')],
    ['1', text('B', '5')],
    ['ExpandString', 'HKLM\\A|B REG_EXPAND_SZ "5"'],
    ['2', 'HKLM\\A|B REG_EXPAND_SZ "5"'],
    ['DWORD', one('B', 5)],
    ['4', one('B', 5)],
    ['QWord', 'HKLM\\A|B REG_QWORD 5'],
    ['11', 'HKLM\\A|B REG_QWORD 5'],
    ['MultiString', 'HKLM\\A|B REG_MULTI_SZ "5"'],
    ['7', 'HKLM\\A|B REG_MULTI_SZ "5"'],
    ['Binary', unknown('B', 'REG_BINARY')],
    ['3', unknown('B', 'REG_BINARY')],
    ["' dword '", one('B', 5)],
  ])('-Type %s', (type, expected) => {
    expect(saidOf(typed(type))).toEqual([expected]);
  });

  it.each(['REG_DWORD', '5', '$x', 'constructor', '$true'])('-Type %s isn’t known', (type) => {
    expect(saidOf(typed(type))).toEqual([lost(1, typed(type))]);
  });

  rows([
    [
      'numbers of 32 bits',
      `${typed('DWord', '4294967295')}\n${typed('DWord', '-2147483648')}\n${typed('DWord', '0')}`,
      [one('B', 4294967295), one('B', 2147483648), one('B', 0)],
    ],
    [
      'numbers that are too large',
      `${typed('DWord', '4294967296')}\n${typed('DWord', "'-2147483649'")}`,
      ['perhaps HKLM\\A|B REG_DWORD ? !invalid-data', 'perhaps HKLM\\A|B REG_DWORD ? !invalid-data'],
    ],
    [
      'larger numbers of 64 bits',
      `${typed('QWord', '4294967295')}\n${typed('QWord', '4294967296')}\n${typed('QWord', '-1')}\n${typed('QWord', "'x'")}`,
      [
        'HKLM\\A|B REG_QWORD 4294967295',
        unknown('B', 'REG_QWORD'),
        unknown('B', 'REG_QWORD'),
        'perhaps HKLM\\A|B REG_QWORD ? !invalid-data',
      ],
    ],
    [
      'texts that are no numbers',
      `${typed('DWord', "'x'")}\n${typed('DWord', "'00000A00'")}`,
      ['perhaps HKLM\\A|B REG_DWORD ? !invalid-data', 'perhaps HKLM\\A|B REG_DWORD ? !invalid-data'],
    ],
    [
      'texts that may be numbers',
      `${typed('DWord', "'1.5'")}\n${typed('DWord', "''")}\n${typed('DWord', "'1,000'")}`,
      [unknown('B', 'REG_DWORD'), unknown('B', 'REG_DWORD'), unknown('B', 'REG_DWORD')],
    ],
    ['a flag is one or zero', `${typed('DWord', '$true')}\n${typed('DWord', '$false')}`, [one('B'), one('B', 0)]],
    [
      'nothing, and what has no number',
      `${typed('DWord', '$null')}\n${typed('DWord', '@{}')}\n${typed('DWord', '(1,2)')}\n${typed('DWord', '@(1)')}`,
      [
        unknown('B', 'REG_DWORD'),
        unknown('B', 'REG_DWORD'),
        'perhaps HKLM\\A|B REG_DWORD ? !invalid-data',
        unknown('B', 'REG_DWORD'),
      ],
    ],
    [
      'a list',
      `${typed('MultiString', "('a','b')")}\n${set('C', "('a','b')")}`,
      ['HKLM\\A|B REG_MULTI_SZ ?', unknown('C')],
    ],
    ['a table', `${typed('String', '@{}')}\n${set('C', '@{}')}`, [unknown('B', 'REG_SZ'), unknown('C')]],
    [
      'a number of 32 bits without a type',
      `${set('B', '2147483647')}\n${set('C', '(0 - 2147483648)')}\n${set('D', '2147483648')}`,
      [one('B', 2147483647), one('C', 2147483648), unknown('D')],
    ],
  ]);
});

describe('what a method gives', () => {
  rows([
    [
      'a text of a text or a number',
      `$a = 'x'\n$b = 5\n${set('B', '($a.ToString())')}\n${set('C', '($b.ToString())')}`,
      [text('B', 'x'), text('C', '5')],
    ],
    ['a text in a form', `$b = 5\n${set('C', "($b.ToString('x'))")}`, [unknown('C')]],
    ['a text of something else', `$b = $true\n${set('C', '($b.ToString())')}`, [unknown('C')]],
    ['something', `$a = 'x'\n${set('B', '($a.Trim())')}`, [unknown('B')]],
    ['a type by a name', `${set('B', '5')} -Type ([Microsoft.Win32.RegistryValueKind]::String)`, [text('B', '5')]],
    [
      'a member of another type',
      `${set('B', '5')} -Type ([Acme]::String)`,
      [lost(1, `${set('B', '5')} -Type ([Acme]::String)`)],
    ],
  ]);
});

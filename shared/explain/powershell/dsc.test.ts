import { describe } from 'vitest';
import { lost, maybe, one, rows, set, text, unknown } from './rows.suite.ts';

const block = (properties: string): string => `Registry R { Key = 'HKLM\\A'; ValueName = 'B'; ${properties} }`;
const dword = (data: string): string => block(`ValueType = 'DWord'; ValueData = ${data}`);
const hex = (data: string): string => `${dword(data).slice(0, -2)}; Hex = $true }`;

describe('the resource Registry', () => {
  rows([
    ['writes a text where no type is said', block("ValueData = '5'"), [text('B', '5')]],
    ['writes a number', dword("'5'"), [one('B', 5)]],
    ['writes the one thing of a list', dword("@('5')"), [one('B', 5)]],
    [
      'writes a list that isn’t one thing',
      `${dword("@('5','6')")}\n${block("ValueData = 'a','b'; ValueType = 'MultiString'")}`,
      [unknown('B', 'REG_DWORD'), unknown('B', 'REG_MULTI_SZ')],
    ],
    [
      'writes hexadecimal digits',
      `${hex("'10'")}\n${hex("'0x10'")}\n${hex("'FFFFFFFF'")}\n${hex("'0X00000A00'")}`,
      [one('B', 16), one('B', 16), one('B', 4294967295), one('B', 2560)],
    ],
    ['doesn’t know what is made of other digits', hex("'x0x10'"), [unknown('B', 'REG_DWORD')]],
    [
      'refuses what is no number of 32 bits',
      `${dword("'x'")}\n${dword("'4294967296'")}`,
      Array<string>(2).fill('HKLM\\A|B REG_DWORD ? !invalid-data'),
    ],
    ['doesn’t know a value that isn’t there', block("ValueType = 'DWord'"), [unknown('B', 'REG_DWORD')]],
    [
      'doesn’t know a value that is computed',
      `${dword('$x')}\n${dword("'10'; Hex = $x")}`,
      [unknown('B', 'REG_DWORD'), unknown('B', 'REG_DWORD')],
    ],
    [
      'doesn’t know a type that is computed, or isn’t one',
      `${block("ValueType = $x; ValueData = '5'")}\n${block("ValueType = 'Acme'; ValueData = '5'")}`,
      [unknown('B'), unknown('B')],
    ],
    [
      'deletes',
      `${block("Ensure = 'absent'")}\n${block("Ensure = 'Present'; ValueData = '5'")}`,
      ['delete HKLM\\A|B', text('B', '5')],
    ],
    ['perhaps deletes', block("Ensure = $x; ValueData = '5'"), [lost(1, block("Ensure = $x; ValueData = '5'"))]],
    [
      'without a key or a name',
      `Registry R { Key = 'HKLM\\A'; ValueData = '5' }\nRegistry R { ValueName = 'B'; ValueData = '5' }`,
      [
        lost(1, "Registry R { Key = 'HKLM\\A'; ValueData = '5' }"),
        lost(2, "Registry R { ValueName = 'B'; ValueData = '5' }"),
      ],
    ],
    [
      'with what is computed for each',
      `foreach ($n in 'B','C') { Registry $n { Key = 'HKLM\\A'; ValueName = $n; ValueData = '5' } }`,
      [text('B', '5'), text('C', '5')],
    ],
    ['in a branch', `if ($x) { ${dword("'5'")} }`, [maybe('B', 5)]],
    [
      'by the names of other resources',
      `x${dword("'5'")}\n${dword("'6'").replace('Registry', 'RegistryPolicyFile')}`,
      [one('B', 5), one('B', 6)],
    ],
    [
      'by no resource',
      dword("'5'").replace('Registry', 'Acme'),
      [
        lost(1, dword("'5'").replace('Registry', 'Acme')),
        lost(1, "Key = 'HKLM\\A'"),
        lost(1, "ValueName = 'B'"),
        lost(1, "ValueType = 'DWord'"),
        lost(1, "ValueData = '5'"),
      ],
    ],
    [
      'with more words',
      `Registry R S ${block('').slice('Registry R '.length)}`,
      [
        lost(1, `Registry R S ${block('').slice('Registry R '.length).trim()}`),
        lost(1, "Key = 'HKLM\\A'"),
        lost(1, "ValueName = 'B'"),
      ],
    ],
    ['without a block', `Registry R`, [lost(1, 'Registry R')]],
    ['with what isn’t a property', `Registry R { ${set('B')} }`, [lost(1, `Registry R { ${set('B')} }`)]],
    ['in a function that nobody calls', `function F { ${dword("'5'")} }`, [lost(1, dword("'5'"))]],
  ]);
});

describe('a configuration', () => {
  rows([
    [
      'has its blocks read, and may be called',
      `Configuration Tls {\n Node localhost {\n  ${dword("'5'")}\n }\n}\nTls -OutputPath x`,
      [one('B', 5)],
    ],
    [
      'has its braces in the next line',
      `Configuration Tls\n{\n Node localhost\n {\n  Registry R\n  {\n   Key = 'HKLM\\A'\n   ValueName = 'B'\n   ValueData = '5'\n  }\n }\n}`,
      [text('B', '5')],
    ],
    ['has a node alone', `Node localhost { ${dword("'5'")} }`, [one('B', 5)]],
  ]);
});

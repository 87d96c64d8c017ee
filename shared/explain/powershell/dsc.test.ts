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

describe('the resource SChannelSettings', () => {
  const key =
    'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp|DefaultSecureProtocols REG_DWORD';
  const both = (value: number): readonly string[] => [`${key} ${value} native`, `${key} ${value} wow64`];
  const settings = (properties: string): string => `SChannelSettings S { ${properties} }`;
  const protocols = (list: string, more = ''): string => settings(`WinHttpDefaultSecureProtocols = ${list}${more}`);
  rows([
    ['writes one protocol', protocols("'TLS1.2'"), both(0x800)],
    ['writes the sum of several', protocols("'TLS1.1','TLS1.2'", "; IsSingleInstance = 'Yes'"), both(0xa00)],
    [
      'writes more than that',
      protocols("'TLS1.2'", '; EnableFIPSAlgorithmPolicy = $true'),
      [...both(0x800), lost(1, protocols("'TLS1.2'", '; EnableFIPSAlgorithmPolicy = $true'))],
    ],
    [
      'writes by names that only look like these',
      `${protocols("'TLS1.2'", '; xIsSingleInstance = 1')}\n${protocols("'TLS1.2'", '; IsSingleInstances = 1')}`,
      [
        ...both(0x800),
        ...both(0x800),
        lost(1, protocols("'TLS1.2'", '; xIsSingleInstance = 1')),
        lost(2, protocols("'TLS1.2'", '; IsSingleInstances = 1')),
      ],
    ],
    [
      'writes something else',
      `${settings("IsSingleInstance = 'Yes'")}\n${settings('TLS12 = 1')}`,
      [lost(1, settings("IsSingleInstance = 'Yes'")), lost(2, settings('TLS12 = 1'))],
    ],
    ['of a protocol that isn’t one', protocols("'TLS1.2','Acme'"), [lost(1, protocols("'TLS1.2','Acme'"))]],
    [
      'of a protocol that is computed',
      `${protocols("'TLS1.2',$x")}\n${protocols('$x')}`,
      [lost(1, protocols("'TLS1.2',$x")), lost(2, protocols('$x'))],
    ],
    ['of no protocol', protocols('@()'), [lost(1, protocols('@()'))]],
    ['in a branch', `if ($x) { ${protocols("'TLS1.2'")} }`, both(0x800).map((line) => `perhaps ${line}`)],
    ['in a function that nobody calls', `function F { ${protocols("'TLS1.2'")} }`, [lost(1, protocols("'TLS1.2'"))]],
  ]);
});

import { expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

const NAMED = 'keyPath: HKLM\\A\nvalueName: B\n';

it.each<[string, readonly string[]]>([
  ['{"keyPath": "HKLM\\\\A", "valueName": "B", "valueData": { "String": "x" }}', ['HKLM\\A|B REG_SZ "x"']],
  ["keyPath: 'HKLM\\A'\nvalueName: 'B'\nQWord: '7'", ['HKLM\\A|B REG_QWORD 7']],
  [`${NAMED}String: x#y # z`, ['HKLM\\A|B REG_SZ "x#y"']],
  [`${NAMED}String: "say \\"x\\" \\\\ \\/"`, ['HKLM\\A|B REG_SZ "say \\"x\\" \\\\ /"']],
  [`${NAMED}"Binary": [1, 2]`, ['HKLM\\A|B REG_BINARY ? !value-not-followed']],
  [`${NAMED}MultiString: [x]`, ['HKLM\\A|B REG_MULTI_SZ ? !value-not-followed']],
  [`${NAMED}x: 1\nString: x\nother: 2`, ['HKLM\\A|B REG_SZ "x"']],
  [`${NAMED}# String: y`, ['HKLM\\A|B no type ? !value-not-followed']],
  [`${NAMED}_exist: false`, ['delete HKLM\\A|B']],
  [NAMED, ['HKLM\\A|B no type ? !value-not-followed']],
  // without a name, it is the key
  ['keyPath: HKLM\\A\n_exist: false', ['delete HKLM\\A']],
  ['keyPath: HKLM\\A\n_exist: true\nDWord: 1', ['? 1: keyPath: HKLM\\A']],
  // what is computed
  [`${NAMED}DWord: "[parameters('c')]"`, ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
  [`${NAMED}String: "a\\u0041"`, ['HKLM\\A|B REG_SZ "aA"']],
  [`${NAMED}_exist: "[c()]"\nDWord: 1`, ['? 1: keyPath: HKLM\\A']],
  ['keyPath: HKLM\\A\nvalueName: "[c()]"\nDWord: 1', ['? 1: keyPath: HKLM\\A']],
  ['type: Microsoft.Windows/Registry\nkeyPath: "[c()]"\nvalueName: B\nDWord: 1', ['? 2: keyPath:']],
  [`condition: c\n${NAMED}DWord: 1`, ['2: HKLM\\A|B REG_DWORD 1 possible']],
  [`"copy" : { "name": "c" }\n${NAMED}DWord: 1`, ['2: HKLM\\A|B REG_DWORD 1 possible']],
  [`type: Microsoft.DSC/Assertion\n${NAMED}DWord: 1`, ['2: HKLM\\A|B REG_DWORD 1 possible']],
])('reads one resource: %j', (text, expected) => {
  expect(read(text)).toEqual(['dsc', ...expected]);
});

const REGISTRY = 'type: Microsoft.Windows/Registry';
it.each<[string, string, readonly string[]]>([
  [
    'by their properties',
    `- properties:\n    keyPath: HKLM\\A\n    valueName: B\n    DWord: 1\n- properties:\n    _exist: false\n    keyPath: HKLM\\C\n    valueName: D`,
    ['2: HKLM\\A|B REG_DWORD 1', '7: delete HKLM\\C|D'],
  ],
  [
    'by their types',
    `- ${REGISTRY}\n  keyPath: HKLM\\A\n  valueName: B\n  DWord: 1\n- ${REGISTRY}\n  _exist: false\n  keyPath: HKLM\\C\n  valueName: D`,
    ['2: HKLM\\A|B REG_DWORD 1', '7: delete HKLM\\C|D'],
  ],
  [
    'in one line',
    '[{"type":"Microsoft.Windows/Registry","properties":{"_exist":false,"keyPath":"HKLM\\\\A","valueName":"B"}},{"properties":{"_exist":false,"keyPath":"HKLM\\\\C","valueName":"D"},"type":"Microsoft.Windows/Registry"}]',
    ['delete HKLM\\A|B', 'delete HKLM\\C|D'],
  ],
  [
    'beside one of another type',
    `- type: A.B/C\n  keyPath: x\n- ${REGISTRY}\n  keyPath: HKLM\\A\n  valueName: B\n  _exist: false\n- type: string\n- type: Microsoft.DSC/Group`,
    ['4: delete HKLM\\A|B', '? 1: type: A.B/C'],
  ],
])('reads several resources: %s', (_what, text, expected) => {
  expect(read(text)).toEqual(['dsc', ...expected]);
});

it.each(['Microsoft.Windows/RegistryX', 'Microsoft.DSC/Include'])('reports a resource of another type: %s', (type) => {
  expect(read(`- ${NAMED.replace('\n', '\n  ')}  _exist: false\n- type: ${type}`)).toEqual([
    'dsc',
    'delete HKLM\\A|B',
    `? 4: type: ${type}`,
  ]);
});

it.each<[string, string]>([
  ['type: Microsoft.Windows/Registry', 'dsc'],
  ['type: Microsoft.Windows/RegistryX', 'nothing'],
  ['  - "keyPath" : "HKLM\\A"\nvalueName: B', 'dsc'],
  ["keyPath: 'HKLM\\A'\n_exist: false", 'dsc'],
  ['keyPath:\tHKLM\\A\n"valueData"\t: {', 'dsc'],
  ['keyPath: HKLM\\A', 'nothing'],
  ['keyPath: /etc\nvalueName: B', 'nothing'],
])('recognises %j as %s', (text, expected) => {
  expect(read(text)[0]).toBe(expected);
});

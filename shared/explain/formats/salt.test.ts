import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('a state of Salt', () => {
  const state = (name: string, ...lines: readonly string[]): string =>
    ['HKLM\\A:', `  reg.${name}:`, ...lines.map((line) => `    ${line}`)].join('\n');
  it.each<[string, readonly string[]]>([
    [state('present', '- vname: B', '- vdata: 1_000', '- vtype: REG_DWORD'), ['3: HKLM\\A|B REG_DWORD 1000']],
    [state('present', '- vname: B', '- vdata: x'), ['3: HKLM\\A|B REG_SZ "x"']],
    [state('present', '- vdata: x'), ['3: HKLM\\A| REG_SZ "x"']],
    [state('present', '- vname: B'), ['3: HKLM\\A|B REG_SZ ? !value-not-followed']],
    [state('absent', '- name: HKLM\\C'), ['3: delete HKLM\\C|']],
    [state('key_absent', '- name: HKLM\\C'), ['3: delete HKLM\\C']],
    [state('present', '- vname: B', '- vdata: x', '- use_32bit_registry: yes'), ['3: HKLM\\A|B REG_SZ "x" wow64']],
    ...['onlyif', 'prereq', 'onchanges_any', 'creates'].map((name): [string, string[]] => [
      state('present', '- vname: B', '- vdata: x', `- ${name}: c`),
      ['3: HKLM\\A|B REG_SZ "x" possible'],
    ]),
    ...['onlyif_c', 'require'].map((name): [string, string[]] => [
      state('present', '- vname: B', '- vdata: x', `- ${name}: c`),
      ['3: HKLM\\A|B REG_SZ "x"'],
    ]),
    [state('absent', '- vname: B', '-  c_in: d'), ['3: delete HKLM\\A|B possible']],
    [`{%  if c %}\n${state('absent', '- vname: B')}`, ['4: delete HKLM\\A|B possible']],
    // another state may prevent this one
    [
      `${state('present', '- vname: B', '- vdata: x')}\nc:\n  test.nop:\n    - prereq_in: c`,
      ['3: HKLM\\A|B REG_SZ "x" possible', '? 7: test.nop:'],
    ],
    ['HKLM\\A:\n  reg.present: c\n  reg.absent:\n    - vname: B', ['4: delete HKLM\\A|B', '? 2: reg.present:']],
    ['- a:\n    reg.present:\n      - vname: B', ['? 1: reg.present']],
    ['include:\n  - c\nHKLM\\A:\n  reg.absent:\n    - vname: B', ['5: delete HKLM\\A|B', '? 2: include:']],
    ['HKLM\\A:\n  reg.absent:\n    - vname: B\n  cmd.run:\n    - name: c', ['3: delete HKLM\\A|B', '? 5: cmd.run:']],
    ['c:\n  reg.absent:\n    - vname: B', ['? 3: reg.absent: c']],
    // a template decides
    [state('present', "- vname: '{{ c }}'", '- vdata: x'), ['? 3: reg.present: HKLM\\A']],
    [
      state('present', '- vname: B', '- vdata: x', "- vtype: '{{ c }}'"),
      ['3: HKLM\\A|B no type ? !value-not-followed possible'],
    ],
    [state('present', "- name: '{{ c }}'", '- vname: B'), ['? 3: reg.present: HKLM\\A']],
    [state('present', '- vname: B', "- use_32bit_registry: '{{ c }}'"), ['? 3: reg.present: HKLM\\A']],
    ["'HKLM\\{{ c }}':\n  reg.absent:\n    - vname: B", ['? 3: reg.absent: HKLM\\{{ c }}']],
    [
      `{% if c %}\n{%- set d = 1 %}\n${state('absent', '- vname: B')}\n{% else %}\n{% endif %}`,
      ['5: delete HKLM\\A|B possible'],
    ],
    [`{% include "c" %}\n${state('absent', '- vname: B')}`, ['4: delete HKLM\\A|B possible', '? 1: {% include "c" %}']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['salt', ...expected]);
  });

  it('is recognised by its function below a name', () => {
    expect(read('a:\n\treg.absent: b')[0]).toBe('salt');
    expect(
      ['reg.present:', ' reg.present', ' xreg.present:', 'x reg.present:', ' reg.keys:'].map((text) => read(text)[0]),
    ).toEqual(Array.from({ length: 5 }, () => 'nothing'));
  });
});

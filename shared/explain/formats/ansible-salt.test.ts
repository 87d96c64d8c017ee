import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('a task of Ansible', () => {
  const task = (...lines: readonly string[]): string =>
    ['- win_regedit:', ...lines.map((line) => `    ${line}`)].join('\n');
  it.each<[string, readonly string[]]>([
    [task('path: HKLM:\\A', 'name: B', 'data: 0x800', 'type: dword'), ['2: HKLM:\\A|B REG_DWORD 2048']],
    [task('key: HKCU:\\A', 'value: B', 'data: 1', 'datatype: qword'), ['2: HKCU:\\A|B REG_QWORD 1']],
    [task('path: HKLM:\\A', 'entry: B', 'data: x'), ['2: HKLM:\\A|B REG_SZ "x"']],
    [task('path: HKLM:\\A', 'name: B'), ['2: HKLM:\\A|B REG_SZ ""']],
    [task('path: HKLM:\\A', 'name: B', 'type: dword'), ['2: HKLM:\\A|B REG_DWORD 0']],
    [task('path: HKLM:\\A', 'name: B', 'type: qword'), ['2: HKLM:\\A|B REG_QWORD 0']],
    [
      task('path: HKLM:\\A', 'name: B', 'data: [1, 2]', 'type: binary'),
      ['2: HKLM:\\A|B REG_BINARY ? !value-not-followed'],
    ],
    [task('path: HKLM:\\A', 'name: B', 'data: "{{ c }}"'), ['2: HKLM:\\A|B REG_SZ ? !value-not-followed']],
    [task('path: HKLM:\\A', 'name: B', 'data: x', 'type: "{{ c }}"'), ['2: HKLM:\\A|B no type ? !value-not-followed']],
    [task('path: HKLM:\\A', 'name: B', 'data: x', 'state: present'), ['2: HKLM:\\A|B REG_SZ "x"']],
    [task('path: HKLM:\\A', 'name: B', 'state: absent'), ['2: delete HKLM:\\A|B']],
    [task('path: HKLM:\\A', 'name: B', 'state: absent', 'delete_key: no'), ['2: delete HKLM:\\A|B']],
    // without a name it is the key, or its default value
    [task('path: HKLM:\\A'), ['2: create-key HKLM:\\A']],
    [task('path: HKLM:\\A', "name: ''"), ['2: create-key HKLM:\\A']],
    [task('path: HKLM:\\A', 'data: x'), ['2: HKLM:\\A| REG_SZ "x"']],
    [task('path: HKLM:\\A', 'state: absent'), ['2: delete HKLM:\\A']],
    [task('path: HKLM:\\A', 'state: absent', 'delete_key: yes'), ['2: delete HKLM:\\A']],
    [task('path: HKLM:\\A', 'state: absent', 'delete_key: False'), ['2: delete HKLM:\\A|']],
    // what isn't known, and what the module refuses
    [task('path: HKLM:\\A', 'state: absent', 'delete_key: "{{ c }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A', 'state: absent', 'delete_key: maybe'), ['? 2: win_regedit: HKLM:\\A']],
    [task('key: C', 'name: B'), ['? 2: win_regedit: C']],
    [task('path: Computer\\HKLM:\\A', 'name: B'), ['? 2: win_regedit: Computer\\HKLM:\\A']],
    [task('path: HKLM:\\A', 'name: "{{ item.n }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A').replace('win_', 'ansible.windows.win_'), ['2: create-key HKLM:\\A']],
    [task('path: HKLM:\\A', 'name: B', 'state: "{{ c }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A', 'name: B', 'state: gone'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A', 'name: "{{ c }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: "{{ c }}"', 'name: B'), ['? 2: win_regedit: {{ c }}']],
    [task('path: [HKLM:\\A]', 'name: B'), ['? 2: win_regedit:']],
    [task('path: HKLM\\A', 'name: B'), ['? 2: win_regedit: HKLM\\A']],
    [task('path: xHKLM:\\A', 'name: B'), ['? 2: win_regedit: xHKLM:\\A']],
    [task('path: HKEY_LOCAL_MACHINE\\A', 'name: B'), ['? 2: win_regedit: HKEY_LOCAL_MACHINE\\A']],
    [task('path: "HKLM:\\SOFTWARE"', 'name: B'), ['? 2: win_regedit:']],
    [task('path: |', '  HKLM:\\A', 'name: B'), ['? 2: win_regedit: HKLM:\\A']],
    [task('name: B'), ['? 2: win_regedit:']],
    [task('<<: *c', 'path: HKLM:\\A', 'name: B'), ['? 2: win_regedit: HKLM:\\A']],
    ['- win_regedit:', ['? 1: win_regedit:']],
    [
      '- ansible.windows.win_regedit:\n  args:\n    path: HKLM:\\A',
      ['? 1: ansible.windows.win_regedit:', '? 3: args:'],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  const certain = '  win_regedit:\n    path: HKLM:\\A\n    name: B\n    data: x';
  const writes = (line: number, more = ''): string => `${line}: HKLM:\\A|B REG_SZ "x"${more}`;
  it.each<[string, readonly string[]]>([
    [`- name: n\n${certain}`, [writes(3)]],
    [`- tags: [a]\n${certain}`, [writes(3)]],
    [`- check_mode: no\n${certain}`, [writes(3)]],
    [`- check_mode: False\n${certain}`, [writes(3)]],
    [`- loop: [a, b]\n${certain}`, [writes(3), writes(3)]],
    [`- loop: []\n${certain}`, []],
    [`- when: c\n${certain}`, [writes(3, ' possible')]],
    [`- tags: never\n${certain}`, [writes(3, ' possible')]],
    [`- tags: [a, never]\n${certain}`, [writes(3, ' possible')]],
    ...['"{{ c }}"', 'untrue', 'trueish', 'xfalse', 'falsey'].map((word): [string, string[]] => [
      `- check_mode: ${word}\n${certain}`,
      [writes(3, ' possible')],
    ]),
    [`# meta: end_play\n-\n${certain}`, [writes(4)]],
    [` -  meta:  end_play\n -\n${certain}`, [writes(4, ' possible'), '? 1: meta: end_play']],
    [`-\n  meta: end_play\n-\n${certain}`, [writes(5, ' possible'), '? 2: meta: end_play']],
    [`- loop: "{{ c }}"\n${certain}`, [writes(3, ' possible')]],
    [`- with_dict: {a: b}\n${certain}`, [writes(3, ' possible')]],
    [`- with_list: [a]\n  loop: [b]\n${certain}`, [writes(4, ' possible')]],
    [`- check_mode: yes\n${certain}`, []],
    [`- check_mode: True\n${certain}`, []],
    [`- meta: end_play\n-\n${certain}`, [writes(4, ' possible'), '? 1: meta: end_play']],
    [
      `- ansible.builtin.meta: end_host\n-\n${certain}`,
      [writes(4, ' possible'), '? 1: ansible.builtin.meta: end_host'],
    ],
    [`- meta: flush_handlers\n-\n${certain}`, [writes(4), '? 1: meta: flush_handlers']],
    ...[
      'ansible.builtin.debug',
      'ansible.windows.win_reg_stat',
      'debug',
      'assert',
      'win_ping',
      'win_reboot',
      'win_reg_stat',
      'set_fact',
    ].map((name): [string, string[]] => [`- ${name}:\n    a: b\n-\n${certain}`, [writes(5)]]),
    ...['win_shell', 'include_tasks', 'roles', 'local_action'].map((name): [string, string[]] => [
      `- ${name}: c\n-\n${certain}`,
      [writes(4), `? 1: ${name}: c`],
    ]),
    ...[
      'name',
      'register',
      'notify',
      'become',
      'vars',
      'hosts',
      'gather_facts',
      'ignore_errors',
      'with_items',
      'check_mode',
      'when',
      'loop',
      'tags',
      'become_user',
      'become_method',
      'loop_control',
      'changed_when',
      'failed_when',
      'delegate_to',
    ].map((name): [string, string[]] => [`- ${name}: c\n-\n${certain}`, [writes(4)]]),
    [`- c\n-\n${certain}`, [writes(4), '? 1: c']],
    [`- []\n-\n${certain}`, [writes(4), '? 1: tasks']],
    [certain.replace(/^ {2}/gm, ''), ['2: HKLM:\\A|B REG_SZ "x"']],
    [`- a: b\nc\n-\n${certain}`, ['? 1: a: b', '? 2: c']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  const inside = (name: string, more = ''): string =>
    `- hosts: all\n${more}  ${name}:\n    - win_regedit:\n        path: HKLM:\\A\n        name: B\n        data: x`;
  it.each<[string, readonly string[]]>([
    ...['block', 'always', 'tasks', 'pre_tasks', 'post_tasks'].map((name): [string, string[]] => [
      inside(name),
      [writes(4)],
    ]),
    [inside('rescue'), [writes(4, ' possible')]],
    [inside('handlers'), [writes(4, ' possible')]],
    [inside('block', '  when: c\n'), [writes(5, ' possible')]],
    // a task may say otherwise
    [inside('block', '  check_mode: yes\n'), ['? 4: block:']],
    [inside('tasks', '  roles: [c]\n'), [writes(5), '? 2: roles:']],
    ['- block: c\n-\n  win_regedit:\n    path: HKLM:\\A', ['4: create-key HKLM:\\A', '? 1: c']],
  ])('in a play: %j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  const looped = (items: string, name: string): string =>
    `- loop: ${items}\n  win_regedit:\n    path: HKLM:\\A\n    name: ${name}\n    data: x`;
  it.each<[string, readonly string[]]>([
    [looped('[B, C]', '"{{ item }}"'), ['3: HKLM:\\A|B REG_SZ "x"', '3: HKLM:\\A|C REG_SZ "x"']],
    [looped('[B]', '"a{{item}}b{{  item  }}"'), ['3: HKLM:\\A|aBbB REG_SZ "x"']],
    [looped('[B]', '"{{ item }}"').replace('loop', 'with_items'), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[B]', '"{{ item }}"').replace('loop', 'with_list'), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{name: B}]', '"{{ item.name }}"'), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{name: B}]', `"{{ item['name'] }}"`), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{n: B}]', '"{{ item.n }}"'), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{n: B}]', `"{{ item['n'] }}"`), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{n: B}]', `'{{ item["n"] }}'`), ['3: HKLM:\\A|B REG_SZ "x"']],
    ...[
      ['[B]', '"{{ item.n }}"'],
      ['[{n: B}]', '"{{ item.m }}"'],
      ['[{n: B}]', '"{{ item }}"'],
      ['[{n: [B]}]', '"{{ item.n }}"'],
      ['[B]', '"{{ items }}"'],
      ['[B]', '"{{ my_item }}"'],
      ['[B]', '"{{ item | upper }}"'],
      ['[B]', '"{% if c %}B{% endif %}"'],
      ['[B]', '"a{{ item }"'],
      ['"{{ c }}"', '"{{ item }}"'],
    ].map(([items = '', name = '']): [string, string[]] => [looped(items, name), ['? 3: win_regedit: HKLM:\\A']]),
  ])('in a loop: %j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  it('is recognised by the name of its module alone on a line', () => {
    const recognised = [
      '- win_regedit:',
      'win_regedit: ',
      ' -  ansible.windows.win_regedit:\t',
      'a: b\n  win_regedit:',
    ];
    const others = ['- win_regedit: x', '- x.win_regedit:', '# - win_regedit:', '- win_regedit'];
    expect(recognised.map((text) => read(`${text}\n  x`)[0]?.split(' ')[0])).toEqual(recognised.map(() => 'ansible'));
    expect(others.map((text) => read(text)[0])).toEqual(others.map(() => 'nothing'));
  });
});

describe('a state of Salt', () => {
  const state = (name: string, ...lines: readonly string[]): string =>
    ['HKLM\\A:', `  reg.${name}:`, ...lines.map((line) => `    ${line}`)].join('\n');
  it.each<[string, readonly string[]]>([
    [state('present', '- vname: B', '- vdata: 0x800', '- vtype: REG_DWORD'), ['3: HKLM\\A|B REG_DWORD 2048']],
    [state('present', '- vname: B', '- vdata: 1_000', '- vtype: REG_DWORD'), ['3: HKLM\\A|B REG_DWORD 1000']],
    [state('present', '- vname: B', '- vdata: x'), ['3: HKLM\\A|B REG_SZ "x"']],
    [state('present', '- vdata: x'), ['3: HKLM\\A| REG_SZ "x"']],
    [state('present', '- vname: B'), ['3: HKLM\\A|B REG_SZ ? !value-not-followed']],
    [state('present', '- name: HKCU\\C', '- vname: B', '- vdata: x'), ['3: HKCU\\C|B REG_SZ "x"']],
    [state('present', '- c', '- vname: B', '- vdata: x'), ['3: HKLM\\A|B REG_SZ "x"']],
    [state('absent', '- vname: B'), ['3: delete HKLM\\A|B']],
    [state('absent', '- name: HKLM\\C'), ['3: delete HKLM\\C|']],
    [state('key_absent', '- name: HKLM\\C'), ['3: delete HKLM\\C']],
    [state('present', '- vname: B', '- vdata: x', '- use_32bit_registry: True'), ['3: HKLM\\A|B REG_SZ "x" wow64']],
    [state('present', '- vname: B', '- vdata: x', '- use_32bit_registry: yes'), ['3: HKLM\\A|B REG_SZ "x" wow64']],
    [state('present', '- vname: B', '- vdata: x', '- use_32bit_registry: False'), ['3: HKLM\\A|B REG_SZ "x"']],
    ...['onlyif', 'unless', 'onchanges', 'prereq', 'onfail', 'onchanges_any', 'creates'].map(
      (name): [string, string[]] => [
        state('present', '- vname: B', '- vdata: x', `- ${name}: c`),
        ['3: HKLM\\A|B REG_SZ "x" possible'],
      ],
    ),
    ...['myonlyif', 'onlyif_c', 'require'].map((name): [string, string[]] => [
      state('present', '- vname: B', '- vdata: x', `- ${name}: c`),
      ['3: HKLM\\A|B REG_SZ "x"'],
    ]),
    [`${state('absent', '- vname: B')}\n# - c_in: d`, ['3: delete HKLM\\A|B']],
    [state('absent', '- vname: B', '-  c_in: d'), ['3: delete HKLM\\A|B possible']],
    ...['xtrue', 'truex'].map((word): [string, string[]] => [
      state('absent', '- vname: B', `- use_32bit_registry: ${word}`),
      ['3: delete HKLM\\A|B'],
    ]),
    ...['myreg.absent', 'reg.absents'].map((name): [string, string[]] => [
      `${state('absent', '- vname: B')}\n  ${name}:\n    - vname: C`,
      ['3: delete HKLM\\A|B', `? 5: ${name}:`],
    ]),
    [`{%  if c %}\n${state('absent', '- vname: B')}`, ['4: delete HKLM\\A|B possible']],
    [`x {% if c %}\n${state('absent', '- vname: B')}`, ['4: delete HKLM\\A|B possible', '? 1: x {% if c %}']],
    [state('present', '- vname: B', '- vdata: x', '- require: c'), ['3: HKLM\\A|B REG_SZ "x"']],
    // another state may hold this one back
    [
      `${state('present', '- vname: B', '- vdata: x')}\nc:\n  test.nop:\n    - prereq_in: c`,
      ['3: HKLM\\A|B REG_SZ "x" possible'],
    ],
    ['HKLM\\A:\n  reg.present:', ['? 2: reg.present:']],
    ['HKLM\\A:\n  reg.present: c\n  reg.absent:\n    - vname: B', ['4: delete HKLM\\A|B', '? 2: reg.present:']],
    ['- a:\n    reg.present:\n      - vname: B', ['? 1: reg.present']],
    ['include:\n  - c\nHKLM\\A:\n  reg.absent:\n    - vname: B', ['5: delete HKLM\\A|B', '? 2: include:']],
    ['HKLM\\A:\n  reg.absent:\n    - vname: B\n  cmd.run:\n    - name: c', ['3: delete HKLM\\A|B', '? 5: cmd.run:']],
    ...['test.nop', 'test.show_notification', 'reg.read_value'].map((name): [string, string[]] => [
      `HKLM\\A:\n  reg.absent:\n    - vname: B\n  ${name}:\n    - name: c`,
      ['3: delete HKLM\\A|B'],
    ]),
    ['c:\n  reg.absent:\n    - vname: B', ['? 3: reg.absent: c']],
    // a template decides
    [state('present', '- vname: B', "- vdata: '{{ c }}'"), ['3: HKLM\\A|B REG_SZ ? !value-not-followed possible']],
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
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['salt', ...expected]);
  });

  it('is recognised by its function below a name', () => {
    expect(read('a:\n\treg.absent: b')[0]).toBe('salt');
    expect(
      ['reg.present:', ' reg.present', ' xreg.present:', 'x reg.present:', ' reg.keys:'].map((text) => read(text)[0]),
    ).toEqual(Array.from({ length: 5 }, () => 'nothing'));
  });
});

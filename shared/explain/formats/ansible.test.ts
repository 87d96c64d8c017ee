import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('a task of Ansible', () => {
  const task = (...lines: readonly string[]): string =>
    ['- win_regedit:', ...lines.map((line) => `    ${line}`)].join('\n');
  it.each<[string, readonly string[]]>([
    [task('key: HKCU:\\A', 'value: B', 'data: 1', 'datatype: qword'), ['2: HKCU:\\A|B REG_QWORD 1']],
    [task('path: HKLM:\\A', 'entry: B', 'data: x'), ['2: HKLM:\\A|B REG_SZ "x"']],
    [task('path: HKLM:\\A', 'name: B'), ['2: HKLM:\\A|B REG_SZ ""']],
    [task('path: HKLM:\\A', 'name: B', 'type: dword'), ['2: HKLM:\\A|B REG_DWORD 0']],
    [
      task('path: HKLM:\\A', 'name: B', 'data: [1, 2]', 'type: binary'),
      ['2: HKLM:\\A|B REG_BINARY ? !value-not-followed'],
    ],
    [task('path: HKLM:\\A', 'name: B', 'data: x', 'type: "{{ c }}"'), ['2: HKLM:\\A|B no type ? !value-not-followed']],
    [task('path: HKLM:\\A', 'name: B', 'state: absent', 'delete_key: no'), ['2: delete HKLM:\\A|B']],
    // without a name, it is the key or its default value
    [task('path: HKLM:\\A'), ['2: create-key HKLM:\\A']],
    [task('path: HKLM:\\A', 'data: x'), ['2: HKLM:\\A| REG_SZ "x"']],
    [task('path: HKLM:\\A', 'state: absent'), ['2: delete HKLM:\\A']],
    // what is unknown, and what the module refuses
    [task('path: HKLM:\\A', 'state: absent', 'delete_key: False'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A', 'state: absent', 'delete_key: "{{ c }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A', 'name: B', 'state: "{{ c }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKLM:\\A', 'name: "{{ c }}"'), ['? 2: win_regedit: HKLM:\\A']],
    [task('path: HKEY_LOCAL_MACHINE\\A', 'name: B'), ['? 2: win_regedit: HKEY_LOCAL_MACHINE\\A']],
    [task('path: "HKLM:\\SOFTWARE"', 'name: B'), ['? 2: path: "HKLM:\\SOFTWARE"', '? 2: win_regedit:']],
    [
      `- win_regedit:\n    path: HKLM:\\A\n    name: B\n    data: 1\n    type: "{{ item.type | default('dword') }}"\n  loop:\n    - x: y`,
      ['2: HKLM:\\A|B REG_DWORD 1'],
    ],
    [task('path: |', '  HKLM:\\A', 'name: B'), ['? 2: win_regedit: HKLM:\\A']],
    [task('<<: *c', 'path: HKLM:\\A', 'name: B'), ['? 2: win_regedit: HKLM:\\A']],
    [
      '- ansible.windows.win_regedit:\n  args:\n    path: HKLM:\\A',
      ['? 1: ansible.windows.win_regedit:', '? 3: args:'],
    ],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  const certain = '  win_regedit:\n    path: HKLM:\\A\n    name: B\n    data: x';
  const writes = (line: number, more = ''): string => `${line}: HKLM:\\A|B REG_SZ "x"${more}`;
  it.each<[string, readonly string[]]>([
    [`- name: n\n${certain}`, [writes(3)]],
    [`- check_mode: no\n${certain}`, [writes(3)]],
    [`- loop: [a, b]\n${certain}`, [writes(3), writes(3)]],
    [`- tags: [a, never]\n${certain}`, [writes(3, ' possible')]],
    ...['{{ c }}', 'untrue', 'falsey'].map((word): [string, string[]] => [
      `- check_mode: "${word}"\n${certain}`,
      [`? 1: check_mode: ${word}`],
    ]),
    [`- loop: "{{ c }}"\n${certain}`, [writes(3, ' possible')]],
    [`- with_dict: {a: b}\n${certain}`, [writes(3, ' possible')]],
    [`- check_mode: True\n${certain}`, []],
    [`- meta: end_play\n-\n${certain}`, [writes(4, ' possible'), '? 1: meta: end_play']],
    [
      `- ansible.builtin.meta: end_host\n-\n${certain}`,
      [writes(4, ' possible'), '? 1: ansible.builtin.meta: end_host'],
    ],
    [`- meta: flush_handlers\n-\n${certain}`, [writes(4), '? 1: meta: flush_handlers']],
    ...['ansible.builtin.debug', 'ansible.windows.win_reg_stat', 'win_reboot'].map((name): [string, string[]] => [
      `- ${name}:\n    a: b\n-\n${certain}`,
      [writes(5)],
    ]),
    ...['win_shell', 'roles'].map((name): [string, string[]] => [
      `- ${name}: c\n-\n${certain}`,
      [writes(4), `? 1: ${name}: c`],
    ]),
    ...['register', 'become_user', 'with_items', 'loop_control', 'changed_when', 'delegate_to'].map(
      (name): [string, string[]] => [`- ${name}: c\n-\n${certain}`, [writes(4)]],
    ),
    [`- c\n-\n${certain}`, [writes(4), '? 1: c']],
    [certain.replace(/^ {2}/gm, ''), ['2: HKLM:\\A|B REG_SZ "x"']],
    // after an error, nothing is certain
    [`${certain.replace(/^ {2}/gm, '')}\nc: "\\q"`, ['2: HKLM:\\A|B REG_SZ "x" possible', '? 5: c: "\\q"']],
    ['- win_regedit:\n# - win_regedit:\n', ['? 1: win_regedit:']],
    ['- hosts: a\n  tasks:\n    - debug: {}\n    # - win_regedit:\n', []],
  ])('reads the certain and uncertain parts of %j', (text, expected) => {
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
    // a task may say otherwise
    [inside('block', '  check_mode: yes\n'), ['? 2: check_mode: yes']],
    [inside('tasks', '  roles: [c]\n'), [writes(5), '? 2: roles:']],
  ])('reads a play: %j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  const looped = (items: string, name: string): string =>
    `- loop: ${items}\n  win_regedit:\n    path: HKLM:\\A\n    name: ${name}\n    data: x`;
  it.each<[string, readonly string[]]>([
    [looped('[B]', '"a{{item}}b{{  item  }}"'), ['3: HKLM:\\A|aBbB REG_SZ "x"']],
    [looped('[B]', '"{{ item }}"').replace('loop', 'with_items'), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{name: B}]', '"{{ item.name }}"'), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{n: B}]', `"{{ item['n'] }}"`), ['3: HKLM:\\A|B REG_SZ "x"']],
    [looped('[{n: B}]', `'{{ item["n"] }}'`), ['3: HKLM:\\A|B REG_SZ "x"']],
    ...[
      ['[B]', '"{{ item.n }}"'],
      ['[{n: B}]', '"{{ item.m }}"'],
      ['[B]', '"{{ item | upper }}"'],
      ['[B]', '"{% if c %}B{% endif %}"'],
      ['"{{ c }}"', '"{{ item }}"'],
    ].map(([items = '', name = '']): [string, string[]] => [looped(items, name), ['? 3: win_regedit: HKLM:\\A']]),
  ])('reads a loop: %j', (text, expected) => {
    expect(read(text)).toEqual(['ansible', ...expected]);
  });

  it('is recognised by a line that consists of the name of its module', () => {
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

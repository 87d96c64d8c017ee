import type { ExportWords } from '../../text/pack.ts';
import { unixFile, withUndo, type ArtefactFile } from '../artefact.ts';
import type { Decision, Purpose } from '../decision.ts';
import type { Target, ValueTest, Place } from '../../remediation/scopes/target.ts';
import { yamlText } from '../escape.ts';
import type { Family } from '../../windows/families.ts';

const HKLM = 'HKLM:\\';
const CURRENT_VERSION = `${HKLM}SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion`;
const ENVIRONMENT = `${HKLM}SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment`;

function placesOf({ families }: Decision): readonly Place[] {
  const all = families.flatMap(({ targets }) =>
    targets.flatMap((target) => [target, ...target.leaveAloneIf, ...target.onlyIf]),
  );
  return [...new Map(all.map((place) => [`${place.path}\\${place.name}`, place])).values()];
}

const numberOf = ({ path, name }: Place): string => `tls_remedy_numbers[${yamlText(`${HKLM}${path}\\${name}`)}]`;

const testText = (test: ValueTest): string =>
  `${numberOf(test)} ${test.negated ? 'not in' : 'in'} [${test.numbers.join(', ')}]`;

function conditions(family: Family, target: Target): readonly string[] {
  return [
    `tls_remedy_build | int >= ${family.from}`,
    ...(family.to === null ? [] : [`tls_remedy_build | int <= ${family.to}`]),
    ...(target.view === 'wow64' ? ["tls_remedy_architecture != 'x86'"] : []),
  ];
}

/** `ansible-lint` allows lines of up to 160 characters. */
const LONGEST = 140;

/** One condition; a long one is folded before an `and` and a list. Its quoting is Jinja's, none YAML's. */
function conditionLines(condition: string): readonly string[] {
  const line = `        - ${yamlText(condition)}`;
  if (line.length <= LONGEST) return [line];
  return ['        - >-', ...condition.split(/ (?=and |(?:not )?in \[)/).map((part) => `          ${part}`)];
}

function task(name: string, target: Target, value: number | null, when: readonly string[]): readonly string[] {
  return [
    `    - name: ${yamlText(name)}`,
    '      ansible.windows.win_regedit:',
    `        path: ${yamlText(`${HKLM}${target.path}`)}`,
    `        name: ${yamlText(target.name)}`,
    ...(value === null
      ? ['        state: absent']
      : [`        data: ${value}`, '        type: dword', '        state: present']),
    '      when:',
    ...when.flatMap(conditionLines),
  ];
}

/** The tasks that read what the others need: the build, whether there is a 32-bit view, and the current numbers. */
function lookLines(decision: Decision): readonly string[] {
  const stat = (name: string, path: string, value: string, register: string): readonly string[] => [
    `    - name: ${name}`,
    '      ansible.windows.win_reg_stat:',
    `        path: ${yamlText(path)}`,
    `        name: ${value}`,
    `      register: ${register}`,
  ];
  return [
    '  vars:',
    '    tls_remedy_build: "{{ tls_remedy_build_value.value | default(0) }}"',
    '    tls_remedy_architecture: "{{ tls_remedy_architecture_value.value | default(\'\') }}"',
    '    tls_remedy_places:',
    ...placesOf(decision).flatMap(({ path, name }) => [
      `      - path: ${yamlText(HKLM + path)}`,
      `        name: ${yamlText(name)}`,
    ]),
    '  tasks:',
    ...stat('Read the build', CURRENT_VERSION, 'CurrentBuildNumber', 'tls_remedy_build_value'),
    ...stat('Read the architecture', ENVIRONMENT, 'PROCESSOR_ARCHITECTURE', 'tls_remedy_architecture_value'),
    '    - name: Look at what is there',
    '      ansible.windows.win_reg_stat:',
    '        path: "{{ item.path }}"',
    '        name: "{{ item.name }}"',
    '      loop: "{{ tls_remedy_places }}"',
    '      register: tls_remedy_found',
    '    - name: Keep the numbers, -1 for anything else',
    '      ansible.builtin.set_fact:',
    '        tls_remedy_numbers: >-',
    '          {{ tls_remedy_numbers | default({}) | combine({',
    "          item.item.path ~ '\\\\' ~ item.item.name:",
    "          (item.raw_value | int if item.exists and item.type == 'REG_DWORD' else -1)}) }}",
    '      loop: "{{ tls_remedy_found.results }}"',
  ];
}

function tasks({ families }: Decision, purpose: Purpose): readonly string[] {
  return families.flatMap(({ family, targets }) =>
    targets.flatMap((target) => {
      const { value, leaveAloneIf, onlyIf } = target;
      const what = `${target.setting}, ${target.view}, ${family.id}`;
      const here = conditions(family, target);
      if (purpose === 'apply') {
        const serves = leaveAloneIf.length === 0 ? [] : [`not (${leaveAloneIf.map(testText).join(' and ')})`];
        return task(`Set ${what}`, target, value, [...here, ...serves, ...onlyIf.map(testText)]);
      }
      if (value === null) return [];
      const ours = testText({ ...target, numbers: [value], negated: false });
      return task(`Delete ${what}`, target, null, [...here, ours]);
    }),
  );
}

const requirements = unixFile('requirements.yml', ['---', 'collections:', '  - name: ansible.windows']);

/**
 * A playbook that examines each PC before it writes, and its undo, for `ansible.windows`. Neither was run on a PC. They
 * are for a group of their own unless other hosts are named: an inventory has servers in it too, and PCs without
 * Windows.
 */
export const files = (decision: Decision, { texts: { script } }: ExportWords): readonly ArtefactFile[] => [
  ...withUndo(decision, (purpose) => {
    const isApply = purpose === 'apply';
    return unixFile(isApply ? 'tls-remedy.yml' : 'tls-remedy-undo.yml', [
      '---',
      `- name: ${yamlText(isApply ? script.apply : script.remove)}`,
      `  hosts: "{{ tls_remedy_hosts | default('tls_remedy') }}"`,
      `  serial: "{{ tls_remedy_serial | default('25%') }}"`,
      '  gather_facts: false',
      ...lookLines(decision),
      ...tasks(decision, purpose),
    ]);
  }),
  requirements,
];

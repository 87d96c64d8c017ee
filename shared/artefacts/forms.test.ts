import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportTexts } from '../text/texts.suite.ts';
import { LANGUAGES, PACKS, type Language } from '../text/languages.ts';
import { SCOPES, type Scope } from '../remediation/scopes/index.ts';
import { makeDecision, type Decision } from './decision.ts';
import { configurationName } from './dsc/files.ts';
import { FORMAT_IDS, type FormatId } from '../remediation/export-formats.ts';
import { artefactFiles } from './artefact-files.suite.ts';

/** What the tools that read an export require of its form, beyond its values. */
function decisionOf(profile: 'recommended' | 'remove' | 'tls11-12', scopes: readonly Scope[] = SCOPES): Decision {
  const made = makeDecision({ choice: { kind: 'profile', profile }, scopes }, null);
  if (!made.ok) throw new Error(made.problem);
  return made.decision;
}
const DECISION = decisionOf('recommended');
const targets = DECISION.families.flatMap((one) => one.targets.map((target) => ({ family: one.family, target })));

const textOf = (format: FormatId, name: string, decision = DECISION, language: Language = 'en'): string => {
  const file = artefactFiles(format, decision, language).find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.text;
};

it('preference items have GUIDs of their own', () => {
  const uids = ['Registry.xml', 'undo/Registry.xml'].flatMap(
    (name) => textOf('gpp', name).match(/uid="\{.*?\}"/g) ?? [],
  );
  expect(uids.length).toBeGreaterThan(targets.length);
  expect(new Set(uids).size).toBe(uids.length);
});

describe('configurations', () => {
  it.each([
    ['TlsRemedy.ps1', 'apply'],
    ['TlsRemedyUndo.ps1', 'undo'],
  ] as const)('%s contain the target state for each group of releases and kind of Windows', (name, purpose) => {
    const { script } = exportTexts('en');
    const expected = DECISION.families.flatMap(({ family, targets: own }) =>
      ([64, 32] as const)
        .filter((bits) => bits === 64 || family.has32Bit)
        .flatMap((bits) => {
          const mine = own.filter(({ view }) => bits === 64 || view === 'native');
          const wanted = mine.filter(({ value }) => purpose === 'apply' || value !== null);
          if (wanted.length === 0) return [];
          return [
            '',
            `Configuration ${configurationName(family.id, bits)} {`,
            "    param([string[]] $NodeName = 'localhost')",
            '    Import-DscResource -ModuleName PSDesiredStateConfiguration',
            '    Node $NodeName {',
            ...wanted.flatMap(({ setting, view, path, name: value, value: number }) => [
              `        Registry ${`${setting}_${view}`.replaceAll(/[^a-z0-9]+/g, '_')} {`,
              `            Key = 'HKEY_LOCAL_MACHINE\\${path}'`,
              `            ValueName = '${value}'`,
              ...(number === null || purpose === 'undo'
                ? [
                    // without a type, an empty name would delete the whole key
                    ...(value === '' ? ["            ValueType = 'String'"] : []),
                    '            Force = $true',
                    "            Ensure = 'Absent'",
                  ]
                : [
                    "            ValueType = 'DWord'",
                    `            ValueData = '${number}'`,
                    '            Force = $true',
                    "            Ensure = 'Present'",
                  ]),
              '        }',
            ]),
            '    }',
            '}',
          ];
        }),
    );
    const heading = `# ${purpose === 'apply' ? script.apply : script.remove} ${script.madeBy}`;
    expect(textOf('dsc', name).split('\r\n')).toEqual([heading, ...expected, '']);
  });
});

describe('a playbook', () => {
  interface Play {
    readonly name: string;
    readonly hosts: string;
    readonly gather_facts: boolean;
    readonly vars: Readonly<Record<string, unknown>>;
    readonly tasks: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[];
  }
  const play = (name: string): Play => (parse(textOf('ansible', name)) as readonly Play[])[0]!;

  it.each([
    ['tls-remedy.yml', 'apply'],
    ['tls-remedy-undo.yml', 'remove'],
  ] as const)('%s first reads the PC and each value that decides, once', (name, heading) => {
    expect(textOf('ansible', name)).toMatch(/^---\n/);
    const { vars, tasks, ...about } = play(name);
    expect(about).toEqual({ name: exportTexts('en').script[heading], hosts: 'all', gather_facts: false });
    const { tls_remedy_places: places, ...values } = vars;
    expect(values).toEqual({
      tls_remedy_build: '{{ tls_remedy_build_value.value | default(0) }}',
      tls_remedy_architecture: "{{ tls_remedy_architecture_value.value | default('') }}",
    });
    const keys = (places as readonly { path: string; name: string }[]).map((one) => `${one.path}\\${one.name}`);
    const wanted = targets.flatMap(({ target }) =>
      [target.name, ...target.leaveAloneIf.map((test) => test.name)].map((value) => `HKLM:\\${target.path}\\${value}`),
    );
    expect([...keys].sort()).toEqual([...new Set(wanted)].sort());
    const stat = 'ansible.windows.win_reg_stat';
    expect(tasks.slice(0, 4)).toMatchObject([
      {
        [stat]: { path: 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', name: 'CurrentBuildNumber' },
        register: 'tls_remedy_build_value',
      },
      {
        [stat]: {
          path: 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment',
          name: 'PROCESSOR_ARCHITECTURE',
        },
        register: 'tls_remedy_architecture_value',
      },
      {
        [stat]: { path: '{{ item.path }}', name: '{{ item.name }}' },
        loop: '{{ tls_remedy_places }}',
        register: 'tls_remedy_found',
      },
      {
        'ansible.builtin.set_fact': {
          tls_remedy_numbers:
            "{{ tls_remedy_numbers | default({}) | combine({ item.item.path ~ '\\\\' ~ item.item.name: (item.raw_value | int if item.exists and item.type == 'REG_DWORD' else -1)}) }}",
        },
        loop: '{{ tls_remedy_found.results }}',
      },
    ]);
    for (const task of tasks) expect(task.name).toMatch(/^\S.*\S$/);
  });
});

describe('the files of a format', () => {
  it.each([
    ['cmd', ['apply.cmd', 'undo.cmd']],
    ['gpp', ['Registry.xml', 'undo/Registry.xml']],
    ['admx', ['TlsRemedy.admx', ...LANGUAGES.map((language) => `${PACKS[language].admxCulture}/TlsRemedy.adml`)]],
    ['intune', ['detect.ps1', 'remediate.ps1', 'undo.ps1']],
    ['configmgr', ['discover.ps1', 'remediate.ps1', 'undo.ps1']],
    ['dsc', ['TlsRemedy.ps1', 'TlsRemedyUndo.ps1']],
    ['ansible', ['tls-remedy.yml', 'tls-remedy-undo.yml']],
  ] as const)('for %s have these names, without an undo if nothing is written', (format, wanted) => {
    const of = (decision: Decision): readonly string[] => artefactFiles(format, decision, 'en').map(({ name }) => name);
    expect(of(DECISION)).toEqual([...wanted, 'README.txt']);
    const looks = ['intune', 'configmgr', 'admx', 'cmd'].includes(format);
    const removal = decisionOf('remove', ['winhttp', 'stray']);
    expect(of(removal)).toEqual([...wanted.filter((name) => looks || !/undo/i.test(name)), 'README.txt']);
  });

  it('have the encoding that their tool expects', () => {
    const encodings = FORMAT_IDS.flatMap((format) =>
      artefactFiles(format, DECISION, 'en').map(({ name, encoding }) => `${/[^.]*$/.exec(name)![0]} ${encoding}`),
    );
    expect([...new Set(encodings)].sort()).toEqual([
      'adml utf8',
      'admx utf8',
      'cmd ascii',
      'ps1 ascii',
      'reg utf16le-bom',
      'txt utf8-bom',
      'xml utf8',
      'yml utf8',
    ]);
  });
});

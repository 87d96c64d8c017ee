import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportTexts } from '../text/texts.suite.ts';
import { LANGUAGES, PACKS, type Language } from '../text/languages.ts';
import { PROFILES } from '../tls/profiles.ts';
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

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Of an element without children. */
  readonly text: string;
}

function nodeOf(element: Element): Node {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1).map(nodeOf);
  return {
    name: element.nodeName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children,
    text: children.length > 0 ? '' : (element.textContent ?? ''),
  };
}

function xml(text: string): Node {
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<[^]*>\n$/);
  return nodeOf(new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement!);
}

const names = (node: Node): readonly string[] => node.children.map(({ name }) => name);
const child = (node: Node, ...path: readonly string[]): Node =>
  path.reduce((at, name) => at.children.find((one) => one.name === name) ?? { ...at, name: `no ${name}` }, node);
const ids = (node: Node): readonly string[] => node.children.map(({ attributes }) => attributes['id'] ?? '');

describe('preference items', () => {
  const root = xml(textOf('gpp', 'Registry.xml'));

  it('have the editor’s classes, actions and values', () => {
    expect(root).toMatchObject({
      name: 'RegistrySettings',
      attributes: { clsid: '{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}' },
    });
    expect(root.children.map((item) => [item.name, ...names(item)])).toEqual(
      targets.map(() => ['Registry', 'Properties', 'Filters']),
    );
    for (const [index, { target }] of targets.entries()) {
      const { attributes, children } = root.children[index]!;
      const name = target.name === '' ? '(Default)' : target.name;
      expect(attributes).toEqual({
        clsid: '{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}',
        name,
        status: name,
        image: target.value === null ? '13' : '12',
        changed: '2026-01-01 00:00:00',
        uid: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
        bypassErrors: '1',
      });
      expect(children[0]!.attributes).toEqual({
        action: target.value === null ? 'D' : 'U',
        displayDecimal: '0',
        default: target.name === '' ? '1' : '0',
        hive: 'HKEY_LOCAL_MACHINE',
        key: target.path,
        name: target.name,
        type: 'REG_DWORD',
        value: target.value === null ? '' : target.value.toString(16).toUpperCase().padStart(8, '0'),
      });
    }
  });

  it('have filters that are combined, with the releases as a separate group', () => {
    for (const [index, { family, target }] of targets.entries()) {
      const filters = child(root.children[index]!, 'Filters');
      const queries = Number(family.newerThan10 !== null) + Number(target.view === 'wow64');
      expect(names(filters)).toEqual(['FilterCollection', ...Array.from({ length: queries }, () => 'FilterWmi')]);
      expect(filters.children[0]!.attributes).toEqual({ bool: 'AND', not: '0' });
      for (const { name, attributes } of filters.children[0]!.children)
        expect({ name, ...attributes }).toMatchObject({
          name: 'FilterOs',
          not: '0',
          class: 'NT',
          type: 'NE',
          edition: 'NE',
          sp: 'NE',
        });
      for (const { attributes } of filters.children.slice(1))
        expect(attributes).toMatchObject({ nameSpace: 'Root\\cimv2', property: '', variableName: '' });
    }
  });

  it('have stable GUIDs of their own', () => {
    const uids = (name: string): readonly (string | undefined)[] =>
      xml(textOf('gpp', name)).children.map(({ attributes }) => attributes['uid']);
    expect(uids('Registry.xml')).toEqual(uids('Registry.xml'));
    const all = [...uids('Registry.xml'), ...uids('undo/Registry.xml')];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a policy template', () => {
  const root = xml(textOf('admx', 'TlsRemedy.admx'));
  const policies = child(root, 'policies').children;
  const SPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

  it('has its parts in the order that Windows expects', () => {
    expect(root).toMatchObject({
      name: 'policyDefinitions',
      attributes: { xmlns: SPACE, revision: '1.0', schemaVersion: '1.0' },
    });
    expect(names(root)).toEqual(['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies']);
    expect(child(root, 'policyNamespaces').children).toMatchObject([
      { name: 'target', attributes: { prefix: 'tlsremedy', namespace: 'TlsRemedy.Policies' } },
    ]);
    expect(child(root, 'resources').attributes).toEqual({ minRequiredRevision: '1.0' });
    expect(child(root, 'supportedOn', 'definitions').children).toMatchObject([
      { name: 'definition', attributes: { name: 'Supported', displayName: '$(string.Supported)' } },
    ]);
    expect(child(root, 'categories').children).toMatchObject([
      { name: 'category', attributes: { name: 'TlsRemedy', displayName: '$(string.Category)' } },
    ]);
  });

  it('has one policy for the value and one for each other kind of setting', () => {
    expect(policies.map(({ attributes }) => attributes['name'])).toEqual([
      'WinHttpTls',
      'Schannel',
      'Dotnet',
      'SchannelServer',
    ]);
    for (const { attributes, ...policy } of policies) {
      const { name } = attributes;
      expect(attributes).toMatchObject({
        class: 'Machine',
        displayName: `$(string.${name})`,
        explainText: `$(string.${name}_Help)`,
      });
      expect(policy.children.slice(0, 2)).toMatchObject([
        { name: 'parentCategory', attributes: { ref: 'TlsRemedy' } },
        { name: 'supportedOn', attributes: { ref: 'Supported' } },
      ]);
      expect(names({ ...policy, attributes }).slice(2)).toEqual(
        name === 'WinHttpTls' ? ['disabledList', 'elements'] : ['enabledList', 'disabledList'],
      );
    }
    expect(policies[0]!.attributes['presentation']).toBe('$(presentation.WinHttpTls)');
    const [first] = targets.map(({ target }) => target).filter(({ setting }) => setting.startsWith('schannel.'));
    expect(policies[1]!.attributes['key']).toBe(first?.path);
  });

  it('writes both views for one choice, and requires one', () => {
    const box = child(policies[0]!, 'elements', 'enum');
    expect(box.attributes).toEqual({
      id: 'WinHttpTls_Choice',
      valueName: 'DefaultSecureProtocols',
      required: 'true',
    });
    const written = PROFILES.flatMap(({ action }) => (action.kind === 'write' ? [String(action.mask)] : []));
    expect(
      box.children.map((item) => [
        child(item, 'value', 'decimal').attributes['value'],
        child(item, 'valueList', 'item', 'value', 'decimal').attributes['value'],
      ]),
    ).toEqual(written.map((mask) => [mask, mask]));
    for (const item of box.children)
      expect(child(item, 'valueList', 'item').attributes).toEqual({
        key: 'SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
        valueName: 'DefaultSecureProtocols',
      });
  });

  it.each(LANGUAGES)('has every text that it refers to, in %s', (language) => {
    const adml = xml(textOf('admx', `${PACKS[language].admxCulture}/TlsRemedy.adml`));
    const { admx: texts, policies } = exportTexts(language);
    expect(adml).toMatchObject({
      name: 'policyDefinitionResources',
      attributes: { xmlns: SPACE, revision: '1.0', schemaVersion: '1.0' },
    });
    expect(names(adml)).toEqual(['displayName', 'description', 'resources']);
    expect(child(adml, 'displayName').text).toBe('TLS Remedy');
    expect(child(adml, 'description').text).toBe(texts.description);
    const strings = child(adml, 'resources', 'stringTable');
    const asked = new Set([...textOf('admx', 'TlsRemedy.admx').matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id));
    expect([...ids(strings)].sort()).toEqual([...asked].sort());
    const said: Readonly<Record<string, string>> = Object.fromEntries(
      strings.children.map(({ attributes, text }) => [attributes['id'] ?? '', text]),
    );
    expect(said).toMatchObject({
      Category: 'TLS Remedy',
      Supported: texts.supported,
      WinHttpTls: texts.winhttp,
      WinHttpTls_Help: texts.winhttpHelp,
      Schannel: policies.schannel.name,
      Schannel_Help: policies.schannel.help,
      Value_a00_a00: 'TLS 1.1, TLS 1.2 (0x00000A00)',
    });
    const presentation = child(adml, 'resources', 'presentationTable', 'presentation');
    expect(presentation.attributes).toEqual({ id: 'WinHttpTls' });
    expect(presentation.children).toMatchObject([
      { name: 'dropdownList', text: texts.label, attributes: { refId: 'WinHttpTls_Choice', noSort: 'true' } },
    ]);
  });
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

describe.each(LANGUAGES)('a README in %s', (language) => {
  /** Returns the sections by their headings, folded lines joined. */
  function sections(text: string): Readonly<Record<string, readonly string[]>> {
    const lines = text.split('\r\n');
    const found: Record<string, string[]> = {};
    let current = '';
    for (const [index, line] of lines.entries()) {
      const under = lines[index + 1] ?? '';
      if (line !== '' && (under === '-'.repeat(line.length) || under === '='.repeat(line.length))) {
        current = line;
        found[current] = [under];
      } else if (/^(-+|=+)$/.test(line)) continue;
      else if (line.startsWith('   ') && !line.startsWith('    '))
        found[current]!.push(`${found[current]!.pop()} ${line.trim()}`);
      else if (line.startsWith('  ') && found[current]!.at(-1)?.startsWith('- ') === true)
        found[current]!.push(`${found[current]!.pop()} ${line.trim()}`);
      else found[current]!.push(line);
    }
    return found;
  }

  it.each(FORMAT_IDS)('for %s contains everything about the format', (format) => {
    const { readme, formats, picker, families } = exportTexts(language);
    const numbered = (texts: readonly string[]): readonly string[] => texts.map((text, i) => `${i + 1}. ${text}`);
    const of = (decision: Decision) => sections(textOf(format, 'README.txt', decision, language));
    const found = of(DECISION);
    const title = readme.title(picker[format].name);
    expect(Object.keys(found)).toEqual([title, readme.where, readme.test, readme.back, readme.writes, readme.know]);
    expect(found[title]!.join(' ').replaceAll(/ +/g, ' ').trim()).toBe(
      `${'='.repeat(title.length)} ${picker[format].use}`,
    );
    expect(found[readme.where]!.slice(1, -1)).toEqual(numbered(formats[format].where));
    expect(found[readme.test]!.slice(1, -1)).toEqual(numbered(formats[format].test));
    expect(found[readme.back]!.slice(1, -1)).toEqual(numbered(formats[format].back));
    expect(found[readme.know]!.slice(1, -1)).toEqual(
      [...formats[format].know, readme.update, readme.restart].map((text) => `- ${text}`),
    );
    for (const { family } of DECISION.families)
      expect(found[readme.writes]).toContain(`${families[family.id]} (${readme.builds(family.from, family.to)})`);
    const looks = ['intune', 'configmgr', 'cmd'].includes(format);
    const back = of(decisionOf('remove', ['winhttp']))[readme.back]!;
    expect(back.slice(1, -1)).toEqual(looks ? numbered(formats[format].back) : [`- ${readme.nothingBack}`]);
  });
});

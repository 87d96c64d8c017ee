import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explain } from '../explain/explain.ts';
import { parsePowerShell } from '../explain/powershell-grammar.suite.ts';
import type { Selection } from '../remediation/selection.ts';
import { LANGUAGES, PACKS } from '../text/languages.ts';
import { PROFILES, PROFILE_IDS } from '../tls/profiles.ts';
import { DEFAULT_SCOPES, SCOPES } from '../remediation/scopes/index.ts';
import { makeDecision, type Decision } from './decision.ts';
import type { Target } from '../remediation/scopes/target.ts';
import type { Family } from '../windows/families.ts';
import { FORMAT_IDS, FORMAT_KINDS, type FormatId } from '../remediation/export-formats.ts';
import { artefactFiles } from './artefact-files.suite.ts';

function decisionOf(selection: Selection, releases: Parameters<typeof makeDecision>[1] = null): Decision {
  const made = makeDecision(selection, releases);
  if (!made.ok) throw new Error(made.problem);
  return made.decision;
}

/** Every profile for its Windows versions, fewer scopes, only one release, and a custom number. */
const DECISIONS: readonly (readonly [string, Decision])[] = [
  ...PROFILE_IDS.map((profile): readonly [string, Decision] => [
    profile,
    decisionOf({ choice: { kind: 'profile', profile }, scopes: SCOPES }),
  ]),
  [
    'recommended, default scopes',
    decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: DEFAULT_SCOPES }),
  ],
  [
    'recommended for Windows 11',
    decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES }, ['windows-11']),
  ],
  ['a number of its own', decisionOf({ choice: { kind: 'mask', mask: 0x0a20 }, scopes: SCOPES }, ['windows-8'])],
];

const targetsIn = (decision: Decision): readonly (readonly [Family, Target])[] =>
  decision.families.flatMap(({ family, targets }) => targets.map((target) => [family, target] as const));

function textOf(format: FormatId, decision: Decision, name: string): string | null {
  return artefactFiles(format, decision, 'en').find((file) => file.name === name)?.text ?? null;
}

interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly value: number | null;
  readonly deletes: boolean;
}

const wanted = ({ path, name }: Pick<Target, 'path' | 'name'>, value: number | null): Wanted => ({
  path: `HKLM\\${path}`,
  name,
  value,
  deletes: value === null,
});

/** Returns what the program itself reads from a text. */
function explained(text: string | null): readonly Wanted[] {
  if (text === null) return [];
  const read = explain(text, { parsePowerShell });
  if (!read.ok || read.value.kind !== 'document') throw new Error(`not explained: ${text.slice(0, 200)}`);
  expect(read.value.notFollowed).toEqual([]);
  // a `.reg` file creates the keys that it names
  const values = read.value.writes.filter(({ action }) => action !== 'create-key');
  return values.map(({ path, name, value, deletes, type }) => {
    expect(type).toBe(deletes ? null : 'REG_DWORD');
    return { path, name: name ?? 'no name', value, deletes };
  });
}

describe.each(DECISIONS)('what Explain reads back: %s', (_, decision) => {
  const targets = targetsIn(decision);
  const written = targets.filter(([, { value }]) => value !== null);

  it('preference items match the decision, and their undo deletes what was written', () => {
    expect(explained(textOf('gpp', decision, 'Registry.xml'))).toEqual(
      targets.map(([, target]) => wanted(target, target.value)),
    );
    expect(explained(textOf('gpp', decision, 'undo/Registry.xml'))).toEqual(
      written.map(([, target]) => wanted(target, null)),
    );
  });

  it('a `.reg` file for each group of releases matches the decision, and its undo deletes what was written', () => {
    for (const { family, targets: own } of decision.families) {
      for (const bits of family.has32Bit ? (['x64', 'x86'] as const) : (['x64'] as const)) {
        const mine = own.filter(({ view }) => bits === 'x64' || view === 'native');
        const at = ({ path, name }: Wanted): string => `${path}\\${name}`;
        const sorted = (all: readonly Wanted[]): readonly Wanted[] => [...all].sort((a, b) => (at(a) < at(b) ? -1 : 1));
        const of = (purpose: string): readonly Wanted[] =>
          sorted(explained(textOf('reg', decision, `${purpose}-${family.id}-${bits}.reg`)));
        expect(of('apply')).toEqual(sorted(mine.map((target) => wanted(target, target.value))));
        const back = mine.filter(({ value }) => value !== null);
        expect(of('undo')).toEqual(sorted(back.map((target) => wanted(target, null))));
      }
    }
  });

  it('configurations match the decision for 64 bits, and lack the 32-bit view for 32', () => {
    const each = (purpose: 'apply' | 'undo'): readonly Wanted[] =>
      decision.families.flatMap(({ family, targets: own }) => {
        const mine = own.filter(({ value }) => purpose === 'apply' || value !== null);
        const native = mine.filter(({ view }) => view === 'native');
        return [...mine, ...(family.has32Bit ? native : [])].map((target) =>
          wanted(target, purpose === 'apply' ? target.value : null),
        );
      });
    expect(explained(textOf('dsc', decision, 'TlsRemedy.ps1'))).toEqual(each('apply'));
    expect(explained(textOf('dsc', decision, 'TlsRemedyUndo.ps1'))).toEqual(each('undo'));
  });

  it('a policy template deletes and writes only values of the decision and of the profiles', () => {
    const all = explained(textOf('admx', decision, 'TlsRemedy.admx'));
    const numbers = new Set([
      ...PROFILES.flatMap(({ action }) => (action.kind === 'write' ? [action.mask] : [])),
      ...written.flatMap(([, { setting, value }]) => (setting.startsWith('winhttp.') ? [value] : [])),
    ]);
    for (const view of ['', 'Wow6432Node\\']) {
      const path = `HKLM\\SOFTWARE\\${view}Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp`;
      const here = all.filter((write) => write.path === path && write.name === 'DefaultSecureProtocols');
      expect(here.filter(({ deletes }) => deletes)).toHaveLength(1);
      expect(new Set(here.flatMap(({ value }) => (value === null ? [] : [value])))).toEqual(numbers);
    }
    const others = all.filter(({ name }) => name !== 'DefaultSecureProtocols');
    const known = new Map(
      targets
        .filter(([, { setting }]) => /^(schannel|dotnet)\./.test(setting) && !setting.includes('tls-1.3'))
        .map(([, target]) => [`HKLM\\${target.path}\\${target.name}`, target.name === 'DisabledByDefault' ? 0 : 1]),
    );
    const at = ({ path, name }: Wanted): string => `${path}\\${name}`;
    expect(new Map(others.filter(({ deletes }) => !deletes).map((one) => [at(one), one.value]))).toEqual(known);
    expect(new Set(others.filter(({ deletes }) => deletes).map(at))).toEqual(new Set(known.keys()));
    // what is only removed if it forces TLS 1.3 on old Windows versions must never be turned on by a policy
    expect([...known.keys()].filter((place) => place.includes('TLS 1.3'))).toEqual([]);
  });

  it.each(LANGUAGES)('the template shows the number of the decision chosen first (%s)', (language) => {
    const culture = PACKS[language].admxCulture;
    const adml = textOf('admx', decision, `${culture}/TlsRemedy.adml`) ?? '';
    const at = Number(/ defaultItem="(\d+)"/.exec(adml)?.[1]);
    const shown = [...adml.matchAll(/<string id="Value_\w+">(.*?)<\/string>/g)].map(([, text]) => text);
    const number = written.find(([, { setting }]) => setting.startsWith('winhttp.'))?.[1].value ?? null;
    if (number !== null) expect(shown[at]).toContain(`0x${number.toString(16).toUpperCase().padStart(8, '0')}`);
    else expect(at).toBe(0);
  });

  it('preference items are for the releases of their family, by the names of MS-GPPREF', () => {
    const items = (textOf('gpp', decision, 'Registry.xml') ?? '').match(/<Registry .*?<\/Registry>/gs) ?? [];
    const filters = items.map((item) => ({
      systems: [...item.matchAll(/<FilterOs [^>]*version="(\w+)"/g)].map(([, name]) => name),
      joins: [...item.matchAll(/<FilterOs bool="(\w+)"/g)].map(([, join]) => join),
      queries: [...item.matchAll(/<FilterWmi bool="AND" not="(\d)" query="([^"]+)"/g)].map(([, not, query]) => [
        not,
        query,
      ]),
    }));
    expect(filters).toEqual(
      targets.map(([family, { view }]) => ({
        systems: family.osFilters,
        joins: family.osFilters.map((_name, index) => (index === 0 ? 'AND' : 'OR')),
        queries: [
          ...(family.newerThan10 === null
            ? []
            : [
                [
                  family.newerThan10 ? '0' : '1',
                  "SELECT Version FROM Win32_OperatingSystem WHERE Version LIKE '10.0.2%'",
                ],
              ]),
          ...(view === 'wow64' ? [['0', 'SELECT AddressWidth FROM Win32_Processor WHERE AddressWidth = 64']] : []),
        ],
      })),
    );
    const ids = items.map((item) => /uid="(\{[0-9A-F-]{36}\})"/.exec(item)?.[1]);
    expect(new Set(ids).size).toBe(items.length);
    expect(ids).not.toContain(undefined);
  });

  it.each([
    ['intune', ['detect.ps1', 'remediate.ps1', 'undo.ps1']],
    ['configmgr', ['discover.ps1', 'remediate.ps1', 'undo.ps1']],
  ] as const)('every script of %s has one row for each value of the decision', (format, names) => {
    for (const name of names) {
      const script = textOf(format, decision, name) ?? '';
      const rows = [...script.matchAll(/^ {8}@\{ Id = .*$/gm)].map(([row]) => row.replace(/,?\r?$/, ''));
      expect(rows).toHaveLength(targets.length);
      for (const [index, [family, target]] of targets.entries()) {
        const row = rows[index] ?? '';
        expect(row).toContain(
          `From = ${family.from}; To = ${family.to ?? '$null'}; Only64 = ${target.view === 'wow64' ? '$true' : '$false'}; ` +
            `Path = '${target.path}'; Name = '${target.name}'; Value = ${target.value ?? '$null'}; Unless = @(`,
        );
        const tests = [...row.matchAll(/@\{ Name = '(\w+)'; Numbers = @\(([-\d, ]*)\); Negated = \$(\w+) \}/g)];
        expect(
          tests.map(([, test, numbers, negated]) => [test, numbers?.split(', ').map(Number), negated === 'true']),
        ).toEqual(target.leaveAloneIf.map((test) => [test.name, test.numbers, test.negated]));
      }
    }
  });

  it('a playbook has one task for each value, for its builds, unless the current value works', () => {
    interface Task {
      readonly name: string;
      readonly 'ansible.windows.win_regedit'?: Readonly<Record<string, unknown>>;
      readonly when?: readonly string[];
    }
    const tasks = (text: string | null): readonly Task[] =>
      text === null
        ? []
        : (parse(text) as readonly { readonly tasks: readonly Task[] }[])[0]!.tasks.filter(
            (task) => task['ansible.windows.win_regedit'] !== undefined,
          );
    const builds = (family: Family, { view }: Target): readonly string[] => [
      `tls_remedy_build | int >= ${family.from}`,
      ...(family.to === null ? [] : [`tls_remedy_build | int <= ${family.to}`]),
      ...(view === 'wow64' ? ["tls_remedy_architecture != 'x86'"] : []),
    ];
    const place = (target: Target, name: string): string =>
      `tls_remedy_numbers["HKLM:\\\\${target.path.replaceAll('\\', '\\\\')}\\\\${name}"]`;
    const found = tasks(textOf('ansible', decision, 'tls-remedy.yml'));
    expect(found.map((task) => [task['ansible.windows.win_regedit'], task.when])).toEqual(
      targets.map(([family, target]) => [
        {
          path: `HKLM:\\${target.path}`,
          name: target.name,
          ...(target.value === null ? { state: 'absent' } : { data: target.value, type: 'dword', state: 'present' }),
        },
        [
          ...builds(family, target),
          ...(target.leaveAloneIf.length === 0
            ? []
            : [
                `not (${target.leaveAloneIf.map(({ name, numbers, negated }) => `${place(target, name)} ${negated ? 'not in' : 'in'} [${numbers.join(', ')}]`).join(' and ')})`,
              ]),
        ],
      ]),
    );
    const back = tasks(textOf('ansible', decision, 'tls-remedy-undo.yml'));
    expect(back.map((task) => [task['ansible.windows.win_regedit'], task.when])).toEqual(
      written.map(([family, target]) => [
        { path: `HKLM:\\${target.path}`, name: target.name, state: 'absent' },
        [...builds(family, target), `${place(target, target.name)} in [${target.value}]`],
      ]),
    );
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  });

  it.each(LANGUAGES)(
    'a README names every value that is written or removed, within the line length (%s)',
    (language) => {
      for (const format of FORMAT_IDS) {
        const readme = artefactFiles(format, decision, language).find(({ name }) => name === 'README.txt')?.text ?? '';
        const lines = readme.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.filter((line) => line.length > 100 && /\S \S/.test(line) && !line.startsWith('  HKLM\\'))).toEqual(
          [],
        );
        expect(lines.filter((line) => line.startsWith('  HKLM\\'))).toEqual(
          targets.map(([, { path, name }]) => `  HKLM\\${path}${name === '' ? '' : `\\${name}`}`),
        );
        const values = lines.flatMap((line, index) => (line.startsWith('  HKLM\\') ? [lines[index + 1] ?? ''] : []));
        for (const [index, [, { value, view, leaveAloneIf }]] of targets.entries()) {
          const parts = (values[index] ?? '').trim().split('; ');
          const conditions =
            Number(view === 'wow64') + Number(FORMAT_KINDS[format] === 'looks-first' && leaveAloneIf.length > 0);
          expect(parts).toHaveLength(1 + conditions);
          if (value !== null) expect(parts[0]).toBe(`0x${value.toString(16).toUpperCase().padStart(8, '0')}`);
          else expect(parts[0]).not.toMatch(/^0x/);
        }
      }
    },
  );
});

it.each(FORMAT_IDS)('%s without a family has no files', (format) => {
  const none: Decision = { selection: { choice: { kind: 'profile', profile: 'remove' }, scopes: [] }, families: [] };
  expect(artefactFiles(format, none, 'en')).toEqual([]);
});

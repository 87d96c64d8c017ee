import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languagesWith, PACKS } from '../text/languages.ts';
import { FAMILY_IDS } from '../windows/families.ts';
import { SCOPES } from '../remediation/scopes/index.ts';
import type { Decision } from './decision.ts';
import { FORMAT_IDS, type FormatId } from '../remediation/export-formats.ts';
import { artefactFiles, decisionOf } from './artefact-files.suite.ts';

// What the tools that read an export require of its form, beyond its values.
const DECISION = decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES });
const targets = DECISION.families.flatMap((one) => one.targets);

const textOf = (format: FormatId, name: string): string => {
  const file = artefactFiles(format, DECISION, 'en').find((one) => one.name === name);
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

it('a configuration names a type with each default value: without one, an empty name would delete the whole key', () => {
  for (const name of ['TlsRemedy.ps1', 'TlsRemedyUndo.ps1'])
    expect(textOf('dsc', name)).not.toMatch(/ValueName = ''\r\n(?! +ValueType = '(?:String|DWord)')/);
  expect(textOf('dsc', 'TlsRemedy.ps1')).toContain("ValueName = ''");
});

it.each(['tls-remedy.yml', 'tls-remedy-undo.yml'])('the playbook %s reads each value that decides, once', (name) => {
  type Place = Readonly<Record<'path' | 'name', string>>;
  const [play] = parse(textOf('ansible', name)) as readonly { readonly vars: Readonly<Record<string, unknown>> }[];
  const places = play!.vars['tls_remedy_places'] as readonly Place[];
  const wanted = targets.flatMap((target) =>
    [target.name, ...target.leaveAloneIf.map((test) => test.name)].map((value) => `HKLM:\\${target.path}\\${value}`),
  );
  expect(places.map((one) => `${one.path}\\${one.name}`).sort()).toEqual([...new Set(wanted)].sort());
});

describe('the files of a format', () => {
  it.each([
    ['cmd', ['apply.cmd', 'undo.cmd']],
    ['gpp', ['Registry.xml', 'undo/Registry.xml']],
    [
      'admx',
      [
        'TlsRemedy.admx',
        ...languagesWith('exports').map((language) => `${PACKS[language].admxCulture}/TlsRemedy.adml`),
      ],
    ],
    [
      'powershell',
      [
        ...['psd1', 'psm1', 'format.ps1xml'].map((ending) => `TlsRemedy/TlsRemedy.${ending}`),
        'TlsRemedy/en-US/about_TlsRemedy.help.txt',
        ...['Test', 'Repair', 'Undo'].map((name) => `scripts/${name}.ps1`),
      ],
    ],
    ['intune', ['detect.ps1', 'remediate.ps1', 'undo.ps1']],
    ['configmgr', ['discover.ps1', 'remediate.ps1', 'undo.ps1']],
    ['dsc', ['TlsRemedy.ps1', 'TlsRemedyUndo.ps1']],
    ['dsc3', FAMILY_IDS.flatMap((id) => [`apply-${id}.dsc.yaml`, `undo-${id}.dsc.yaml`])],
    ['ansible', ['tls-remedy.yml', 'tls-remedy-undo.yml', 'requirements.yml']],
  ] as const)('for %s have these names, without an undo if nothing is written', (format, wanted) => {
    const of = (decision: Decision): readonly string[] => artefactFiles(format, decision, 'en').map(({ name }) => name);
    expect(of(DECISION)).toEqual([...wanted, 'README.txt']);
    const looks = ['powershell', 'intune', 'configmgr', 'admx', 'cmd'].includes(format);
    const removal = decisionOf({ choice: { kind: 'profile', profile: 'remove' }, scopes: ['winhttp', 'stray'] });
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
      'ps1xml ascii',
      'psd1 ascii',
      'psm1 ascii',
      'reg utf16le-bom',
      'txt ascii',
      'txt utf8-bom',
      'xml utf8',
      'yaml ascii',
      'yml utf8',
    ]);
    const scripts = artefactFiles('cmd', DECISION, 'en').filter(({ encoding }) => encoding === 'ascii');
    for (const { text } of scripts) expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/); // or Windows finds no label
  });
});

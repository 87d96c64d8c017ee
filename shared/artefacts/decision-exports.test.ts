import { describe, expect, it } from 'vitest';
import type { ExplainedWrite } from '../explain/document.ts';
import { explain } from '../explain/explain.ts';
import { parsePowerShell } from '../explain/powershell-grammar.suite.ts';
import type { Selection } from '../remediation/selection.ts';
import { LANGUAGES, PACKS } from '../text/languages.ts';
import { PROFILES } from '../tls/profiles.ts';
import { SCOPES } from '../remediation/scopes/index.ts';
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

/** All Windows versions, and one release with a number of its own. */
const DECISIONS: readonly (readonly [string, Decision])[] = [
  ['recommended', decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES })],
  ['a number of its own', decisionOf({ choice: { kind: 'mask', mask: 0x0a20 }, scopes: SCOPES }, ['windows-8'])],
];

const targetsIn = (decision: Decision): readonly (readonly [Family, Target])[] =>
  decision.families.flatMap(({ family, targets }) => targets.map((target) => [family, target] as const));

function textOf(format: FormatId, decision: Decision, name: string): string | null {
  return artefactFiles(format, decision, 'en').find((file) => file.name === name)?.text ?? null;
}

/** Returns what the program itself reads from a text. */
function explained(text: string | null): readonly ExplainedWrite[] {
  const read = explain(text ?? '', { parsePowerShell });
  if (!read.ok || read.value.kind !== 'document') throw new Error('not explained');
  expect(read.value.notFollowed).toEqual([]);
  return read.value.writes;
}

describe.each(DECISIONS)('an export of %s', (_, decision) => {
  const targets = targetsIn(decision);
  const written = targets.filter(([, { value }]) => value !== null);

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
    const at = ({ path, name }: ExplainedWrite): string => `${path}\\${name}`;
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

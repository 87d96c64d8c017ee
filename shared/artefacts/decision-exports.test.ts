import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../text/languages.ts';
import { SCOPES } from '../remediation/scopes/index.ts';
import type { Decision } from './decision.ts';
import type { Target } from '../remediation/scopes/target.ts';
import type { Family } from '../windows/families.ts';
import { FORMAT_IDS, FORMAT_KINDS, type FormatId } from '../remediation/export-formats.ts';
import { artefactFiles, decisionOf } from './artefact-files.suite.ts';

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

describe.each(DECISIONS)('an export of %s', (_, decision) => {
  const targets = targetsIn(decision);

  it('a policy template names nothing of TLS 1.3, which is only ever removed', () => {
    expect(textOf('admx', decision, 'TlsRemedy.admx')).not.toContain('TLS 1.3');
  });

  it.each(LANGUAGES)(
    'a README names every value that is written or removed, within the line length (%s)',
    (language) => {
      for (const format of FORMAT_IDS) {
        const readme = artefactFiles(format, decision, language).find(({ name }) => name === 'README.txt')?.text ?? '';
        const lines = readme.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(
          lines.filter((line) => line.length > 100 && /\S \S/.test(line) && !/^(?: {2}HKLM\\| {5}\S)/.test(line)),
        ).toEqual([]);
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
  expect(artefactFiles(format, { families: [] }, 'en')).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOMParser } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, parseAllDocuments } from 'yaml';
import { partOf } from '../../build/only-on.suite.ts';
import type { ArtefactFile } from '../../shared/artefacts/artefact.ts';
import { readyMadeFiles } from '../../shared/artefacts/index.ts';
import { FORMAT_IDS, READY_MADE_IDS, type FormatId } from '../../shared/remediation/export-formats.ts';
import { PROFILE_IDS } from '../../shared/tls/profiles.ts';
import { LANGUAGES, languagesWith, PACKS, type Language } from '../../shared/text/languages.ts';
import { exportTexts, exportWords } from '../../shared/text/texts.suite.ts';
import { SCOPES } from '../../shared/remediation/scopes/index.ts';
import { bytesOf } from '../../electron/services/report/save-files.ts';
import { textIds } from './readers/admx.ts';
import { syntaxErrors } from './powershell-reader.ts';
import { exportedFiles } from './registry-state.ts';

const SAMPLE = 'windows-7-wrong-type';

async function exported(format: FormatId, language: Language): Promise<readonly ArtefactFile[]> {
  const all = await Promise.all(
    PROFILE_IDS.map((profile) =>
      exportedFiles(SAMPLE, {
        format,
        selection: { choice: { kind: 'profile', profile }, scopes: SCOPES },
        releases: null,
        language,
      }),
    ),
  );
  return all.flatMap((files) => [...files.values()]);
}

async function schemaProblems(schema: string, contents: readonly string[]): Promise<readonly string[]> {
  const name = `${schema}.xsd`;
  const xsd = readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
  const { valid, errors } = await validateXML({
    xml: contents.map((text, index) => ({ fileName: `${index}.xml`, contents: text })),
    schema: [{ fileName: name, contents: xsd }],
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const yamlProblems = (text: string): readonly string[] => {
  const documents = parseAllDocuments(text, { version: '1.1', strict: true });
  if (!Array.isArray(documents)) return ['empty'];
  return documents.flatMap(({ errors, warnings }) => [...errors, ...warnings].map(String));
};

const eachByItself =
  (problems: (text: string) => readonly string[] | Promise<readonly string[]>): Check =>
  async (texts) =>
    (await Promise.all(texts.map(async (text) => problems(text)))).flat();

const dscDocument = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/dsc-document.schema.json'), 'utf8')) as object,
);

/** Each name of a document is for one resource alone, which a schema can't say. */
const dscProblems = (text: string): readonly string[] => {
  const document = parse(text, { version: '1.2', strict: true }) as { readonly resources: readonly { name: string }[] };
  if (!dscDocument(document))
    return (dscDocument.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const names = document.resources.map(({ name }) => name);
  return names.filter((name, index) => names.indexOf(name) !== index);
};

const policy: Check = (texts) => schemaProblems('policy-definitions', texts);

const powershell: Check = eachByItself(syntaxErrors);

const wellFormed: Check = eachByItself((text) => {
  const problems: string[] = [];
  new DOMParser({ onError: (_level, problem) => problems.push(problem) }).parseFromString(text, 'text/xml');
  return problems;
});

type Check = (texts: readonly string[]) => Promise<readonly string[]>;

/** How files are checked: by a schema or a grammar that isn't ours. A double reads `.cmd`, our reader `.reg`. */
const CHECKS: Readonly<Record<string, Check | null>> = {
  xml: (texts) => schemaProblems('registry-preferences', texts),
  admx: policy,
  adml: policy,
  ps1: powershell,
  psd1: powershell,
  psm1: powershell,
  ps1xml: wellFormed,
  yml: eachByItself(yamlProblems),
  yaml: eachByItself(dscProblems),
  cmd: null,
  reg: null,
  txt: null,
};

/** The one XML of an export that is the same for every PC is a task, as it stands in a file. */
const READY_MADE_CHECKS: Readonly<Record<string, Check | null>> = { ...CHECKS, xml: null };

const endingOf = ({ name }: ArtefactFile): string => /[^.]*$/.exec(name)![0];

describe.each(FORMAT_IDS)('%s', (format) => {
  // In a run of all stages each format meets one language, in turns.
  it.each(partOf(LANGUAGES, LANGUAGES.length, FORMAT_IDS.indexOf(format) % LANGUAGES.length))(
    'is valid by the schemas and grammars of its files (%s)',
    async (language) => {
      const files = await exported(format, language);
      const endings = [...new Set(files.map(endingOf))];
      expect(Object.keys(CHECKS)).toEqual(expect.arrayContaining(endings));
      for (const ending of endings) {
        const texts = files.filter((file) => endingOf(file) === ending).map(({ text }) => text);
        expect(await CHECKS[ending]?.(texts)).toEqual(CHECKS[ending] === null ? undefined : []);
      }
    },
  );
});

describe.each(READY_MADE_IDS)('%s', (id) => {
  it.each(LANGUAGES)('is valid by the grammars of its files, and says all of it in %s', async (language) => {
    const files = readyMadeFiles(id, exportWords(language));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files)
      expect([file.name, await (READY_MADE_CHECKS[endingOf(file)]?.([file.text]) ?? [])]).toEqual([file.name, []]);
    for (const { text, encoding } of files) if (encoding === 'ascii') expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    const readme = files.at(-1)?.text ?? '';
    const { where, test, back, writes, know } = exportTexts(language).readme;
    for (const title of [where, test, back, writes, know]) expect(readme).toContain(`\r\n${title}\r\n`);
  });
});

it.each(LANGUAGES)('the policy template refers to the texts that its %s resources have', async (language) => {
  const files = await exportedFiles(SAMPLE, {
    format: 'admx',
    selection: { choice: { kind: 'mask', mask: 0x0a20 }, scopes: SCOPES },
    releases: null,
    language,
  });
  for (const one of languagesWith('exports')) {
    const { admxCulture: culture } = PACKS[one];
    const { asked, there } = textIds(files.get('TlsRemedy.admx')!.text, files.get(`${culture}/TlsRemedy.adml`)!.text);
    expect(there).toEqual(asked);
  }
});

describe.each(FORMAT_IDS)('%s', (format) => {
  it('gives the same bytes for the same decision, and nothing about the day or the machine', async () => {
    const [first, second] = await Promise.all([exported(format, 'nl'), exported(format, 'nl')]);
    const texts = (files: readonly ArtefactFile[]) => files.map((file) => bytesOf(file).toString('latin1'));
    expect(texts(second)).toEqual(texts(first));
    expect(first.length).toBeGreaterThan(0);
    const days = first.flatMap(({ text }) => text.match(/\b20\d\d-\d\d-\d\d/g) ?? []);
    expect(days.filter((day) => day !== '2026-01-01')).toEqual([]); // the fixed day of preference items
  });
});

import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { PICTURE_NAMES } from '../../e2e/pictures/names.ts';
import { BANNED } from '../../shared/text/banned.suite.ts';
import { ROOT } from '../setup.mjs';
import {
  anchors,
  codeSpans,
  commandLines,
  DOCUMENTS,
  filesBelow,
  foldersIn,
  GUIDES,
  links,
  ownWords,
  read,
} from './documents.suite.ts';

const FOLDERS = foldersIn('').map((name) => `${name}/`);

/** Folders that a run makes; a document may name what will be in them. */
const MADE = ['out/', '.cache/', '.wine/'];

/**
 * Whether a span looks like a path of the checkout: it begins with one of its folders, or is a file next to the
 * document or at the root with an ending that ours have.
 */
const looksLikePath = (span: string): boolean =>
  FOLDERS.some((folder) => span.startsWith(folder)) || /^[\w.-]+(\/[\w.-]+)*\.(ts|tsx|mjs|md|jscript|yml)$/.test(span);

/** Expands `{a,b}` into one path each. */
function spread(path: string): readonly string[] {
  const [, before = '', inside = '', after = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(path) ?? [];
  return inside === '' ? [path] : inside.split(',').flatMap((part) => spread(`${before}${part}${after}`));
}

/** Documents that are made of texts, or repeat them. */
const QUOTES_TEXTS = ['docs/command-line.md', 'docs/guards.md', 'docs/words.md', 'electron/samples/README.md'];

/** What a reader of the documents has to translate. Texts may have these, seldom and checked. */
const DIALECT = [
  /\b(?:told|afterword|beside)\b/i,
  /\bletter for letter\b/i,
  /\bstands? (?:for|in|beside|there|against)\b/i,
  /\b(?:gives? up|takes? back)\b/i,
  /\bis no (?:write|proof|cause|obstacle|lock|signature)\b/i,
];

const ALL_FILES = filesBelow('');

/** A path from the root, next to the document, or the end of exactly such a path, such as `services/check.ts`. */
function exists(document: string, path: string): boolean {
  if (existsSync(join(ROOT, path)) || existsSync(join(ROOT, dirname(document), path))) return true;
  return ALL_FILES.some((file) => file.endsWith(`/${path}`));
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('links to what is there', () => {
    const broken = links(text).filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? document : posix.join(posix.dirname(document), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchors(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names paths that are there', () => {
    const paths = codeSpans(text).filter((span) => looksLikePath(span) && !/[*<>\s]/.test(span));
    const missing = paths
      .flatMap(spread)
      .filter((path) => !MADE.some((made) => path.startsWith(made)) && !exists(document, path.replace(/\/$/, '')));
    expect(missing).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.keys(packageJson.scripts).includes(name))).toEqual([]);
    for (const line of commandLines(text))
      if (/^npm (start|test)\b/.test(line))
        expect(packageJson.scripts).toHaveProperty(/^npm (\w+)/.exec(line)?.[1] ?? '');
  });

  it('has no phrase that texts are refused for, nor one of the old dialect of the documents', () => {
    const words = ownWords(text);
    const isDutch = document === 'docs/guide/nl.md';
    const refused = isDutch ? BANNED.nl : [...BANNED.en, ...(QUOTES_TEXTS.includes(document) ? [] : DIALECT)];
    expect(refused.flatMap((one) => words.match(one)?.[0] ?? [])).toEqual([]);
  });
});

/** What is shipped and is no Markdown, each with its language. */
const SHIPPED = [
  ...filesBelow('build/package/readme').map((path) => [path, path.includes('/nl/') ? 'nl' : 'en'] as const),
  ...filesBelow('build/package/winget').map((path) => [path, 'en'] as const),
  ['package.json', 'en'] as const,
];

it.each(SHIPPED)('%s is plain: ASCII, and no phrase that texts are refused for', (path, language) => {
  const text = read(path);
  expect(text).toMatch(/^[\x20-\x7e\n]+$/);
  expect(BANNED[language].flatMap((one) => text.match(one)?.[0] ?? [])).toEqual([]);
});

describe('the pictures', () => {
  const expected = GUIDES.flatMap((language) => PICTURE_NAMES.map((name) => `docs/images/${language}/${name}.png`));

  it('are those that the script makes', () => {
    expect([...filesBelow('docs/images')].sort()).toEqual([...expected].sort());
  });

  it('are each shown in a document', () => {
    const shown = DOCUMENTS.flatMap((document) =>
      links(read(document)).map((target) => posix.join(posix.dirname(document), target)),
    );
    expect(expected.filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});

describe('the decisions', () => {
  const files = filesBelow('docs/adr').filter((path) => !path.endsWith('README.md'));

  it('are each in the index, by number and title', () => {
    const index = read('docs/adr/README.md');
    for (const file of files) {
      const [, number = '', title = ''] = /^# (\d+)\. (.+)$/m.exec(read(file)) ?? [];
      expect(posix.basename(file)).toMatch(new RegExp(`^${number.padStart(4, '0')}-`));
      expect(index).toMatch(new RegExp(`^\\| ${number} +\\| `, 'm'));
      expect(index).toContain(`[${title}](${posix.basename(file)})`);
    }
  });

  it('are there if a document or a comment names one', () => {
    const numbers = files.map((file) => Number(posix.basename(file).slice(0, 4)));
    const named = ['shared', 'electron', 'renderer', 'e2e', 'build', 'docs']
      .flatMap(filesBelow)
      .filter((path) => /\.(ts|tsx|mjs|md)$/.test(path))
      .flatMap((path) => [...read(path).matchAll(/\bADR (\d+)/g)].map(([, number]) => Number(number)));
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

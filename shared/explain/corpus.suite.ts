import { explain, readTexts, SHORT_NAMES, type KnownText } from './texts.suite.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownRelease } from '../windows/releases.ts';
import type { ExplainedDocument, ExplainedWrite } from './document.ts';
import type { ExplainOptions } from './explain.ts';

/**
 * A pasted text, and the expected result in short form. Behind its title may be a release, as in `; release
 * windows-11`.
 */
interface Snippet extends KnownText {
  readonly release: KnownRelease | null;
}

/** This file and the bundle for measuring are both two folders deep. */
const FOLDER = join(import.meta.dirname, '../../shared/explain/corpus');

export const CORPUS_FILES = readdirSync(FOLDER).sort();

export const readSnippets = (file: string): readonly Snippet[] =>
  readTexts(join(FOLDER, file)).map((known) => {
    const release = /; release (\S+)$/.exec(known.title)?.[1] ?? 'windows-7';
    return { ...known, release: release === 'none' ? null : (release as KnownRelease) };
  });

export const ALL_SNIPPETS: readonly Snippet[] = CORPUS_FILES.flatMap(readSnippets);

function shortPath(path: string): string {
  const [short, long = ''] = SHORT_NAMES.find(([, one]) => path === one || path.startsWith(`${one}\\`)) ?? [''];
  return `${short}${path.slice(long.length)}`;
}

function writeLine(write: ExplainedWrite): string {
  const name = write.name === null ? '' : write.name === '' ? '\\@' : `\\${write.name}`;
  const what =
    write.type === null
      ? { delete: 'deleted', 'empties-key': 'emptied', 'create-key': 'key', write: 'key' }[write.action]
      : `${write.type} ${write.hex ?? (write.data === undefined ? '?' : JSON.stringify(write.data))}`;
  const bits = write.protocols.length === 0 ? '' : ` = ${write.protocols.join(' + ').replaceAll(/(?<=\+ )TLS /g, '')}`;
  const odd = write.unknownBits === null || write.unknownBits === '0x00000000' ? '' : ` + unknown ${write.unknownBits}`;
  return [
    `${write.view} ${shortPath(write.path)}${name}: ${what}${bits}${odd}`,
    ...write.problems.map((code) => `!${code}`),
  ].join(' ');
}

/** Returns the result of explaining a snippet, in the corpus's short form. */
export function shortForm(text: string, options: ExplainOptions): readonly string[] {
  const explained = explain(text, options);
  if (!explained.ok) return [`failure ${explained.code}`];
  if (explained.value.kind === 'value') {
    const { hex, protocols, unknownBits, problems } = explained.value;
    const odd = unknownBits === '0x00000000' ? '' : ` + unknown ${unknownBits}`;
    return [[`value ${hex} = ${protocols.join(' + ')}${odd}`, ...problems.map((code) => `!${code}`)].join(' ')];
  }
  const document: ExplainedDocument = explained.value;
  const own = document.problems.filter(
    (code) => !document.writes.some((write) => (write.problems as readonly string[]).includes(code)),
  );
  return [
    [document.format, ...own.map((code) => `!${code}`)].join(' '),
    ...document.writes.map(writeLine),
    ...document.notFollowed.map(({ line, text: shown }) => `line ${line} not followed: ${shown}`),
  ];
}

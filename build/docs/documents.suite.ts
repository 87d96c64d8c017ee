import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { ROOT } from '../setup.mjs';

/** What isn't ours, or is made. */
const NOT_OURS = new Set(['.git', 'node_modules', 'out', '.wine', '.cache']);

/**
 * All files of the checkout below a folder, from the root, without what isn't ours.
 * @param folder From the root; `''` is all of it.
 */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The folders of the checkout below a folder, from the root, one level deep. */
export function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name))
    .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`));
}

/** The languages that have a guide. */
export const GUIDES: readonly Language[] = LANGUAGES.filter((language) =>
  existsSync(join(ROOT, `docs/guide/${language}.md`)),
);

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every document of the checkout, from the root. */
export const DOCUMENTS: readonly string[] = filesBelow('').filter((path) => path.endsWith('.md'));

/** A block of code, with the word after its fence; indented blocks have none. */
interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** Returns what is between fences, or is indented by four after an empty line. */
function codeBlocks(markdown: string): readonly CodeBlock[] {
  const fenced = [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
  const indented = [...withoutFences(markdown).matchAll(/(?<=\n\n)(?: {4}\S.*\n(?:\n(?= {4}))?)+/g)].map(([text]) => ({
    language: '',
    text: text.replaceAll(/^ {4}/gm, ''),
  }));
  return [...fenced, ...indented];
}

function withoutFences(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```$/gms, '');
}

/** Returns what a document says itself: without code, in blocks or in a line. */
export const ownWords = (markdown: string): string => prose(markdown).replaceAll(/`[^`]*`/g, '');

/** The document without its blocks of code. */
function prose(markdown: string): string {
  return withoutFences(markdown).replaceAll(/(?<=\n\n)(?: {4}\S.*\n(?:\n(?= {4}))?)+/g, '');
}

/** Spans between back-ticks, outside of blocks. */
export function codeSpans(markdown: string): readonly string[] {
  return [...prose(markdown).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
}

/** Targets of links and pictures, as they are written. */
export function links(markdown: string): readonly string[] {
  const text = prose(markdown).replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors of the headings, by GitHub's rules. */
export function anchors(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...withoutFences(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => {
    const plain = title
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(plain) ?? 0;
    seen.set(plain, count + 1);
    return count === 0 ? plain : `${plain}-${String(count)}`;
  });
}

/** The lines of every block of code that a shell would take, without their comment. */
export function commandLines(markdown: string): readonly string[] {
  return codeBlocks(markdown)
    .filter(({ language }) => ['', 'sh', 'cmd'].includes(language))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '');
}

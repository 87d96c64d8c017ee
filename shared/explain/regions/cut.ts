import type { ScriptLanguage } from '../reading.ts';
import { COMMAND, isOdd, isProse, WRITES } from './lines.ts';

/** A part of a text that isn't prose. */
export interface Region {
  readonly text: string;
  /** The row in which it begins, from 0. If it is one line of a text, all of it is in that row. */
  readonly row: number;
  readonly isOneLine: boolean;
  /** Its language; null if that has to be detected. */
  readonly language: ScriptLanguage | null;
  /** True if it is in a fence, so that it is a separate text. */
  readonly isFenced?: boolean;
  /** True if the text presents it as something to run, and doesn't only mention it. */
  readonly isMeant: boolean;
}

export interface CutText {
  readonly regions: readonly Region[];
  /** Rows that mention a write and belong to no region. */
  readonly leftOver: readonly { readonly row: number; readonly text: string }[];
}

/** The words after a fence, with their languages. Other words don't identify its content. */
const FENCES: ReadonlyMap<string, ScriptLanguage> = new Map([
  ...['bat', 'batch', 'cmd', 'dos'].map((word) => [word, 'batch'] as const),
  ...['powershell', 'ps1', 'posh', 'pwsh', 'ps'].map((word) => [word, 'powershell'] as const),
  ...['vb', 'vbs', 'vbscript'].map((word) => [word, 'vbscript'] as const),
]);

/** The start of a line of a page or a console before its command: a quote, a list mark, a prompt. */
const LEAD =
  /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?(?:(?:PS[ \t]+)?[A-Za-z]:\\[^<>"\n]{0,200}>[ \t]*|PS>[ \t]*|[$>][ \t]+|RUN[ \t]+|sudo[ \t]+)?(?:\d{1,2}[.)][ \t]+)?/;

const withoutLead = (line: string): string => line.slice(LEAD.exec(line)?.[0].length ?? 0);

/** Cuts the code out of a page. */
export function cutPage(text: string): CutText {
  const lines = text.split('\n');
  const regions: Region[] = [];
  const leftOver: { row: number; text: string }[] = [];
  const outside: string[] = [];
  let row = 0;
  while (row < lines.length) {
    const line = lines[row] ?? '';
    const bare = withoutQuote(line);
    const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)/.exec(bare);
    if (fence !== null) {
      const [, mark = '', name = ''] = fence;
      const inner: string[] = [];
      const from = ++row;
      while (
        row < lines.length &&
        !withoutQuote(lines[row] ?? '')
          .trimStart()
          .startsWith(mark)
      ) {
        inner.push(withoutQuote(lines[row] ?? ''));
        row++;
      }
      row++;
      regions.push({
        text: inner.map((one) => onConsole(one)).join('\n'),
        row: from,
        isOneLine: false,
        language: FENCES.get(name.toLowerCase()) ?? null,
        isFenced: true,
        isMeant: true,
      });
      continue;
    }
    const command = withoutLead(line);
    if (COMMAND.test(command) && !isProse(command)) {
      const inner: string[] = [];
      const from = row;
      while (row < lines.length && continues(lines[row] ?? '', inner)) {
        inner.push(withoutLead(lines[row] ?? ''));
        row++;
      }
      regions.push({ text: inner.join('\n'), row: from, isOneLine: false, language: null, isMeant: true });
      continue;
    }
    const codes = [...line.matchAll(/`([^`\n]{4,2000})`/g)]
      .map((found) => found[1] ?? '')
      .filter((one) => COMMAND.test(one.trim()));
    for (const code of codes) regions.push({ text: code.trim(), row, isOneLine: true, language: null, isMeant: false });
    const literals = codes.length > 0 ? [] : commandsInQuotes(line);
    for (const code of literals) regions.push({ text: code, row, isOneLine: true, language: null, isMeant: false });
    outside.push(line.replace(/`[^`\n]*`/g, ''));
    if (codes.length === 0 && literals.length === 0 && WRITES.test(line)) leftOver.push({ row, text: line });
    row++;
  }
  // Next to lines of unknown content, a command may depend on a condition, or never be reached.
  const isSure = outside.every((line) => !isOdd(line));
  return {
    regions: isSure ? regions : regions.map((one) => (one.isFenced ? one : { ...one, isMeant: false })),
    leftOver,
  };
}

const withoutQuote = (line: string): string => line.replace(/^(?:[ \t]{0,3}>[ \t]?){1,4}/, '');
const onConsole = (line: string): string =>
  line.replace(/^[ \t]*(?:PS[ \t]+)?(?:[A-Za-z]:\\[^<>"\n]{0,200}>|PS>)[ \t]*/, '');

/** True if a line belongs to the command above it. */
function continues(line: string, inner: readonly string[]): boolean {
  const last = inner.at(-1);
  if (last === undefined || /[\^`|{(,][ \t]*$/.test(last)) return true;
  const bare = withoutLead(line);
  if (bare.trim() === '') return false;
  return COMMAND.test(bare) || (!isProse(line) && /[\\$={}()"]/.test(bare));
}

/** Returns the commands in the strings of a program, found by their quotes. */
export function commandsInQuotes(line: string): readonly string[] {
  if (line.length > 8000 || !WRITES.test(line)) return [];
  const found: string[] = [];
  for (const [, triple, double, single] of line.matchAll(
    /"""((?:(?!""")[\s\S])*)"""|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g,
  )) {
    const isRaw = /(?:\br|@)["']/.test(line);
    const text = triple ?? double ?? single ?? '';
    const plain = isRaw ? text : text.replace(/\\(["'\\])/g, '$1');
    if (COMMAND.test(plain.trim())) found.push(plain.trim());
  }
  return found;
}

import type { ScriptLanguage } from '../reading.ts';
import { COMMAND, isOdd, isProse, WRITES } from './lines.ts';

/** A part of a text that isn't its prose. */
export interface Region {
  readonly text: string;
  /** The row in which it begins, from 0; all of it stands there where it is one line of a text that holds several. */
  readonly row: number;
  readonly isOneLine: boolean;
  /** What stands there; null where that has to be found out. */
  readonly language: ScriptLanguage | null;
  /** Whether a fence stands around it, so that it is a text of its own. */
  readonly isFenced?: boolean;
  /** Whether the text gives it as something to run, and doesn't only speak of it. */
  readonly isMeant: boolean;
}

export interface CutText {
  readonly regions: readonly Region[];
  /** Rows that speak of a write and belong to no region. */
  readonly leftOver: readonly { readonly row: number; readonly text: string }[];
}

/** The words behind a fence, by what they stand for. Others say nothing of what is in it. */
const FENCES: ReadonlyMap<string, ScriptLanguage> = new Map([
  ...['bat', 'batch', 'cmd', 'dos'].map((word) => [word, 'batch'] as const),
  ...['powershell', 'ps1', 'posh', 'pwsh', 'ps'].map((word) => [word, 'powershell'] as const),
  ...['vb', 'vbs', 'vbscript'].map((word) => [word, 'vbscript'] as const),
]);

/** What a line of a page or a console has before its command: a quote, a list mark, a prompt. */
const LEAD =
  /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?(?:(?:PS[ \t]+)?[A-Za-z]:\\[^<>"\n]{0,200}>[ \t]*|PS>[ \t]*|[$>][ \t]+|RUN[ \t]+|sudo[ \t]+)?(?:\d{1,2}[.)][ \t]+)?/;

const withoutLead = (line: string): string => line.slice(LEAD.exec(line)?.[0].length ?? 0);

/** Cuts a page into what is code on it. */
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
  // Beside lines of something that isn't known, a command may stand behind a condition, or never be reached.
  const isSure = outside.every((line) => !isOdd(line));
  return {
    regions: isSure ? regions : regions.map((one) => (one.isFenced ? one : { ...one, isMeant: false })),
    leftOver,
  };
}

const withoutQuote = (line: string): string => line.replace(/^(?:[ \t]{0,3}>[ \t]?){1,4}/, '');
const onConsole = (line: string): string =>
  line.replace(/^[ \t]*(?:PS[ \t]+)?(?:[A-Za-z]:\\[^<>"\n]{0,200}>|PS>)[ \t]*/, '');

/** Whether a line belongs to the command above it. */
function continues(line: string, inner: readonly string[]): boolean {
  const last = inner.at(-1);
  if (last === undefined || /[\^`|{(,][ \t]*$/.test(last)) return true;
  const bare = withoutLead(line);
  if (bare.trim() === '') return false;
  return COMMAND.test(bare) || (!isProse(line) && /[\\$={}()"]/.test(bare));
}

/** Commands in the texts of a program, by the quotes around them. */
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

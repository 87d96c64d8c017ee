import type { Findings } from '../found.ts';
import type { ScriptLanguage } from '../script.ts';
import { COMMAND, isOdd, isProse, WRITES } from './lines.ts';

export interface Region {
  readonly text: string;
  /** The row in which it begins, from 0. If it is one line of a text, all of it is in that row. */
  readonly row: number;
  readonly isOneLine: boolean;
  /** Its language; null if that has to be detected. */
  readonly language: ScriptLanguage | null;
  /** True if it is in a fence, so that it is a separate text. */
  readonly isFenced?: boolean;
  /** True if it only stands among commands, so that it is named even if it can't be read. */
  readonly isBeside?: boolean;
  /** True if the text presents it as something to run, and doesn't only mention it. */
  readonly isMeant: boolean;
}

/** The words after a fence, with their languages. Other words don't identify its content. */
const FENCES: ReadonlyMap<string, ScriptLanguage> = new Map([
  ...['bat', 'batch', 'cmd', 'dos'].map((word) => [word, 'batch'] as const),
  ...['powershell', 'ps1', 'posh', 'pwsh', 'ps'].map((word) => [word, 'powershell'] as const),
  ...['vb', 'vbs', 'vbscript'].map((word) => [word, 'vbscript'] as const),
]);

/** What is before a command on a line of a page or a console: a quote, a list mark, a prompt, words. */
const LEAD =
  /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?(?:(?:PS[ \t]+)?[A-Za-z]:\\[^<>"\n]{0,200}>[ \t]*|PS>[ \t]*|[$>][ \t]+|RUN[ \t]+|sudo[ \t]+)?(?:\d{1,2}[.)][ \t]+)?(?:[A-Za-zÀ-ÿ ]{1,40}:[ \t]+(?=Get-Item|reg[ \t]+query))?/;

/** What is before a command, by its kind: a prompt, a list mark, a number, or the blanks of an indented block. */
function leadOf(line: string): string {
  const lead = LEAD.exec(line)?.[0] ?? '';
  if (/(?:[A-Za-z]:\\[^<>]*|PS)>[ \t]*$|[$][ \t]+$/.test(lead)) return 'prompt';
  if (/^[ \t]*>/.test(lead)) return 'quote';
  const [mark = ''] = /[-*+•]|\d{1,2}[.)]/.exec(lead) ?? [];
  return /\d/.test(mark) ? 'number' : mark !== '' ? mark : lead.length > 1 ? `indented ${lead.length}` : '';
}

/** Signs of a command: a switch, a path, a program, a cmdlet. */
const LIKE_A_COMMAND = /(?:^|\s)[/-]{1,2}\w|[A-Za-z]:\\|\.(?:exe|bat|cmd|ps1|vbs|msi|reg)\b|\b[A-Z]\w+-[A-Z]\w+|[|$%]/;

const ONLY_SHOWS = /^@?(?:write-(?:host|output)|echo|rem|cls|pause|exit)\b/i;

/** True if a line stands beside commands as one of them, whatever it is: it has the lead of one that was read. */
function isBesideCommands(line: string, leads: ReadonlySet<string>): boolean {
  const lead = leadOf(line);
  const bare = withoutLead(line).trim();
  if (bare === '' || bare.endsWith(':') || ONLY_SHOWS.test(bare) || !leads.has(lead)) return false;
  return lead === 'prompt' || (LIKE_A_COMMAND.test(bare) && !isProse(bare));
}

const withoutLead = (line: string): string => line.slice(LEAD.exec(line)?.[0].length ?? 0);
const withoutQuote = (line: string): string => line.replace(/^(?:[ \t]{0,3}>[ \t]?){1,4}/, '');
const onConsole = (line: string): string =>
  line.replace(/^[ \t]*(?:PS[ \t]+)?(?:[A-Za-z]:\\[^<>"\n]{0,200}>|PS>)[ \t]*/, '');

/** Returns a part of a text. By default it has several lines in a language that has to be detected, and is meant. */
const regionOf = (text: string, row: number, more: Partial<Region> = {}): Region => ({
  text,
  row,
  isOneLine: false,
  language: null,
  isMeant: true,
  ...more,
});

/** Returns a region for a command in a text that doesn't tell the reader to run it. */
export const mentioned = (text: string, row: number): Region =>
  regionOf(text, row, { isOneLine: !text.includes('\n'), isMeant: false });

type Row = Pick<Region, 'row' | 'text'>;

/** `leftOver` has the rows that mention a write and belong to no region. */
export function cutPage(text: string, { step }: Pick<Findings, 'step'>) {
  const lines = text.split('\n');
  const regions: Region[] = [];
  const [leftOver, others]: [Row[], Row[]] = [[], []];
  const leads = new Set<string>();
  /** Next to lines of unknown content, a command may depend on a condition, or never be reached. */
  let isSure = true;
  for (let row = 0; row < lines.length; row++) {
    const [from, line] = [row, lines[row] ?? ''];
    if (!step(1 + line.length / 64)) break;
    const [, mark, name = ''] = /^[ \t]*(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)/.exec(withoutQuote(line)) ?? [];
    if (mark !== undefined) {
      const isEnd = (one = ''): boolean => withoutQuote(one).trimStart().startsWith(mark);
      do row++;
      while (row < lines.length && !isEnd(lines[row]));
      const inner = lines.slice(from + 1, row).map((one) => onConsole(withoutQuote(one)));
      const language = FENCES.get(name.toLowerCase()) ?? null;
      regions.push(regionOf(inner.join('\n'), from + 1, { language, isFenced: true }));
    } else if (COMMAND.test(withoutLead(line)) && !isProse(withoutLead(line))) {
      while (row + 1 < lines.length && continues(lines[row + 1] ?? '', lines[row] ?? '')) row++;
      const inner = lines.slice(from, row + 1).map((one) => withoutLead(one).replace(/(&&)[ \t]*\\$/, '$1 ^'));
      const lead = leadOf(line);
      if (lead !== '') leads.add(lead);
      regions.push(regionOf(inner.join('\n'), from));
    } else {
      const codes = [...line.matchAll(/`([^`\n]{4,2000})`/g)].map(([, code = '']) => code.trim());
      const quoted = codes.filter((one) => COMMAND.test(one));
      const marked = quoted.length > 0 ? quoted : commandsInQuotes(line);
      const inner = marked.length > 0 ? marked : commandsInSentence(line);
      regions.push(...inner.map((one) => mentioned(one, row)));
      if (isOdd(line.replace(/`[^`\n]*`/g, ''))) isSure = false;
      if (inner.length === 0) (WRITES.test(line) ? leftOver : others).push({ row, text: line });
    }
  }
  const beside = others.filter(({ text: line }) => isBesideCommands(line, leads));
  for (const { row, text: line } of beside)
    regions.push(regionOf(withoutLead(line), row, { isOneLine: true, isBeside: true }));
  regions.sort((a, b) => a.row - b.row);
  return {
    regions: isSure ? regions : regions.map((one) => (one.isFenced ? one : { ...one, isMeant: false })),
    leftOver,
  };
}

/** `reg add` or a cmdlet among words, up to the last of its own switches. */
const IN_SENTENCE = new RegExp(
  [
    String.raw`\breg(?:\.exe)?[ \t]+(?:add|delete)[ \t]+(?:["“][^"“”\n]{1,400}["”]|[^\s"“”]{1,400})`,
    String.raw`(?:[ \t]+\/(?:(?:v|t|d|s)[ \t]+(?:["“][^"“”\n]{0,400}["”]|[^\s"“”]{1,400})|f|ve|reg:\d\d)(?=[\s.,;:)]|$))*`,
    String.raw`|\b(?:Set|New|Remove)-ItemProperty(?:[ \t]+(?:["'][^"'\n]{1,400}["'](?=[ \t]+-)|-(?:Path|LiteralPath|Name|Value|Type|PropertyType)`,
    String.raw`[ \t]+(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s"']{1,400})|-Force\b))+`,
  ].join(''),
  'gi',
);

/** Returns the commands that a sentence contains, as "just run reg add ... and restart". */
function commandsInSentence(line: string): readonly string[] {
  if (line.length > 8000 || !WRITES.test(line)) return [];
  return (line.match(IN_SENTENCE) ?? []).map((one) => one.replace(/[.,;:)]+$/, '')).filter((one) => / [-/]/.test(one));
}

function continues(line: string, above: string): boolean {
  if (/[\^`|{(,][ \t]*$|&&[ \t]*\\$/.test(above)) return true;
  const bare = withoutLead(line);
  return COMMAND.test(bare) || (!isProse(line) && /[\\$={}()"]/.test(bare));
}

const QUOTED = /"""((?:(?!""")[\s\S])*)"""|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g;

const ESCAPED = /(?<!\\)(?:\\\\)*\\(?:[nrt]|u[\da-f]{4})/;

export function commandsInQuotes(line: string): readonly string[] {
  if (line.length > 8000 || !WRITES.test(line)) return [];
  const isRaw = /(?:\br|@)["']/.test(line);
  const texts = [...line.matchAll(QUOTED)].map(([, triple, double, single]) => triple ?? double ?? single ?? '');
  // what has other escapes, such as the end of a line, isn't read
  const plain = texts.flatMap((text) =>
    isRaw ? [text.trim()] : ESCAPED.test(text) ? [] : [text.replace(/\\(["'\\])/g, '$1').trim()],
  );
  return plain.filter((one) => COMMAND.test(one));
}

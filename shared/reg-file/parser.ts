import { closingQuote, parseData, parseString, unescapeText, type Parsed } from './data.ts';
import { keyPathProblem } from './hives.ts';
import {
  HEADER_LINES,
  type RegFileContent,
  type RegFileErrorCode,
  type RegFileItem,
  type RegFileVersion,
} from './items.ts';
import type { RegistryValue } from '../windows/registry.ts';

/** Splits a text into lines. A final line break adds no empty line; joining restores the text. */
export function splitLines(text: string) {
  const lines: { readonly text: string; readonly end: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, match.index), end: match[0] });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), end: '' });
  return lines;
}

/** The longest text, in characters, that may span several lines; an unclosed quote must not swallow a file. */
export const MAX_MULTI_LINE_TEXT = 64 * 1024;

/** The longest folded value, in characters: more than the registry's largest value. */
export const MAX_FOLDED_VALUE = 8 * 1024 * 1024;

interface Unfinished {
  readonly kind: 'text' | 'bytes';
  readonly line: number;
  readonly name: string;
  readonly parts: string[];
  size: number;
  lines: number;
}

/** What can't continue a string or a folded value: a new section or a new value. */
const STARTS_SOMETHING = /^[ \t]*(?:\[-?HKEY_|(?:@|"(?:[^"\\]|\\.){0,16383}")[ \t]*=)/i;
const EQUALS = /[ \t]*=[ \t]*/y;
const STARTS_AFTER_BYTES = /^[ \t]*["@[]/;

const errorOf = (code: RegFileErrorCode, detail: string): RegFileContent => ({ kind: 'error', code, detail });

const named = (name: string, parsed: Parsed<RegistryValue>): RegFileContent =>
  parsed.ok ? { kind: 'value', name, value: parsed.value } : errorOf(parsed.code, parsed.detail);

const NO_HEADER = `the first line is neither "${HEADER_LINES['5.00']}" nor "${HEADER_LINES.REGEDIT4}"`;
const MISSING_HEADER: RegFileItem = { line: 1, lines: 0, ...errorOf('missing-header', NO_HEADER) };

/** Reads a `.reg` file line by line. Never throws for any file content; see `RegFileItem` for its guarantees. */
export function createRegFileParser() {
  let version: RegFileVersion = '5.00';
  let line = 0;
  let insideKey = false;
  let unfinished: Unfinished | null = null;

  const here = (content: RegFileContent): RegFileItem => ({ line, lines: 1, ...content });
  const refused = (code: RegFileErrorCode, detail: string): RegFileItem => here(errorOf(code, detail));

  function ended({ line: first, lines }: Unfinished, content: RegFileContent): RegFileItem {
    unfinished = null;
    return { line: first, lines, ...content };
  }
  const abandon = (open: Unfinished, code: RegFileErrorCode, detail: string): RegFileItem =>
    ended(open, errorOf(code, detail));

  function firstLine(text: string): readonly RegFileItem[] {
    const header = text.replace(/^\ufeff/, '').replace(/[ \t]+$/, '');
    for (const known of ['5.00', 'REGEDIT4'] as const) {
      if (header !== HEADER_LINES[known]) continue;
      version = known;
      return [here({ kind: 'header', version })];
    }
    return [MISSING_HEADER];
  }

  function section(text: string): RegFileItem {
    insideKey = false; // what follows a broken section belongs to no key
    const close = text.lastIndexOf(']'); // the last one, because the name of a key may contain brackets
    if (close < 0) return refused('bad-key', 'the key has no closing bracket');
    const rest = text.slice(close + 1).trim();
    if (rest !== '' && !rest.startsWith(';')) return refused('trailing-text', 'there is more after the key');
    const deletes = text.startsWith('[-');
    const path = text.slice(deletes ? 2 : 1, close).replace(/\\$/, '');
    const problem =
      keyPathProblem(path) ?? (deletes && !path.includes('\\') ? 'a whole hive can not be deleted' : null);
    if (problem !== null) return refused('bad-key', problem);
    insideKey = !deletes;
    return here({ kind: deletes ? 'key-deletion' : 'key', path });
  }

  function value(text: string, end: string): readonly RegFileItem[] {
    const nameEnd = text.startsWith('@') ? 0 : closingQuote(text, 1);
    if (nameEnd < 0) return [refused('bad-name', 'the name of the value has no closing quote')];
    const name = unescapeText(text.slice(1, Math.max(nameEnd, 1)));
    if (!name.ok) return [refused('bad-name', name.detail)];
    EQUALS.lastIndex = nameEnd + 1;
    if (!EQUALS.test(text)) return [refused('missing-equals', 'there is no equals sign after the name')];
    const data = text.slice(EQUALS.lastIndex);
    if (!insideKey) return [refused('value-outside-key', 'the value stands below no key')];

    const started = { line, name: name.value, lines: 1 };
    if (data.startsWith('"')) {
      if (closingQuote(data, 1) >= 0) return [here(named(name.value, parseString(data)))];
      unfinished = { ...started, kind: 'text', parts: [data + end], size: data.length };
      return [];
    }
    const bare = withoutComment(data);
    if (bare === '-') return [here({ kind: 'value-deletion', name: name.value })];
    if (!bare.endsWith('\\') || !/^hex\b/i.test(bare)) return [here(named(name.value, parseData(bare, version)))];
    unfinished = { ...started, kind: 'bytes', parts: [bare.slice(0, -1)], size: bare.length };
    return [];
  }

  function continueBytes(open: Unfinished, text: string, end: string): readonly RegFileItem[] {
    if (STARTS_AFTER_BYTES.test(text)) {
      return [
        abandon(open, 'unfinished-value', 'the value ends in a backslash, but no bytes follow'),
        ...ordinary(text, end),
      ];
    }
    const bare = withoutComment(text);
    open.lines++;
    open.size += bare.length;
    if (open.size > MAX_FOLDED_VALUE)
      return [abandon(open, 'value-too-long', `the value has more than ${MAX_FOLDED_VALUE} characters`)];
    const folded = bare.endsWith('\\');
    open.parts.push(folded ? bare.slice(0, -1) : bare);
    if (folded || bare === '') return []; // a comment or an empty line between the bytes
    // Joined with a blank: a byte whose digits are on two lines isn't a byte.
    return [ended(open, named(open.name, parseData(open.parts.join(' '), version)))];
  }

  function continueText(open: Unfinished, text: string, end: string): readonly RegFileItem[] {
    if (STARTS_SOMETHING.test(text)) {
      return [abandon(open, 'unclosed-string', 'the text has no closing quote'), ...ordinary(text, end)];
    }
    open.lines++;
    open.size += text.length + end.length;
    if (open.size > MAX_MULTI_LINE_TEXT) {
      return [
        abandon(open, 'unclosed-string', `the text has no closing quote within ${MAX_MULTI_LINE_TEXT} characters`),
      ];
    }
    open.parts.push(text + end);
    // A backslash at the end of a line escapes the line break, so each line can be searched separately.
    if (closingQuote(text, 0) < 0) return [];
    return [ended(open, named(open.name, parseString(open.parts.join(''))))];
  }

  function ordinary(text: string, end: string): readonly RegFileItem[] {
    const content = /^[ \t]/.test(text) ? text.replace(/^[ \t]+/, '') : text;
    if (content === '') return [here({ kind: 'blank' })];
    if (content.startsWith(';')) return [here({ kind: 'comment', text: content.slice(1) })];
    if (content.startsWith('[')) return [section(content)];
    if (content.startsWith('"') || content.startsWith('@')) return value(content, end);
    return [refused('unexpected-text', 'the line is neither a key, a value nor a comment')];
  }

  return {
    /** Accepts the next line and its ending (CR LF, LF, CR or nothing). */
    push(text: string, end: string): readonly RegFileItem[] {
      line++;
      if (line === 1) {
        const first = firstLine(text);
        return first[0]?.kind === 'header' ? first : [...first, ...ordinary(text, end)];
      }
      if (unfinished === null) return ordinary(text, end);
      return unfinished.kind === 'bytes' ? continueBytes(unfinished, text, end) : continueText(unfinished, text, end);
    },
    finish(): readonly RegFileItem[] {
      if (line === 0) return [MISSING_HEADER];
      if (unfinished === null) return [];
      return unfinished.kind === 'bytes'
        ? [abandon(unfinished, 'unfinished-value', 'the file ends within the value')]
        : [abandon(unfinished, 'unclosed-string', 'the file ends within the text')];
    },
  };
}

export function parseRegFile(text: string): readonly RegFileItem[] {
  const parser = createRegFileParser();
  const items: RegFileItem[] = [];
  for (const { text: line, end } of splitLines(text)) items.push(...parser.push(line, end));
  return [...items, ...parser.finish()];
}

function withoutComment(text: string): string {
  const comment = text.indexOf(';');
  return (comment < 0 ? text : text.slice(0, comment)).trim();
}

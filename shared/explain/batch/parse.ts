import { UNKNOWN } from '../command/words.ts';
import { createRowCounter } from '../formats/reader.ts';

/** A command of a batch file. `row` is its first row in the text that was parsed. */
export type Command =
  | { readonly kind: 'simple'; readonly text: string; readonly source: string; readonly row: number }
  | { readonly kind: 'comment' | 'broken'; readonly text: string; readonly row: number }
  | { readonly kind: 'list'; readonly commands: readonly Command[] }
  | { readonly kind: 'chain'; readonly links: readonly Link[] }
  /** Its ways are what follows if it holds, and if it doesn't. */
  | { readonly kind: 'if'; readonly ways: readonly Command[]; readonly row: number }
  | {
      readonly kind: 'for';
      readonly switches: string;
      readonly letter: string;
      readonly list: string;
      readonly body: Command;
      readonly row: number;
    };

/** A command that is joined to the one before it by `&&`, `||` or `|`. The first has no sign. */
export interface Link {
  readonly sign: string;
  readonly command: Command;
}

const MAX_NESTING = 40;
const BLANKS = /(?:[ \t,;=\u00a0@]|\^\n)*/y;
const FOR =
  /^for[ \t]+((?:\/[dlrf](?:[ \t]+(?:"[^"\n]*"|(?![%(])[^\s%(]+))?[ \t]+)?)%([a-z#@?$])[ \t]+in[ \t]*\(([^)\n]*)\)[ \t]*do\b[ \t]*/i;
/** Redirection of output or input: after its sign, and after a block. */
const REDIRECTED = /[<>][>&]*[ \t]*(?:[^\s"&|)<>]|"[^"\n]*"?)*/y;
const BEHIND_BLOCK = /[ \t]*(?:\d?[<>]>?[ \t]*(?:&\d|"[^"\n]*"|[^\s&|()"<>]+)[ \t]*)+/y;
const REST_OF_LINE = /[^\n]*/y;

/** A word of cmd, up to a blank or the end. What cmd makes of other characters after it is seldom what was meant. */
const WORD = String.raw`(?![\s(),;=])([^\s"(),;=]*(?:"[^"\n]*"[^\s"(),;=]*)*)(?![^ \t])`;
const IF = /if[ \t]+/iy;
const IF_LEAD = /(?:\/i[ \t]+)?(?:not[ \t]+)?/iy;
const OPEN = new RegExp(String.raw`(?:exist|errorlevel|cmdextversion|defined)[ \t]+${WORD}[ \t]*`, 'iy');
const COMPARE = new RegExp(
  String.raw`${WORD.replace('(?![^ \\t])', '')}[ \t]*(==|(?<=[ \t])(?:equ|neq|lss|leq|gtr|geq)(?=[ \t]))[ \t]*${WORD}[ \t]*`,
  'iy',
);

/** The first command of a text with its lines, variables expanded; `broken` if unreadable or without an end. */
export function parseCommand(text: string) {
  const rowAt = createRowCounter(text);
  let [at, nesting, blocks] = [0, 0, 0];
  /** True if the text ends inside a block or in a line that continues. */
  let isOpen = false;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };

  const broken = (start = at, row = rowAt(at)): Command => {
    skip(REST_OF_LINE);
    return { kind: 'broken', text: text.slice(start, at), row };
  };

  const comment = (sign: string, row: number): Command | null => {
    const start = at + sign.length;
    skip(REST_OF_LINE);
    const words = text.slice(start, at);
    // With such a caret the next line may belong to it, and a command that is joined to a bare `rem` may run.
    const isOdd = sign === 'rem' ? /^[ \t]*(?:[&|<>]|\S*\^$)/.test(words) : words.endsWith('^');
    return isOdd ? null : { kind: 'comment', text: words, row };
  };

  const simple = (row: number): Command | null => {
    const start = at;
    let words = '';
    let inQuotes = false;
    while (at < text.length) {
      const character = text.charAt(at);
      if (character === '\n' || (!inQuotes && (/[&|]/.test(character) || (character === ')' && blocks > 0)))) break;
      if (character === '"') inQuotes = !inQuotes;
      if (!inQuotes && /[<>]/.test(character)) {
        // Implementations of cmd differ on whether a digit before it belongs to a value.
        if (/^set\b/i.test(words)) words += UNKNOWN;
        words = `${words.replace(/(^|\s)\d$/, '$1')} `;
        skip(REDIRECTED);
        continue;
      }
      if (!inQuotes && character === '^') {
        at += text.charAt(at + 1) === '\n' ? 2 : 1;
        if (at >= text.length) isOpen = true;
      }
      words += text.charAt(at);
      at++;
    }
    return at === start ? null : { kind: 'simple', text: words, source: text.slice(start, at), row };
  };

  const block = (): Command | null => {
    const commands: Command[] = [];
    at++;
    blocks++;
    for (let before = -1; at !== before && skip(/[\s&]*/y) && text.charAt(at) !== ')';) {
      before = at;
      if (at < text.length) commands.push(piece());
      else isOpen = true;
    }
    blocks--;
    if (!skip(/\)/y)) return null;
    // a redirection after a block sends its output elsewhere
    skip(BEHIND_BLOCK);
    return { kind: 'list', commands };
  };

  const ifCommand = (row: number): Command | null => {
    // cmd may read another condition differently
    if (!skip(IF) || !skip(IF_LEAD) || !(skip(OPEN) || skip(COMPARE))) return null;
    const isBlock = text.charAt(at) === '(';
    const then = body();
    const hasElse = isBlock && skip(/[ \t]*else\b/iy) && skip(BLANKS);
    return { kind: 'if', ways: hasElse ? [then, body()] : [then], row };
  };

  const forCommand = (row: number): Command | null => {
    const found = FOR.exec(text.slice(at, at + 4000));
    if (found === null) return null;
    const [whole, switches = '', letter = '', list = ''] = found;
    at += whole.length;
    return { kind: 'for', switches: switches.trim().toLowerCase(), letter, list, body: body(), row };
  };

  /** Of `if` and `for`. Implementations of cmd differ on whether commands joined to a block belong to it. */
  const body = (): Command => {
    if (text.charAt(at) !== '(') return piece();
    const inner = single();
    return skip(/[ \t]*(?=[&|])/y) ? { kind: 'list', commands: [inner, broken()] } : inner;
  };

  /** Reads commands that are joined by `&`. All of them belong to the body of an `if` or `for`. */
  const piece = (): Command => {
    const commands = [chain()];
    while (skip(/[ \t]*&(?![ \t]*(?:[)\n]|$))/y)) commands.push(chain());
    skip(/[ \t]*&/y);
    return { kind: 'list', commands };
  };

  const chain = (): Command => {
    const first = single();
    const links: Link[] = [{ sign: '', command: first }];
    for (let from = at; skip(/[ \t]*(?:\|\|?|&&)/y); from = at)
      links.push({ sign: text.slice(from, at).trim(), command: single() });
    return links.length === 1 ? first : { kind: 'chain', links };
  };

  const single = (): Command => {
    nesting++;
    skip(BLANKS);
    const command = nesting > MAX_NESTING ? broken() : one();
    nesting--;
    return command;
  };

  const readOne = (row: number): Command | null => {
    const word = /^(?:if|for|rem|else|do)(?![\w.\\/-])|^::?|^\(/i.exec(text.slice(at, at + 8))?.[0].toLowerCase();
    if (word === undefined) return simple(row);
    if (word === '(') return block();
    if (word === 'if') return ifCommand(row);
    if (word === 'for') return forCommand(row);
    return word === 'else' || word === 'do' ? null : comment(word, row);
  };

  const one = (): Command => {
    const [start, row] = [at, rowAt(at)];
    return readOne(row) ?? broken(start, row);
  };

  const command = piece();
  skip(/[ \t\r]*/y);
  const isWhole = at >= text.length || text.charAt(at) === '\n';
  const all: Command = isWhole ? command : { kind: 'list', commands: [command, broken()] };
  return { command: all, end: rowAt(at), isOpen };
}

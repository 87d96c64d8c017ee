import { UNKNOWN } from '../command/words.ts';

/** A command of a batch file. `at` is where it begins in the text that was parsed. */
export type Command =
  | { readonly kind: 'simple'; readonly text: string; readonly source: string; readonly at: number }
  | { readonly kind: 'comment'; readonly text: string; readonly at: number }
  | { readonly kind: 'list'; readonly commands: readonly Command[] }
  /** `&&` and `||`: the second one runs or not. A pipe runs both, each in a program of its own. */
  | { readonly kind: 'and' | 'or' | 'pipe'; readonly first: Command; readonly second: Command }
  | {
      readonly kind: 'if';
      readonly condition: string;
      readonly then: Command;
      readonly otherwise: Command | null;
      readonly at: number;
    }
  | {
      readonly kind: 'for';
      readonly switches: string;
      readonly letter: string;
      readonly list: string;
      readonly body: Command;
      readonly at: number;
    }
  /** What isn't a command of a batch file. */
  | { readonly kind: 'broken'; readonly text: string; readonly at: number };

export interface Parsed {
  readonly command: Command;
  /** Behind what was read. */
  readonly end: number;
  /** Whether the text ends inside a block or a line that goes on. */
  readonly isOpen: boolean;
}

const MAX_NESTING = 40;
const BLANKS = ' \t,;=\u00a0';
const CONDITION =
  /^if[ \t]+((?:\/i[ \t]+)?(?:not[ \t]+)?(?:exist[ \t]+(?:"[^"\n]*"|[^\s"(]+)|defined[ \t]+[^\s()]+|(?:errorlevel|cmdextversion)[ \t]+\S+|(?:"[^"\n]*"|[^\s"=()]*(?:"[^"\n]*"[^\s"=()]*)?)[ \t]*==[ \t]*(?:"[^"\n]*"|[^\s"()]+)|(?:"[^"\n]*"|[^\s"()]+)[ \t]+(?:equ|neq|lss|leq|gtr|geq)[ \t]+(?:"[^"\n]*"|[^\s"()]+)))[ \t]*/i;
const FOR =
  /^for[ \t]+((?:\/[dlrf](?:[ \t]+(?:"[^"\n]*"|(?![%(])[^\s%(]+))?[ \t]+)?)%([a-z#@?$])[ \t]+in[ \t]*\(([^)\n]*)\)[ \t]*do\b[ \t]*/i;

/** The end of a line that doesn't go on in the next one. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/**
 * Reads the next command of a batch file, with the lines that belong to it. Variables are put in already. A line that can't be
 * read is `broken`, and so is a block without an end.
 */
export function parseCommand(text: string, from: number): Parsed {
  let at = from;
  let isOpen = false;

  const skipBlanks = (): void => {
    while (at < text.length && (BLANKS.includes(text.charAt(at)) || text.startsWith('^\n', at)))
      at += text.charAt(at) === '^' ? 2 : 1;
  };

  const broken = (start: number): Command => {
    at = lineEnd(text, Math.max(start, at));
    return { kind: 'broken', text: text.slice(start, at), at: start };
  };

  const comment = (start: number, words: string): Command => {
    at = lineEnd(text, at);
    return { kind: 'comment', text: words, at: start };
  };

  const simple = (depth: number): Command => {
    const start = at;
    let words = '';
    let inQuotes = false;
    while (at < text.length) {
      const character = text.charAt(at);
      if (character === '\n') break;
      if (character === '"') inQuotes = !inQuotes;
      if (inQuotes || character === '"') {
        words += character;
        at++;
      } else if (character === '^') {
        at++;
        if (text.charAt(at) === '\n') at++;
        if (at >= text.length) isOpen = true;
        words += text.charAt(at);
        at++;
      } else if (character === '&' || character === '|' || (character === ')' && depth > 0)) {
        break;
      } else if (character === '>' || character === '<') {
        // Whether a digit before it belongs to a value isn't the same everywhere.
        if (/^set\b/i.test(words)) words += UNKNOWN;
        words = words.replace(/(^|\s)\d$/, '$1');
        at++;
        while ('>&'.includes(text.charAt(at) || ' ')) at++;
        while (' \t'.includes(text.charAt(at) || 'x')) at++;
        let quoted = false;
        while (at < text.length && (quoted ? text.charAt(at) !== '\n' : !/[\s&|)<>]/.test(text.charAt(at)))) {
          if (text.charAt(at) === '"') quoted = !quoted;
          at++;
        }
        words += ' ';
      } else {
        words += character;
        at++;
      }
    }
    if (at === start) return broken(start);
    return { kind: 'simple', text: words, source: text.slice(start, at).trim(), at: start };
  };

  const block = (depth: number): Command => {
    const start = at;
    const commands: Command[] = [];
    at++;
    for (;;) {
      while (at < text.length && (/\s/.test(text.charAt(at)) || text.charAt(at) === '&')) at++;
      if (at >= text.length) isOpen = true;
      if (at >= text.length || depth > MAX_NESTING) return broken(start);
      if (text.charAt(at) === ')') break;
      const before = at;
      commands.push(sequence(depth + 1));
      if (at === before) return broken(start);
    }
    at++;
    // what stands behind a block sends its output elsewhere
    const redirect = /^[ \t]*(?:\d?>>?[ \t]*(?:&\d|"[^"\n]*"|[^\s&|()"]+)[ \t]*)+/.exec(text.slice(at, at + 300));
    at += redirect?.[0].length ?? 0;
    return { kind: 'list', commands };
  };

  const ifCommand = (depth: number): Command => {
    const start = at;
    const found = CONDITION.exec(text.slice(at, at + 2000));
    if (found === null) return broken(start);
    at += found[0].length;
    const then = body(depth);
    const back = at;
    while (at < text.length && /[ \t]/.test(text.charAt(at))) at++;
    if (then.kind !== 'list' || !/^else\b/i.test(text.slice(at, at + 5))) {
      at = back;
      return { kind: 'if', condition: found[1] ?? '', then, otherwise: null, at: start };
    }
    at += 4;
    skipBlanks();
    return { kind: 'if', condition: found[1] ?? '', then, otherwise: body(depth), at: start };
  };

  const forCommand = (depth: number): Command => {
    const start = at;
    const found = FOR.exec(text.slice(at, at + 4000));
    if (found === null) return broken(start);
    at += found[0].length;
    const [, switches = '', letter = '', list = ''] = found;
    return { kind: 'for', switches: switches.trim().toLowerCase(), letter, list, body: body(depth), at: start };
  };

  /** What `if` and `for` run. Whether what is joined to a block belongs to it isn't the same everywhere. */
  const body = (depth: number): Command => {
    if (text.charAt(at) !== '(') return piece(depth);
    const inner = single(depth + 1);
    while (at < text.length && ' \t'.includes(text.charAt(at))) at++;
    return at < text.length && '&|'.includes(text.charAt(at)) ? { kind: 'list', commands: [inner, broken(at)] } : inner;
  };

  /** One command with what `&&`, `||` and a pipe join to it; a body of `if` and `for` takes all of them. */
  const piece = (depth: number): Command => {
    let first = single(depth + 1);
    for (;;) {
      while (at < text.length && /[ \t]/.test(text.charAt(at))) at++;
      const sign = text.startsWith('&&', at) ? 'and' : text.startsWith('||', at) ? 'or' : null;
      const isPipe = sign === null && text.charAt(at) === '|';
      const isNext = sign === null && !isPipe && text.charAt(at) === '&';
      if (sign === null && !isPipe && !isNext) return first;
      at += sign === null ? 1 : 2;
      if (isNext && /^\s*(?:\)|$)/.test(text.slice(at, at + 200))) return first;
      const second = isNext ? piece(depth) : single(depth + 1);
      first = isNext ? { kind: 'list', commands: [first, second] } : { kind: sign ?? 'pipe', first, second };
      if (isNext) return first;
    }
  };

  const single = (depth: number): Command => {
    skipBlanks();
    while (text.charAt(at) === '@') {
      at++;
      skipBlanks();
    }
    const start = at;
    if (depth > MAX_NESTING) return broken(start);
    if (text.charAt(at) === '(') return block(blockDepth + 1);
    const word = /^(?:if|for|rem|else|do)(?![\w.\\/-])|^::?/i.exec(text.slice(at, at + 8))?.[0].toLowerCase();
    if (word === 'rem' || word === '::' || word === ':')
      return comment(start, text.slice(at + word.length, lineEnd(text, at)));
    if (word === 'if') return ifCommand(depth);
    if (word === 'for') return forCommand(depth);
    if (word !== undefined) return broken(start);
    return simple(blockDepth);
  };

  let blockDepth = 0;
  const sequence = (depth: number): Command => {
    const outer = blockDepth;
    blockDepth = depth;
    const command = piece(depth);
    blockDepth = outer;
    return command;
  };

  const command = sequence(0);
  while (at < text.length && /[ \t\r]/.test(text.charAt(at))) at++;
  if (at < text.length && text.charAt(at) !== '\n') {
    const rest = at;
    return { command: { kind: 'list', commands: [command, broken(rest)] }, end: at, isOpen };
  }
  return { command, end: at, isOpen };
}

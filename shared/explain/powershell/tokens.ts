/** A piece of PowerShell. `text` of a string is what is in it, without escapes; `isExpandable` may hold variables. */
export interface Token {
  readonly kind:
    | 'word'
    | 'string'
    | 'variable'
    | 'splat'
    | 'parameter'
    | 'open'
    | 'close'
    | 'separator'
    | 'pipe'
    | 'comma'
    | 'equals'
    | 'comment';
  readonly text: string;
  readonly line: number;
  readonly isExpandable: boolean;
  /** Whether a blank stands in front: `$a.b` is one value, `$a .b` are two. */
  readonly hasBlank: boolean;
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '' };
const SINGLE = "'\u2018\u2019";
const DOUBLE = '"\u201c\u201d\u201e';
const VARIABLE =
  /\$(?:\{([^}\n]{1,100})\}|((?:(?:script|global|local|private|using|env|variable):)?[A-Za-z_?][\w]{0,100}|[_$?^]))/iy;
const PARAMETER = /[-\u2013]([A-Za-z_?][\w?]{0,60}):?/y;
const WORD = /[^\s;|&(){}[\],='"`\u201c\u201d\u2018\u2019]+/y;
const HERE_STRING = /@(['"])[ \t]*\r?\n/y;

/** Calls `take` with each token of a script, each character looked at a bounded number of times, until it returns false. */
export function readTokens(text: string, firstLine: number, take: (token: Token) => boolean): void {
  let line = firstLine;
  let at = 0;
  const state = { hasBlank: true, goesOn: true };

  const emit = (kind: Token['kind'], content: string, length: number, isExpandable = false): void => {
    state.goesOn = take({ kind, text: content, line, isExpandable, hasBlank: state.hasBlank });
    state.hasBlank = false;
    at += length;
  };
  const countLines = (from: number, to: number): void => {
    for (let place = from; place < to; place++) if (text.charCodeAt(place) === LINE_FEED) line++;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };

  /** A string from its opening quote; ends at the text's end where it isn't closed. */
  const string = (quotes: string): void => {
    const isExpandable = quotes === DOUBLE;
    let content = '';
    let end = at + 1;
    for (; end < text.length; end++) {
      const character = text.charAt(end);
      if (quotes.includes(character)) {
        if (!quotes.includes(text.charAt(end + 1)) || text.charAt(end + 1) === '') break;
        content += character;
        end++;
      } else if (isExpandable && character === '`') {
        const next = text.charAt(++end);
        // An escaped dollar must not be read as a variable later.
        content += next === '$' ? ESCAPED_DOLLAR : (SIMPLE[next] ?? next);
      } else {
        content += character;
      }
    }
    const start = at;
    emit('string', content, end + 1 - at, isExpandable);
    countLines(start, end);
  };

  while (state.goesOn && at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') {
      emit('separator', '\n', 1);
      line++;
      state.hasBlank = true;
    } else if (/\s/.test(character)) {
      at++;
      state.hasBlank = true;
    } else if (character === '`') {
      // At the end of a line it joins the next one.
      const isBreak = /^`[ \t]{0,40}\r?\n/.exec(text.slice(at, at + 43));
      if (isBreak !== null) {
        at += isBreak[0].length;
        line++;
        state.hasBlank = true;
      } else {
        emit('word', text.charAt(at + 1), 2);
      }
    } else if (character === '#') {
      const end = text.indexOf('\n', at);
      emit('comment', text.slice(at + 1, end < 0 ? text.length : end), (end < 0 ? text.length : end) - at);
    } else if (text.startsWith('<#', at)) {
      const end = text.indexOf('#>', at);
      const to = end < 0 ? text.length : end + 2;
      const start = at;
      emit('comment', text.slice(at + 2, Math.min(to, at + 400)), to - at);
      countLines(start, to);
    } else if (character === '@' && match(HERE_STRING) !== null) {
      const found = match(HERE_STRING);
      const quote = found?.[1] ?? '"';
      const from = at + (found?.[0].length ?? 0);
      const end = text.indexOf(`\n${quote}@`, from - 1);
      const to = end < 0 ? text.length : end;
      const start = at;
      emit('string', text.slice(from, Math.max(from, to)), Math.min(text.length, to + 3) - at, quote === '"');
      countLines(start, at);
    } else if (SINGLE.includes(character)) {
      string(SINGLE);
    } else if (DOUBLE.includes(character)) {
      string(DOUBLE);
    } else if (character === '@' && '({'.includes(text.charAt(at + 1)) && at + 1 < text.length) {
      emit('open', text.slice(at, at + 2), 2);
    } else if ('({['.includes(character) || text.startsWith('$(', at)) {
      emit('open', character === '$' ? '(' : character, character === '$' ? 2 : 1);
    } else if (')}]'.includes(character)) {
      emit('close', character, 1);
    } else if (character === ';') {
      emit('separator', ';', 1);
    } else if (character === '|' || character === '&') {
      const isDouble = text.charAt(at + 1) === character;
      if (isDouble) emit('separator', character, 2);
      else if (character === '|') emit('pipe', '|', 1);
      else emit('word', '&', 1);
    } else if (character === ',') {
      emit('comma', ',', 1);
    } else if (character === '=') {
      emit('equals', '=', 1);
    } else if (character === '$' && match(VARIABLE) !== null) {
      const found = match(VARIABLE);
      emit(
        'variable',
        (found?.[1] ?? found?.[2] ?? '').toLowerCase().replace(/^(?:script|global|local|private|using):/, ''),
        found?.[0].length ?? 1,
      );
    } else if (character === '@' && /[A-Za-z_]/.test(text.charAt(at + 1))) {
      const name = /^@([A-Za-z_]\w{0,100})/.exec(text.slice(at, at + 102));
      emit('splat', (name?.[1] ?? '').toLowerCase(), name?.[0].length ?? 1);
    } else if ((character === '-' || character === '\u2013') && state.hasBlank && match(PARAMETER) !== null) {
      const found = match(PARAMETER);
      emit('parameter', (found?.[1] ?? '').toLowerCase(), found?.[0].length ?? 1);
    } else {
      const found = match(WORD)?.[0] ?? character;
      emit('word', found, found.length);
    }
  }
}

const LINE_FEED = 10;

/** Stands in a string for a dollar that doesn't begin a variable. */
export const ESCAPED_DOLLAR = '\u0001';

export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  /** Names are in lower case. */
  readonly text: string;
}

/** One statement, with its first row. A comment is a statement too. */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly row: number;
  readonly comment: string | null;
}

export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

export const isName = (token: Token | undefined, ...names: readonly string[]): boolean =>
  token?.kind === 'name' && names.includes(token.text);

const TOKEN =
  /[ \t]+|"((?:[^"\n]|"")*)"|(&h[0-9a-f]{1,8}&?|(?:\d{1,15})(?:\.\d{1,10})?)|([a-z]\w*)|(<>|<=|>=|:=|[-+*/\\^&=<>().,:#!?])|./gisy;

const MAX_ROWS = 200;
/** The longest statement that is read. A longer one is an attack. */
const MAX_LENGTH = 64 * 1024;

const goesOn = (line: string | undefined): boolean => line !== undefined && /[ \t]_[ \t\r]*$/.test(line.slice(-40));

export function statementsOf(text: string): readonly Statement[] {
  const all: Statement[] = [];
  const lines = text.split('\n');
  for (let row = 0; row < lines.length; row++) {
    const start = row;
    while (goesOn(lines[row]) && row + 1 < lines.length && row - start < MAX_ROWS) row++;
    const before = lines.slice(start, row).map((one) => one.trimEnd().slice(0, -1));
    const cut = cutLine([...before, lines[row] ?? ''].join(' ').replace(/\r$/, ''), start);
    // Script hosts don't agree on whether a comment continues in the next line.
    const isUnclear = before.some((one) => /'|\brem\b/i.test(one)) && cut.some(({ comment }) => comment !== null);
    all.push(...(isUnclear ? cut.map((one) => ({ ...one, tokens: UNCLEAR, comment: null })) : cut));
  }
  return all;
}

/** Replaces a line that may be a comment. */
const UNCLEAR: readonly Token[] = [{ kind: 'sign', text: '?' }];

function cutLine(line: string, row: number): readonly Statement[] {
  if (line.length > MAX_LENGTH) return [{ tokens: UNCLEAR, text: line, row, comment: null }];
  const all: Statement[] = [];
  let tokens: Token[] = [];
  let begin = 0;
  const close = (end: number): void => {
    if (tokens.length > 0) all.push({ tokens, text: line.slice(begin, end).trim(), row, comment: null });
    tokens = [];
    begin = end + 1;
  };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const at = TOKEN.lastIndex;
    const [whole = line, text, number, name, sign] = TOKEN.exec(line) ?? [];
    if (whole === "'" || (name?.toLowerCase() === 'rem' && !isSign(tokens.at(-1), '.'))) {
      close(at);
      return [...all, { tokens: [], text: line.slice(at), row, comment: line.slice(TOKEN.lastIndex) }];
    }
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toLowerCase() });
    else if (sign === ':') close(at);
    else if (whole.trim() !== '') tokens.push({ kind: 'sign', text: whole });
  }
  close(line.length);
  return all;
}

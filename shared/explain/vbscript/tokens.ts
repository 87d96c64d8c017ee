/** A piece of a statement of VBScript. */
export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  /** A name is in lower case. */
  readonly text: string;
}

/** One statement, with the row where it begins. A comment is one too. */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly source: string;
  readonly row: number;
  readonly comment: string | null;
}

export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

export const isName = (token: Token | undefined, ...names: readonly string[]): boolean =>
  token?.kind === 'name' && names.includes(token.text);

const TOKEN =
  /[ \t]+|"((?:[^"\n]|"")*)"|(&h[0-9a-f]{1,8}&?|(?:\d{1,15})(?:\.\d{1,10})?)|([a-z]\w*)|(<>|<=|>=|:=|[-+*/\\^&=<>().,:#!?])|./gisy;

const MAX_STATEMENT = 16 * 1024;

/** Whether the statement goes on in the next line. */
const goesOn = (line: string): boolean => /[ \t]_[ \t\r]*$/.test(line.slice(-40));

/** Stands for a line that may be a comment. */
const UNCLEAR: readonly Token[] = [{ kind: 'sign', text: '?' }];

/** Cuts a script into statements. */
export function statementsOf(text: string): readonly Statement[] {
  const all: Statement[] = [];
  const lines = text.split('\n');
  let isUnclear = false;
  for (let row = 0; row < lines.length; row++) {
    const start = row;
    let line = lines[row] ?? '';
    while (goesOn(line) && !endsInComment(lines[row] ?? '') && row + 1 < lines.length && line.length < MAX_STATEMENT) {
      row++;
      line = `${line.trimEnd().slice(0, -1)} ${lines[row] ?? ''}`;
    }
    for (const one of spread(cutLine(line.replace(/\r$/, ''), start)))
      all.push(isUnclear && one.comment === null ? { ...one, tokens: UNCLEAR } : one);
    // Script hosts don't agree on whether a comment goes on.
    isUnclear = goesOn(line);
  }
  return all;
}

/** An `If` in one row, as the block of several statements that it stands for. */
function spread(row: readonly Statement[]): readonly Statement[] {
  const [first, ...others] = row.filter(({ comment }) => comment === null);
  const then = first?.tokens.findIndex((token) => isName(token, 'then')) ?? -1;
  const behind = first?.tokens.slice(then + 1) ?? [];
  if (first === undefined || !isName(first.tokens[0], 'if') || then < 0 || behind.length + others.length === 0)
    return row;
  const inner = [{ ...first, tokens: behind }, ...others].flatMap((one) => {
    const cut = one.tokens.findIndex((token) => isName(token, 'else'));
    if (cut < 0) return [one];
    const parts = [one.tokens.slice(0, cut), one.tokens.slice(cut, cut + 1), one.tokens.slice(cut + 1)];
    return parts.map((tokens) => ({ ...one, tokens }));
  });
  const body = inner.filter(({ tokens }) => tokens.length > 0 && !isName(tokens[0], 'end'));
  // which of two an `Else` belongs to isn't looked for
  const elses = body.filter(({ tokens }) => isName(tokens[0], 'else'));
  if (
    elses.length > 1 ||
    body.some(({ tokens: [word] }) => isName(word, 'if', 'elseif', 'for', 'do', 'while', 'select'))
  )
    return row;
  const comments = row.filter(({ comment }) => comment !== null);
  const head = { ...first, tokens: first.tokens.slice(0, then + 1) };
  return [head, ...body, { ...first, tokens: END_IF }, ...comments];
}

const END_IF: readonly Token[] = [
  { kind: 'name', text: 'end' },
  { kind: 'name', text: 'if' },
];

const endsInComment = (line: string): boolean => cutLine(line, 0).some(({ comment }) => comment !== null);

function cutLine(line: string, row: number): readonly Statement[] {
  const all: Statement[] = [];
  let tokens: Token[] = [];
  let begin = 0;
  const close = (end: number): void => {
    if (tokens.length > 0) all.push({ tokens, source: line.slice(begin, end).trim(), row, comment: null });
    tokens = [];
    begin = end + 1;
  };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(line);
    if (found === null) break;
    const [whole, text, number, name, sign] = found;
    const isRemark = name?.toLowerCase() === 'rem' && tokens.at(-1)?.text !== '.';
    if (whole === "'" || isRemark) {
      close(at);
      const comment = line.slice(TOKEN.lastIndex);
      return [...all, { tokens: [], source: line.slice(at), row, comment }];
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

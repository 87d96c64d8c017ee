import type { Statement, Token } from './tokens.ts';

export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

export const isName = (token: Token | undefined, ...names: readonly string[]): boolean =>
  token?.kind === 'name' && names.includes(token.text);

/** Splits at commas outside brackets. */
export function atCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length === 0) return [];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSign(token, '(')) depth++;
    if (isSign(token, ')')) depth--;
    if (isSign(token, ',') && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Where the bracket with which these begin is closed; -1 where it isn't. */
export function closes(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (isSign(token, '(')) depth++;
    return isSign(token, ')') && --depth === 0;
  });
}

interface Assignment {
  readonly name: string;
  readonly value: readonly Token[];
}

/** `x = 1`, `Set x = ...`, `Const A = 1, B = 2`: what is assigned; null for any other statement. */
export function assignmentsOf(tokens: readonly Token[]): readonly Assignment[] | null {
  const isShared = isName(tokens[0], 'public', 'private') && isName(tokens[1], 'const');
  const isConstant = isShared || isName(tokens[0], 'const');
  const rest = tokens.slice(isShared ? 2 : isConstant || isName(tokens[0], 'set') ? 1 : 0);
  const all = (isConstant ? atCommas(rest) : [rest]).map(([name, sign, ...value]) =>
    name?.kind === 'name' && isSign(sign, '=') ? { name: name.text, value } : null,
  );
  return all.every((one) => one !== null) ? all : null;
}

/** What begins a block of several lines, and what ends it. */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['select', 'end select'],
  ['for', 'next'],
  ['while', 'wend'],
  ['do', 'loop'],
  ['sub', 'end sub'],
  ['function', 'end function'],
  ['with', 'end with'],
  ['class', 'end class'],
  ['property', 'end property'],
  ['if', 'end if'],
]);

export interface Opening {
  readonly kind: string;
  /** What stands behind the word that begins the block. */
  readonly tokens: readonly Token[];
}

/** The block that a statement begins; null for one that is whole, such as an `If` in one line. */
function openingOf({ tokens }: Statement, isAlone: boolean): Opening | null {
  const at = isName(tokens[0], 'public', 'private') ? 1 : 0;
  const word = tokens[at];
  const kind = word?.kind === 'name' ? word.text : '';
  if (!BLOCKS.has(kind) || (at === 1 && kind !== 'sub' && kind !== 'function')) return null;
  if (kind === 'select' && !isName(tokens[1], 'case')) return null;
  if (kind === 'if' && !(isName(tokens.at(-1), 'then') && isAlone)) return null;
  return { kind, tokens: tokens.slice(at + 1) };
}

const endOf = ({ tokens }: Statement): string =>
  isName(tokens[0], 'end') ? `end ${tokens[1]?.text ?? ''}` : tokens[0]?.kind === 'name' ? tokens[0].text : '';

/** The statements of a script with what is known of each: the block that it begins, and the row in which that ends. */
export interface Line extends Statement {
  readonly opening: Opening | null;
  /** Where its block ends in the list; -1 where the end is missing, or the block isn't one. */
  end: number;
}

const MAX_NESTING = 40;

/** Finds the end of each block. */
export function linesOf(statements: readonly Statement[]): readonly Line[] {
  const open: Line[] = [];
  return statements.map((statement, at) => {
    const next = statements[at + 1];
    const isAlone = next?.row !== statement.row || next.comment !== null;
    const line: Line = { ...statement, opening: openingOf(statement, isAlone), end: -1 };
    if (BLOCKS.get(open.at(-1)?.opening?.kind ?? '') === endOf(statement)) {
      const last = open.pop();
      const isOdd = isName(statement.tokens[0], 'next', 'wend') && statement.tokens.length > 1;
      if (last !== undefined && !isOdd && open.length < MAX_NESTING) last.end = at;
    } else if (line.opening !== null) open.push(line);
    return line;
  });
}

import { isName, isSign, type Statement, type Token } from './tokens.ts';

/** What begins a block of several lines, and what ends it. */
const BLOCKS = {
  select: 'end select',
  for: 'next',
  while: 'wend',
  do: 'loop',
  sub: 'end sub',
  function: 'end function',
  with: 'end with',
  class: 'end class',
  property: 'end property',
  if: 'end if',
} as const;
type BlockKind = keyof typeof BLOCKS;

/** Of the ways through a block: the statement that begins it, such as `Else`, and what stands behind that. */
interface Way {
  readonly head: Statement;
  readonly body: readonly Node[];
}

/** A statement, a block, or lines of which nobody knows what they are. */
export type Node =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'broken'; readonly statements: readonly Statement[] }
  | {
      readonly kind: BlockKind;
      readonly statement: Statement;
      /** What stands behind the word that begins it. */
      readonly tokens: readonly Token[];
      readonly ways: readonly Way[];
      readonly end: Statement;
    };
export type Block = Exclude<Node, { kind: 'statement' | 'broken' }>;

const MAX_NESTING = 40;

/** The block that a statement begins; null for one that is whole. */
function openingOf({ tokens }: Statement): { readonly kind: BlockKind; readonly tokens: readonly Token[] } | null {
  const at = isName(tokens[0], 'public', 'private') ? 1 : 0;
  const kind = (Object.keys(BLOCKS) as BlockKind[]).find((one) => isName(tokens[at], one));
  if (kind === undefined || (at === 1 && kind !== 'sub' && kind !== 'function')) return null;
  if (kind === 'select' && !isName(tokens[1], 'case')) return null;
  if (kind === 'if' && !isName(tokens.at(-1), 'then')) return null;
  return { kind, tokens: tokens.slice(at + 1) };
}

function isEndOf(kind: BlockKind, { tokens: [first, second] }: Statement): boolean {
  const [word, more] = BLOCKS[kind].split(' ');
  if (!isName(first, word ?? '')) return false;
  return more === undefined ? kind === 'do' || second === undefined : isName(second, more);
}

/** What begins another way through a block. */
const PARTS: Partial<Record<BlockKind, readonly string[]>> = { if: ['else', 'elseif'], select: ['case'] };

/** The statements of a script, with the blocks that they make up. */
export function parse(statements: readonly Statement[]): readonly Node[] {
  let at = 0;

  /** Of the statement that is next, with what belongs to it. */
  const node = (statement: Statement, depth: number): Node => {
    const start = at++;
    const opening = openingOf(statement);
    if (opening === null) return { kind: 'statement', statement };
    const { kind, tokens } = opening;
    const ways: { head: Statement; body: Node[] }[] = [{ head: statement, body: [] }];
    for (let next = statements[at]; next !== undefined && depth < MAX_NESTING; next = statements[at]) {
      if (isEndOf(kind, next)) {
        at++;
        if (/^(?:with|class|property)$/.test(kind)) return { kind: 'broken', statements: statements.slice(start, at) };
        return { kind, statement, tokens, ways, end: next };
      }
      if (isName(next.tokens[0], ...(PARTS[kind] ?? []))) {
        ways.push({ head: next, body: [] });
        at++;
      } else ways.at(-1)?.body.push(node(next, depth + 1));
    }
    // without its end nobody knows what belongs to it
    at = statements.length;
    return { kind: 'broken', statements: statements.slice(start) };
  };

  const all: Node[] = [];
  for (let next = statements[at]; next !== undefined; next = statements[at]) all.push(node(next, 0));
  return all;
}

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

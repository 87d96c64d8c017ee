import { isName, isSign, type Statement, type Token } from './tokens.ts';

/** The words that begin a block of several lines, and those that end it. */
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

/** One of the ways through a block: the statement that begins it, such as `Else`, and the statements after that. */
interface Way {
  readonly head: Statement;
  readonly body: readonly Node[];
}

/** A statement, a block, or lines whose meaning is unknown. */
export type Node =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'broken'; readonly statements: readonly Statement[] }
  | {
      readonly kind: BlockKind;
      readonly statement: Statement;
      /** The tokens after the word that begins it. */
      readonly tokens: readonly Token[];
      readonly ways: readonly Way[];
      readonly end: Statement;
    };
export type Block = Exclude<Node, { kind: 'statement' | 'broken' }>;

const MAX_NESTING = 40;

/** Returns the block that a statement begins; null if the statement is complete. */
function openingOf({ tokens }: Statement): { readonly kind: BlockKind; readonly tokens: readonly Token[] } | null {
  const at = isName(tokens[0], 'public', 'private') ? 1 : 0;
  const kind = (Object.keys(BLOCKS) as BlockKind[]).find((one) => isName(tokens[at], one));
  if (kind === undefined || (at === 1 && kind !== 'sub' && kind !== 'function')) return null;
  if (kind === 'select' && !isName(tokens[1], 'case')) return null;
  return { kind, tokens: tokens.slice(at + 1) };
}

function isEndOf(kind: BlockKind, { tokens: [first, second] }: Statement): boolean {
  const [word, more] = BLOCKS[kind].split(' ');
  if (!isName(first, word ?? '')) return false;
  return more === undefined ? kind === 'do' || second === undefined : isName(second, more);
}

/** The words that begin another way through a block. */
const PARTS: Partial<Record<BlockKind, readonly string[]>> = { if: ['else', 'elseif'], select: ['case'] };

/** Returns the tokens between words such as `Then` and `Else`. */
export function partsOf(tokens: readonly Token[], ...words: readonly string[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (isName(token, ...words)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts;
}

const between = ({ tokens }: Statement): readonly (readonly Token[])[] => partsOf(tokens, 'then', 'else');

/** The statements of an `If` in one row. Each by itself may run, because an `Else` isn't matched with its `If`. */
function inOneRow(statement: Statement, then: number, others: readonly Statement[]): Block {
  const [, first = [], ...more] = between(statement);
  const ways = [first, ...more, ...others.flatMap(between)]
    .filter(([word, next]) => !(isName(word, 'end') && isName(next, 'if')))
    .map((tokens): Way => ({ head: statement, body: [{ kind: 'statement', statement: { ...statement, tokens } }] }));
  return { kind: 'if', statement, tokens: statement.tokens.slice(1, then + 1), ways, end: statement };
}

/** Returns the statements of a script, with the blocks that they form. */
export function parse(statements: readonly Statement[]): readonly Node[] {
  let at = 0;

  /** Returns the node of the next statement, with everything that belongs to it. */
  const node = (statement: Statement, depth: number): Node => {
    const start = at++;
    const opening = openingOf(statement);
    if (opening === null) return { kind: 'statement', statement };
    const { kind, tokens } = opening;
    if (kind === 'if') {
      const then = statement.tokens.findIndex((token) => isName(token, 'then'));
      const isNext = (one: Statement | undefined): boolean => one?.row === statement.row && one.comment === null;
      while (isNext(statements[at])) at++;
      const row = statements.slice(start, at);
      const elses = row.flatMap((one) => one.tokens.filter((token) => isName(token, 'else')));
      if (then < 0 || elses.length > 1) return { kind: 'broken', statements: row };
      if (then < statement.tokens.length - 1) return inOneRow(statement, then, row.slice(1));
      at = start + 1;
    }
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
    // without its end the extent of the block is unknown
    at = statements.length;
    return { kind: 'broken', statements: statements.slice(start) };
  };

  const all: Node[] = [];
  for (let next = statements[at]; next !== undefined; next = statements[at]) all.push(node(next, 0));
  return all;
}

/** Returns the assignment of `x = 1`, `Set x = ...` or `Const A = 1`; null for any other statement. */
export function assignmentOf(
  tokens: readonly Token[],
): { readonly name: string; readonly value: readonly Token[] } | null {
  const isShared = isName(tokens[0], 'public', 'private') && isName(tokens[1], 'const');
  const [name, sign, ...value] = tokens.slice(isShared ? 2 : isName(tokens[0], 'const', 'set') ? 1 : 0);
  return name?.kind === 'name' && isSign(sign, '=') ? { name: name.text, value } : null;
}

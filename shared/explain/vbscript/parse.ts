import { isName, isSign, type Statement, type Token } from './tokens.ts';

const KINDS = ['select', 'for', 'while', 'do', 'sub', 'function', 'with', 'class', 'property', 'if'] as const;
type BlockKind = (typeof KINDS)[number];
/** The words that end a loop. Any other block ends with `End` and its own. */
const ENDS: Partial<Record<BlockKind, string>> = { for: 'next', while: 'wend', do: 'loop' };

/** Blocks whose statements aren't followed: they belong to an object. */
const OF_OBJECTS: readonly BlockKind[] = ['with', 'class', 'property'];

const MAX_NESTING = 40;

const PARTS: Partial<Record<BlockKind, readonly string[]>> = { if: ['else', 'elseif'], select: ['case'] };

export interface Opening {
  readonly kind: BlockKind;
  readonly statement: Statement;
  readonly tokens: readonly Token[];
}

/** A statement, and the blocks around it, the outermost first. */
export interface Placed {
  readonly statement: Statement;
  /** What it is to the last of those blocks. `broken` can't be followed. */
  readonly part: 'plain' | 'head' | 'way' | 'end' | 'broken';
  readonly blocks: readonly Opening[];
}

export const isProcedure = ({ kind }: Opening): boolean => kind === 'sub' || kind === 'function';

/** Returns the block that a statement begins; null if the statement is complete. */
function openingOf(statement: Statement): Opening | null {
  const { tokens } = statement;
  const at = isName(tokens[0], 'public', 'private') ? 1 : 0;
  const kind = KINDS.find((one) => isName(tokens[at], one));
  if (kind === undefined || (at === 1 && kind !== 'sub' && kind !== 'function')) return null;
  if (kind === 'select' && !isName(tokens[1], 'case')) return null;
  return { kind, statement, tokens: tokens.slice(at + 1) };
}

function isEndOf(kind: BlockKind, { tokens: [first, second] }: Statement): boolean {
  const end = ENDS[kind];
  if (end === undefined) return isName(first, 'end') && isName(second, kind);
  return isName(first, end) && (kind === 'do' || second === undefined);
}

export function partsOf(tokens: readonly Token[], ...words: readonly string[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (isName(token, ...words)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts;
}

export const between = ({ tokens }: Statement): readonly (readonly Token[])[] => partsOf(tokens, 'then', 'else');

/** The statements of a script with the blocks around them. Without its end, the extent of a block is unknown. */
export function parse(statements: readonly Statement[]): readonly Placed[] {
  const placed: Placed[] = [];
  const open: (Opening & { readonly at: number })[] = [];
  const put = (statement: Statement, part: Placed['part'], blocks: readonly Opening[] = open): void => {
    const isOfObject = blocks.some(({ kind }) => OF_OBJECTS.includes(kind));
    placed.push({ statement, part: isOfObject ? 'broken' : part, blocks: [...blocks] });
  };
  let at = 0;
  for (let statement = statements[at]; statement !== undefined; statement = statements[++at]) {
    const inner = open.at(-1);
    const opening = openingOf(statement);
    if (inner !== undefined && isEndOf(inner.kind, statement)) {
      put(statement, 'end');
      open.pop();
    } else if (inner !== undefined && isName(statement.tokens[0], ...(PARTS[inner.kind] ?? []))) put(statement, 'way');
    else if (opening === null) put(statement, 'plain');
    else {
      if (open.length >= MAX_NESTING) {
        for (const one of statements.slice(at)) put(one, 'broken', []);
        break;
      }
      if (opening.kind !== 'if' || isName(statement.tokens.at(-1), 'then')) {
        open.push({ ...opening, at: placed.length });
        put(statement, 'head');
        continue;
      }
      // in one row: each statement of it may run, because an `Else` isn't matched with its `If`
      const all = [statement];
      const isBeside = (next?: Statement): boolean => next?.row === statement.row && next.comment === null;
      for (; isBeside(statements[at + 1]); at++) all.push(...statements.slice(at + 1, at + 2));
      const parts = all.flatMap(({ tokens }) => partsOf(tokens, 'else'));
      const blocks = [...open, opening];
      const isRead = parts.length <= all.length + 1 && statement.tokens.some((token) => isName(token, 'then'));
      for (const one of isRead ? [] : all) put(one, 'broken');
      for (const [index, tokens] of (isRead ? all.flatMap(between) : []).entries())
        if (!isEndOf('if', { ...statement, tokens }))
          put({ ...statement, tokens }, index === 0 ? 'head' : 'plain', blocks);
    }
  }
  const broken = open[0]?.at ?? placed.length;
  return placed.map((one, at) => (at < broken ? one : { ...one, part: 'broken', blocks: [] }));
}

/** Returns the assignment of `x = 1`, `Set x = ...` or `Const A = 1`; null for any other statement. */
export function assignmentOf(
  tokens: readonly Token[],
): { readonly name: string; readonly value: readonly Token[] } | null {
  const isShared = isName(tokens[0], 'public', 'private') && isName(tokens[1], 'const');
  const [name, sign, ...value] = tokens.slice(isShared ? 2 : isName(tokens[0], 'const', 'set') ? 1 : 0);
  return name?.kind === 'name' && isSign(sign, '=') ? { name: name.text, value } : null;
}

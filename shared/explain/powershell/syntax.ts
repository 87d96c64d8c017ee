import { createRowCounter } from '../formats/reader.ts';

/** A node with its name in tree-sitter-powershell, without `_argument`. One that only wraps its child is left out. */
export interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly from: number;
  readonly row: number;
  readonly children: readonly SyntaxNode[];
  /** True if something in it isn't PowerShell. A broken statement doesn't break the list that contains it. */
  readonly isBroken: boolean;
}

export const childOf = (node: SyntaxNode | undefined, type: string): SyntaxNode | undefined =>
  node?.children.find((one) => one.type === type);

/** The grammar of PowerShell, loaded by code that can read files. Returns null if the parser gave up. */
export type ParsePowerShell = (text: string) => SyntaxNode | null;

/** The members that are used of a cursor over the syntax tree of tree-sitter. */
interface SyntaxCursor {
  readonly nodeType: string;
  readonly nodeIsMissing: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** Expressions and lists that add nothing of their own if they have one child. */
const SEE_THROUGH =
  /^(?:pipeline|pipeline_chain|path_command_name|expression_with_unary_operator|(?:left_assignment|logical|bitwise|comparison|additive|multiplicative|format|range|array_literal|unary|argument)_expression|(?:string|integer)_literal)$/;

/** The maximum depth; a node below it is broken. Scripts never nest so deep: one bracket is half a dozen nodes. */
const MAX_DEPTH = 1000;

function readSyntax(cursor: SyntaxCursor, text: string): SyntaxNode {
  const rowAt = createRowCounter(text);
  const read = (depth: number): SyntaxNode => {
    const type = cursor.nodeType.replace(/_argument_expression$/, '_expression');
    const to = cursor.endIndex;
    let from = cursor.startIndex;
    // some nodes begin with the blanks before them
    while (from < to && text.charAt(from) <= ' ') from++;
    // nodes come in the order of the text
    const row = rowAt(from);
    const isMissing = from === to && cursor.nodeIsMissing;
    const children: SyntaxNode[] = [];
    const isTooDeep = depth > MAX_DEPTH;
    if (type !== 'command_argument_sep' && !isTooDeep && cursor.gotoFirstChild()) {
      do children.push(read(depth + 1));
      while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    const [only] = children;
    if (children.length === 1 && only !== undefined && SEE_THROUGH.test(type)) return only;
    // PowerShell reserves `<` and runs nothing of such a script; the grammar parses it as a word
    const isReserved = type === 'generic_token' && text.charAt(from) === '<';
    const isOff = isMissing || isReserved || type === 'ERROR' || children.some((child) => child.isBroken);
    const isBroken = isTooDeep || (type !== 'statement_list' && isOff);
    return { type, text: text.slice(from, to), from, row, children, isBroken };
  };
  return read(0);
}

/** The gap before a word of a list without quotes, and the comma before one behind something else. */
const GAP_IN_LIST = /(?<=,)[ \t]+(?=[a-z])|(?<=^[^#\n]{0,300},[ \t]{0,80})\n[ \t]*(?=[a-z])/gim;
const COMMA_IN_LIST = /(?<=["'})]|\$\w{1,80}),(?=[ \t_]{0,80}[a-z*][\w.*-]{0,80}(?![\w.*-]|[ \t]{0,80}[)=]))/gi;

/** Writes lists of words as the grammar accepts them, `A,B`. Nothing moves, and nodes are read from the text itself. */
const withTightLists = (text: string): string =>
  text.replace(GAP_IN_LIST, (gap) => '_'.repeat(gap.length)).replace(COMMA_IN_LIST, ' ');

interface SyntaxParser {
  parse(text: string): { walk(): SyntaxCursor & { delete(): void }; delete(): void } | null;
}

/** Creates a reader from such a parser. It frees all memory that isn't garbage-collected. */
export function powerShellReader(parser: SyntaxParser): ParsePowerShell {
  return (text) => {
    const tree = parser.parse(withTightLists(text));
    if (tree === null) return null;
    const cursor = tree.walk();
    const root = readSyntax(cursor, text);
    cursor.delete();
    tree.delete();
    return root;
  };
}

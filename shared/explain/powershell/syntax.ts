/**
 * A node of a PowerShell script, by the names of tree-sitter-powershell. A node that only stands for its one child is left
 * out, and `..._argument_expression` has the name of the expression that it is.
 */
export interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  /** Where it begins in the script. */
  readonly from: number;
  /** From 0. */
  readonly row: number;
  readonly children: readonly SyntaxNode[];
  /** Whether something in it isn't PowerShell. What stands in a list of statements is broken by itself. */
  readonly isBroken: boolean;
}

/** The grammar of PowerShell. It is loaded by who can read files; null where it gave up. */
export type ParsePowerShell = (text: string) => SyntaxNode | null;

/** What is used of a cursor over the syntax tree of tree-sitter. */
export interface SyntaxCursor {
  readonly nodeType: string;
  readonly nodeIsMissing: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startPosition: { readonly row: number };
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** Expressions and lists that have one child where they say nothing by themselves. */
const SEE_THROUGH =
  /^(?:pipeline|pipeline_chain|(?:left_assignment|logical|bitwise|comparison|additive|multiplicative|format|range|array_literal|unary|argument)_expression|(?:string|integer)_literal)$/;

const plainType = (type: string): string => type.replace(/_argument_expression$/, '_expression');

/** The tree under a cursor of tree-sitter, as plain data. */
export function readSyntax(cursor: SyntaxCursor, text: string): SyntaxNode {
  const type = plainType(cursor.nodeType);
  const [from, to, { row }] = [cursor.startIndex, cursor.endIndex, cursor.startPosition];
  const isMissing = cursor.nodeIsMissing;
  const children: SyntaxNode[] = [];
  if (cursor.gotoFirstChild()) {
    do children.push(readSyntax(cursor, text));
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  const [only] = children;
  if (children.length === 1 && only !== undefined && SEE_THROUGH.test(type)) return only;
  const isBroken =
    type !== 'statement_list' && (isMissing || type === 'ERROR' || children.some((child) => child.isBroken));
  return { type, text: text.slice(from, to), from, row, children, isBroken };
}

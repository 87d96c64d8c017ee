import type { Findings } from '../found.ts';
import { readTokens, type Token } from './tokens.ts';

/** What stands between brackets; `open` is `(`, `@(`, `{`, `@{` or `[`. */
export interface Group {
  readonly kind: 'group';
  readonly open: string;
  readonly nodes: readonly Node[];
  readonly line: number;
  readonly hasBlank: boolean;
}
export type Node = Token | Group;

export interface Script {
  readonly nodes: readonly Node[];
  /** Words for human readers: comments and printed texts, in the order of their lines. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

/** Nobody nests deeper; reading goes into brackets by recursion. */
const MAX_DEPTH = 60;
/** A script of several megabytes. */
const MAX_TOKENS = 200_000;

const PRINTS = /^(?:write-(?:host|output|verbose|information|warning)|echo)$/i;

/** Reads a script into nested brackets. Never throws: what doesn't fit is cut off and reported. */
export function readScript(text: string, firstLine: number, findings: Findings): Script {
  const root: Node[] = [];
  const open: { readonly token: Token; readonly nodes: Node[] }[] = [];
  const comments: { line: number; text: string }[] = [];
  let current = root;
  let count = 0;
  let isPrinting = false;
  const close = (): void => {
    const group = open.pop();
    if (group === undefined) return; // a bracket too many
    current = open.at(-1)?.nodes ?? root;
    current.push({
      kind: 'group',
      open: group.token.text,
      nodes: group.nodes,
      line: group.token.line,
      hasBlank: group.token.hasBlank,
    });
  };
  readTokens(text, firstLine, (token) => {
    count++;
    if (!findings.step() || count > MAX_TOKENS || open.length > MAX_DEPTH) {
      findings.problem('too-much');
      return false;
    }
    if (token.kind === 'comment' || (isPrinting && token.kind === 'string')) comments.push(token);
    if (token.kind !== 'comment') isPrinting = token.kind === 'word' && PRINTS.test(token.text);
    if (token.kind === 'open') {
      const nodes: Node[] = [];
      open.push({ token, nodes });
      current = nodes;
    } else if (token.kind === 'close') {
      close();
    } else if (token.kind !== 'comment') {
      current.push(token);
    }
    return true;
  });
  while (open.length > 0) close();
  return { nodes: root, comments };
}

export const isBlock = (node: Node | undefined): node is Group => node?.kind === 'group' && node.open === '{';

const isBreak = (node: Node | undefined): boolean => node?.kind === 'separator';

/**
 * Cuts nodes into statements. A block on a line of its own belongs to the statement before it, as `if (...)`, a function and
 * a resource of DSC have it.
 */
export function splitStatements(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const statements: Node[][] = [];
  let current: Node[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) break;
    if (!isBreak(node)) {
      current.push(node);
      continue;
    }
    const isLineBreak = node.kind === 'separator' && node.text === '\n';
    const last = current.at(-1);
    let next = at + 1;
    while (isBreak(nodes[next])) next++;
    // A pipe or a comma at the end of a line goes on in the next one.
    const goesOn = isLineBreak && last !== undefined && ['pipe', 'comma', 'equals'].includes(last.kind);
    if (goesOn || (isLineBreak && last !== undefined && !isBlock(last) && isBlock(nodes[next]))) {
      at = next - 1;
      continue;
    }
    if (current.length > 0) statements.push(current);
    current = [];
    at = next - 1;
  }
  if (current.length > 0) statements.push(current);
  return statements;
}

/** Cuts nodes at every node of a kind. */
export function splitAt(nodes: readonly Node[], kind: Node['kind']): readonly (readonly Node[])[] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (node.kind === kind) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

import { describe, expect, it } from 'vitest';
import { parsePowerShell } from '../powershell-grammar.suite.ts';
import { readSyntax, type SyntaxCursor, type SyntaxNode } from './syntax.ts';

interface Made {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly isMissing?: boolean;
  readonly children?: readonly Made[];
}

/** Creates a cursor over a tree that is written out. */
function cursorOver(root: Made): SyntaxCursor {
  const path: { node: Made; index: number }[] = [{ node: root, index: 0 }];
  const top = (): { node: Made; index: number } => path.at(-1) ?? { node: root, index: 0 };
  return {
    get nodeType() {
      return top().node.type;
    },
    get nodeIsMissing() {
      return top().node.isMissing ?? false;
    },
    get startIndex() {
      return top().node.from;
    },
    get endIndex() {
      return top().node.to;
    },
    gotoFirstChild() {
      const [first] = top().node.children ?? [];
      if (first !== undefined) path.push({ node: first, index: 0 });
      return first !== undefined;
    },
    gotoNextSibling() {
      const index = top().index + 1;
      const next = path.at(-2)?.node.children?.[index];
      if (next === undefined) return false;
      path[path.length - 1] = { node: next, index };
      return true;
    },
    gotoParent: () => path.pop() !== undefined,
  };
}

const all = (node: SyntaxNode): readonly SyntaxNode[] => [node, ...node.children.flatMap(all)];

describe('a tree', () => {
  it('has each node’s text and row, without the blanks before it', () => {
    const root = {
      type: 'program',
      from: 0,
      to: 9,
      children: [
        { type: 'a', from: 0, to: 2 },
        { type: 'b', from: 2, to: 6 },
        { type: 'c', from: 6, to: 9 },
      ],
    };
    const read = readSyntax(cursorOver(root), 'x\n \n yz\n!');
    expect(all(read).map(({ type, text, from, row }) => [type, text, from, row])).toEqual([
      ['program', 'x\n \n yz\n!', 0, 0],
      ['a', 'x\n', 0, 0],
      ['b', 'y', 5, 2],
      ['c', 'z\n!', 6, 2],
    ]);
  });

  it('leaves out a node that only wraps one child, and keeps one with several', () => {
    const leaf = (from: number): Made => ({ type: 'variable', from, to: from + 1 });
    const one = { type: 'additive_argument_expression', from: 0, to: 1, children: [leaf(0)] };
    const two = { type: 'additive_argument_expression', from: 0, to: 2, children: [leaf(0), leaf(1)] };
    expect(readSyntax(cursorOver(one), 'ab').type).toBe('variable');
    expect(readSyntax(cursorOver(two), 'ab').type).toBe('additive_expression');
    expect(readSyntax(cursorOver({ ...one, type: 'command' }), 'ab').type).toBe('command');
    expect(readSyntax(cursorOver({ ...one, type: 'argument_expression_x' }), 'ab').type).toBe('argument_expression_x');
  });

  it('is broken if something in it is missing or wrong, unless it is a list of statements', () => {
    const isBroken = (child: Made, type = 'command'): boolean =>
      readSyntax(cursorOver({ type, from: 0, to: 2, children: [child, { type: 'b', from: 1, to: 2 }] }), 'ab').isBroken;
    expect(isBroken({ type: 'a', from: 0, to: 1 })).toBe(false);
    expect(isBroken({ type: 'ERROR', from: 0, to: 1 })).toBe(true);
    expect(isBroken({ type: 'a', from: 0, to: 0, isMissing: true })).toBe(true);
    expect(isBroken({ type: 'a', from: 0, to: 0 })).toBe(false);
    expect(isBroken({ type: 'a', from: 0, to: 1, isMissing: true })).toBe(false);
    expect(isBroken({ type: 'ERROR', from: 0, to: 1 }, 'statement_list')).toBe(false);
  });

  it('is broken below a depth of a thousand', () => {
    const deep = (depth: number): Made =>
      depth === 0 ? { type: 'a', from: 0, to: 1 } : { type: 'a', from: 0, to: 1, children: [deep(depth - 1)] };
    expect(readSyntax(cursorOver(deep(1000)), 'x').isBroken).toBe(false);
    expect(readSyntax(cursorOver(deep(1001)), 'x').isBroken).toBe(true);
  });

  it('uses one name for nodes that the grammar calls by two', () => {
    const types = all(parsePowerShell('Write-Host (1 + 2) @(3) $x.y "a"') ?? expect.unreachable()).map(
      ({ type }) => type,
    );
    expect(types).toContain('additive_expression');
    expect(types.filter((type) => type.includes('argument_expression'))).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { parsePowerShell } from '../powershell-grammar.suite.ts';
import type { SyntaxNode } from './syntax.ts';

const all = (node: SyntaxNode): readonly SyntaxNode[] => [node, ...node.children.flatMap(all)];
const nodesOf = (script: string): readonly SyntaxNode[] => all(parsePowerShell(script) ?? expect.unreachable());
const typesOf = (script: string): readonly string[] => nodesOf(script).map(({ type }) => type);

it('has each node’s text and row, without the blanks before it', () => {
  const commands = nodesOf('Get-A  1\n \n  Get-B {\n Get-C }').filter(({ type }) => type === 'command');
  expect(commands.map(({ text, from, row }) => [text, from, row])).toEqual([
    ['Get-A  1', 0, 0],
    ['Get-B {\n Get-C }', 13, 2],
    ['Get-C', 22, 3],
  ]);
});

it('leaves out a node that only wraps one child, and uses one name for nodes that the grammar calls by two', () => {
  expect(typesOf('$a')).not.toContain('additive_expression');
  const types = typesOf('Write-Host (1 + 2) @(3) $x.y "a"');
  expect(types).toContain('additive_expression');
  expect(types.filter((type) => type.includes('argument_expression'))).toEqual([]);
});

const nested = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
it.each<[string, string, readonly string[]]>([
  ['nothing', `if ($a) { Get-B }\n${nested(40)}`, []],
  ['a brace that lacks', 'Get-A\nif ($a) { Get-B', ['if_statement', 'statement_block', '}']],
  ['a bracket too many', 'Get-A )', ['program', 'ERROR']],
  ['what is reserved', 'Get-A <x>', ['command', 'command_elements', 'generic_token']],
  ['code that nests too deep', nested(400), Array(6).fill('parenthesized_expression')],
])('is broken by %s, in which no list of statements is', (_, script, types) => {
  const broken = nodesOf(script).filter(({ isBroken }) => isBroken);
  expect(broken.map(({ type }) => type).slice(0, 6)).toEqual(types);
});

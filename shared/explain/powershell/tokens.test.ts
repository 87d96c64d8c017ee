import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { ESCAPED_DOLLAR, readTokens, type Token } from './tokens.ts';
import { readScript, splitAt, splitStatements, type Node } from './tree.ts';

const SIGNS: Readonly<Record<Token['kind'], string>> = {
  word: '',
  string: "'",
  variable: '$',
  splat: '@',
  parameter: '-',
  open: '(',
  close: ')',
  separator: ';',
  pipe: '|',
  comma: ',',
  equals: '=',
  comment: '#',
};

/** Tokens in short: their sign and text; `*` for what may hold variables, `_` for what follows without a blank. */
const short = ({ kind, text, isExpandable, hasBlank }: Token): string =>
  `${hasBlank ? '' : '_'}${SIGNS[kind]}${isExpandable ? '*' : ''}${text}`;

function tokens(text: string, first = 1): readonly Token[] {
  const found: Token[] = [];
  readTokens(text, first, (token) => found.push(token) > 0);
  return found;
}

describe('a token of PowerShell', () => {
  it.each<[string, string, readonly string[]]>([
    ['words', 'a-b  c.d:e\\f', ['a-b', 'c.d:e\\f']],
    ['a string', '\'a $b `n "c"\'', ['\'a $b `n "c"']],
    ['a doubled quote', '\'it\'\'s\' "a""b"', ["'it's", '\'*a"b']],
    ['an expandable string', '"a $b"', ["'*a $b"]],
    ['escapes in a string', '"`"a`tb`nc`rd`0e`xf`$g"', [`'*"a\tb\nc\rdexf${ESCAPED_DOLLAR}g`]],
    ['typographic quotes', '‘a’ ’b’ “c” „d“ ”e”', ["'a", "'b", "'*c", "'*d", "'*e"]],
    ['a string without an end', '"a b', ["'*a b"]],
    ['strings side by side', "'a'b", ["'a", '_b']],
    ['variables', '$a $A_1 ${b c} $_ $? $^ $$', ['$a', '$a_1', '$b c', '$_', '$?', '$^', '$$']],
    [
      'scoped variables',
      '$script:a $GLOBAL:b $env:c $local:d $private:e $using:f',
      ['$a', '$b', '$env:c', '$d', '$e', '$f'],
    ],
    ['members', '$a.b $a .b', ['$a', '_.b', '$a', '.b']],
    ['a dollar alone', '$ a', ['$', 'a']],
    ['a splat', 'f @Args @{', ['f', '@args', '(@{']],
    ['parameters', 'f -Path -Name: x –Type', ['f', '-path', '-name', 'x', '-type']],
    ['what isn’t a parameter', 'a-b -1 - -$x', ['a-b', '-1', '-', '-$x']],
    ['brackets', '({[ ]}) @( @{ $(', ['((', '_({', '_([', ')]', '_)}', '_))', '(@(', '(@{', '((']],
    ['separators', 'a;b\nc', ['a', '_;;', '_b', '_;\n', 'c']],
    ['pipes', 'a | b || c && d & e', ['a', '||', 'b', ';|', 'c', ';&', 'd', '&', 'e']],
    ['commas and equals', 'a,b=c', ['a', '_,,', '_b', '_==', '_c']],
    ['a comment', 'a # b\nc', ['a', '# b', '_;\n', 'c']],
    ['a comment at the end', '#a', ['#a']],
    ['a comment over lines', '<# a\nb #>c', ['# a\nb #>', '_c']],
    ['a comment without an end', '<# a', ['# a']],
    ['a line that goes on', 'a `\n b ` \r\nc', ['a', 'b', 'c']],
    ['an escape', '`a', ['a']],
    ['a here-string', "@'\na 'b' $c\n'@ d", ["'a 'b' $c", 'd']],
    ['an expandable here-string', '@"\r\na\n"@', ["'*a"]],
    ['an empty here-string', "@'\n'@ a", ["'", 'a']],
    ['a here-string without an end', "@'\na", ["'a"]],
    ['what isn’t a here-string', "@'a'", ['@', "_'a"]],
    ['an at sign alone', '@ a', ['@', 'a']],
    ['nothing', ' \t\r ', []],
  ])('%s', (_what, text, expected) => {
    expect(tokens(text).map(short)).toEqual(expected);
  });

  it('knows its line', () => {
    const text = "a\n'b\nc' d\n<# e\n\n#> f `\n g\n@'\nh\n\n'@ i\n# j\nk";
    const lines = tokens(text, 10).filter(({ kind }) => kind !== 'separator');
    expect(lines.map(({ text: words, line }) => `${words.trim().slice(0, 1)}${line}`)).toEqual([
      'a10',
      'b11',
      'd12',
      'e13',
      'f15',
      'g16',
      'h17',
      'i20',
      'j21',
      'k22',
    ]);
  });

  it('is cut where a name or a comment has no end', () => {
    expect(tokens(`<#${'a'.repeat(1000)}#>`)[0]?.text).toHaveLength(398);
    expect(tokens(`$${'a'.repeat(300)}`)[0]?.text).toHaveLength(101);
    expect(tokens(`@${'a'.repeat(300)}`)[0]?.text).toHaveLength(101);
    expect(tokens(`-${'a'.repeat(300)}`)[0]?.text).toHaveLength(61);
  });

  it('is the last where the caller stops', () => {
    const found: string[] = [];
    readTokens('a b c', 1, ({ text }) => found.push(text) < 2);
    expect(found).toEqual(['a', 'b']);
  });
});

/** Nodes in short, groups with their brackets. */
const shape = (nodes: readonly Node[]): string =>
  nodes.map((node) => (node.kind === 'group' ? `${node.open}${shape(node.nodes)}/` : node.text)).join(' ');
const tree = (text: string, findings = createFindings(text.length)) => readScript(text, 1, findings);

describe('a script', () => {
  it.each([
    ['a (b {c}) d', 'a (b {c// d'],
    ['@{a = @(1)}', '@{a = @(1//'],
    ['a) b', 'a b'],
    ['a (b', 'a (b/'],
    ['a ({b', 'a ({b//'],
    ['f[0]', 'f [0/'],
  ])('%j has these brackets: %s', (text, expected) => {
    expect(shape(tree(text).nodes)).toBe(expected);
  });

  it('knows where a bracket stands', () => {
    expect(tree('a\n (b)').nodes.at(-1)).toMatchObject({ kind: 'group', open: '(', line: 2, hasBlank: true });
    expect(tree('a(b)').nodes.at(-1)).toMatchObject({ line: 1, hasBlank: false });
  });

  it('keeps comments and printed texts, and nothing else that is said', () => {
    const { comments, nodes } = tree(
      "# one\nWrite-Host 'two'\necho # three\n'four'\nSet-X 'five'\nwrite-output \"six\"",
    );
    expect(comments.map(({ line, text }) => `${line}${text.trim()}`)).toEqual(['1one', '2two', '3three', '6six']);
    expect(shape(nodes)).not.toContain('one');
  });

  it.each([60, 61])('of %s brackets in one another', (depth) => {
    const findings = createFindings(10_000);
    const { nodes } = tree('('.repeat(depth + 1), findings);
    expect(findings.problems.has('too-much')).toBe(depth > 60);
    expect(shape(nodes).match(/\(/g)).toHaveLength(61);
  });
});

describe('statements', () => {
  it.each<[string, readonly string[]]>([
    ['a\nb; c', ['a', 'b', 'c']],
    ['\n\na\n\n;b\n', ['a', 'b']],
    ['if (a)\n{ b }\nc', ['if (a/ {b/', 'c']],
    ['if (a) { b }\n{ c }', ['if (a/ {b/', '{c/']],
    ['a |\nb', ['a | b']],
    ['a,\n\nb', ['a , b']],
    ['a =\nb', ['a = b']],
    ['a |;b', ['a |', 'b']],
    ['a;{ b }', ['a', '{b/']],
    ['', []],
  ])('%j are %j', (text, expected) => {
    expect(splitStatements(tree(text).nodes).map(shape)).toEqual(expected);
  });

  it('are cut at each node of a kind', () => {
    const { nodes } = tree('a b, c,, d');
    expect(splitAt(nodes, 'comma').map(shape)).toEqual(['a b', 'c', '', 'd']);
    expect(splitAt([], 'comma').map(shape)).toEqual(['']);
  });
});

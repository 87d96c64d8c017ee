import { describe, expect, it } from 'vitest';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** A piece in short: texts as they are, `odd` with its row, and what was lost behind it. */
function plain(node: Yaml): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([name, one]) => [name, plain(one)]));
    case 'list':
      return node.items.map(plain);
    case 'text':
      return node.text;
    case 'odd':
      return null;
  }
}

function read(text: string): readonly [unknown, ...(readonly string[])] {
  const lost: string[] = [];
  const root = readYaml(
    text,
    () => true,
    (row, line) => lost.push(`${row}: ${line}`),
  );
  return [plain(root), ...lost];
}

describe('texts', () => {
  it.each<[string, string | null]>([
    ['b', 'b'],
    [' b c  ', 'b c'],
    ['b # c', 'b'],
    ['b#c', 'b#c'],
    ['b  # c', 'b'],
    ["b 'c'", "b 'c'"],
    ['b "c"', 'b "c"'],
    ["'b'  # c", 'b'],
    ['"b"  # c', 'b'],
    ['b [c]', 'b [c]'],
    ['b ---', 'b ---'],
    ['b - c', 'b - c'],
    ['b |', 'b |'],
    ['b: c', 'b: c'],
    ["'b'", 'b'],
    ["'it''s'", "it's"],
    ["'b' # c", 'b'],
    ["'b'# c", null],
    ["'b' c", null],
    ["'b", null],
    ["b'", "b'"],
    ["''", ''],
    ["'a\\n'", 'a\\n'],
    ['"b"', 'b'],
    ['"b" # c', 'b'],
    ['"b"# c', null],
    ['"b" c', null],
    ['"b', null],
    ['b"', 'b"'],
    ['""', ''],
    ['"a\\\\b\\"c\\/d\\ne\\tf"', 'a\\b"c/d\ne\tf'],
    ['"HKLM:\\SOFTWARE"', null],
    ['"\\x41"', null],
    ['&b c', null],
    ['*b', null],
    ['!b c', null],
    ['%b', null],
    ['@b', null],
    ['`b', null],
    ['> b', null],
    ['b & c', 'b & c'],
    ['{{ b }}', '{{ b }}'],
    ['0x800', '0x800'],
  ])('%s is %j', (text, expected) => {
    expect(read(`a: ${text}`)).toEqual([{ a: expected }]);
    expect(read(`- ${text}`)[0]).toEqual(/^b: c$/.test(text) ? [{ b: 'c' }] : [expected]);
  });
});

describe('maps and lists', () => {
  it.each<[string, string, ...(readonly unknown[])]>([
    ['a map', 'a: b\nc: d', { a: 'b', c: 'd' }],
    ['a list', '- a\n- b', ['a', 'b']],
    ['nothing', '\n# a\n', null],
    ['a mark of a document', '---\na: b', { a: 'b' }],
    ['a mark with a comment', '--- # c\na: b', { a: 'b' }],
    ['what isn’t a mark', '---a: b\nc: d', { c: 'd' }, '0: ---a: b'],
    ['comments between', 'a:\n  # c\n\n  b: c\n # d\nd: e', { a: { b: 'c' }, d: 'e' }],
    ['a map in a map', 'a:\n  b: c\n  d: e\nf: g', { a: { b: 'c', d: 'e' }, f: 'g' }],
    ['a list in a map', 'a:\n  - b\n  - c\nd: e', { a: ['b', 'c'], d: 'e' }],
    ['a list as far to the left as its name', 'a:\n- b\n-\nd: e', { a: ['b', ''], d: 'e' }],
    ['a name without a value', 'a:\nb: c', { a: '', b: 'c' }],
    ['a name with a comment alone', 'a: # c\nb: d', { a: '', b: 'd' }],
    ['a last name without a value', 'a:', { a: '' }],
    ['maps in a list', '- a: b\n  c: d\n- a: e', [{ a: 'b', c: 'd' }, { a: 'e' }]],
    ['blanks behind the dash', '-   a: b\n    c: d', [{ a: 'b', c: 'd' }]],
    ['a map below its dash', '-\n  a: b\n  c: d\n- e', [{ a: 'b', c: 'd' }, 'e']],
    ['a dash with a comment', '- # c\n  a: b', [{ a: 'b' }]],
    ['lists in a list', '- - a\n  - b\n- c', [['a', 'b'], 'c']],
    ['names in quotes', `"a b": c\n'd e': f`, { 'a b': 'c', 'd e': 'f' }],
    ['names in quotes in a list', `- "a": b`, [{ a: 'b' }]],
    ['blanks before the colon', 'a  : b', { a: 'b' }],
    ['a tab behind the colon', 'a:\tb', { a: 'b' }],
    [
      'names with signs',
      'HKLM\\A B:\n  reg.present: c\n-de.f-g: e',
      { 'HKLM\\A B': { 'reg.present': 'c' }, '-de.f-g': 'e' },
    ],
    ['a colon in a name', 'a:b: c', { 'a:b': 'c' }],
    ['the last of two equal names', 'a: b\na: c', { a: 'c' }],
    ['a line that is no entry', 'a: b\nc\nd: e', { a: 'b', d: 'e' }, '1: c'],
    ['names that can’t be read', 'a: b\n? c\n<<: *d', { a: 'b', '<<': null }, '1: ? c'],
    ['a name without a blank behind the colon', 'a: b\nc:d', { a: 'b' }, '1: c:d'],
    ['a text over more lines', 'a: b\n  c\n  d: e\nf: g', { a: null, f: 'g' }],
    ['a text over more lines in a list', '- b\n  c\n- d', [null, 'd']],
    ['what lies too far to the left', '  a: b\nc: d', { a: 'b' }, '1: c: d'],
    ['a list too far to the left', '  a:\n- b', { a: '' }, '1: - b'],
    ['lists in a list, with blanks', '-  - a\n   - b\n- c', [['a', 'b'], 'c']],
    ['what follows a list', '- a\nb: c\nd: e', ['a'], '1: b: c'],
    ['a line between two levels', 'a:\n    b: c\n  d: e', { a: { b: 'c' } }, '2: d: e'],
  ])('%s', (_what, text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  const maps = (depth: number): string =>
    [...Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`), `${' '.repeat(depth)}b: c`].join('\n');
  const dashes = (depth: number): string =>
    [...Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}-`), `${' '.repeat(depth)}b: c`].join('\n');
  it.each<[string, string, boolean]>([
    ['31 maps', maps(30), true],
    ['32 maps', maps(31), false],
    ['31 lists', dashes(30), true],
    ['32 lists', dashes(31), false],
    ['31 lists in a line', `${'- '.repeat(30)}b: c`, true],
    ['32 lists in a line', `${'- '.repeat(31)}b: c`, false],
  ])('%s are read: %s', (_what, text, isRead) => {
    const [root, ...lost] = read(text);
    expect([JSON.stringify(root).includes('{"b":"c"}'), JSON.stringify(root).includes('null'), lost.length]).toEqual(
      isRead ? [true, false, 0] : [false, true, 1],
    );
  });
});

describe('blocks of text', () => {
  it.each<[string, unknown]>([
    ['a: |\n  b\n    c\n\n  d\ne: f', { a: 'b\nc\n\nd\n', e: 'f' }],
    ['a: |-\n  b\n  c', { a: 'b\nc' }],
    ['a: >\n  b\n  c\n', { a: 'b c\n' }],
    ['a: >-\n  b\n  c\n\nd: e', { a: 'b c', d: 'e' }],
    ['a: |2-\n  b', { a: 'b' }],
    ['a: |+ \n  b', { a: 'b\n' }],
    ['a: |\nb: c', { a: '', b: 'c' }],
    ['a:\n  b: |\n    c\n  d: e', { a: { b: 'c\n', d: 'e' } }],
    ['x:\n  a: |\n    b\n \n    c\n  d: e', { x: { a: 'b\n\nc\n', d: 'e' } }],
    ['a: |x\n  b\nc: d', { a: null, c: 'd' }],
    ['a: |-10\n  b\nc: d', { a: null, c: 'd' }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('lists and maps in one line', () => {
  it.each<[string, unknown]>([
    ['[b, c]', ['b', 'c']],
    ['[]', []],
    ['[ ]', []],
    ['[b,]', ['b']],
    ['[b] # c', ['b']],
    ['[b]  # c', ['b']],
    ['[b #c]', null],
    [`['b, c', "d, e"]`, ['b, c', 'd, e']],
    [`['b"', "c'"]`, ['b"', "c'"]],
    [`["[", '}']`, ['[', '}']],
    ['[[b, c], {d: e}]', [['b', 'c'], { d: 'e' }]],
    ['[b', null],
    ['[b}', null],
    ['[b]]', null],
    ['[[b]', null],
    [`[b, 'c]`, null],
    ['[b] c', null],
    [`["a\\"", "b"]`, null],
    ['{b: c, d: "e"}', { b: 'c', d: 'e' }],
    ['{ b : c }', { b: 'c' }],
    ['{b: c,  d: e}', { b: 'c', d: 'e' }],
    [`{"b": c, 'd': e}`, { b: 'c', d: 'e' }],
    ['{b: [c, d], e: f}', { b: ['c', 'd'], e: 'f' }],
    ['{}', {}],
    ['{b}', null],
    ['{b: c, d}', null],
    ['{b: c]', null],
    ['{b: c', null],
  ])('%s', (text, expected) => {
    expect(read(`a: ${text}`)).toEqual([{ a: expected }]);
  });
});

it('counts rows from 0, those of texts too', () => {
  const root = readYaml(
    '# a\nb:\n  - c\n  - d: e\nf: |\n  g\nh: "',
    () => true,
    () => undefined,
  );
  if (root.kind !== 'map') throw new Error(root.kind);
  const list = root.entries.get('b');
  const items = list?.kind === 'list' ? list.items : [];
  expect([root.row, list?.row, ...items.map(({ row }) => row)]).toEqual([1, 2, 2, 3]);
  expect([root.entries.get('f')?.row, root.entries.get('h')?.row]).toEqual([4, 6]);
});

it('stops when there was too much, and says from where', () => {
  let left = 3;
  const lost: number[] = [];
  const root = readYaml(
    'a: b\nc: d\ne: f',
    () => left-- > 0,
    (row) => lost.push(row),
  );
  expect([plain(root), lost]).toEqual([{ a: 'b', c: 'd' }, [2]]);
});

it('gives the text of a text alone', () => {
  expect([textIn({ kind: 'text', text: 'a', row: 0 }), textIn({ kind: 'odd', row: 0 }), textIn(undefined)]).toEqual([
    'a',
    null,
    null,
  ]);
});

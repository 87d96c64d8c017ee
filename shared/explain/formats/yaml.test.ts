import { describe, expect, it } from 'vitest';
import { createFindings, type Findings } from '../found.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Returns a piece in short form: texts as they are, null for what is odd. */
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

/** Returns what was read, and each line that isn’t part of it. */
function read(text: string, most: Partial<Findings> = {}): readonly [unknown, ...(readonly string[])] {
  const findings = { ...createFindings(text.length), ...most };
  const root = readYaml(text, findings);
  return [plain(root), ...findings.notFollowed().shown.map(({ line, text: lost }) => `${line - 1}: ${lost}`)];
}

describe('YAML', () => {
  it.each<[string, string, unknown]>([
    ['keeps a number a text', 'a: 0x800', { a: '0x800' }],
    ['reads a path', 'a: HKLM:\\SOFTWARE\\B', { a: 'HKLM:\\SOFTWARE\\B' }],
    ['reads a list in a line', 'a: [b, {c: d}]', { a: ['b', { c: 'd' }] }],
    ['knows no other name for a part', 'a: &x b\nc: *x', { a: 'b', c: null }],
    ['joins documents', '---\n- a\n---\n- b', ['a', 'b']],
    ['doesn’t take a template for a map', 'a: {{ b }}', { a: null }],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each<[string, string, unknown, string]>([
    ['an escape that is none', 'a: "HKLM:\\SOFTWARE"\nb: c', { a: null, b: 'c' }, '0: a: "HKLM:\\SOFTWARE"'],
    ['a quote that doesn’t end', 'b: c\na: "x', { b: 'c', a: null }, '1: a: "x'],
  ])('reports the line of %s', (_, text, expected, lost) => {
    expect(read(text)).toEqual([expected, lost]);
  });

  it('returns the row in which each part begins', () => {
    const root = readYaml('# x\na: b\nb:\n  - c: d\n  - e', createFindings(100));
    const list = root.kind === 'map' ? root.entries.get('b') : undefined;
    const items = list?.kind === 'list' ? list.items : [];
    expect([root.row, ...items.map(({ row }) => row)]).toEqual([1, 3, 4]);
  });

  it.each(['- ', '[', '{a: ', 'a: &b *b\n', '? '])('survives a thousand repetitions of %j', (piece) => {
    expect(read(piece.repeat(1000)).length).toBeGreaterThan(0);
  });

  it('reads nothing if that would be too much', () => {
    expect(read('a: b', { step: () => false })).toEqual([null]);
  });
});

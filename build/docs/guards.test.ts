import { describe, expect, it } from 'vitest';
import { GUARDED, guardsIn, guardsNotRun } from '../guards.mjs';
import { filesBelow, read } from './documents.suite.ts';

const TESTS = filesBelow('').filter((path) => /\.(?:test|spec)\.tsx?$/.test(path));

/** Whether a text has a test of this title: it is the first argument of a call, written out. */
const hasTest = (text: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) => new RegExp(`\\(\\s*${quote}${escaped(title)}${quote},`).test(text));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(GUARDED)('%s', (document) => {
  const guards = guardsIn(read(document));

  it('says of every row of its tables by which tests it is guarded', () => {
    expect(guards.length).toBeGreaterThan(20);
    expect(guards.filter(({ titles }) => titles.length === 0)).toEqual([]);
  });

  it('names each test by a title that one file has, and no other', () => {
    const texts = TESTS.map((path) => [path, read(path)] as const);
    const titles = [...new Set(guards.flatMap((guard) => guard.titles))];
    const found = titles.map((title) => ({
      title,
      files: texts.filter(([, text]) => hasTest(text, title)).map(([path]) => path),
    }));
    expect(found.filter(({ files }) => files.length !== 1)).toEqual([]);
  });
});

it('says of each of 23 predictions what is mended, and what a runner still has to show', () => {
  const rows = [...read('docs/testing.md').matchAll(/^\| (\d+) +\| ([^|]+) \| ([^|]+) \| ([^|]+) \| .*`.* \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 23 }, (_one, index) => index + 1));
  for (const [, , ...cells] of rows) expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
});

describe('the guards of a document', () => {
  const TABLE = [
    '| who | could | guarded by |',
    '| --- | ----- | ---------- |',
    '| a page | do it | `a title`, `gives %s for $name.value` |',
    '|  | do more | by nothing |',
    '',
    '| other | table |',
    '| --- | --- |',
    '| `no` | `guard` |',
  ].join('\n');

  it('are the titles in the last column of its tables', () => {
    expect(guardsIn(TABLE)).toEqual([
      { what: 'a page: do it', titles: ['a title', 'gives %s for $name.value'] },
      { what: 'do more', titles: [] },
    ]);
  });

  it('ran where a test of that title passed, whatever was put into it', () => {
    expect(guardsNotRun('docs/a.md', TABLE, ['a title', 'gives 5 (five) for x'])).toEqual([]);
    expect(guardsNotRun('docs/a.md', TABLE, ['another title', 'gives 5 (five) for x'])).toEqual([
      { name: 'docs/a.md > a page: do it', detail: 'no test of this title passed: a title' },
    ]);
    expect(guardsNotRun('docs/a.md', TABLE, ['a title', 'and gives 5 for x'])).toHaveLength(1);
  });
});

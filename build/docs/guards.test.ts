import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './documents.suite.ts';

/** The documents that name tests by their titles, each in tables whose last column has this head. */
const GUARDED = ['docs/security.md', 'docs/testing.md'];
const LAST_COLUMN = 'guarded by';

/** A row of such a table. */
interface Guard {
  readonly what: string;
  /** As they are written in the tests, with `%s` in the place where a row of a table is put in. */
  readonly titles: readonly string[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Every row of each table whose last column says by what it is guarded. */
function guardsIn(markdown: string): readonly Guard[] {
  const guards: Guard[] = [];
  let isTable = false;
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|') ? cellsOf(line) : [];
    const last = cells.at(-1);
    if (last === undefined) isTable = false;
    else if (last === LAST_COLUMN) isTable = true;
    else if (isTable && !/^-+$/.test(last)) {
      const titles = [...last.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title);
      guards.push({ what: cells.slice(0, -1).join(': '), titles });
    }
  }
  return guards;
}

const TESTS = filesBelow('').filter((path) => /\.(?:test|spec)\.tsx?$/.test(path));

/** True if a text has a test of this title: it is the first argument of a call, written out. */
const hasTest = (text: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) => new RegExp(`\\(\\s*${quote}${escaped(title)}${quote},`).test(text));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(GUARDED)('%s', (document) => {
  const guards = guardsIn(read(document));

  it('says of every row of its tables by which tests it is guarded', () => {
    expect(guards.length).toBeGreaterThan(20);
    expect(guards.filter(({ titles }) => titles.length === 0)).toEqual([]);
  });

  it('refers to each test by a title that occurs in exactly one file', () => {
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

import { filesBelow, read } from './documents.suite.ts';

/** The documents whose tables name guards, in a last column with this head. */
const DOCUMENTS = ['docs/security.md', 'docs/testing.md'];
const LAST_COLUMN = 'guard';

const TESTS = /\.(?:test|spec)\.tsx?$/;

/** A test that states what it guards. `title` has `%s` in the place where a row of a table is put in. */
export type Guard = Readonly<Record<'id' | 'title' | 'file', string>>;

/** Returns the guards that the rows of the tables name, in their order; `''` for a row that names none. */
export function namedGuards(): readonly string[] {
  return DOCUMENTS.flatMap((document) => {
    let isTable = false;
    return read(document)
      .split('\n')
      .flatMap((line) => {
        const last = /^\|.*\|\s*([^|]*?)\s*\|$/.exec(line)?.[1];
        const wasTable = isTable;
        isTable = last !== undefined && (isTable || last === LAST_COLUMN);
        if (last === undefined || !wasTable || /^-+$/.test(last)) return [];
        return [...last.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id).concat(last.includes('`') ? [] : ['']);
      });
  });
}

/** The guards that tests state, in the order of their files: a comment `guards: ID, ID` before a test names them. */
export function statedGuards(): readonly Guard[] {
  return filesBelow('')
    .filter((path) => TESTS.test(path))
    .flatMap((file) => {
      const text = read(file);
      return [...text.matchAll(/^( *)\/\/ guards: (.+)\n/gm)].flatMap(({ 1: indent = '', 2: ids = '', index }) => {
        const title = firstTitle(text.slice(text.indexOf('\n', index)), indent);
        return ids.split(', ').map((id) => ({ id, title, file }));
      });
    });
}

/** The title of a text's first test: the first argument, in full, of a call on a line with the test's own indent. */
function firstTitle(text: string, indent: string): string {
  return new RegExp(`^${indent}[^ \\n].*?\\(\\s*(['"\`])(.+?)\\1,`, 'm').exec(text)?.[2] ?? '';
}

/** The text of `docs/guards.md`, before it is formatted. */
export function guardList(): string {
  const named = [...new Set(namedGuards())];
  const rows = statedGuards()
    .toSorted((a, b) => named.indexOf(a.id) - named.indexOf(b.id))
    .map(({ id, title, file }) => `| \`${id}\` | ${title.replaceAll('|', '\\|')} | \`${file}\` |`);
  return [
    '# Guards',
    '',
    '<!-- Made by `npm run generate` from the tests that state what they guard. -->',
    '',
    'The tests that guard the rows of [security.md](security.md) and [testing.md](testing.md), by the name in their last column.',
    '',
    '| guard | test | file |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

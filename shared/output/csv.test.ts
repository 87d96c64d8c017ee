import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvRow } from './csv.ts';

const field = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ';', '\t', '\r', '\n', '"', '=', '+', '-', '@', "'", 'a', '1', ' ', '=1+1', '＝', '\r\n'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

/** Reads one row according to RFC 4180, which allows no quote within an unquoted field. */
function readRow(row: string): readonly string[] {
  const fields: string[] = [];
  let rest = `,${row}`;
  while (rest !== '') {
    const [all = '', quoted, bare = ''] = /^,(?:"((?:[^"]|"")*)"(?=,|$)|([^",\r\n]*)(?=,|$))/.exec(rest) ?? [];
    if (all === '') throw new Error(`no field at ${JSON.stringify(rest)}`);
    fields.push(quoted?.replaceAll('""', '"') ?? bare);
    rest = rest.slice(all.length);
  }
  return fields;
}

/** The view of the least careful spreadsheet: fields split at every separator, leading quotes omitted. */
const fieldsAnywhere = (row: string): readonly string[] =>
  row.split(/[,;\t\r\n]/).map((part) => part.replace(/^"+/, ''));

describe('csvRow', () => {
  // guards: csv-text
  it('gives no spreadsheet a formula, whichever separator it uses', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        expect(fieldsAnywhere(csvRow(fields)).filter((part) => /^[=+\-@＝＋－＠]/.test(part))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('restores each field according to RFC 4180, except for the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        const read = readRow(csvRow(fields));
        expect(read.map((text) => text.replaceAll("'", ''))).toEqual(fields.map((text) => text.replaceAll("'", '')));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [['plain', 5, -5], 'plain,5,-5'],
    [['a;=1+1;.json'], `"a;'=1+1;.json"`],
    [['a,"-1'], `"a,'""-1"`],
    [['a-b=c@d'], 'a-b=c@d'],
  ])('writes %j', (fields, row) => {
    expect(csvRow(fields)).toBe(row);
  });
});

it('writes a line of CSV with its columns in order, blanks for the unknown, and no line break', () => {
  const row = { name: 'a\nb', count: 0, missing: null, other: 'left out' };
  expect(csvLine(['count', 'missing', 'name'], row)).toBe('0,,a\\u000ab\r\n');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFields } from './csv.ts';

it.each<[string, readonly string[] | null]>([
  ['a,b,c', ['a', 'b', 'c']],
  ['', ['']],
  [',', ['', '']],
  ['"a,b",c', ['a,b', 'c']],
  ['"a ""b""",c', ['a "b"', 'c']],
  ['"",c', ['', 'c']],
  ['a"b,c', ['a"b', 'c']],
  ['"a,b', null],
  ['x,"a', null],
])('splits the row %j into the fields %j', (row, fields) => {
  expect(csvFields(row, ',')).toEqual(fields);
});

it('restores what is quoted, with any text and any separator', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (fields, separator) => {
      const row = fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator);
      expect(csvFields(row, separator)).toEqual(fields);
    }),
  );
});

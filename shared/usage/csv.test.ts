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
])('the row %j has the fields %j', (row, fields) => {
  expect(csvFields(row, ',')).toEqual(fields);
});

it('what is quoted comes back, whatever it is and whatever parts it', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (fields, separator) => {
      const row = fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator);
      expect(csvFields(row, separator)).toEqual(fields);
    }),
  );
});

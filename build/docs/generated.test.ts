import { join } from 'node:path/posix';
import { expect, it } from 'vitest';
import { filesBelow, read } from './documents.suite.ts';
import { formatted } from './generate.mjs';
import { GENERATED } from './generated.ts';
import { ownSchemas, publishedSchemas, type Schema } from './schemas.ts';

it.each(Object.entries(GENERATED))(
  '%s is what `npm run generate` makes',
  async (path, text) => {
    expect(read(path)).toBe(await formatted(path, text));
  },
  60_000, // Prettier takes its time on a busy machine.
);

it('no other schema is published, and each says the same as the program’s own once its references are followed', () => {
  const published = publishedSchemas();
  const followed = (file: string, part: object): object =>
    JSON.parse(JSON.stringify(part), (name, value: Schema | null) => {
      const [, other, def = ''] = /^(.*)#\/\$defs\/(.*)$/.exec(value?.$ref ?? '') ?? [];
      if (other === undefined) return name === '$defs' ? undefined : value;
      const from = other === '' ? file : join('docs/schemas', other);
      return followed(from, published[from]?.$defs?.[def] ?? {});
    }) as object;
  expect(
    filesBelow('docs')
      .filter((path) => path.endsWith('.schema.json'))
      .toSorted(),
  ).toEqual(Object.keys(published).toSorted());
  const all = Object.entries(published).map(([file, schema]) => [file, followed(file, schema)]);
  expect(Object.fromEntries(all)).toEqual(ownSchemas());
});

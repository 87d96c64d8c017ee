import { commandReference, wordList } from './command-reference.ts';
import { filesBelow, read } from './documents.suite.ts';
import { guardList } from './guards.ts';
import { publishedSchemas } from './schemas.ts';
import { linkFiles } from './sources.mjs';

/** The code whose sources are linked. */
const LINKING = ['shared/diagnosis', 'shared/errors']
  .flatMap(filesBelow)
  .filter((path) => /^[^.]+\.ts$/.test(path))
  .map(read)
  .join('\n');

/** Every file that is made from the code or from a document, before it is formatted, by path from the root. */
export const GENERATED: Readonly<Record<string, string>> = {
  'docs/command-line.md': await commandReference(),
  'docs/words.md': await wordList(),
  'docs/guards.md': guardList(),
  ...Object.fromEntries(Object.entries(publishedSchemas()).map(([path, schema]) => [path, JSON.stringify(schema)])),
  ...linkFiles(read('docs/facts.md'), LINKING),
};

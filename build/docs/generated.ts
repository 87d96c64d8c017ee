import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { commandReference, wordList } from './command-reference.ts';
import { guardList } from './guards.ts';
import { publishedSchemas } from './schemas.ts';
import { linkFiles } from './sources.mjs';

/** Every file that is made from the code or from a document, before it is formatted, by path from the root. */
export const GENERATED: Readonly<Record<string, string>> = {
  'docs/command-line.md': await commandReference(),
  'docs/words.md': await wordList(),
  'docs/guards.md': guardList(),
  ...Object.fromEntries(Object.entries(publishedSchemas()).map(([path, schema]) => [path, JSON.stringify(schema)])),
  ...linkFiles(readFileSync(join(ROOT, 'docs/facts.md'), 'utf8')),
};

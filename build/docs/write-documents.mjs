// Writes the documents that are made from the code, and the links that are made from a document: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { asCommand, say } from '../command.mjs';
import { ROOT } from '../setup.mjs';
import { linkFiles } from './sources.mjs';

export const COMMAND_LINE = 'docs/command-line.md';
export const WORDS = 'docs/words.md';

/**
 * A file as `npm run format` would leave it.
 *
 * @param {string} path From the root.
 * @param {string} text
 */
export async function formatted(path, text) {
  const { format, resolveConfig } = await import('prettier');
  const filepath = join(ROOT, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

async function writeDocuments() {
  /** @type {unknown} */
  const loaded = createRequire(import.meta.url)(join(ROOT, 'out/docs/command-reference.cjs'));
  const { commandReference, wordList } =
    /** @type {{ commandReference: () => Promise<string>, wordList: () => Promise<string> }} */ (loaded);
  const files = {
    [COMMAND_LINE]: await commandReference(),
    [WORDS]: await wordList(),
    ...linkFiles(readFileSync(join(ROOT, 'docs/facts.md'), 'utf8')),
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(ROOT, path), await formatted(path, text));
    say(`${path}: ${String(readFileSync(join(ROOT, path)).length)} bytes`);
  }
}

await asCommand(import.meta.url, writeDocuments);

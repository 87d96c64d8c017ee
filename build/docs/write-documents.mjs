// Writes the documents that are made from the code: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { asCommand, say } from '../command.mjs';
import { ROOT } from '../setup.mjs';

export const COMMAND_LINE = 'docs/command-line.md';
export const WORDS = 'docs/words.md';

/**
 * A document as `npm run format` would leave it.
 *
 * @param {string} text
 */
export async function formatted(text) {
  const { format, resolveConfig } = await import('prettier');
  const path = join(ROOT, COMMAND_LINE);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

async function writeDocuments() {
  /** @type {unknown} */
  const loaded = createRequire(import.meta.url)(join(ROOT, 'out/docs/command-reference.cjs'));
  const { commandReference, wordList } =
    /** @type {{ commandReference: () => Promise<string>, wordList: () => Promise<string> }} */ (loaded);
  const documents = /** @type {const} */ ([
    [COMMAND_LINE, await commandReference()],
    [WORDS, await wordList()],
  ]);
  for (const [path, text] of documents) {
    writeFileSync(join(ROOT, path), await formatted(text));
    say(`${path}: ${String(readFileSync(join(ROOT, path)).length)} bytes`);
  }
}

await asCommand(import.meta.url, writeDocuments);

// Zip archives whose bytes depend on their contents only.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { filesIn } from '../command.mjs';

/** In every archive the same: the earliest year that the format can hold. */
const TIME = new Date(1980, 0, 1, 12);

/** @param {string} folder @param {string} name Of the one folder at the top of the archive. @param {string} file */
export async function zipFolder(folder, name, file) {
  const archive = new yazl.ZipFile();
  for (const path of filesIn(folder)) {
    archive.addFile(join(folder, path), `${name}/${path}`, { mtime: TIME, mode: 0o100644, forceDosTimestamp: true });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
}

import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from './file-errors.ts';

/** Lists the files in a folder and all below it, without following links; `errno` if a folder can't be read. */
export async function* filesBelow(
  root: string,
  stop?: AbortSignal,
  order: 'as-found' | 'by-name' = 'as-found',
): AsyncGenerator<{ readonly path: string; readonly errno?: string }> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const [files, below]: [string[], string[]] = [[], []];
    try {
      for await (const entry of await opendir(folder)) {
        if (stop?.aborted === true) return;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) below.push(path);
        else if (entry.isFile() && order === 'as-found') yield { path };
        else if (entry.isFile()) files.push(path);
      }
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === null) throw error;
      yield { path: folder, errno };
      continue;
    }
    folders.push(...(order === 'as-found' ? below : below.sort().reverse()));
    for (const path of files.sort()) yield { path };
  }
}

// The page's sources, copied so that they can be changed. In the checkout, so that their packages are found.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/**
 * @param {string} name Of the copy; an earlier one of that name is replaced.
 * @returns {{ readonly page: string, readonly remove: () => void }} `page` is the folder with `index.html`.
 */
export function copySources(name) {
  const folder = join(ROOT, '.cache', `sources-${name}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  mkdirSync(folder, { recursive: true });
  for (const part of ['renderer', 'shared', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  return { page: join(folder, 'renderer'), remove };
}

// The page of a copy of its sources, which a test changes. In the checkout, so that their packages are found.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPageServer } from '../../../build/dev/page-server.mjs';
import { ROOT } from '../../../build/setup.mjs';

/** @param {string} name Of the copy; an earlier one of that name is replaced. */
export async function serveCopy(name) {
  const folder = join(ROOT, '.cache', `sources-${name}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  for (const part of ['renderer', 'shared', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const page = join(folder, 'renderer');
  const server = await startPageServer(page);
  return { ...server, page, close: () => server.close().finally(remove) };
}

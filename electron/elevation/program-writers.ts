import { realpathSync } from 'node:fs';
import { win32 } from 'node:path';
import { judgeWriters, type PlaceRights, type Writers } from '../../shared/windows/who-writes.ts';
import type { SelfProgram } from '../ports.ts';
import { keepsRights, readFileRights } from '../win32/file-rights.ts';
import { orNull } from '../win32/library.ts';

export function placesOf(file: string): readonly Pick<PlaceRights, 'path' | 'role'>[] {
  const folders: string[] = [];
  for (let at = win32.dirname(file); folders.at(-1) !== at; at = win32.dirname(at)) folders.push(at);
  return [
    { path: file, role: 'file' },
    ...folders.map((path, index) => ({ path, role: index === 0 ? ('folder' as const) : ('parent' as const) })),
  ];
}

/** True if a path leads to `real`. A link, a short name or a mapped drive leads elsewhere, which isn't checked. */
function leadsTo(path: string, real: string): boolean {
  try {
    return realpathSync.native(path).toLowerCase() === real.toLowerCase();
  } catch {
    return false;
  }
}

async function rightsOn(file: string, real = file): Promise<readonly PlaceRights[]> {
  if (!leadsTo(file, real)) return [{ path: file, role: 'file', rights: null, keepsRights: null }];
  return Promise.all(
    placesOf(file).map(async ({ path, role }): Promise<PlaceRights> => {
      const [rights, keeps] = await Promise.all([orNull(readFileRights(path)), orNull(keepsRights(path))]);
      return { path, role, rights, keepsRights: keeps };
    }),
  );
}

/** SECURITY: returns who could replace a file, its folder and every parent; `real` is where its path must lead. */
export const fileWriters = async (file: string, real: string): Promise<Writers> =>
  judgeWriters(await rightsOn(file, real));

/** SECURITY: who could replace the program, or the script of a checkout, before it starts as administrator. */
export async function programWriters({ file, leading }: SelfProgram): Promise<Writers> {
  const places = await Promise.all([file, ...leading].map((one) => rightsOn(one)));
  return judgeWriters(places.flat());
}

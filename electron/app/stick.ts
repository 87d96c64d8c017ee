import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail } from '../../shared/failures.ts';
import { succeed } from '../../shared/result.ts';
import { tried } from '../file-errors.ts';
import type { SelfProgram, Stick } from '../ports.ts';
import { renameAgain } from '../rename-again.ts';
import { isOnRemovableDrive } from '../win32/drive-type.ts';

/** What the installer puts next to the program, and nobody else. */
export const UNINSTALLER = 'Uninstall TLS Remedy.exe';

/** What a stick has above its builds. */
export const STARTER = 'Start TLS Remedy.cmd';

/** The folder of a portable program, of a stick that of all builds; null if it is installed, and in a checkout. */
export function portableFolder({ file, leading }: Pick<SelfProgram, 'file' | 'leading'>): string | null {
  const folder = dirname(file);
  if (leading.length > 0 || existsSync(join(folder, UNINSTALLER))) return null;
  const stick = dirname(folder);
  return existsSync(join(stick, STARTER)) ? stick : folder;
}

/** What was answered, on the stick and not on the PC. */
const ANSWER = 'TLS-Remedy-stick.json';

function answered(file: string): boolean | null {
  try {
    const { saves } = JSON.parse(readFileSync(file, 'utf8')) as { readonly saves?: unknown };
    return typeof saves === 'boolean' ? saves : null;
  } catch {
    return null; // not asked yet
  }
}

/** The stick that the program was started from; undefined if it wasn't. @param folder That of the carried program. */
export async function openStick(folder: string | null, isRemovable = isOnRemovableDrive): Promise<Stick | undefined> {
  if (folder === null || !(await isRemovable(folder))) return undefined;
  const reports = join(folder, 'reports');
  let saves = answered(join(folder, ANSWER));
  return {
    folder: reports,
    saves: () => saves,
    async answer(chosen) {
      saves = chosen;
      // on a stick that can't be written it holds until the window closes
      await tried(() => writeFile(join(folder, ANSWER), JSON.stringify({ saves })));
    },
    async save(name, text) {
      const path = join(reports, name);
      const written = await tried(async () => {
        await mkdir(reports, { recursive: true });
        await writeFile(`${path}.new`, text);
        await renameAgain(`${path}.new`, path); // whole, even if the stick is pulled out meanwhile
      });
      return written.ok ? succeed(null) : fail('file-not-written', { path, detail: written.errno });
    },
  };
}

import { mkdir, mkdtemp, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ArtefactEncoding, ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { errnoOf } from '../../file-errors.ts';
import { renameAgain } from '../../rename-again.ts';

const MARK = '\ufeff';

const ENCODERS: Readonly<Record<ArtefactEncoding, (text: string) => Buffer>> = {
  ascii: (text) => {
    if (/[^\0-\x7f]/.test(text)) throw new RangeError('a script holds a character beyond ASCII');
    return Buffer.from(text, 'latin1');
  },
  utf8: (text) => Buffer.from(text, 'utf8'),
  'utf8-bom': (text) => Buffer.from(MARK + text, 'utf8'),
  'utf16le-bom': (text) => Buffer.from(MARK + text, 'utf16le'),
};

export function bytesOf({ text, encoding }: ArtefactFile): Buffer {
  return ENCODERS[encoding](text);
}

/** Returns what exists at a path. Nothing exists under a file: Linux reports `ENOTDIR`, Windows `ENOENT`. */
async function exists(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** How to take back what was done, the oldest first. */
type Steps = (() => Promise<unknown>)[];

async function takeBack(steps: Steps): Promise<void> {
  for (const undo of steps.reverse()) await undo().catch(() => undefined); // the first failure is the one to report
}

/** Creates a folder and its parents, recording which. False if one of them is a file. */
async function makeFolder(folder: string, steps: Steps): Promise<boolean> {
  const found = await exists(folder);
  if (found !== null) return found === 'folder';
  const above = dirname(folder); // itself for a missing drive, which can't be created either
  if (above !== folder && !(await makeFolder(above, steps))) return false;
  await mkdir(folder);
  steps.push(() => rmdir(folder));
  return true;
}

/** Moves the files into place. False if a file is in the way of a folder. */
async function place(folder: string, staging: string, files: readonly ArtefactFile[], steps: Steps): Promise<boolean> {
  for (const [index, file] of files.entries()) await writeFile(join(staging, String(index)), bytesOf(file));
  for (const [index, file] of files.entries()) {
    const target = join(folder, file.name);
    if (!(await makeFolder(dirname(target), steps))) return false;
    if ((await exists(target)) !== null) {
      const earlier = join(staging, `earlier-${index}`);
      await renameAgain(target, earlier);
      steps.push(() => renameAgain(earlier, target));
    }
    await renameAgain(join(staging, String(index)), target);
    steps.push(() => rm(target));
  }
  return true;
}

/** Returns the name of a file that is in the way: an existing one that can't be replaced, or a folder of that name. */
async function inTheWay(folder: string, files: readonly ArtefactFile[], force: boolean): Promise<string | null> {
  for (const { name } of files) {
    const found = await exists(join(folder, name));
    if (found === 'folder' || (found === 'file' && !force)) return name;
  }
  return null;
}

/** Writes all files or restores the previous state; replaces only with `force`. Returns paths, in input order. */
export async function saveFiles(
  to: string,
  files: readonly ArtefactFile[],
  force: boolean,
): Promise<Result<readonly string[]>> {
  const folder = resolve(to);
  const steps: Steps = [];
  const notAFolder = (): Result<never> => fail('export-not-a-folder', { path: folder });
  try {
    if ((await exists(folder)) === 'file') return notAFolder();
    const name = await inTheWay(folder, files, force);
    if (name !== null) return fail('export-exists', { path: join(folder, name) });
    if (!(await makeFolder(folder, steps))) return notAFolder();
    const staging = await mkdtemp(join(folder, '.export-'));
    const removeStaging = (): Promise<void> => rm(staging, { recursive: true, force: true });
    steps.push(removeStaging);
    if (!(await place(folder, staging, files, steps))) {
      await takeBack(steps);
      return notAFolder();
    }
    await removeStaging();
    return succeed(files.map((file) => join(folder, file.name)));
  } catch (error) {
    const code = errnoOf(error);
    await takeBack(steps);
    if (code === null) throw error;
    // another program created a file of that name meanwhile
    return code === 'ENOTDIR' || code === 'EEXIST'
      ? notAFolder()
      : fail('export-unwritable', { path: folder, detail: code });
  }
}

import { writeFile } from 'node:fs/promises';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { errnoOf } from '../file-errors.ts';

/** Writes the file that `--out` names. What is printed into one begins with a line break of Electron's. */
export async function writeOut(path: string, text: string): Promise<Result<null>> {
  try {
    await writeFile(path, text);
    return succeed(null);
  } catch (error) {
    const detail = errnoOf(error);
    if (detail === null) throw error;
    return fail('file-not-written', { path, detail });
  }
}

import { writeSync } from 'node:fs';
import { open, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, type ExitCode } from '../../shared/failures.ts';
import { inOneLine, plainText } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadReportTexts } from '../../shared/text/load.ts';
import { errnoOf } from '../file-errors.ts';
import { renameAgain } from '../rename-again.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';

export type Print = (text: string) => void;
type Printing = (print: Print) => Promise<Result<ExitCode>>;

/** Writes the file named by `--out`. Printed output begins with a line break of Electron's. */
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

async function openPart(path: string): Promise<{ readonly part: string; readonly file: FileHandle }> {
  for (let number = 1; ; number++) {
    const part = number === 1 ? `${path}.part` : `${path}.part-${number}`;
    try {
      return { part, file: await open(part, 'wx') };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Writes that file piece by piece, as `body` prints. The previous file stays until all is written, and if `body` fails.
 */
async function writeOutInPieces(path: string, body: Printing): Promise<Result<ExitCode>> {
  let part: string | null = null;
  const failed: unknown[] = [];
  const noting = (error: unknown): never => {
    failed.push(error);
    throw error;
  };
  try {
    const made = await openPart(path).catch(noting);
    const { file } = made;
    part = made.part;
    const print: Print = (text) => {
      try {
        writeSync(file.fd, plainText(text));
      } catch (error) {
        noting(error);
      }
    };
    let result: Result<ExitCode>;
    try {
      result = await body(print);
    } finally {
      await file.close();
    }
    if (result.ok) await renameAgain(made.part, path).catch(noting);
    return result;
  } catch (error) {
    const detail = failed.includes(error) ? errnoOf(error) : null; // an error while reading is another matter
    if (detail === null) throw error;
    return fail('file-not-written', { path, detail });
  } finally {
    if (part !== null) await rm(part, { force: true });
  }
}

/** Prints on standard output, or into the file named by `--out`, which is then reported. */
export async function printed(
  { args, host, language }: CommandRun<{ readonly out: string | null }>,
  body: Printing,
): Promise<Result<CommandAnswer>> {
  if (args.out === null) {
    const exit = await body((text) => host.out(text));
    return exit.ok ? succeed({ shape: 'files', json: {}, text: null, exit: exit.value }) : exit;
  }
  const path = resolve(args.out);
  const written = await writeOutInPieces(path, body);
  if (!written.ok) return written;
  const { cli } = await loadReportTexts(language());
  return answerOf('files', { files: [{ path }] }, written.value, () => cli.written(inOneLine(path)));
}

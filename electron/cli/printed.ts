import { resolve } from 'node:path';
import type { ExitCode } from '../../shared/failures.ts';
import { inOneLine, plainText } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadReportTexts } from '../../shared/text/load.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';
import { writeOutInPieces } from './write-file.ts';

type Print = (text: string) => void;

/** Prints on standard output, or into the file named by `--out`, which is then reported. */
export async function printed(
  { args, host, language }: CommandRun<{ readonly out: string | null }>,
  body: (print: Print) => Promise<Result<ExitCode>>,
): Promise<Result<CommandAnswer>> {
  if (args.out === null) {
    const exit = await body((text) => host.out(text));
    return exit.ok ? succeed({ shape: 'files', json: {}, text: null, exit: exit.value }) : exit;
  }
  const path = resolve(args.out);
  const written = await writeOutInPieces(path, (print) => body((text) => print(plainText(text))));
  if (!written.ok) return written;
  const { cli } = await loadReportTexts(language());
  return answerOf('files', { files: [{ path }] }, written.value, () => cli.written(inOneLine(path)));
}

import { jsonText } from '../../shared/output/json.ts';
import { inOneLine, plainText } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import { loadReportTexts } from '../../shared/text/load.ts';
import { answerOf, type CommandAnswer } from './command.ts';
import { writeOut } from './write-file.ts';

/** Writes what would have been printed, and says where. */
export async function intoFile(
  { json, text, exit }: CommandAnswer,
  path: string,
  asJson: boolean,
  language: Language,
): Promise<Result<CommandAnswer>> {
  const words = asJson ? jsonText(json) : typeof text === 'string' ? text : await text();
  const written = await writeOut(path, `${plainText(words)}\n`);
  if (!written.ok) return written;
  const { cli } = await loadReportTexts(language);
  return succeed(answerOf({ schema: 1, files: [{ path }] }, exit, () => cli.written(inOneLine(path))));
}

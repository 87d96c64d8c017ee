import { explainOrFind, type FoundErrors } from '../../../shared/errors/codes-or-text.ts';
import type { Explained } from '../../../shared/explain/document.ts';
import { explain, type ExplainOptions } from '../../../shared/explain/explain.ts';
import type { ParsePowerShell } from '../../../shared/explain/powershell/syntax.ts';
import type { Result } from '../../../shared/result.ts';
import { loadLabelWords } from '../../../shared/text/load.ts';
import type { GrammarFiles } from './powershell-grammar.ts';

/** What was read, before it is put into words. */
export type TextAnswer = Explained | FoundErrors;

/** The options that can be sent to a thread. */
export type TextOptions = Pick<ExplainOptions, 'release' | 'isEncodingRefused'>;

/** Stops reading a text where it asks for the grammar of PowerShell, which takes a moment to load. */
class GrammarWanted extends Error {}

export async function explainText(
  text: string,
  options: TextOptions,
  files: GrammarFiles,
): Promise<Result<TextAnswer>> {
  const labelWords = await loadLabelWords(); // of every language, as a script is seldom in that of the window
  const read = (parsePowerShell: ParsePowerShell): Result<TextAnswer> =>
    explainOrFind(text, (given) => explain(given, { ...options, parsePowerShell, labelWords }));
  try {
    return read(() => {
      throw new GrammarWanted();
    });
  } catch (error) {
    if (!(error instanceof GrammarWanted)) throw error;
  }
  const { loadGrammar } = await import('./powershell-grammar.ts');
  return read(await loadGrammar(files));
}

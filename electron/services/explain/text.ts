import { explainOrFind, type FoundErrors } from '../../../shared/errors/door.ts';
import type { Explained } from '../../../shared/explain/document.ts';
import { explain, type ExplainOptions } from '../../../shared/explain/explain.ts';
import type { Result } from '../../../shared/result.ts';
import { loadLabelWords } from '../../../shared/text/load.ts';
import type { GrammarFiles } from './powershell-grammar.ts';

/** What was read, before it is put into words. */
export type ReadText = Explained | FoundErrors;

/** The options that can be sent to a thread. */
export type TextOptions = Pick<ExplainOptions, 'release' | 'isEncodingRefused'>;

/** Explains a text. If it needs the grammar of PowerShell, that is loaded, and the text is read again with it. */
export async function explainText(text: string, options: TextOptions, files: GrammarFiles): Promise<Result<ReadText>> {
  const labelWords = await loadLabelWords(); // of every language, as a script is seldom in that of the window
  const read = (more: Pick<ExplainOptions, 'parsePowerShell'>): Result<ReadText> =>
    explainOrFind(text, (given) => explain(given, { ...options, ...more, labelWords }));
  const asked = { now: false };
  const first = read({
    parsePowerShell: () => {
      asked.now = true;
      return null;
    },
  });
  if (!asked.now) return first;
  const { loadGrammar } = await import('./powershell-grammar.ts');
  return read({ parsePowerShell: await loadGrammar(files) });
}

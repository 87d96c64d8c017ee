import { explainOrFind, type FoundErrors } from '../../../shared/errors/door.ts';
import type { Explained } from '../../../shared/explain/document.ts';
import { explain, type ExplainOptions } from '../../../shared/explain/explain.ts';
import type { Result } from '../../../shared/result.ts';
import { loadLabelWords } from '../../../shared/text/load.ts';
import type { GrammarFiles } from './powershell-grammar.ts';

/** What was read, before there are words for it. */
export type ReadText = Explained | FoundErrors;

/** What is asked for a text: all of it can be sent to a thread. */
export type TextOptions = Pick<ExplainOptions, 'release' | 'isEncodingRefused'>;

/** Explains a text. The grammar of PowerShell is loaded where something asks for it, and the text is read once more with it. */
export async function explainText(text: string, options: TextOptions, files: GrammarFiles): Promise<Result<ReadText>> {
  const labelWords = await loadLabelWords(); // of every language: a script is seldom in that of the window
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

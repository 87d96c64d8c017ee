import { explainOrFind, type FoundErrors } from '../../../shared/errors/codes-or-text.ts';
import type { Explained } from '../../../shared/explain/document.ts';
import { readText, type ExplainOptions } from '../../../shared/explain/explain.ts';
import type { ParsePowerShell } from '../../../shared/explain/powershell/syntax.ts';
import type { Standing } from '../../../shared/explain/judge/picture.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { loadLabelWords } from '../../../shared/text/load.ts';
import type { GrammarFiles } from './powershell-grammar.ts';

/** What was read, before it is put into words. */
export type TextAnswer = Explained | FoundErrors;

/** The options that can be sent to a thread. */
export type TextOptions = Pick<ExplainOptions, 'release' | 'isEncodingRefused'>;

/** Stops reading a text where it asks for the grammar of PowerShell, which takes a moment to load. */
class GrammarWanted extends Error {}

/** What a thread is asked: to read a text, or to judge the one that it read last by the keys of a PC. */
export type ExplainTask =
  | { readonly text: string; readonly options: TextOptions; readonly folder: string }
  | { readonly standing: Standing };

/** What was read of a text, and the keys of a PC that it names. */
export interface ReadAnswer {
  readonly answer: Result<TextAnswer>;
  readonly keys: ReadonlySet<string>;
}

async function explainText(text: string, options: TextOptions, files: GrammarFiles) {
  const labelWords = await loadLabelWords(); // of every language, as a script is seldom in that of the window
  let found: ReturnType<typeof readText> | null = null;
  const read = (parsePowerShell: ParsePowerShell): Result<TextAnswer> =>
    explainOrFind(text, (given) => {
      found = readText(given, { ...options, parsePowerShell, labelWords });
      return found.result;
    });
  const answerBy = (parsePowerShell: ParsePowerShell) => ({ answer: read(parsePowerShell), onPc: found?.onPc });
  try {
    return answerBy(() => {
      throw new GrammarWanted();
    });
  } catch (error) {
    if (!(error instanceof GrammarWanted)) throw error;
  }
  const { loadGrammar } = await import('./powershell-grammar.ts');
  return answerBy(await loadGrammar(files));
}

/** Answers the tasks of one text, in the thread. */
export function createExplainer(filesIn: (folder: string) => GrammarFiles) {
  let last: Awaited<ReturnType<typeof explainText>> | null = null;
  return async (task: ExplainTask): Promise<ReadAnswer> => {
    if ('text' in task) last = await explainText(task.text, task.options, filesIn(task.folder));
    if (last === null) throw new Error('no text was read');
    const { answer, onPc } = last;
    const isDocument = answer.ok && answer.value.kind === 'document';
    const isJudged = 'standing' in task && isDocument && onPc !== undefined;
    return {
      answer: isJudged ? succeed(onPc.judge(task.standing)) : answer,
      keys: isDocument ? (onPc?.keys ?? new Set()) : new Set(),
    };
  };
}

import { EXIT } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadErrorCodeTexts } from '../../shared/text/load.ts';
import { answerTo, explainOperand } from '../services/explain-source.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';
import { renderExplained } from './render-explained.ts';

export async function explainCommand({ args, host, texts, language }: CommandRun): Promise<Result<CommandAnswer>> {
  const read = await explainOperand(args.operand ?? '', () => host.input(), { release: args.named.release });
  if (!read.ok) return read;
  const answer = await answerTo(read.value, language);
  return succeed(
    answerOf(answer, EXIT.ok, async (shown) =>
      renderExplained(shown, await texts(), () => loadErrorCodeTexts(language())),
    ),
  );
}

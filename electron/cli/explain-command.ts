import { EXIT } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { explainOperand } from '../services/explain-source.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';
import { renderExplained } from './render-explained.ts';

export async function explainCommand({ args, host, texts }: CommandRun): Promise<Result<CommandAnswer>> {
  const explained = await explainOperand(args.operand ?? '', () => host.input(), { release: args.named.release });
  if (!explained.ok) return explained;
  return succeed(answerOf(explained.value, EXIT.ok, async (shown) => renderExplained(shown, await texts())));
}

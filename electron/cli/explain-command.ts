import { onThisPc } from '../../shared/explain/judge/on-this-pc.ts';
import { EXIT } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadErrorCodeTexts } from '../../shared/text/load.ts';
import { check } from '../services/check.ts';
import { answerTo, explainOperand, type ExplainAnswer, type OnThisPcAnswer } from '../services/explain-source.ts';
import { refuseNaming } from './check-command.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';
import { renderExplained } from './render-explained.ts';

function explained({ texts, language }: CommandRun, answer: ExplainAnswer & Partial<OnThisPcAnswer>): CommandAnswer {
  return answerOf(answer, EXIT.ok, async (shown) =>
    renderExplained(shown, await texts(), () => loadErrorCodeTexts(language())),
  );
}

export async function explainCommand(
  run: CommandRun<{ readonly operand: string; readonly thisPc: boolean }>,
): Promise<Result<CommandAnswer>> {
  const { args, host, language } = run;
  const read = await explainOperand(args.operand, () => host.input(), { release: args.named.release });
  if (!read.ok) return read;
  const answer = await answerTo(read.value, language);
  if (!args.thisPc || answer.kind !== 'document') return succeed(explained(run, answer));
  return withPc(run, async (pc) => {
    const refused = await refuseNaming(pc);
    if (refused !== null) return refused;
    const found = onThisPc(answer, (await check(pc)).snapshot);
    const here = found === null ? null : { effect: found.effect, harms: found.harms };
    return succeed(explained(run, { ...answer, onThisPc: here }));
  });
}

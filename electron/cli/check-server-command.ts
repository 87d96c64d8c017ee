import { succeed, type Result } from '../../shared/result.ts';
import { loadServerTexts } from '../../shared/text/load.ts';
import { checkServer } from '../services/check-server.ts';
import type { Pc } from '../services/pc.ts';
import { CHECK_EXITS } from './check-exits.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';

/** `check --role server`: what this PC accepts, and what the products on it ask for. JSON: the shape of `ServerReport`. */
export async function checkServerAnswer(run: CommandRun, pc: Pc): Promise<Result<CommandAnswer>> {
  const report = await checkServer(pc);
  return succeed(
    answerOf(report, CHECK_EXITS[report.verdict], async (shown) => {
      const [texts, serverTexts, { renderServer }] = await Promise.all([
        run.texts(),
        loadServerTexts(run.language()),
        import('./render-server.ts'),
      ]);
      return renderServer(shown, serverTexts, texts);
    }),
  );
}

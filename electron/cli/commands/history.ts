import { EXIT } from '../../../shared/failures.ts';
import { succeed } from '../../../shared/result.ts';
import { wholeHistory } from '../../services/change/history.ts';
import { answerOf, define, withPc } from '../command.ts';
import { renderHistory } from '../render-history.ts';

export const command = define({
  options: {},
  usage: { history: { exits: [0, 5], tried: ['history --registry out/pc'] } },
  examples: ['history', 'history --json'],
  read: () => succeed({}),
  run: (run) =>
    withPc(run, async (pc) => {
      const past = await wholeHistory(pc);
      if (!past.ok) return past;
      return answerOf('history', past.value, EXIT.ok, async (shown) => renderHistory(shown, await run.texts()));
    }),
});

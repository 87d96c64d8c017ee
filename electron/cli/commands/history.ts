import { succeed } from '../../../shared/result.ts';
import { define } from '../define.ts';

export const history = define({
  options: {},
  usage: { history: { exits: [0, 5], tried: ['history --registry out/pc'] } },
  examples: ['history', 'history --json'],
  read: () => succeed({}),
  run: async (run) => (await import('../change-commands.ts')).historyCommand(run),
});

import { define } from '../define.ts';
import { allOf, anyText, clash, flag, mapped } from '../option.ts';

export const usage = define({
  options: { csv: flag, out: anyText('path') },
  usage: {
    usage: {
      synopsis: 'usage [--csv] [--out {file}] {path}...',
      exits: [0, 5],
      tried: ['usage docs/examples/usage', 'usage --csv docs/examples/usage/u_ex261124_x.log'],
    },
  },
  examples: ['usage C:\\inetpub\\logs\\LogFiles', 'usage --csv --out usage.csv D:\\logs.zip schannel.xml'],
  operands: () => [1, Infinity],
  refuse: (typed) => clash(typed, 'csv', ['json']),
  read: (given, { operands }) => mapped(allOf(given), (asked) => ({ ...asked, operands })),
  run: async (run) => (await import('../usage-command.ts')).usageCommand(run),
});

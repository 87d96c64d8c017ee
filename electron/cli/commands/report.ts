import { define } from '../define.ts';
import { allOf, anyText, flag, mapped } from '../option.ts';

export const report = define({
  options: { html: flag, 'with-names': flag, out: anyText('path') },
  usage: {
    report: {
      synopsis: 'report [--html] [--out {file}]',
      exits: [0, 5],
      tried: [
        'report --registry electron/samples/windows-7-half-fixed',
        'report --out out/report.html --registry electron/samples/windows-7-half-fixed',
      ],
    },
    'report verify': { synopsis: 'report verify {file}', exits: [0, 4], tried: ['report verify out/report.html'] },
  },
  examples: [
    'report',
    'report --out report.html',
    'report --with-names --out report.json',
    'report verify report.json',
  ],
  operands: ({ operands: [first] }) => (first === 'verify' ? [2, 2] : [0, 0]),
  read: (given, { operands: [, verify = null] }) => mapped(allOf(given), (asked) => ({ ...asked, verify })),
  run: async (run) => (await import('../report-command.ts')).reportCommand(run),
});

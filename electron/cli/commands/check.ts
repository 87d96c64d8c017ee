import { RUNG_IDS } from '../../../shared/diagnosis/rungs/ids.ts';
import { define } from '../define.ts';
import { allOf, badUsage, clash, flag, oneOf } from '../option.ts';

export const check = define({
  options: { explain: oneOf(RUNG_IDS), events: flag, answer: flag, role: oneOf(['client', 'server']) },
  usage: {
    check: {
      exits: [0, 1, 5],
      tried: [
        'check --registry electron/samples/windows-7-half-fixed # exits 1',
        'check --registry electron/samples/windows-11-clean --json',
        'check --registry electron/samples/windows-7-update-missing # exits 5',
      ],
    },
    'check --events': { exits: [0, 1, 5], tried: ['check --events --registry electron/samples/windows-11-clean'] },
    'check --explain': { synopsis: 'check --explain {value}', exits: [0], tried: ['check --explain schannel'] },
    'check --answer': {
      exits: [0, 1, 5],
      tried: ['check --answer --registry electron/samples/windows-7-half-fixed # exits 1'],
    },
    'check --role': {
      synopsis: 'check --role {value}',
      exits: [0, 1, 5],
      tried: [
        'check --role server --registry electron/samples/server-2016-clean',
        'check --role server --json --registry electron/samples/server-2008-r2-updated # exits 1',
      ],
    },
  },
  examples: ['check', 'check --json', 'check --explain schannel', 'check --registry D:\\pc42.reg --release windows-7'],
  refuse(typed) {
    const clashing = clash(typed, 'answer', ['explain']);
    if (clashing !== null || typed.texts('role').at(-1) !== 'server') return clashing;
    const ofClient = (['answer', 'events', 'explain'] as const).find((name) => typed.has(name));
    return ofClient === undefined ? null : badUsage(`--role server, --${ofClient}`);
  },
  read: (given) => allOf(given),
  run: async (run) => (await import('../check-command.ts')).checkCommand(run),
});

import { define } from '../define.ts';
import { allOf, anyText, badUsage, clash, flag, mapped, oneOf } from '../option.ts';
import { ROW_FORMS } from '../row-forms.ts';

export const fleet = define({
  options: { csv: flag, rows: oneOf(ROW_FORMS), since: anyText('folder'), out: anyText('path') },
  usage: {
    fleet: {
      synopsis: 'fleet [--csv] [--out {file}] {folder}|-',
      exits: [0, 5],
      tried: ['fleet electron/samples', 'fleet --csv --out out/fleet.csv electron/samples'],
    },
    'fleet --rows': {
      synopsis: 'fleet --rows {value} [--out {file}] {folder}|-',
      exits: [0, 5],
      tried: ['fleet --rows table electron/samples', 'fleet --rows csv --out out/pcs.csv electron/samples'],
    },
    'fleet --since': {
      synopsis: 'fleet --since {folder} [--rows {value}] [--out {file}] {folder}|-',
      exits: [0, 5],
      tried: ['fleet --since electron/samples electron/samples'],
    },
  },
  examples: [
    'fleet D:\\reports',
    'fleet --rows csv --out pcs.csv D:\\reports',
    'fleet --since D:\\reports-of-may D:\\reports',
    'fleet --csv --out counts.csv D:\\reports',
    'fleet -',
  ],
  operands: () => [1, 1],
  refuse(typed) {
    const clashing = clash(typed, 'csv', ['json', 'rows', 'since']);
    const [rows = 'json'] = typed.texts('rows').slice(-1);
    return clashing ?? (typed.has('json') && rows !== 'json' ? badUsage(`--json, --rows ${rows}`) : null);
  },
  read: (given, { operands: [operand = ''] }) => mapped(allOf(given), (asked) => ({ ...asked, operand })),
  run: async (run) => (await import('../fleet-command.ts')).fleetCommand(run),
});

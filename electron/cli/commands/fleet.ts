import { EXIT } from '../../../shared/failures.ts';
import type { Fleet } from '../../../shared/fleet/tally.ts';
import { csvRow } from '../../../shared/output/csv.ts';
import { inOneLine } from '../../../shared/output/plain-text.ts';
import { causeText } from '../../../shared/present/cause.ts';
import type { ReportWords } from '../../../shared/present/words.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { rowOf } from '../../../shared/row-of.ts';
import { countFleet } from '../../services/fleet/inputs.ts';
import { loadReportWords } from '../../services/report/sealed-report.ts';
import { fleetRows, fleetSince, fleetSource, ROW_FORMS, type FleetRun } from '../fleet-rows.ts';
import { inColumns } from '../columns.ts';
import { printed } from '../write-file.ts';
import { jsonAnswer } from '../shapes.ts';
import { define, type CommandAnswer } from '../command.ts';
import { allOf, anyText, clash, exclusive, flag, mapped, oneOf } from '../option.ts';

type Row = readonly [key: string, count: number];

const mostFirst = (counts: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));

/** `group,key,count`, one count per row; the broken inputs follow with their reason as key. */
function csvOf(fleet: Fleet): string {
  const rows = [
    ['group', 'key', 'count'],
    ['all', 'read', fleet.read],
    ['all', 'broken', fleet.broken],
    ...mostFirst(fleet.groups).map(([key, count]) => ['group', key, count]),
    ...mostFirst(fleet.verdicts).map(([key, count]) => ['verdict', key, count]),
    ...mostFirst(fleet.releases).map(([key, count]) => ['release', key, count]),
    ...mostFirst(fleet.firstBroken).map(([key, count]) => ['first-broken', key, count]),
    ...fleet.brokenInputs.map(({ name, why }) => [`broken-input ${why}`, name, 1]),
  ];
  return rows.map(csvRow).join('\n');
}

const WIDEST_SHARE = '100.0%'.length;

function rungName(key: string, { m, t }: ReportWords): string {
  if (key === 'none' || key === 'other') return t.fleet[key];
  const [rung = '', code = ''] = key.split(/\.(.*)/);
  const { name, found } = causeText({ rung, code, kind: null }, m);
  return m.joined.labelled(name, found);
}

function tableOf(fleet: Fleet, words: ReportWords): string {
  const { m, t } = words;
  const { group, verdict, release, first } = t.fleet.columns;
  const left = fleet.broken - fleet.brokenInputs.length;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = new Intl.NumberFormat(t.language.locale, { style: 'percent', ...digits });
  const sections = [
    [group, fleet.groups, (key: string) => rowOf(t.fleet.groups, key) ?? key, fleet.read + fleet.broken],
    [verdict, fleet.verdicts, (key: string) => `${key}: ${rowOf(t.fleet.verdicts, key) ?? key}`, fleet.read],
    [release, fleet.releases, (key: string) => rowOf(m.releases, key) ?? key, fleet.read],
    [first, fleet.firstBroken, (key: string) => rungName(key, words), fleet.read],
  ] as const;
  const shares = sections.flatMap(([title, counts, nameOf, all]) => {
    const shareOf = (count: number): string => percent.format(count / all).padStart(WIDEST_SHARE);
    const rows = mostFirst(counts).map(([key, count]) => [String(count), shareOf(count), nameOf(key)]);
    return ['', title, ...inColumns(rows, 'numbers')];
  });
  const broken = [
    '',
    t.fleet.broken(fleet.broken),
    ...fleet.brokenInputs.map(({ name, why }) => `  ${name}: ${t.fleet.reasons[why]}`),
    ...(left > 0 ? [t.fleet.more(left)] : []),
  ];
  return [t.fleet.read(fleet.read), ...(fleet.read === 0 ? [] : shares), ...(fleet.broken === 0 ? [] : broken)].join(
    '\n',
  );
}

/** Prints in the requested form, on standard output or into the file named by `--out`. */
async function countsCommand(run: FleetRun): Promise<Result<CommandAnswer>> {
  const { args, language } = run;
  return printed(run, async (print) => {
    const counted = await countFleet(fleetSource(run), args.named);
    if (!counted.ok) return counted;
    const fleet = counted.value;
    const shown = inOneLine(fleet);
    const text = args.json
      ? jsonAnswer('fleet', { fleet })
      : args.csv
        ? `${csvOf(shown)}\n`
        : `${tableOf(shown, await loadReportWords(language()))}\n`;
    print(text);
    return succeed(fleet.broken === 0 ? EXIT.ok : EXIT.notHere);
  });
}

export const command = define({
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
    return clashing ?? (typed.has('json') && rows !== 'json' ? exclusive('--json', `--rows ${rows}`) : null);
  },
  read: (given, { operands: [operand = ''] }) => mapped(allOf(given), (asked) => ({ ...asked, operand })),
  run(run) {
    const { since, rows } = run.args;
    if (since !== null) return fleetSince(run, since, rows);
    return rows === null ? countsCommand(run) : fleetRows(run, rows);
  },
});

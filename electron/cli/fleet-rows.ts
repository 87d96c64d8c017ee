import { EXIT, type ExitCode } from '../../shared/failures.ts';
import {
  compareCollections,
  createCollection,
  FLEET_CHANGES,
  type Collection,
  standingOf,
  type Comparison,
} from '../../shared/fleet/compare.ts';
import { csvLine, csvRow, type Printable } from '../../shared/output/csv.ts';
import { plainJson } from '../../shared/output/json.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import {
  COMPARED_COLUMNS,
  comparedRow,
  FLEET_COLUMNS,
  fleetRow,
  type ComparedRow,
  type FleetRow,
} from '../../shared/present/fleet-rows.ts';
import { causeText } from '../../shared/present/cause.ts';
import { localMomentText } from '../../shared/present/time.ts';
import type { ReportWords } from '../../shared/present/words.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { readFleet, type FleetSource } from '../services/fleet/inputs.ts';
import { loadReportWords } from '../services/report/sealed-report.ts';
import type { CommandAnswer, CommandRun } from './command.ts';
import { printed, type Print } from './write-file.ts';
import { jsonAnswer } from './shapes.ts';
import { lineOf, widthsOf } from './columns.ts';
import { rowOf } from '../../shared/row-of.ts';

export const ROW_FORMS = ['table', 'csv', 'json'] as const;
export type RowForm = (typeof ROW_FORMS)[number];

interface RowPrinter<Row> {
  row(row: Row): void;
  /** Prints what is still buffered, and a head even without rows. */
  end(): void;
}

/** The columns of a table: what stands above each, and in it. */
type TableWords<Row> = readonly (readonly [head: string, cell: (row: Row) => string])[];

/** One row per line, so that a reader can stream any number of rows. */
const jsonRows = <Row>(print: Print): RowPrinter<Row> => ({
  row: (row) => print(`${plainJson(JSON.stringify(row))}\n`),
  end: () => undefined,
});

/** RFC 4180: a head, then one row per line; unknown values are empty. */
function csvRows<Row extends Printable<Row>>(columns: readonly (keyof Row & string)[], print: Print): RowPrinter<Row> {
  print(`${csvRow(columns)}\r\n`);
  return {
    row: (row) => print(csvLine(columns, row)),
    end: () => undefined,
  };
}

/** A table's widths come from its first rows: it is printed while the rest is read. */
const MEASURED_ROWS = 500;

function tableRows<Row>(words: TableWords<Row>, print: Print): RowPrinter<Row> {
  let held: (readonly string[])[] | null = [words.map(([head]) => head)];
  let widths: readonly number[] = [];
  const line = (cells: readonly string[]): void => print(`${lineOf(cells, widths)}\n`);
  const flush = (): void => {
    const rows = held ?? [];
    held = null;
    widths = widthsOf(rows);
    rows.forEach(line);
  };
  return {
    row: (row) => {
      const shown = inOneLine(row);
      const cells = words.map(([, cell]) => cell(shown));
      if (held === null) line(cells);
      else if (held.push(cells) > MEASURED_ROWS) flush();
    },
    end: () => {
      if (held !== null) flush();
    },
  };
}

function rowPrinter<Row extends Printable<Row>>(
  form: RowForm,
  columns: readonly (keyof Row & string)[],
  words: TableWords<Row>,
  print: Print,
): RowPrinter<Row> {
  if (form === 'json') return jsonRows(print);
  return form === 'csv' ? csvRows(columns, print) : tableRows(words, print);
}

interface FleetArguments {
  readonly operand: string;
  readonly csv: boolean;
  readonly rows: RowForm | null;
  readonly since: string | null;
  readonly out: string | null;
}
export type FleetRun = CommandRun<FleetArguments>;

const NOTHING = '-';

const momentCell = (moment: string | null, { t }: ReportWords): string =>
  moment === null ? NOTHING : localMomentText(moment, t.language.locale);

function firstCell(
  { verdict, first_rung: rung, code }: Pick<FleetRow, 'first_rung' | 'code'> & { verdict: string | null },
  { m, t }: ReportWords,
): string {
  if (rung !== null) return causeText({ rung, code: code ?? '', kind: null }, m).name;
  return verdict === 'unreadable' && code !== null ? (rowOf(t.fleet.reasons, code) ?? code) : NOTHING;
}

function fleetTable(words: ReportWords): TableWords<FleetRow> {
  const { m, t } = words;
  const { pc, release, build, verdict, readiness, first, step, checked, source } = t.fleet.columns;
  return [
    [pc, (row) => row.pc],
    [release, (row) => (row.release === null ? NOTHING : m.releases[row.release])],
    [build, (row) => (row.build === null ? NOTHING : String(row.build))],
    [verdict, (row) => row.verdict],
    [readiness, (row) => row.readiness ?? NOTHING],
    [first, (row) => firstCell(row, words)],
    [checked, (row) => momentCell(row.checked_at, words)],
    [source, (row) => row.source],
    [step, (row) => row.next_step ?? NOTHING],
  ];
}

function comparedTable(words: ReportWords): TableWords<ComparedRow> {
  const { t } = words;
  const { pc, change, verdictBefore, verdict, first, checkedBefore, checked } = t.fleet.columns;
  return [
    [pc, (row) => row.pc],
    [change, (row) => t.fleet.changes[row.change]],
    [verdictBefore, (row) => row.verdict_before ?? NOTHING],
    [verdict, (row) => row.verdict ?? NOTHING],
    [first, (row) => firstCell(row, words)],
    [checkedBefore, (row) => momentCell(row.checked_at_before, words)],
    [checked, (row) => momentCell(row.checked_at, words)],
  ];
}

export const fleetSource = ({ args, host }: FleetRun): FleetSource =>
  args.operand === '-' ? { kind: 'stream', chunks: host.input() } : { kind: 'folder', path: args.operand };

/**
 * `fleet DIR|- --rows FORM`: one row per PC, printed while the next is read, so memory doesn't grow with their number.
 * Exits with 0 if every input was read, 5 if some are unreadable (they are rows too), 2 if there is nothing to read.
 */
export async function fleetRows(run: FleetRun, form: RowForm): Promise<Result<CommandAnswer>> {
  const words = await loadReportWords(run.language());
  return printed(run, async (print) => {
    const printer = rowPrinter(form, FLEET_COLUMNS, fleetTable(words), print);
    let exit: ExitCode = EXIT.ok;
    const read = await readFleet(fleetSource(run), run.args.named, (input) => {
      if (!input.found.ok) exit = EXIT.notHere;
      printer.row(fleetRow(input, words.m));
    });
    printer.end();
    return read.ok ? succeed(exit) : read;
  });
}

async function collectionOf(source: FleetSource, named: FleetRun['args']['named']): Promise<Result<Collection>> {
  const collection = createCollection();
  const read = await readFleet(source, named, (input) => collection.add(standingOf(input)));
  return read.ok ? succeed(collection) : read;
}

const hasUnreadable = ({ pcs }: Collection): boolean =>
  [...pcs.values()].some(({ verdict }) => verdict === 'unreadable');

const countLines = ({ counts }: Comparison, { t }: ReportWords): readonly string[] =>
  FLEET_CHANGES.map((change) => `  ${String(counts[change]).padStart(7)}  ${t.fleet.changes[change]}`);

/**
 * `fleet A --since B`: what happened to each PC since an older collection. Exits with 0 if every PC could be read,
 * otherwise 5. JSON: `{ schema, counts, pcs }`; with `--rows`, one row per PC instead.
 */
export async function fleetSince(run: FleetRun, since: string, form: RowForm | null): Promise<Result<CommandAnswer>> {
  const { args, language } = run;
  const before = await collectionOf({ kind: 'folder', path: since }, args.named);
  if (!before.ok) return before;
  const now = await collectionOf(fleetSource(run), args.named);
  if (!now.ok) return now;
  const comparison = compareCollections(before.value, now.value);
  const exit = [before.value, now.value].some(hasUnreadable) ? EXIT.notHere : EXIT.ok;
  const words = await loadReportWords(language());
  return printed(run, async (print) => {
    const rows = comparison.pcs.map(comparedRow);
    if (form === null && args.json) {
      print(jsonAnswer('fleet-since', { counts: comparison.counts, pcs: rows }));
      return succeed(exit);
    }
    if (form === null) print(`${countLines(comparison, words).join('\n')}\n\n`);
    const shown = form === null ? rows.filter(({ change }) => change !== 'unchanged') : rows;
    const printer = rowPrinter(form ?? 'table', COMPARED_COLUMNS, comparedTable(words), print);
    for (const row of shown) printer.row(row);
    if (form !== null || shown.length > 0) printer.end();
    return succeed(exit);
  });
}

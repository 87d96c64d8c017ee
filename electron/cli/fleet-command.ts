import { resolve } from 'node:path';
import type { Fleet } from '../../shared/fleet/tally.ts';
import { EXIT } from '../../shared/failures.ts';
import { csvRow } from '../../shared/output/csv.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { rungText } from '../../shared/text/messages.ts';
import type { ReportWords } from '../../shared/present/words.ts';
import { countFleet } from '../services/fleet.ts';
import { loadReportWords } from '../services/sealed-report.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';
import { intoFile } from './into-file.ts';

type Row = readonly [key: string, count: number];

const mostFirst = (counts: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));

/** `group,key,count`, one count a row; the broken inputs follow with their reason as key. */
function csvOf(fleet: Fleet): string {
  const rows = [
    ['group', 'key', 'count'],
    ['all', 'read', fleet.read],
    ['all', 'broken', fleet.broken],
    ...mostFirst(fleet.verdicts).map(([key, count]) => ['verdict', key, count]),
    ...mostFirst(fleet.releases).map(([key, count]) => ['release', key, count]),
    ...mostFirst(fleet.firstBroken).map(([key, count]) => ['first-broken', key, count]),
    ...fleet.brokenInputs.map(({ name, why }) => [`broken-input ${why}`, name, 1]),
  ];
  return rows.map(csvRow).join('\n');
}

function section(
  title: string,
  rows: readonly Row[],
  nameOf: (key: string) => string,
  total: number,
): readonly string[] {
  const width = Math.max(...rows.map(([, count]) => String(count).length), 1);
  return [
    '',
    title,
    ...rows.map(([key, count]) => {
      const share = `${((100 * count) / total).toFixed(1)} %`;
      return `  ${String(count).padStart(width)}  ${share.padStart(7)}  ${nameOf(key)}`;
    }),
  ];
}

function rungName(key: string, { m, t }: ReportWords): string {
  if (key === 'none' || key === 'other') return t.fleet[key];
  const [rung = '', code = ''] = key.split(/\.(.*)/);
  const { name, found } = rungText(m, rung, code);
  return `${name}: ${found}`;
}

function tableOf(fleet: Fleet, words: ReportWords): string {
  const { m, t } = words;
  const { reasons } = t.fleet;
  const left = fleet.broken - fleet.brokenInputs.length;
  return [
    t.fleet.read(fleet.read),
    ...(fleet.read === 0
      ? []
      : [
          ...section(
            t.fleet.verdict,
            mostFirst(fleet.verdicts),
            (key) => `${key}: ${m.verdicts[key as keyof Fleet['verdicts']]}`,
            fleet.read,
          ),
          ...section(
            t.fleet.release,
            mostFirst(fleet.releases),
            (key) => m.releases[key as keyof typeof m.releases],
            fleet.read,
          ),
          ...section(t.fleet.rung, mostFirst(fleet.firstBroken), (key) => rungName(key, words), fleet.read),
        ]),
    ...(fleet.broken === 0
      ? []
      : [
          '',
          t.fleet.broken(fleet.broken),
          ...fleet.brokenInputs.map(({ name, why }) => `  ${name}: ${reasons[why]}`),
          ...(left > 0 ? [t.fleet.more(left)] : []),
        ]),
  ].join('\n');
}

/**
 * `fleet DIR|-`: counts a fleet. Exit 0 where every input was read, 5 where some couldn't be read (they are counted and
 * named), 2 where there is nothing to count. JSON: `{ schema, fleet }` in the shape of `Fleet`.
 */
export async function fleetCommand({ args, host, language }: CommandRun): Promise<Result<CommandAnswer>> {
  const source = args.operand ?? '';
  const fleet = await countFleet(
    source === '-' ? { kind: 'lines', chunks: host.input() } : { kind: 'folder', path: source },
    args.named,
  );
  if (!fleet.ok) return fleet;
  const exit = fleet.value.broken === 0 ? EXIT.ok : EXIT.notHere;
  const answer = answerOf({ schema: 1, fleet: fleet.value }, exit, async (shown) =>
    args.csv ? csvOf(shown.fleet) : tableOf(shown.fleet, await loadReportWords(language())),
  );
  return args.out === null ? succeed(answer) : intoFile(answer, resolve(args.out), args.json, language());
}

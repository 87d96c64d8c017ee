import { EXIT } from '../../../shared/failures.ts';
import { csvRow } from '../../../shared/output/csv.ts';
import { inOneLine } from '../../../shared/output/plain-text.ts';
import { oldByWeek } from '../../../shared/present/weeks.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { loadUsageTexts } from '../../../shared/text/load.ts';
import type { UsageTexts } from '../../../shared/text/pack.ts';
import { isOld, SEEN_PROTOCOLS, type SeenProtocol } from '../../../shared/usage/protocols.ts';
import type { Usage, UsageRow } from '../../../shared/usage/usage.ts';
import { readUsage, type UsageProgress } from '../../services/usage/read-usage.ts';
import { inColumns } from '../columns.ts';
import { define, type CliHost, type CommandRun } from '../command.ts';
import { allOf, anyText, clash, flag, mapped } from '../option.ts';
import { printed } from '../write-file.ts';
import { jsonAnswer } from '../shapes.ts';

/** More rows than this are for a file, not for a screen. */
const MOST_SHOWN = 40;
const MOST_WIDE = 48;

const COLUMNS = ['protocol', 'client', 'agent', 'site', 'count', 'first', 'last', 'side'] as const;

/** One row per client, program and site; the last one has the overflow. */
function usageCsv({ by, rest }: Usage): string {
  const merged = rest === null ? [] : [{ protocol: 'rest', client: null, agent: null, site: null, side: '', ...rest }];
  const rows = [...by, ...merged].map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return [COLUMNS, ...rows].map(csvRow).join('\n');
}

const shortened = (text: string): string => (text.length > MOST_WIDE ? `${text.slice(0, MOST_WIDE - 1)}…` : text);

/** An IIS log contains a plus for each blank in a program's name. */
const readable = (agent: string): string => agent.replaceAll('+', ' ');

/** Rounded to the day: readers want to know who connected, not the exact second. */
const day = (moment: string | null): string => moment?.slice(0, 10) ?? '';

const SHOWN_COLUMNS = ['count', 'protocol', 'side', 'client', 'agent', 'site', 'first', 'last'] as const;

function tableOf(rows: readonly UsageRow[], { columns, sides, unknown }: UsageTexts): readonly string[] {
  const cells = rows.map(({ protocol, client, agent, site, count, first, last, side }) => [
    String(count),
    protocol,
    sides[side],
    shortened(client ?? unknown),
    shortened(agent === null ? unknown : readable(agent)),
    shortened(site ?? unknown),
    day(first),
    day(last),
  ]);
  return inColumns([SHOWN_COLUMNS.map((column) => columns[column]), ...cells], 'numbers');
}

/** Returns the first line: old protocols were seen, none was, or nothing in these logs states a protocol. */
function headline({ totals, covers, read }: Usage, texts: UsageTexts): readonly string[] {
  const counts = Object.entries(totals) as [SeenProtocol, number][];
  const ofOld = counts.filter(([protocol]) => isOld(protocol));
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const period = covers === null ? texts.noPeriod : texts.period(day(covers.first), day(covers.last));
  const old = ofOld.map(([protocol, count]) => texts.of(count, protocol));
  const what = all === 0 ? texts.noEvidence : old.length === 0 ? texts.noneSeen(all) : texts.seen(old, all);
  return [what, ...(all === 0 ? [] : [period]), texts.read(read.files, read.bytes)];
}

/** Lists the caveats of the rows: what these logs can't show, and what couldn't be read. */
function remarksOf({ limits, unread, unreadMore, stopped, rest }: Usage, texts: UsageTexts): readonly string[] {
  return [
    ...(stopped ? [texts.stopped, ''] : []),
    ...(rest === null ? [] : [texts.rest(rest.count), '']),
    texts.cannotSee,
    ...limits.flatMap(({ id, count, sources }) => [
      `  - ${texts.limits[id](count ?? 0)}`,
      ...(sources.length === 0 ? [] : [`    ${texts.in(sources.slice(0, 3), sources.length > 3)}`]),
    ]),
    ...(unread.length === 0
      ? []
      : [
          '',
          texts.unread,
          ...unread.map(({ source, line, why }) => `  ${texts.place(source, line)}: ${texts.reasons[why]}`),
          ...(unreadMore === 0 ? [] : [`  ${texts.unreadMore(unreadMore)}`]),
        ]),
  ];
}

const WIDEST = 40;

/** Renders connections with old protocols week by week, as numbers and as bars; nothing for less than three weeks. */
function weekLines(usage: Usage, texts: UsageTexts): readonly string[] {
  const kinds = SEEN_PROTOCOLS.filter((seen) => usage.weeks.some(({ protocol }) => protocol === seen));
  const weeks = (oldByWeek(usage, kinds) ?? []).map((week) => ({
    ...week,
    count: week.counts.reduce((all, count) => all + count, 0),
  }));
  if (weeks.length === 0) return [];
  const most = Math.max(...weeks.map(({ count }) => count));
  const width = Math.max(String(most).length, ...kinds.map((kind) => kind.length));
  const line = (start: string, columns: readonly (string | number)[], bar: string): string =>
    ['', start.padEnd(weeks[0]?.start.length ?? 0), ...columns.map((one) => String(one).padStart(width)), bar]
      .join('  ')
      .trimEnd();
  return [
    '',
    texts.byWeek,
    line('', kinds, ''),
    ...weeks.map(({ start, counts, count }) => line(start, counts, '#'.repeat(Math.ceil((WIDEST * count) / most)))),
  ];
}

function renderUsage(usage: Usage, texts: UsageTexts): string {
  const { by } = usage;
  const more = by.length - MOST_SHOWN;
  return [
    ...headline(usage, texts),
    ...weekLines(usage, texts),
    ...(by.length === 0 ? [] : ['', ...tableOf(by.slice(0, MOST_SHOWN), texts)]),
    ...(more > 0 ? [`  ${texts.moreRows(more)}`] : []),
    '',
    ...remarksOf(usage, texts),
  ].join('\n');
}

const REFRESH_MS = 200;

function progressOn(host: CliHost, texts: UsageTexts): (progress: UsageProgress) => void {
  let shownAt = 0;
  return ({ bytes, files, name }) => {
    const now = Date.now();
    if (now - shownAt < REFRESH_MS) return;
    shownAt = now;
    host.progress?.(texts.progress(bytes, files, name));
  };
}

export async function readWithProgress(
  { host }: CommandRun,
  paths: readonly string[],
  texts: UsageTexts,
): Promise<Result<Usage>> {
  const stop = new AbortController();
  const release = host.onInterrupt(() => stop.abort());
  try {
    return await readUsage(paths, { stop: stop.signal, onProgress: progressOn(host, texts) });
  } finally {
    release();
    host.progress?.(null);
  }
}

export const command = define({
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
  run(run) {
    const { args, host, language } = run;
    return printed(run, async (print) => {
      const texts = await loadUsageTexts(language());
      const usage = await readWithProgress(run, args.operands, texts);
      if (!usage.ok) return usage;
      const shown = inOneLine(usage.value);
      print(
        args.json ? jsonAnswer('usage', usage.value) : `${args.csv ? usageCsv(shown) : renderUsage(shown, texts)}\n`,
      );
      if (args.csv) host.note(remarksOf(shown, texts).join('\n'));
      const { unread, stopped } = usage.value;
      return succeed(unread.length === 0 && !stopped ? EXIT.ok : EXIT.notHere);
    });
  },
});

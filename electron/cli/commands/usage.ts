import { EXIT } from '../../../shared/failures.ts';
import { inOneLine } from '../../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { loadUsageTexts } from '../../../shared/text/load.ts';
import type { UsageTexts } from '../../../shared/text/pack.ts';
import type { Usage } from '../../../shared/usage/usage.ts';
import { readUsage, type UsageProgress } from '../../services/usage/read-usage.ts';
import { define, type CliHost, type CommandRun } from '../command.ts';
import { allOf, anyText, clash, flag, mapped } from '../option.ts';
import { printed } from '../printed.ts';
import { jsonAnswer } from '../shapes.ts';
import { remarksOf, renderUsage, usageCsv } from '../render-usage.ts';

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

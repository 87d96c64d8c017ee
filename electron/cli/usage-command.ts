import { EXIT } from '../../shared/failures.ts';
import { jsonText } from '../../shared/output/json.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadUsageTexts } from '../../shared/text/load.ts';
import type { UsageTexts } from '../../shared/text/usage.ts';
import type { Usage } from '../../shared/usage/usage.ts';
import { readUsage, type UsageProgress } from '../services/usage.ts';
import type { CliHost, CommandAnswer, CommandRun } from './command.ts';
import { printed } from './printed.ts';
import { remarksOf, renderUsage, usageCsv } from './render-usage.ts';

const REFRESH_MS = 200;

/** Shows how far it is on a terminal, a few times a second. */
function progressOn(host: CliHost, texts: UsageTexts): (progress: UsageProgress) => void {
  let shownAt = 0;
  return ({ bytes, files, name }) => {
    const now = Date.now();
    if (now - shownAt < REFRESH_MS) return;
    shownAt = now;
    host.progress?.(texts.progress(bytes, files, name));
  };
}

/** Reads, with its progress on a terminal, until the end or the first Ctrl+C. */
export async function readWithProgress(
  { host }: CommandRun,
  paths: readonly string[],
  texts: UsageTexts,
): Promise<Result<Usage>> {
  const stop = new AbortController();
  const release = host.onInterrupt(() => {
    stop.abort();
  });
  try {
    return await readUsage(paths, { stop: stop.signal, onProgress: progressOn(host, texts) });
  } finally {
    release();
    host.progress?.(null);
  }
}

interface UsageArguments {
  readonly operands: readonly string[];
  readonly csv: boolean;
  readonly out: string | null;
}

/**
 * `usage PATH...`: who still uses old protocols, by what logs say. Exit 0 where all was read, 5 where something couldn't be read
 * or Ctrl+C ended it, 2 where there is nothing to read. JSON: the shape of `Usage`.
 */
export function usageCommand(run: CommandRun<UsageArguments>): Promise<Result<CommandAnswer>> {
  const { args, host, language } = run;
  return printed(run, async (print) => {
    const texts = await loadUsageTexts(language());
    const usage = await readWithProgress(run, args.operands, texts);
    if (!usage.ok) return usage;
    const shown = inOneLine(usage.value);
    print(`${args.json ? jsonText(usage.value) : args.csv ? usageCsv(shown) : renderUsage(shown, texts)}\n`);
    if (args.csv) host.note(remarksOf(shown, texts).join('\n'));
    const { unread, stopped } = usage.value;
    return succeed(unread.length === 0 && !stopped ? EXIT.ok : EXIT.notHere);
  });
}

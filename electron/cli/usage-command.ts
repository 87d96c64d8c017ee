import { resolve } from 'node:path';
import { EXIT } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadUsageTexts } from '../../shared/text/load.ts';
import type { UsageTexts } from '../../shared/text/usage.ts';
import { readUsage, type UsageProgress } from '../services/usage.ts';
import { answerOf, type CliHost, type CommandAnswer, type CommandRun } from './command.ts';
import { intoFile } from './into-file.ts';
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

/**
 * `usage PATH...`: who still uses old protocols, by what logs say. Exit 0 where all was read, 5 where something couldn't be read
 * or Ctrl+C ended it, 2 where there is nothing to read. JSON: the shape of `Usage`.
 */
export async function usageCommand({ args, host, language }: CommandRun): Promise<Result<CommandAnswer>> {
  const texts = await loadUsageTexts(language());
  const stop = new AbortController();
  const release = host.onInterrupt(() => stop.abort());
  let usage: Awaited<ReturnType<typeof readUsage>>;
  try {
    usage = await readUsage(args.operands, { stop: stop.signal, onProgress: progressOn(host, texts) });
  } finally {
    release();
    host.progress?.(null);
  }
  if (!usage.ok) return usage;
  const { unread, stopped } = usage.value;
  const exit = unread.length === 0 && !stopped ? EXIT.ok : EXIT.notHere;
  const answer = answerOf(usage.value, exit, (shown) => {
    if (!args.csv) return renderUsage(shown, texts);
    host.note(remarksOf(shown, texts).join('\n'));
    return usageCsv(shown);
  });
  return args.out === null ? succeed(answer) : intoFile(answer, resolve(args.out), args.json, language());
}

import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readUsage } from '../../electron/services/usage/read-usage.ts';
import { inFolder, inTurns, THREADS_FOLDER, worked, type Rows } from './stats.ts';

const MB = 1_000_000;
const SOME = 100_000;
const MANY = 1_000_000;

const HEAD =
  '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken crypt-protocol crypt-cipher crypt-hash crypt-keyexchange\r\n';

/** A line of IIS, of which one in a thousand has TLS 1.0, from one of 250 clients. */
function lineOf(index: number): string {
  const two = (number: number): string => String(number % 60).padStart(2, '0');
  const agent = 'Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36';
  const client = `10.0.${((index / 1000) % 250) | 0}.17`;
  const protocol = index % 1000 === 0 ? '40' : '400';
  return `2026-11-24 08:${two(index / 60)}:${two(index)} 10.0.0.9 GET /api/items/${index} - 443 - ${client} ${agent} - 200 0 0 ${index % 90} ${protocol} 6610 800d ae06\r\n`;
}

function* logOf(lines: number): Generator<string> {
  yield HEAD;
  for (let at = 0; at < lines; at += 1000)
    yield Array.from({ length: 1000 }, (_, index) => lineOf(at + index)).join('');
}

/** Counts a log, and returns how much memory the process had while it did. */
async function count(path: string, lines: number): Promise<number> {
  let most = 0;
  const usage = await readUsage([path], {
    stop: new AbortController().signal,
    folder: THREADS_FOLDER,
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
  });
  const { 'TLS 1.0': old = 0, 'TLS 1.2': newer = 0 } = usage.ok ? usage.value.totals : {};
  if (old !== lines / 1000 || newer !== lines - old) throw new Error(`${old} and ${newer} of ${lines}`);
  return most;
}

/** Megabytes of a log of IIS a second on one core, and whether a long log needs more memory than a short one. */
export function usage(): Promise<Rows> {
  return inFolder(async (folder) => {
    const [some, many] = [join(folder, 'some.log'), join(folder, 'many.log')];
    await writeFile(some, logOf(SOME));
    await writeFile(many, logOf(MANY));
    const { size } = await stat(many); // so long that the start of the thread hardly counts
    const rate = async (): Promise<number> => (1000 * (size / MB)) / (await worked(() => count(many, MANY)));
    const rates = await inTurns({ usage: rate }, { rounds: 7 });
    const short = await count(some, SOME);
    const long = await count(many, MANY);
    return { rate: { figures: rates.usage }, memory: { figures: [Math.max(0, long - short) / 2 ** 20] } };
  });
}

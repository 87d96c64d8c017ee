import { memoryUsage } from 'node:process';

/** What one damaged input came to, and the input itself if that was a surprise. */
export interface Fed {
  readonly kind: string;
  readonly surprise: string | null;
}

const MEGABYTE = 1024 * 1024;
/** Far more than the longest input needs, far less than what a leak would use. */
const MOST_GROWTH_MB = 256;

/** Feeds inputs one by one, prints what they came to, and gives the exit code: 1 if there was a surprise, or memory grew. */
export function feed(what: string, count: number, seed: number, inputs: Iterable<Fed>): number {
  const kinds = new Map<string, number>();
  const surprises: string[] = [];
  const memoryAtStart = memoryUsage().rss;
  const start = performance.now();
  for (const { kind, surprise } of inputs) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (surprise !== null) surprises.push(surprise);
  }
  const grown = Math.max(0, Math.round((memoryUsage().rss - memoryAtStart) / MEGABYTE));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${String(count)} ${what}, seed ${String(seed)}, ${seconds} s, ${String(grown)} MB more in use.`);
  console.log([...kinds].map(([kind, times]) => `${kind} x ${String(times)}`).join(', '));
  console.log(`Surprises: ${String(surprises.length)}`);
  for (const one of surprises.slice(0, 20)) console.log(`  ${one}`);
  return surprises.length === 0 && grown < MOST_GROWTH_MB ? 0 : 1;
}

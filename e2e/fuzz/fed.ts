import { argv, memoryUsage } from 'node:process';

/** What one damaged input came to, and the input itself if that was a surprise. */
export interface Fed {
  readonly kind: string;
  readonly surprise: string | null;
}

interface Most {
  /** By default far more than the longest input needs, far less than what a leak would use. */
  readonly growthMb?: number;
  /** How many inputs, unless the command line says so. */
  readonly count?: number;
}

const MEGABYTE = 1024 * 1024;

/** Feeds inputs one by one and prints what they came to. The exit code is 1 if there was a surprise, or memory grew. */
export async function feed(
  what: string,
  inputs: (count: number, seed: number) => Iterable<Fed> | AsyncIterable<Fed>,
  { growthMb = 256, count: most = 1_000_000 }: Most = {},
): Promise<void> {
  const [count = most, seed = Date.now() % 1_000_000] = argv.slice(2).map(Number);
  const kinds = new Map<string, number>();
  const surprises: string[] = [];
  const memoryAtStart = memoryUsage().rss;
  const start = performance.now();
  for await (const { kind, surprise } of inputs(count, seed)) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (surprise !== null) surprises.push(surprise);
  }
  const grown = Math.max(0, Math.round((memoryUsage().rss - memoryAtStart) / MEGABYTE));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${String(count)} ${what}, seed ${String(seed)}, ${seconds} s, ${String(grown)} MB more in use.`);
  console.log([...kinds].map(([kind, times]) => `${kind} x ${String(times)}`).join(', '));
  console.log(`Surprises: ${String(surprises.length)}`);
  for (const one of surprises.slice(0, 20)) console.log(`  ${one}`);
  process.exitCode = surprises.length === 0 && grown < growthMb ? 0 : 1;
}

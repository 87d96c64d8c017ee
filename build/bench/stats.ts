// What measurements share, and their arithmetic.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the bundle of the thread is, next to that of the measurements. */
export const THREADS_FOLDER = join(import.meta.dirname, '../app');

/** A row of the table: figures, and those of something else that was measured in turns with it. */
export interface Measured {
  readonly figures: readonly number[];
  readonly than?: readonly number[];
}

/** By name. */
export type Rows = Readonly<Record<string, Measured>>;

/** NaN of nothing, which is within no budget. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [high = NaN, low = high] = [sorted[half], sorted[half - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * How many times as much one thing takes as another that was measured in turns with it: the median over the rounds.
 * What else the machine does affects both halves of a round, so it cancels out.
 */
export function medianRatio(numbers: readonly number[], others: readonly number[]): number {
  if (numbers.length !== others.length) throw new Error(`${numbers.length} rounds against ${others.length}`);
  return median(numbers.map((number, round) => number / (others[round] ?? NaN)));
}

/** Measures things in turns (A B C A B C...), so that each meets the same moments. Each gives what it took. */
export async function inTurns<Name extends string>(
  subjects: Readonly<Record<Name, () => number | Promise<number>>>,
  { rounds, warmUps = 1 }: { readonly rounds: number; readonly warmUps?: number },
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(subjects) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const took = await subjects[name]();
      if (round >= 0) taken[name].push(took);
    }
  }
  return taken;
}

/** Milliseconds that something takes by the clock. */
export async function clocked(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Milliseconds of processor time that something takes in this process: what others do on the machine doesn't count. */
export async function worked(act: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What the work below took on the machine for which limits of time were set, in processor milliseconds. */
const WORK_MS = 60;
const ROWS = JSON.stringify(
  Array.from({ length: 2000 }, (_, index) => ({ name: `Value ${index}`, data: [index, String(index)] })),
);

function work(): number {
  const rows = JSON.parse(ROWS) as readonly { readonly name: string; readonly data: readonly [number, string] }[];
  const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  return rows.reduce((sum, { name }) => sum + (byName.get(name.toLowerCase())?.data[0] ?? NaN), 0);
}

/** How fast a core is now: 1 on the machine that set the limits of time. A shared one is half as fast at times. */
export async function coreSpeed(): Promise<number> {
  const times = (): Promise<number> => worked(() => Array.from({ length: 60 }, work));
  const { taken } = await inTurns({ taken: times }, { rounds: 9, warmUps: 2 });
  return WORK_MS / median(taken);
}

/** Has something measured on files, in a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-remedy-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

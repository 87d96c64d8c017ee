import { NOTHING_NAMED } from '../../electron/services/pc/pc.ts';
import { countFleet } from '../../electron/services/fleet/inputs.ts';
import { inventedReports } from '../../e2e/fleet/invented.ts';
import { inTurns, THREADS_FOLDER, worked, type Rows } from './stats.ts';

const DIFFERENT = 10_000;
const CHUNK = 1024 * 1024;
const STEADY = 20_000;
const LARGE = 1_000_000;

/** The reports as a stream gives them: pieces of one size, which end anywhere in a line, each in its own memory. */
function piecesOf(lines: readonly string[]): readonly Buffer[] {
  const all = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) =>
    Buffer.from(all.subarray(i * CHUNK, (i + 1) * CHUNK)),
  );
}

/** Processor milliseconds for counting some reports. */
async function costOf(lines: readonly string[], times: number, onRound: () => void = () => undefined): Promise<number> {
  const pieces = piecesOf(lines);
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < times; i++) {
      yield* pieces;
      onRound();
    }
  }
  return worked(async () => {
    const counted = await countFleet({ kind: 'stream', chunks: stream() }, NOTHING_NAMED, { folder: THREADS_FOLDER });
    const read = counted.ok ? counted.value.read : 0;
    if (read !== lines.length * times) throw new Error(`${read} of ${lines.length * times} reports were read`);
  });
}

/** What this process has in memory, without what nobody refers to: with much to hold, the engine is in no hurry. */
function keptMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

/** Reports a second on one core, and whether a report of a million costs more than one of some. */
export async function fleet(): Promise<Rows> {
  const source = inventedReports(1);
  const lines = Array.from({ length: DIFFERENT }, () => source.next().value);
  const each = (total: number, ms: number): number => (1000 * ms) / total;
  const costs = await inTurns(
    { steady: async () => each(STEADY, await costOf(lines, STEADY / DIFFERENT)) },
    { rounds: 7 },
  );
  const rates = (micros: readonly number[]): readonly number[] => micros.map((cost) => 1_000_000 / cost);
  const resident: number[] = [];
  const large = each(LARGE, await costOf(lines, LARGE / DIFFERENT, () => resident.push(keptMemory())));
  const tenth = resident.length / 10;
  const grown = Math.max(0, Math.max(...resident) - Math.max(...resident.slice(0, tenth))) / 2 ** 20;
  return {
    rate: { figures: rates(costs.steady) },
    large: { figures: rates([large]), than: rates(costs.steady.slice(-1)) },
    memory: { figures: [grown] },
  };
}

// A proof by new processes, and what starting such a process takes by itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProofPatience } from '../../../electron/proof/engines.ts';
import { createWindowsProber } from '../../../electron/proof/windows-prober.ts';
import { clocked, inTurns, type Series } from '../stats.mjs';

const ROUNDS = 9;
/** The product's own but for the deadline: Wine on a busy machine takes longer than Windows. */
const PATIENCE: ProofPatience = { startMs: 30_000, deadlineMs: 30_000, takesAfterMs: 400 };

export async function probes(): Promise<Series> {
  const script = join(dirname(process.argv[1] ?? ''), 'wine-cli.cjs');
  const prober = createWindowsProber({ file: process.execPath, leading: [script] }, PATIENCE);
  const prove = async (): Promise<void> => {
    const { native } = await prober.probe(new AbortController().signal);
    if (native.state !== 'seen') throw new Error(JSON.stringify(native));
  };
  const empty = join(tmpdir(), 'empty.cjs');
  writeFileSync(empty, '');
  return inTurns(
    {
      probe: () => clocked(prove),
      empty: () => clocked(() => once(spawn(process.execPath, [empty], { stdio: 'ignore' }), 'exit')),
    },
    { rounds: ROUNDS },
  );
}

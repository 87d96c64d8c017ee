import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Command } from './run-writer.mjs';

/** A process that has the lock of a registry until it is killed. */
export async function holdElsewhere({ program, args, env }: Command): Promise<ChildProcess> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === JSON.stringify({ came: 'held', journal: null })) return child;
    if (line.startsWith('{')) throw new Error(line);
  }
  throw new Error('it ended');
}

export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

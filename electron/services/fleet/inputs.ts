import { basename, relative } from 'node:path';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { fail } from '../../../shared/failures.ts';
import { groupOf, noCounts, type GroupCounts } from '../../../shared/fleet/groups.ts';
import { listedPc } from '../../../shared/fleet/listed.ts';
import { createTally, type Fleet } from '../../../shared/fleet/tally.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { filesBelow } from '../../files-below.ts';
import { NOTHING_NAMED } from '../pc/pc.ts';
import { kindOfFile, readDocuments, readFile } from './files.ts';
import { openFleetReading, type FleetReading, type OnInput } from './reading.ts';
import { refused } from './tasks.ts';
import type { ThreadPlace } from '../../reading-thread.ts';

/** The source of the inputs: a folder, or a stream of reports and snapshots, one after the other. */
export type FleetSource =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> };

export interface FleetWatch extends ThreadPlace {
  readonly onFile?: () => void;
  /** Once cancelled, no more is read; everything read so far is kept. */
  readonly signal?: AbortSignal;
}

export async function countFiles(root: string, signal: AbortSignal): Promise<number> {
  let count = 0;
  for await (const { path, errno } of filesBelow(root, signal))
    if (errno === undefined && kindOfFile(basename(path)) !== null) count++;
  return count;
}

async function readFolder(
  root: string,
  named: Snapshot['named'],
  reading: FleetReading,
  { onFile, signal }: FleetWatch,
): Promise<Result<null>> {
  for await (const { path, errno } of filesBelow(root, signal)) {
    if (errno !== undefined && path === root) return fail('file-unreadable', { path, detail: errno });
    const [source, name] = [relative(root, path), basename(path)];
    const kind = kindOfFile(name);
    if (errno !== undefined) {
      await reading.broken({ source, name }, refused('unreadable'));
    } else if (kind !== null) {
      await readFile({ path, source, kind }, named, reading, signal);
      onFile?.();
    }
  }
  return succeed(null);
}

/**
 * Passes on each input of a fleet, in order, in constant memory. In a folder: `.json` and `.html` with a report or a
 * snapshot, `.ndjson` and `.jsonl` with several, `.txt` of a collector, `.reg` exports, and folders with a
 * `registry.reg` as sample PCs; other files are ignored. Each is read in a thread; one that takes too long is
 * unreadable. `named` is the Windows version of `.reg` exports that lack it. Fails if there is nothing to read.
 */
export async function readFleet(
  source: FleetSource,
  named: Snapshot['named'],
  onInput: OnInput,
  watch: FleetWatch = {},
): Promise<Result<null>> {
  let count = 0;
  const counting: OnInput = (input) => {
    count++;
    onInput(input);
  };
  const { signal } = watch;
  const reading = openFleetReading(counting, watch);
  const close = (): void => void reading.close();
  signal?.addEventListener('abort', close);
  try {
    if (source.kind === 'folder') {
      const done = await readFolder(source.path, named, reading, watch);
      if (!done.ok) return done;
      await reading.flush();
    } else {
      const line = (number: number): string => `line ${String(number)}`;
      await readDocuments(source.chunks, { source: line, name: line }, reading);
    }
  } finally {
    signal?.removeEventListener('abort', close);
    await reading.close();
  }
  const path = source.kind === 'folder' ? source.path : '-';
  return count === 0 && signal?.aborted !== true ? fail('nothing-to-count', { path }) : succeed(null);
}

/** Counts a fleet in constant memory; see `readFleet`. */
export async function countFleet(
  source: FleetSource,
  named: Snapshot['named'],
  where: ThreadPlace = {},
): Promise<Result<Fleet>> {
  const tally = createTally();
  const done = await readFleet(source, named, tally.add, where);
  return done.ok ? succeed(tally.result()) : done;
}

/** Counts the PCs whose reports are in a folder; none if it isn't there yet. */
export async function countReports(path: string): Promise<{ readonly counts: GroupCounts; readonly byPolicy: number }> {
  const counts = noCounts();
  let byPolicy = 0;
  await readFleet({ kind: 'folder', path }, NOTHING_NAMED, (input) => {
    const pc = listedPc(input);
    const group = groupOf(pc);
    counts[group]++;
    if (group !== 'ok' && pc.originLevel === 'says-so') byPolicy++;
  });
  return { counts, byPolicy };
}

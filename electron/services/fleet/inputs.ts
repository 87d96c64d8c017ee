import type { Dir } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { fail } from '../../../shared/failures.ts';
import { createTally, type Fleet } from '../../../shared/fleet/tally.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { errnoOf } from '../../file-errors.ts';
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

/** A find in a folder: a file, or a folder that can't be opened. */
interface OnWay {
  readonly file: (path: string, name: string) => Promise<void> | void;
  readonly closed: (folder: string) => Promise<void> | void;
}

/** Walks a folder recursively, in file system order, without following links. */
async function walk(root: string, { file, closed }: OnWay, signal?: AbortSignal): Promise<Result<null>> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dir;
    try {
      entries = await opendir(folder);
    } catch (error) {
      const detail = errnoOf(error);
      if (detail === null) throw error;
      if (folder === root) return fail('file-unreadable', { path: root, detail });
      await closed(folder);
      continue;
    }
    for await (const entry of entries) {
      if (signal?.aborted === true) return succeed(null);
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) await file(path, entry.name);
    }
  }
  return succeed(null);
}

export async function countFiles(root: string, signal?: AbortSignal): Promise<number> {
  let count = 0;
  const file = (_path: string, name: string): void => {
    if (kindOfFile(name) !== null) count++;
  };
  await walk(root, { file, closed: () => undefined }, signal);
  return count;
}

function readFolder(
  root: string,
  named: Snapshot['named'],
  reading: FleetReading,
  { onFile, signal }: FleetWatch,
): Promise<Result<null>> {
  const closed = (folder: string): Promise<void> =>
    reading.broken({ source: relative(root, folder), name: basename(folder) }, refused('unreadable'));
  const file = async (path: string, name: string): Promise<void> => {
    const kind = kindOfFile(name);
    if (kind === null) return;
    await readFile({ path, source: relative(root, path), kind }, named, reading, signal);
    onFile?.();
  };
  return walk(root, { file, closed }, signal);
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

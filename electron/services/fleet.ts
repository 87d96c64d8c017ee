import type { Dir } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { readInput } from '../../shared/fleet/reader.ts';
import { brokenName, createTally, type Fleet, type Tally } from '../../shared/fleet/tally.ts';
import type { Snapshot } from '../../shared/diagnosis/snapshot.ts';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { errnoOf } from '../file-errors.ts';
import { openPc } from './open-pc.ts';
import { NOTHING_NAMED } from './pc.ts';
import { MOST_REPORT_BYTES, readBounded } from './bounded-file.ts';
import { check } from './check.ts';

/** Where the inputs are: a folder, or a report or snapshot a line from a stream. */
export type FleetSource =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'lines'; readonly chunks: AsyncIterable<Uint8Array> };

const LINE_FEED = 10;

type OnLine = (bytes: Buffer | null, number: number) => void;

/**
 * Hands on each line of a stream, from 1, in memory that doesn't grow with it. A line of more than `MOST_REPORT_BYTES` is
 * handed on as null.
 */
async function eachLine(chunks: AsyncIterable<Uint8Array>, onLine: OnLine): Promise<void> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 0;
  const end = (rest: Buffer): void => {
    number++;
    onLine(
      size + rest.length > MOST_REPORT_BYTES ? null : held.length === 0 ? rest : Buffer.concat([...held, rest]),
      number,
    );
    held = [];
    size = 0;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      end(bytes.subarray(from, at));
      from = at + 1;
    }
    if (from === bytes.length) continue;
    const rest = bytes.subarray(from);
    size += rest.length;
    if (size > MOST_REPORT_BYTES) held = [];
    else held.push(rest);
  }
  if (size > 0) end(Buffer.alloc(0));
}

/** Blank lines and a byte order mark count for nothing. */
const textOf = (bytes: Buffer): string =>
  bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();

async function countLines(
  chunks: AsyncIterable<Uint8Array>,
  tally: Tally,
  nameOf: (line: number) => string,
): Promise<void> {
  await eachLine(chunks, (bytes, number) => {
    if (bytes === null) {
      tally.refuse(nameOf(number), 'too-long');
      return;
    }
    const text = textOf(bytes);
    if (text === '') return;
    const input = readInput(text);
    if (input.ok) tally.count(input.value);
    else tally.refuse(nameOf(number), input.why);
  });
}

/**
 * A `.reg` export or a sample PC's folder, as `check --registry` reads it. In a fleet of many Windows `named` only says what
 * an export doesn't say by itself.
 */
async function countRegistry(path: string, name: string, tally: Tally, named: Snapshot['named']): Promise<void> {
  const pc = await openPc({ registry: path, driver: null, named: NOTHING_NAMED, self: null });
  if (!pc.ok) {
    tally.refuse(name, 'no-registry-file');
    return;
  }
  const found = (await check(pc.value)).report;
  const missing = {
    release: found.machine.release === 'unknown' ? named.release : null,
    architecture: found.architectureAssumed === true ? named.architecture : null,
  };
  const isComplete = missing.release === null && missing.architecture === null;
  const { verdict, machine, ladder } = isComplete ? found : (await check({ ...pc.value, named: missing })).report;
  await pc.value.driver.close();
  tally.count({ verdict, release: machine.release, broken: brokenName(ladder) });
}

/** A file of one report or snapshot; one that isn't JSON as a whole may have a report a line. */
async function countDocument(path: string, name: string, tally: Tally): Promise<void> {
  const bytes = await readBounded(path, MOST_REPORT_BYTES);
  if (!bytes.ok || bytes.value === null) {
    tally.refuse(name, bytes.ok ? 'too-long' : 'unreadable');
    return;
  }
  const text = textOf(bytes.value);
  const input = readInput(text);
  if (input.ok) tally.count(input.value);
  else if (input.why === 'not-json' && text.includes('}\n{')) await countNdjson(path, name, tally);
  else tally.refuse(name, input.why);
}

async function countNdjson(path: string, name: string, tally: Tally): Promise<void> {
  try {
    await countLines(
      createReadStream(path, { highWaterMark: 1024 * 1024 }),
      tally,
      (line) => `${name}:${String(line)}`,
    );
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    tally.refuse(name, 'unreadable');
  }
}

const DOCUMENTS = ['.json', '.html', '.htm'];
const LINES = ['.ndjson', '.jsonl'];
/** Beside a `registry.reg` these belong to a sample PC and are no inputs of their own. */
const OF_SAMPLE = ['files.json'];

/** Goes through a folder and all below it, in the order of the file system, following no links. */
async function countFolder(root: string, tally: Tally, named: Snapshot['named']): Promise<Result<null>> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dir;
    try {
      entries = await opendir(folder);
    } catch (error) {
      const detail = errnoOf(error);
      if (detail === null) throw error;
      if (folder === root) return fail('file-unreadable', { path: root, detail });
      tally.refuse(relative(root, folder), 'unreadable');
      continue;
    }
    for await (const entry of entries) {
      const path = join(folder, entry.name);
      const name = relative(root, path);
      const ending = extname(entry.name).toLowerCase();
      if (entry.isDirectory()) folders.push(path);
      else if (!entry.isFile() || OF_SAMPLE.includes(entry.name)) continue;
      else if (entry.name === 'registry.reg') await countRegistry(folder, name, tally, named);
      else if (ending === '.reg') await countRegistry(path, name, tally, named);
      else if (LINES.includes(ending)) await countNdjson(path, name, tally);
      else if (DOCUMENTS.includes(ending)) await countDocument(path, name, tally);
    }
  }
  return succeed(null);
}

/**
 * Counts a fleet in memory that doesn't grow with it. In a folder: `.json` and `.html` with a report or a snapshot, `.ndjson`
 * and `.jsonl` with one a line, `.reg` exports, and folders with a `registry.reg` as sample PCs; other files are left alone.
 * `named` is the Windows of `.reg` exports that don't say it.
 */
export async function countFleet(source: FleetSource, named: Snapshot['named']): Promise<Result<Fleet>> {
  const tally = createTally();
  if (source.kind === 'folder') {
    const done = await countFolder(source.path, tally, named);
    if (!done.ok) return done;
  } else {
    await countLines(source.chunks, tally, (line) => `line ${String(line)}`);
  }
  const fleet = tally.result();
  const path = source.kind === 'folder' ? source.path : '-';
  return fleet.read + fleet.broken === 0 ? fail('nothing-to-count', { path }) : succeed(fleet);
}

import type { Dir, Stats } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { fleetPc, type Broken, type BrokenReason, type FleetInput, type FleetPc } from '../../shared/fleet/input.ts';
import { isCollectedText } from '../../shared/fleet/collected/read.ts';
import { readInput } from '../../shared/fleet/reader.ts';
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

type OnInput = (input: FleetInput) => void;

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

const refused = (why: BrokenReason): Broken => ({ ok: false, why });

/** Each line by itself; what its PC is called without a name in its report is what `nameOf` gives. */
async function readLines(
  chunks: AsyncIterable<Uint8Array>,
  place: { readonly source: (line: number) => string; readonly name: (line: number) => string },
  onInput: OnInput,
): Promise<void> {
  await eachLine(chunks, (bytes, line) => {
    const text = bytes === null ? null : textOf(bytes);
    if (text === '') return;
    const found = text === null ? refused('too-long') : readInput(text);
    onInput({ source: place.source(line), name: place.name(line), found });
  });
}

/**
 * A `.reg` export or a sample PC's folder, as `check --registry` reads it. In a fleet of many Windows `named` only says what
 * an export doesn't say by itself.
 */
async function readRegistry(path: string, named: Snapshot['named']): Promise<Result<FleetPc, Broken>> {
  const pc = await openPc({ registry: path, driver: null, named: NOTHING_NAMED, self: null });
  if (!pc.ok) return refused('no-registry-file');
  const found = (await check(pc.value)).report;
  const missing = {
    release: found.machine.release === 'unknown' ? named.release : null,
    architecture: found.architectureAssumed === true ? named.architecture : null,
  };
  const isComplete = missing.release === null && missing.architecture === null;
  const report = isComplete ? found : (await check({ ...pc.value, named: missing })).report;
  await pc.value.driver.close();
  return succeed(fleetPc(report));
}

/** A collector doesn't say when it ran, since a script of Windows has no date in one form; its file has the PC's time. */
const withTime = (found: Result<FleetPc, Broken>, { mtime }: Stats): Result<FleetPc, Broken> =>
  found.ok ? succeed({ ...found.value, checkedAt: mtime.toISOString() }) : found;

/** A file of one report or snapshot; one that isn't JSON as a whole may have a report a line. */
async function readDocument(path: string, source: string, onInput: OnInput): Promise<void> {
  const name = bareName(path);
  const bytes = await readBounded(path, MOST_REPORT_BYTES);
  if (!bytes.ok || bytes.value === null) {
    onInput({ source, name, found: refused(bytes.ok ? 'too-long' : 'unreadable') });
    return;
  }
  const text = textOf(bytes.value);
  const isCollected = isCollectedText(text);
  if (extname(path).toLowerCase() === COLLECTED && !isCollected) return;
  const found = isCollected ? withTime(readInput(text), await stat(path)) : readInput(text);
  if (!found.ok && found.why === 'not-json' && text.includes('}\n{')) await readNdjson(path, source, onInput);
  else onInput({ source, name, found });
}

async function readNdjson(path: string, source: string, onInput: OnInput): Promise<void> {
  const name = bareName(path);
  try {
    await readLines(
      createReadStream(path, { highWaterMark: 1024 * 1024 }),
      { source: (line) => `${source}:${String(line)}`, name: (line) => `${name}:${String(line)}` },
      onInput,
    );
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    onInput({ source, name, found: refused('unreadable') });
  }
}

const bareName = (path: string): string => basename(path, extname(path));

/** Other text files are left alone. */
const COLLECTED = '.txt';
const DOCUMENTS = ['.json', '.html', '.htm', COLLECTED];
const LINES = ['.ndjson', '.jsonl'];
/** Beside a `registry.reg` these belong to a sample PC and are no inputs of their own. */
const OF_SAMPLE = ['files.json'];

/** Goes through a folder and all below it, in the order of the file system, following no links. */
async function readFolder(root: string, named: Snapshot['named'], onInput: OnInput): Promise<Result<null>> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dir;
    try {
      entries = await opendir(folder);
    } catch (error) {
      const detail = errnoOf(error);
      if (detail === null) throw error;
      if (folder === root) return fail('file-unreadable', { path: root, detail });
      onInput({ source: relative(root, folder), name: basename(folder), found: refused('unreadable') });
      continue;
    }
    for await (const entry of entries) {
      const path = join(folder, entry.name);
      const source = relative(root, path);
      const ending = extname(entry.name).toLowerCase();
      if (entry.isDirectory()) folders.push(path);
      else if (!entry.isFile() || OF_SAMPLE.includes(entry.name)) continue;
      else if (entry.name === 'registry.reg')
        onInput({ source, name: basename(resolve(folder)), found: await readRegistry(folder, named) });
      else if (ending === '.reg') onInput({ source, name: bareName(path), found: await readRegistry(path, named) });
      else if (LINES.includes(ending)) await readNdjson(path, source, onInput);
      else if (DOCUMENTS.includes(ending)) await readDocument(path, source, onInput);
    }
  }
  return succeed(null);
}

/**
 * Hands on each input of a fleet, in their order, in memory that doesn't grow with it. In a folder: `.json` and `.html` with a
 * report or a snapshot, `.ndjson` and `.jsonl` with one a line, `.txt` of a collector, `.reg` exports, and folders with a `registry.reg` as sample
 * PCs; other files are left alone. `named` is the Windows of `.reg` exports that don't say it. Fails where there is nothing to
 * read.
 */
export async function readFleet(
  source: FleetSource,
  named: Snapshot['named'],
  onInput: OnInput,
): Promise<Result<null>> {
  let count = 0;
  const counting: OnInput = (input) => {
    count++;
    onInput(input);
  };
  if (source.kind === 'folder') {
    const done = await readFolder(source.path, named, counting);
    if (!done.ok) return done;
  } else {
    const line = (number: number): string => `line ${String(number)}`;
    await readLines(source.chunks, { source: line, name: line }, counting);
  }
  const path = source.kind === 'folder' ? source.path : '-';
  return count === 0 ? fail('nothing-to-count', { path }) : succeed(null);
}

import type { Stats } from 'node:fs';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { fleetPc, type Broken, type BrokenReason, type FleetInput, type FleetPc } from '../../shared/fleet/input.ts';
import { isCollectedText } from '../../shared/fleet/collected/read.ts';
import { readInput, readWhole } from '../../shared/fleet/reader.ts';
import type { Snapshot } from '../../shared/diagnosis/snapshot.ts';
import type { Report } from '../../shared/report/report.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { errnoOf } from '../file-errors.ts';
import { MOST_REPORT_BYTES, readBounded } from './bounded-file.ts';
import { check } from './check.ts';
import { openPc } from './open-pc.ts';
import { NOTHING_NAMED } from './pc.ts';

export type OnInput = (input: FleetInput) => void;

const LINE_FEED = 10;
const CHUNK = 1024 * 1024;

type OnLine = (bytes: Buffer | null, number: number) => void;

/**
 * Hands on each line of a stream, from 1, in memory that doesn't grow with it. A line of more than `MOST_REPORT_BYTES` is
 * handed on as null.
 */
async function eachLine(chunks: AsyncIterable<Uint8Array>, onLine: OnLine, signal?: AbortSignal): Promise<void> {
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
    if (signal?.aborted === true) return;
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
export async function readLines(
  chunks: AsyncIterable<Uint8Array>,
  place: { readonly source: (line: number) => string; readonly name: (line: number) => string },
  onInput: OnInput,
  signal?: AbortSignal,
): Promise<void> {
  const onLine: OnLine = (bytes, line) => {
    const text = bytes === null ? null : textOf(bytes);
    if (text === '') return;
    const found = text === null ? refused('too-long') : readInput(text);
    onInput({ source: place.source(line), name: place.name(line), line, found });
  };
  await eachLine(chunks, onLine, signal);
}

/**
 * A `.reg` export or a sample PC's folder, as `check --registry` reads it. In a fleet of many Windows `named` only says what
 * an export doesn't say by itself.
 */
async function readRegistry(path: string, named: Snapshot['named']): Promise<Result<Report, Broken>> {
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
  return succeed(report);
}

/** A collector doesn't say when it ran, since a script of Windows has no date in one form; its file has the PC's time. */
const withTime = (found: Result<FleetPc, Broken>, { mtime }: Stats): Result<FleetPc, Broken> =>
  found.ok ? succeed({ ...found.value, checkedAt: mtime.toISOString() }) : found;

/** A file of one report or snapshot; one that isn't JSON as a whole may have a report a line. */
async function readDocument(path: string, source: string, onInput: OnInput, signal?: AbortSignal): Promise<void> {
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
  if (!found.ok && found.why === 'not-json' && text.includes('}\n{')) await readNdjson(path, source, onInput, signal);
  else onInput({ source, name, found });
}

async function readNdjson(path: string, source: string, onInput: OnInput, signal?: AbortSignal): Promise<void> {
  const name = bareName(path);
  try {
    await readLines(
      createReadStream(path, { highWaterMark: CHUNK }),
      { source: (line) => `${source}:${String(line)}`, name: (line) => `${name}:${String(line)}` },
      onInput,
      signal,
    );
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    onInput({ source, name, found: refused('unreadable') });
  }
}

const bareName = (path: string): string => basename(path, extname(path));

/** A text file is an input where a collector wrote it; others are left alone. */
const COLLECTED = '.txt';
const SAMPLE = 'registry.reg';
/** Beside a `registry.reg` these belong to a sample PC and are no inputs of their own. */
const OF_SAMPLE = ['files.json'];

/** How a file of a fleet is read. */
type Kind = 'sample' | 'export' | 'lines' | 'document';

const KINDS: Readonly<Record<string, Kind>> = {
  '.reg': 'export',
  '.ndjson': 'lines',
  '.jsonl': 'lines',
  '.json': 'document',
  '.html': 'document',
  '.htm': 'document',
  [COLLECTED]: 'document',
};

/** How a file is read, by its name; null for one that is no input. */
export function kindOfFile(name: string): Kind | null {
  if (OF_SAMPLE.includes(name)) return null;
  if (name === SAMPLE) return 'sample';
  return KINDS[extname(name).toLowerCase()] ?? null;
}

/** Hands on what one file has. `path` is where it is, `source` what it is called below the folder. */
export async function readFile(
  { path, source, kind }: { readonly path: string; readonly source: string; readonly kind: Kind },
  named: Snapshot['named'],
  onInput: OnInput,
  signal?: AbortSignal,
): Promise<void> {
  switch (kind) {
    case 'lines':
      return readNdjson(path, source, onInput, signal);
    case 'document':
      return readDocument(path, source, onInput, signal);
    case 'sample':
    case 'export': {
      const folder = dirname(resolve(path));
      const [place, name] = kind === 'sample' ? [folder, basename(folder)] : [path, bareName(path)];
      const found = await readRegistry(place, named);
      onInput({ source, name, found: found.ok ? succeed(fleetPc(found.value)) : found });
    }
  }
}

async function lineOf(path: string, wanted: number): Promise<Result<string, Broken>> {
  const stop = new AbortController();
  let found: Result<string, Broken> = refused('unreadable');
  const onLine: OnLine = (bytes, number) => {
    if (number !== wanted) return;
    found = bytes === null ? refused('too-long') : succeed(textOf(bytes));
    stop.abort();
  };
  await eachLine(createReadStream(path, { highWaterMark: CHUNK }), onLine, stop.signal);
  return found;
}

/** The whole report of one input, as its file is now; `line` where it is one of several there. */
export async function readOne(path: string, line: number | null): Promise<Result<Report, Broken>> {
  const kind = kindOfFile(basename(path));
  if (kind === 'sample') return readRegistry(dirname(path), NOTHING_NAMED);
  if (kind === 'export') return readRegistry(path, NOTHING_NAMED);
  try {
    if (line !== null) {
      const text = await lineOf(path, line);
      return text.ok ? readWhole(text.value) : text;
    }
    const bytes = await readBounded(path, MOST_REPORT_BYTES);
    if (!bytes.ok || bytes.value === null) return refused(bytes.ok ? 'too-long' : 'unreadable');
    return readWhole(textOf(bytes.value));
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return refused('unreadable');
  }
}

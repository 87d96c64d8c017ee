import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Broken } from '../../../shared/fleet/input.ts';
import { isCollectedText } from '../../../shared/fleet/collected/read.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import type { Report } from '../../../shared/report/report.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { tried } from '../../file-errors.ts';
import { MOST_REPORT_BYTES, readBounded } from '../../bounded-file.ts';
import { eachDocument, type OnDocument } from './documents.ts';
import { askForReport, type FleetReading, type Unread } from './reading.ts';
import { refused, type FoundPc } from './tasks.ts';
import type { ThreadPlace } from '../../reading-thread.ts';
import { NOTHING_NAMED } from '../pc/pc.ts';
import { rowOf } from '../../../shared/row-of.ts';

const CHUNK = 1024 * 1024;

/** Reads each document separately; `name` names a PC whose report has no name, by the line on which it begins. */
export async function readDocuments(
  chunks: AsyncIterable<Uint8Array>,
  place: { readonly source: (line: number) => string; readonly name: (line: number) => string },
  reading: FleetReading,
  signal?: AbortSignal,
): Promise<void> {
  const onDocument: OnDocument = (bytes, line) =>
    reading.add({ place: { source: place.source(line), name: place.name(line), line }, bytes });
  await eachDocument(chunks, onDocument, { signal, onChunk: () => reading.flush('soon') });
  await reading.flush();
}

/** Several reports in one file, which isn't JSON as a whole. */
const hasLines = (bytes: Buffer): boolean => bytes.includes('}\n{');

const isNoJson = (found: FoundPc): boolean => found?.ok === false && found.why === 'not-json';

/** Enough bytes of a file to recognize a collector's. */
const START = 256;

/** Reads a file of one report or snapshot; one that isn't JSON as a whole may have several. */
async function readDocument(path: string, source: string, reading: FleetReading, signal?: AbortSignal): Promise<void> {
  const place = { source, name: bareName(path) };
  const bytes = await readBounded(path, MOST_REPORT_BYTES);
  if (!bytes.ok) {
    await reading.broken(place, refused('unreadable'));
    return;
  }
  const start = bytes.value?.toString('utf8', 0, START).replace(/^\ufeff/, '') ?? '';
  const isCollected = isCollectedText(start.trimStart());
  if (extname(path).toLowerCase() === COLLECTED && bytes.value !== null && !isCollected) return;
  // the collector's script can't format dates portably, so the file's time is used
  const when = isCollected ? { at: (await stat(path)).mtime.toISOString() } : {};
  const input: Unread = { place, bytes: bytes.value, isDocument: true, ...when };
  if (bytes.value === null || !hasLines(bytes.value)) {
    reading.add(input);
    await reading.flush('full');
  } else if (!(await reading.alone(input, isNoJson))) {
    await readNdjson(path, source, reading, signal);
  }
}

async function readNdjson(path: string, source: string, reading: FleetReading, signal?: AbortSignal): Promise<void> {
  const name = bareName(path);
  const read = await tried(() =>
    readDocuments(
      createReadStream(path, { highWaterMark: CHUNK }),
      { source: (line) => `${source}:${String(line)}`, name: (line) => `${name}:${String(line)}` },
      reading,
      signal,
    ),
  );
  if (!read.ok) await reading.broken({ source, name }, refused('unreadable'));
}

const bareName = (path: string): string => basename(path, extname(path));

/** A text file is an input if a collector wrote it; others are ignored. */
const COLLECTED = '.txt';
const SAMPLE = 'registry.reg';
/** Next to a `registry.reg`, it belongs to a sample PC and isn't a separate input. */
const OF_SAMPLE = 'files.json';

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

/** Returns how a file is read, by its name; null if it isn't an input. */
export function kindOfFile(name: string): Kind | null {
  if (name === OF_SAMPLE) return null;
  if (name === SAMPLE) return 'sample';
  return rowOf(KINDS, extname(name).toLowerCase()) ?? null;
}

/** Passes on the contents of one file. `path` is its location, `source` its name relative to the folder. */
export async function readFile(
  { path, source, kind }: { readonly path: string; readonly source: string; readonly kind: Kind },
  named: Snapshot['named'],
  reading: FleetReading,
  signal?: AbortSignal,
): Promise<void> {
  switch (kind) {
    case 'lines':
      return readNdjson(path, source, reading, signal);
    case 'document':
      return readDocument(path, source, reading, signal);
    case 'sample':
    case 'export': {
      const folder = dirname(resolve(path));
      const [place, name] = kind === 'sample' ? [folder, basename(folder)] : [path, bareName(path)];
      return reading.registry({ source, name }, place, named);
    }
  }
}

async function lineOf(path: string, wanted: number): Promise<Result<Buffer, Broken>> {
  const stop = new AbortController();
  let found: Result<Buffer, Broken> = refused('unreadable');
  const onDocument: OnDocument = (bytes, line) => {
    if (line !== wanted || stop.signal.aborted) return;
    found = bytes === null ? refused('too-long') : succeed(bytes);
    stop.abort();
  };
  await eachDocument(createReadStream(path, { highWaterMark: CHUNK }), onDocument, { signal: stop.signal });
  return found;
}

async function bytesOf(path: string, line: number | null): Promise<Result<Buffer, Broken>> {
  if (line !== null) {
    const found = await tried(() => lineOf(path, line));
    return found.ok ? found.value : refused('unreadable');
  }
  const bytes = await readBounded(path, MOST_REPORT_BYTES);
  if (!bytes.ok) return refused('unreadable');
  return bytes.value === null ? refused('too-long') : succeed(bytes.value);
}

/** Reads the full report of one input from its current file; `line` if the file contains several. */
export async function readOne(
  path: string,
  line: number | null,
  where: ThreadPlace = {},
): Promise<Result<Report, Broken>> {
  const kind = kindOfFile(basename(path));
  if (kind === 'sample' || kind === 'export') {
    const registry = kind === 'sample' ? dirname(path) : path;
    return askForReport({ kind: 'registry', path: registry, named: NOTHING_NAMED }, where);
  }
  const text = await bytesOf(path, line);
  return text.ok ? askForReport({ kind: 'whole', text: text.value }, where) : text;
}

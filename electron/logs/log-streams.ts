import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import type { UnreadReason } from '../../shared/usage/usage.ts';
import { errnoOf } from '../file-errors.ts';

/** Why a stream ends early. */
export class StreamProblem extends Error {
  readonly why: UnreadReason;
  constructor(why: UnreadReason) {
    super(why);
    this.why = why;
  }
}

/** A file, or an entry of an archive, that may be a log. Its name is a path. */
export interface LogStream {
  readonly name: string;
  readonly chunks: AsyncIterable<Buffer>;
}

const CHUNK = 1024 * 1024;

const bytesOf = (chunk: unknown): Buffer => {
  if (!Buffer.isBuffer(chunk)) throw new Error('a stream of bytes gave something else');
  return chunk;
};

/** True for an error of zlib, which has codes of its own. */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_PADDING)/.test(String(error.code));

/** Passes on a stream; an error in it becomes a problem with a reason, and isn't a bug. */
async function* guarded(stream: AsyncIterable<unknown>, ofArchive = false): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield bytesOf(chunk);
  } catch (error) {
    if (error instanceof StreamProblem) throw error;
    if (isDamage(error) || ofArchive) throw new StreamProblem('damaged');
    if (errnoOf(error) !== null) throw new StreamProblem('unreadable');
    throw error;
  }
}

export const fileChunks = (path: string): AsyncIterable<Buffer> =>
  guarded(createReadStream(path, { highWaterMark: CHUNK }));

export function unpacked(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // errors are thrown to the reader
  pipeline(Readable.from(chunks, { objectMode: false, highWaterMark: CHUNK }), gunzip, () => undefined);
  return guarded(gunzip);
}

const damaged = (): never => {
  throw new StreamProblem('damaged');
};

const STORED = 0;
const DEFLATED = 8;

async function* entryChunks(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new StreamProblem('encrypted');
  if (![STORED, DEFLATED].includes(entry.compressionMethod)) throw new StreamProblem('packed-otherwise');
  yield* guarded(await zip.openReadStreamPromise(entry).catch(damaged), true);
}

export async function* zipStreams(path: string): AsyncGenerator<LogStream> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(damaged);
  try {
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith('/')) yield { name: `${path}/${entry.fileName}`, chunks: entryChunks(zip, entry) };
  } catch {
    damaged();
  } finally {
    zip.close();
  }
}

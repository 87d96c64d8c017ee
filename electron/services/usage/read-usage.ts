import { stat } from 'node:fs/promises';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { createUsageTally, type UsageTally } from '../../../shared/usage/tally.ts';
import type { Usage } from '../../../shared/usage/usage.ts';
import { tried } from '../../file-errors.ts';
import { filesBelow } from '../../files-below.ts';
import { fileChunks, StreamProblem, unpacked, zipStreams, type LogStream } from '../../logs/log-streams.ts';
import { plainBytes } from '../../logs/text.ts';
import { openThread, OUTSIDE, type ReadingThread, type ThreadPlace } from '../../reading-thread.ts';
import type { UsageAnswer, UsageTask } from './tasks.ts';

export interface UsageProgress {
  readonly files: number;
  readonly bytes: number;
  readonly name: string;
}

export interface UsageRun extends ThreadPlace {
  /** Cancels it early: what was read so far is returned. */
  readonly stop: AbortSignal;
  readonly onProgress: (progress: UsageProgress) => void;
}

/** The number of bytes used to recognise a file. */
const START = 4096;

interface Run extends UsageRun {
  readonly tally: UsageTally;
  readonly thread: ReadingThread<UsageTask, UsageAnswer>;
  files: number;
  bytes: number;
}

type Peeked = Awaited<ReturnType<typeof peek>>;

/** Reads the start of a stream, and returns it with the whole stream. */
async function peek(chunks: AsyncIterable<Buffer>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  while (size < START) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Buffer> {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  const close = async (): Promise<unknown> => iterator.return?.();
  return { start: Buffer.concat(first).subarray(0, START), chunks: whole(), close };
}

const GZIP = Buffer.from([0x1f, 0x8b]);
const ZIP = Buffer.from('PK\x03\x04');
const EMPTY_ZIP = Buffer.from('PK\x05\x06');

const begins = (start: Buffer, mark: Buffer): boolean => start.subarray(0, mark.length).equals(mark);
const isZip = (start: Buffer): boolean => begins(start, ZIP) || begins(start, EMPTY_ZIP);

/** Asks the thread; null if the reading was cancelled meanwhile. */
async function ask(task: UsageTask, { thread }: Run): Promise<UsageAnswer | null> {
  const asked = await thread.ask(task);
  if (asked.ok) return asked.value;
  if (asked.why === 'gave-up') throw new StreamProblem('takes-too-long');
  return null;
}

/** Sent to a thread, a chunk brings along all the memory that it is a part of. */
const aloneInMemory = (chunk: Buffer): Uint8Array =>
  chunk.buffer.byteLength === chunk.length ? chunk : new Uint8Array(chunk);

/** Sends the bytes of a log to the thread, which counts one piece while the next is read. */
async function countRecords({ name, chunks }: LogStream, run: Run): Promise<void> {
  let size = 0;
  const count = async (task: UsageTask): Promise<void> => {
    const answer = await ask(task, run);
    if (answer?.kind === 'counted') run.tally.add(name, answer.counted);
  };
  let counting = Promise.resolve();
  run.files++;
  try {
    for await (const chunk of chunks) {
      await counting;
      if (run.stop.aborted) return; // an unfinished record wasn't read
      counting = count({ kind: 'bytes', bytes: aloneInMemory(chunk) });
      counting.catch(() => undefined); // awaited in the next iteration
      size += chunk.length;
      run.bytes += chunk.length;
      run.onProgress({ files: run.files, bytes: run.bytes, name });
    }
    await counting;
    if (!run.stop.aborted) await count({ kind: 'log-end' });
  } finally {
    run.tally.fileRead(size);
  }
}

/** A file named by the user is never ignored; an unpacked file isn't unpacked again. */
interface Look {
  readonly isNamed: boolean;
  readonly isUnpacked: boolean;
}

async function countPeeked(name: string, { start, chunks }: Peeked, run: Run, look: Look): Promise<void> {
  const isGzip = begins(start, GZIP);
  if (isZip(start) || (isGzip && look.isUnpacked)) throw new StreamProblem('nested');
  if (isGzip) {
    await countStream({ name, chunks: unpacked(chunks) }, run, { ...look, isUnpacked: true });
    return;
  }
  const plain = await peek(plainBytes(chunks, start));
  const answer = await ask({ kind: 'log', name, start: new Uint8Array(plain.start) }, run);
  if (answer?.kind !== 'log') return;
  const { found } = answer;
  if (found === 'log') await countRecords({ name, chunks: plain.chunks }, run);
  else if (found !== null) run.tally.refuse(name, found);
  else if (look.isNamed) run.tally.refuse(name, 'unknown-format');
}

/** Reads something that may end early, and names it if it does. */
async function naming(name: string, run: Run, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof StreamProblem)) throw error;
    run.tally.refuse(name, error.why);
  }
}

const countStream = ({ name, chunks }: LogStream, run: Run, look: Look): Promise<void> =>
  naming(name, run, async () => {
    const peeked = await peek(chunks);
    try {
      await countPeeked(name, peeked, run, look);
    } finally {
      await peeked.close();
    }
  });

const countFile = (path: string, run: Run, isNamed: boolean): Promise<void> =>
  naming(path, run, async () => {
    const peeked = await peek(fileChunks(path));
    try {
      if (!isZip(peeked.start)) {
        await countPeeked(path, peeked, run, { isNamed, isUnpacked: false });
        return;
      }
    } finally {
      await peeked.close();
    }
    for await (const entry of zipStreams(path)) {
      await countStream(entry, run, { isNamed: false, isUnpacked: false });
      if (run.stop.aborted) return;
    }
  });

async function countPath(path: string, run: Run): Promise<Result<null>> {
  const found = await tried(() => stat(path));
  if (!found.ok) return fail('file-unreadable', { path, detail: found.errno });
  if (!found.value.isDirectory()) {
    await countFile(path, run, true);
    return succeed(null);
  }
  for await (const { path: file, errno } of filesBelow(path, run.stop, 'by-name')) {
    if (errno === undefined) await countFile(file, run, false);
    else run.tally.refuse(file, 'unreadable');
    if (run.stop.aborted) break;
  }
  return succeed(null);
}

/** Each file once, in constant memory, parsed in a thread that is given up with its log if a piece takes too long. */
export async function readUsage(paths: readonly string[], asked: UsageRun): Promise<Result<Usage>> {
  const tally = createUsageTally();
  const thread = openThread<UsageTask, UsageAnswer>({
    ...OUTSIDE,
    ...asked,
    here: async () => (await import('./tasks.ts')).createUsageTasks(),
  });
  const run: Run = { ...asked, tally, thread, files: 0, bytes: 0 };
  const close = (): void => void thread.close();
  asked.stop.addEventListener('abort', close);
  try {
    for (const path of paths) {
      const done = await countPath(path, run);
      if (!done.ok) return done;
      if (run.stop.aborted) break;
    }
  } finally {
    asked.stop.removeEventListener('abort', close);
    await thread.close();
  }
  const isStopped = asked.stop.aborted;
  return tally.isEmpty() && !isStopped ? fail('no-logs', { path: paths.join(', ') }) : succeed(tally.result(isStopped));
}

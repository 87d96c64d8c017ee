import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cpuUsage } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

const START_MS = 20_000;

/** By the clock: waiting for a share that doesn't answer takes no processor time. */
export const FILES_MS = 60_000;

/** The time to wait for a terminated thread. One in a system call ends only after that call. */
const END_MS = 1000;

type Message<Answer> = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly value: Answer };

/** `gave-up`: a task exceeded its time or memory. `closed`: the result is no longer needed. */
type Asked<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly why: 'gave-up' | 'closed' };

/** A thread that parses external data, so that its caller always stays responsive and always continues. */
export interface ReadingThread<Task, Answer> {
  /** Runs one task at a time; `clock` in milliseconds, next to processor time. A terminated thread is started again. */
  ask(task: Task, clock?: number): Promise<Asked<Answer>>;
  /** Ends it at once, whatever it is doing. */
  close(): Promise<void>;
}

export interface ThreadOptions<Task, Answer> {
  readonly name: string;
  readonly folder?: string | undefined;
  /** For each task, in milliseconds of this process' processor time, so that a busy PC aborts nothing. */
  readonly deadline: number;
  readonly memoryMb: number;
  /** In a checkout, nothing is bundled, and tasks run in this thread. */
  readonly here: () => Promise<(task: Task) => Answer | Promise<Answer>>;
}

export interface ThreadPlace {
  readonly folder?: string;
  readonly deadline?: number;
}

/**
 * The thread that parses external data. The deadline is for a piece of a log of about a megabyte, or one input of a
 * fleet: a hundred times what the largest takes. The memory limit is above what either needs, and low enough that the
 * whole process stays below 200 MB.
 */
export const OUTSIDE = { name: 'reading-worker.cjs', deadline: 5000, memoryMb: 64 };

/** A thread can read only real files, so in a package its files are next to the archive. */
export function threadFolder(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  return basename(folder).toLowerCase() === 'app.asar' ? `${folder}.unpacked` : folder;
}

const workedSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
};

/** Calls back after this process has used so much processor time, or after so long by the clock. */
function afterWork(deadline: number, clock: number, then: () => void): { stop(): void } {
  const start = cpuUsage();
  const began = performance.now();
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const left = Math.min(deadline - workedSince(start), clock - (performance.now() - began));
    if (left <= 0) then();
    else timer = setTimeout(look, left);
  };
  look();
  return { stop: () => clearTimeout(timer) };
}

/** True if a task exceeds its memory or stack limit. Any other error is a bug. */
const isTooMuch = ({ code, name }: NodeJS.ErrnoException): boolean =>
  code === 'ERR_WORKER_OUT_OF_MEMORY' || name === 'RangeError';

/** In the thread itself: what its tasks would ask of another thread runs in it, within their own limits. */
let isThread = false;

export function openThread<Task, Answer>(options: ThreadOptions<Task, Answer>): ReadingThread<Task, Answer> {
  const { name, folder = threadFolder(), deadline, memoryMb, here } = options;
  const file = join(folder, name);
  let worker: Worker | null = null;
  let isReady = false;
  let isClosed = false;
  let handler: ((task: Task) => Answer | Promise<Answer>) | null = null;
  let giveUpWaiting: () => void = () => undefined;

  async function end(): Promise<void> {
    const ended = worker;
    worker = null;
    isReady = false;
    if (ended !== null) await Promise.race([ended.terminate(), wait(END_MS, null, { ref: false })]);
  }

  const askWorker = (task: Task, clock: number): Promise<Asked<Answer>> =>
    new Promise((resolve, reject) => {
      const thread = (worker ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }));
      const settle = (act: () => void): void => {
        timer.stop();
        thread.off('message', onMessage);
        thread.off('error', onError);
        act();
      };
      const leave = (why: 'gave-up' | 'closed'): void =>
        settle(() => {
          thread.on('error', () => undefined); // of an ended thread
          void end().then(() => resolve({ ok: false, why }));
        });
      const giveUp = (): void => leave('gave-up');
      const begin = (): { stop(): void } => {
        if (isReady) return afterWork(deadline, clock, giveUp);
        const start = setTimeout(giveUp, START_MS);
        return { stop: () => clearTimeout(start) };
      };
      let timer = begin();
      giveUpWaiting = () => leave('closed');
      const onMessage = (message: Message<Answer>): void => {
        if (message.kind === 'answer') {
          settle(() => resolve({ ok: true, value: message.value }));
          return;
        }
        isReady = true;
        timer.stop();
        timer = begin();
      };
      const onError = (error: NodeJS.ErrnoException): void => {
        if (isTooMuch(error)) giveUp();
        else settle(() => void end().then(() => reject(error)));
      };
      thread.on('message', onMessage);
      thread.on('error', onError);
      thread.postMessage(task);
    });

  return {
    async ask(task, clock = Infinity) {
      if (isClosed) return { ok: false, why: 'closed' };
      if (!isThread && existsSync(file)) return askWorker(task, clock);
      handler ??= await here();
      return { ok: true, value: await handler(task) };
    },
    async close() {
      isClosed = true;
      giveUpWaiting();
      await end();
    },
  };
}

/** The other side, in the thread itself: handles each task in turn. The sender must match the handler's type. */
export function answerTasks(handler: (task: never) => unknown): void {
  isThread = true;
  const post = (message: Message<unknown>): void => parentPort?.postMessage(message);
  parentPort?.on('message', (task: unknown) => {
    void Promise.resolve(handler(task as never)).then((value) => post({ kind: 'answer', value }));
  });
  post({ kind: 'ready' });
}

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cpuUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

/** How long a thread may take to be loaded, by the clock. */
const START_MS = 20_000;

/** What a thread sends: once that it is loaded, then an answer to each task. */
type Message<Answer> = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly value: Answer };

/** `gave-up`: the time of a task is up, or its memory. `closed`: nobody waits for it any more. */
type Asked<Answer> =
  { readonly ok: true; readonly value: Answer } | { readonly ok: false; readonly why: 'gave-up' | 'closed' };

/** A thread that reads what comes from outside, so that whoever asks can always hear and always goes on. */
export interface ReadingThread<Task, Answer> {
  /** One task after another, never two at once. A thread that was given up forgets what it was told; the next task begins a new one. */
  ask(task: Task): Promise<Asked<Answer>>;
  /** Ends it at once, whatever it does. */
  close(): Promise<void>;
}

export interface ThreadOptions<Task, Answer> {
  /** The name of its bundle, without its folder. */
  readonly name: string;
  readonly folder?: string | undefined;
  /** For each task, in milliseconds of this process' processor time, so that a busy PC gives up nothing. */
  readonly deadline: number;
  readonly memoryMb: number;
  /** In a checkout, where nothing is bundled, tasks are done here. */
  readonly here: () => Promise<(task: Task) => Answer | Promise<Answer>>;
}

/** What tests and measurements set for a thread. */
export interface ThreadPlace {
  readonly folder?: string;
  readonly deadline?: number;
}

/**
 * Of the thread that reads what comes from outside. The deadline is for a piece of a log of about a megabyte, or one input of a fleet: a
 * hundred times what the largest takes. The memory is far above what either takes.
 */
export const OUTSIDE = { name: 'reading-worker.cjs', deadline: 5000, memoryMb: 128 };

/** A thread reads files only, so in a package what it needs lies beside the archive. */
export function threadFolder(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  return basename(folder).toLowerCase() === 'app.asar' ? `${folder}.unpacked` : folder;
}

const workedSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
};

/** Calls back when this process has worked so long. */
function afterWork(deadline: number, then: () => void): { stop(): void } {
  const start = cpuUsage();
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const left = deadline - workedSince(start);
    if (left <= 0) then();
    else timer = setTimeout(look, left);
  };
  timer = setTimeout(look, deadline);
  return { stop: () => clearTimeout(timer) };
}

/** More memory, or a deeper stack, than a task may have. Any other error is a bug. */
const isTooMuch = ({ code, name }: NodeJS.ErrnoException): boolean =>
  code === 'ERR_WORKER_OUT_OF_MEMORY' || name === 'RangeError';

export function openThread<Task, Answer>({
  name,
  folder = threadFolder(),
  deadline,
  memoryMb,
  here,
}: ThreadOptions<Task, Answer>): ReadingThread<Task, Answer> {
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
    await ended?.terminate();
  }

  const askWorker = (task: Task): Promise<Asked<Answer>> =>
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
          thread.on('error', () => undefined); // of what is ended
          void end().then(() => resolve({ ok: false, why }));
        });
      const giveUp = (): void => leave('gave-up');
      const begin = (): { stop(): void } => {
        if (isReady) return afterWork(deadline, giveUp);
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
    async ask(task) {
      if (isClosed) return { ok: false, why: 'closed' };
      if (existsSync(file)) return askWorker(task);
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

/** The other side, in the thread itself: answers each task in turn. What is sent there is what the handler takes. */
export function answerTasks(handler: (task: never) => unknown): void {
  const post = (message: Message<unknown>): void => parentPort?.postMessage(message);
  parentPort?.on('message', (task: unknown) => {
    void Promise.resolve(handler(task as never)).then((value) => post({ kind: 'answer', value }));
  });
  post({ kind: 'ready' });
}

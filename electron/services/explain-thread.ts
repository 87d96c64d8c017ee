import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fail } from '../../shared/failures.ts';
import type { Result } from '../../shared/result.ts';
import type { ReadText, TextOptions } from './explain-text.ts';

/** What the thread is given. */
export interface ExplainTask {
  readonly text: string;
  readonly options: TextOptions;
  /** Where the grammar lies. */
  readonly folder: string;
}

export type ExplainMessage = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly result: Result<ReadText> };

/** How long a text may take to read, from when the thread began with it, and how long the thread may take to begin. */
const DEADLINE_MS = 2000;
const START_MS = 20_000;
const MEMORY_MB = 512;

/** A thread reads files only, so in a package what it needs lies beside the archive. */
function filesFolder(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  return basename(folder).toLowerCase() === 'app.asar' ? `${folder}.unpacked` : folder;
}

/** Explains a text in a thread, which is ended when it has answered or its time is up. */
export async function explainInThread(
  text: string,
  options: TextOptions,
  { folder = filesFolder(), deadline = DEADLINE_MS } = {},
): Promise<Result<ReadText>> {
  const file = join(folder, 'explain-worker.cjs');
  if (!existsSync(file)) return explainHere(text, options);
  const task: ExplainTask = { text, options, folder };
  const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const answer = await new Promise<Result<ReadText>>((resolve, reject) => {
    const giveUp = (): void => resolve(fail('text-takes-too-long'));
    let timer = setTimeout(giveUp, START_MS);
    worker.on('message', (message: ExplainMessage) => {
      clearTimeout(timer);
      if (message.kind === 'done') resolve(message.result);
      else timer = setTimeout(giveUp, deadline);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp();
      else reject(error);
    });
  });
  await worker.terminate();
  return answer;
}

/** In a checkout, where nothing is bundled, it is read here. */
async function explainHere(text: string, options: TextOptions): Promise<Result<ReadText>> {
  const { explainText } = await import('./explain-text.ts');
  const modules = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');
  return explainText(text, options, {
    runtime: join(modules, 'web-tree-sitter/web-tree-sitter.wasm'),
    grammar: join(modules, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
  });
}

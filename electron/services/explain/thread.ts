import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../../shared/failures.ts';
import type { Result } from '../../../shared/result.ts';
import { openThread, threadFolder } from '../../reading-thread.ts';
import type { ReadText, TextOptions } from './text.ts';

/** What the thread is given. */
export interface ExplainTask {
  readonly text: string;
  readonly options: TextOptions;
  /** Where the grammar lies. */
  readonly folder: string;
}

/**
 * How long a text may take to read, in milliseconds of processor time. Work is counted while a text is read, which stops far earlier and
 * alike on every PC, with what was found; this is for what isn't counted.
 */
const DEADLINE_MS = 10_000;
const MEMORY_MB = 512;

/** Explains a text in a thread, which is ended when it has answered or its time is up. */
export async function explainInThread(
  text: string,
  options: TextOptions,
  { folder = threadFolder(), deadline = DEADLINE_MS } = {},
): Promise<Result<ReadText>> {
  const thread = openThread<ExplainTask, Result<ReadText>>({
    name: 'explain-worker.cjs',
    folder,
    deadline,
    memoryMb: MEMORY_MB,
    here: () => Promise.resolve(explainHere),
  });
  const answer = await thread.ask({ text, options, folder });
  await thread.close();
  return answer.ok ? answer.value : fail('text-takes-too-long');
}

async function explainHere({ text, options }: ExplainTask): Promise<Result<ReadText>> {
  const { explainText } = await import('./text.ts');
  const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');
  return explainText(text, options, {
    runtime: join(modules, 'web-tree-sitter/web-tree-sitter.wasm'),
    grammar: join(modules, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
  });
}

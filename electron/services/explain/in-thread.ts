import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../../shared/failures.ts';
import type { Result } from '../../../shared/result.ts';
import { openThread, threadFolder } from '../../reading-thread.ts';
import type { TextAnswer, TextOptions } from './explain-text.ts';

export interface ExplainTask {
  readonly text: string;
  readonly options: TextOptions;
  readonly folder: string;
}

/** In milliseconds of processor time, for work that the readers don't count: by themselves they stop far earlier. */
const DEADLINE_MS = 10_000;
const MEMORY_MB = 512;

/** Explains a text in a thread, which ends when it has answered or its time is up. */
export async function explainInThread(
  text: string,
  options: TextOptions,
  { folder = threadFolder(), deadline = DEADLINE_MS } = {},
): Promise<Result<TextAnswer>> {
  const thread = openThread<ExplainTask, Result<TextAnswer>>({
    name: 'explain-worker.cjs',
    folder,
    deadline,
    memoryMb: MEMORY_MB,
    here: () => Promise.resolve(explainHere),
  });
  const answer = await thread.ask({ text, options, folder });
  await thread.close();
  return answer.ok ? answer.value : fail('text-takes-too-long', { seconds: deadline / 1000 });
}

async function explainHere({ text, options }: ExplainTask): Promise<Result<TextAnswer>> {
  const { explainText } = await import('./explain-text.ts');
  const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');
  return explainText(text, options, {
    runtime: join(modules, 'web-tree-sitter/web-tree-sitter.wasm'),
    grammar: join(modules, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
  });
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../../shared/failures.ts';
import type { Result } from '../../../shared/result.ts';
import type { Standing } from '../../../shared/explain/judge/picture.ts';
import { openThread, threadFolder, type ThreadPlace } from '../../reading-thread.ts';
import type { ExplainTask, ReadAnswer, TextAnswer, TextOptions } from './explain-text.ts';

/** In milliseconds of processor time, for work that the readers don't count: by themselves they stop far earlier. */
const DEADLINE_MS = 10_000;
const MEMORY_MB = 512;

/** Reads the keys of a PC; null without one. */
export type ReadKeys = (keys: ReadonlySet<string>) => Promise<Standing | null>;

/** Explains a text in a thread, which ends when it has answered or its time is up; by a PC if its keys can be read. */
export async function explainInThread(
  text: string,
  options: TextOptions,
  { folder = threadFolder(), deadline = DEADLINE_MS, readKeys }: ThreadPlace & { readonly readKeys?: ReadKeys } = {},
): Promise<Result<TextAnswer>> {
  const thread = openThread<ExplainTask, ReadAnswer>({
    name: 'explain-worker.cjs',
    folder,
    deadline,
    memoryMb: MEMORY_MB,
    here: explainerHere,
  });
  let read = await thread.ask({ text, options, folder });
  if (read.ok && read.value.keys.size > 0 && readKeys !== undefined) {
    const standing = await readKeys(read.value.keys);
    if (standing !== null) read = await thread.ask({ standing });
  }
  await thread.close();
  return read.ok ? read.value.answer : fail('text-takes-too-long', { seconds: deadline / 1000 });
}

async function explainerHere(): Promise<(task: ExplainTask) => Promise<ReadAnswer>> {
  const { createExplainer } = await import('./explain-text.ts');
  const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');
  return createExplainer(() => ({
    runtime: join(modules, 'web-tree-sitter/web-tree-sitter.wasm'),
    grammar: join(modules, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
  }));
}

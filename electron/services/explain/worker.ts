// Reads a text in a thread of its own, which is ended if that takes too long.
import { join } from 'node:path';
import { answerTasks } from '../../reading-thread.ts';
import type { ExplainTask } from './in-thread.ts';
import { explainText } from './explain-text.ts';

answerTasks(({ text, options, folder }: ExplainTask) =>
  explainText(text, options, {
    runtime: join(folder, 'web-tree-sitter.wasm'),
    grammar: join(folder, 'tree-sitter-powershell.wasm'),
  }),
);

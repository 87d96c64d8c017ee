// Reads a text in a thread of its own, which is ended where that takes too long.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ExplainMessage, ExplainTask } from './explain-thread.ts';
import { explainText } from './explain-text.ts';

const { text, options, folder } = workerData as ExplainTask;
const post = (message: ExplainMessage): void => parentPort?.postMessage(message);

post({ kind: 'ready' });
const files = {
  runtime: join(folder, 'web-tree-sitter.wasm'),
  grammar: join(folder, 'tree-sitter-powershell.wasm'),
};
void explainText(text, options, files).then((result) => post({ kind: 'done', result }));

// Reads a text in a thread of its own, which is ended if that takes too long.
import { join } from 'node:path';
import { answerTasks } from '../../reading-thread.ts';
import { createExplainer } from './explain-text.ts';

answerTasks(
  createExplainer((folder) => ({
    runtime: join(folder, 'web-tree-sitter.wasm'),
    grammar: join(folder, 'tree-sitter-powershell.wasm'),
  })),
);

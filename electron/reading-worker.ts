// Reads logs, the inputs of a fleet and copies of policies in a thread of its own, which loads what its first task
// needs.
import { answerTasks } from './reading-thread.ts';
import type { FleetTask } from './services/fleet/tasks.ts';
import type { CopyTask } from './services/read/copy-content.ts';
import type { UsageTask } from './services/usage/tasks.ts';

let answerUsageTask: ((task: UsageTask) => unknown) | null = null;

answerTasks(async (task: FleetTask | UsageTask | CopyTask) => {
  switch (task.kind) {
    case 'log':
    case 'bytes':
    case 'log-end':
      answerUsageTask ??= (await import('./services/usage/tasks.ts')).createUsageTasks();
      return answerUsageTask(task);
    case 'copy':
      return (await import('./services/read/copy-content.ts')).answerCopyTask(task);
    default:
      return (await import('./services/fleet/tasks.ts')).answerFleetTask(task);
  }
});

// Reads logs, the inputs of a fleet and copies of policies in a thread of its own.
import { answerTasks } from './reading-thread.ts';
import { answerFleetTask, type FleetTask } from './services/fleet/tasks.ts';
import { answerCopyTask, type CopyTask } from './services/read/copy-content.ts';
import { createUsageTasks, type UsageTask } from './services/usage/tasks.ts';

const answerUsageTask = createUsageTasks();

answerTasks((task: FleetTask | UsageTask | CopyTask) => {
  switch (task.kind) {
    case 'log':
    case 'bytes':
    case 'log-end':
      return answerUsageTask(task);
    case 'copy':
      return answerCopyTask(task);
    default:
      return answerFleetTask(task);
  }
});

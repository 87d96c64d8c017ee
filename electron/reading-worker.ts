// Reads logs, and the inputs of a fleet, in a thread of its own.
import { answerTasks } from './reading-thread.ts';
import { answerFleetTask, type FleetTask } from './services/fleet/tasks.ts';
import { createUsageTasks, type UsageTask } from './services/usage/tasks.ts';

const answerUsageTask = createUsageTasks();

answerTasks((task: FleetTask | UsageTask) =>
  task.kind === 'log' || task.kind === 'bytes' || task.kind === 'log-end'
    ? answerUsageTask(task)
    : answerFleetTask(task),
);

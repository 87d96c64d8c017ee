// Reads logs, and what a fleet is made of, in a thread of its own.
import { answerTasks } from '../reading-thread.ts';
import { answerFleetTask, type FleetAnswer, type FleetTask } from './fleet-tasks.ts';
import { createUsageTasks, type UsageAnswer, type UsageTask } from './usage-tasks.ts';

const answerUsageTask = createUsageTasks();

answerTasks<FleetTask | UsageTask, FleetAnswer | UsageAnswer>((task) =>
  task.kind === 'log' || task.kind === 'bytes' || task.kind === 'log-end'
    ? answerUsageTask(task)
    : answerFleetTask(task),
);

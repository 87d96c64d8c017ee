import { openThread, type ReadingThread } from './reading-thread.ts';
import type { FleetAnswer, FleetTask } from './services/fleet/tasks.ts';
import type { UsageAnswer, UsageTask } from './services/usage/tasks.ts';

const NAME = 'reading-worker.cjs';

/**
 * For a piece of a log of about a megabyte, or one input of a fleet, in milliseconds of processor time: a hundred times what the
 * largest takes.
 */
const DEADLINE_MS = 5000;
/** Far above what a piece of a log, or the largest report, takes. */
const MEMORY_MB = 128;

/** How a thread for what comes from outside may be told to differ: for tests and measurements. */
export interface ThreadPlace {
  readonly folder?: string;
  readonly deadline?: number;
}

const LIMITS = { name: NAME, memoryMb: MEMORY_MB };

export const openUsageThread = ({
  folder,
  deadline = DEADLINE_MS,
}: ThreadPlace): ReadingThread<UsageTask, UsageAnswer> =>
  openThread({
    ...{ ...LIMITS, folder, deadline },
    here: async () => (await import('./services/usage/tasks.ts')).createUsageTasks(),
  });

export const openFleetThread = ({
  folder,
  deadline = DEADLINE_MS,
}: ThreadPlace): ReadingThread<FleetTask, FleetAnswer> =>
  openThread({
    ...{ ...LIMITS, folder, deadline },
    here: async () => (await import('./services/fleet/tasks.ts')).answerFleetTask,
  });

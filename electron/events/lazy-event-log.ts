import type { EventLog } from '../ports.ts';

/** The System log, whose reader is loaded when it is asked for, which is seldom. */
export function createLazyEventLog(): EventLog {
  return {
    async read() {
      const { createEventLog } = await import('./wevtutil.ts');
      return createEventLog().read();
    },
  };
}

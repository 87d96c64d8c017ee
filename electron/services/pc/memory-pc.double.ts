import type { RegistryDriver } from '../../ports.ts';
import { FREE_LOCK } from '../../lock/free-lock.double.ts';
import { NOTHING_NAMED, SYSTEM_CLOCK, type Pc } from './pc.ts';

/** A double of a PC whose registry is a double too: only that can be read, and nobody is asked for rights. */
export const memoryPc = (driver: RegistryDriver, differing: Partial<Pc> = {}): Pc => ({
  driver,
  fileVersions: { read: (names) => Promise.resolve(names.map(() => ({ state: 'unreadable' as const }))) },
  clock: SYSTEM_CLOCK,
  elevator: null,
  lock: FREE_LOCK,
  watch: () => Promise.resolve(null),
  prober: null,
  policyCopies: null,
  accounts: () => Promise.resolve(null),
  eventLog: null,
  remoteSession: () => Promise.resolve(null),
  askPort: null,
  undoTasks: null,
  readingPrograms: () => Promise.resolve([]),
  ranOn: { driver: 'native', system: 'a double in memory' },
  named: NOTHING_NAMED,
  ...differing,
});

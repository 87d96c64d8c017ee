import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { RegistryDriver } from '../../electron/ports.ts';

const PAUSE_MS = 2;

/** The real driver, which reports its first write, and pauses after each write or on both sides of it. */
export function slowed(driver: RegistryDriver, pauses: 'after' | 'around'): RegistryDriver {
  let hasWritten = false;
  const paused = async <T>(write: () => Promise<T>): Promise<T> => {
    if (!hasWritten) writeSync(1, 'writing\n');
    hasWritten = true;
    if (pauses === 'around') await wait(PAUSE_MS);
    const result = await write();
    await wait(PAUSE_MS);
    return result;
  };
  return {
    ...driver,
    write: (ref, value) => paused(() => driver.write(ref, value)),
    removeValue: (ref) => paused(() => driver.removeValue(ref)),
    createKey: (key) => paused(() => driver.createKey(key)),
    removeEmptyKey: (key) => paused(() => driver.removeEmptyKey(key)),
  };
}

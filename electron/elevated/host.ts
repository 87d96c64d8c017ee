import { env } from 'node:process';
import { openPc } from '../services/read/open-pc.ts';
import { NOTHING_NAMED } from '../services/read/pc.ts';
import { isElevated } from '../win32/elevation.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import { nameWindowsFolder } from './environment.ts';
import type { HelperHost } from './execute.ts';

/** The helper in an ordinary process: this PC's own registry, by the native driver, written by this process. */
export function processHelperHost(): HelperHost {
  return {
    isElevated: async () => {
      const elevated = await isElevated();
      return elevated.ok ? elevated.value : null;
    },
    openPc: async () => {
      nameWindowsFolder(env, await windowsFolder());
      return openPc({ registry: null, driver: null, named: NOTHING_NAMED, self: null });
    },
  };
}

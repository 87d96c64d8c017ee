// The helper, loaded as a whole if a process turns out to be it.
import { env } from 'node:process';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc/pc.ts';
import { isElevated } from '../win32/elevation.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import { nameWindowsFolder } from './environment.ts';
import type { HelperHost } from './execute.ts';

export { runElevated } from './execute.ts';
export { forgetEnvironment } from './environment.ts';

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

// The helper, loaded as a whole if a process turns out to be it.
import { env } from 'node:process';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc/pc.ts';
import { isElevated } from '../win32/elevation.ts';
import { orNull } from '../win32/library.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import type { HelperHost } from './execute.ts';

export { runElevated } from './execute.ts';
export { forgetEnvironment } from './environment.ts';

export const HELPER_HOST: HelperHost = {
  isElevated: () => orNull(isElevated()),
  async openPc() {
    // the folder as Windows itself names it: programs started by the helper need it
    const folder = await orNull(windowsFolder());
    if (folder !== null) Object.assign(env, { SystemRoot: folder, windir: folder });
    return openPc({ registry: null, driver: null, named: NOTHING_NAMED, self: null });
  },
};

import { formatHelperRequest } from '../../shared/remediation/helper-request.ts';
import { HELPER_SWITCH } from '../../shared/remediation/helper-switch.ts';
import type { Elevator, SelfProgram } from '../ports.ts';
import { runAsAdministrator } from '../win32/run-as.ts';
import { programWriters } from './program-writers.ts';
import { windowsFolder } from '../win32/windows-folder.ts';

/** Long enough for a slow disk, short enough that the user doesn't wait in vain. */
const HELPER_TIMEOUT_MS = 60_000;

/** Returns the arguments after the program. Only a checkout's own paths are quoted; the request never needs it. */
export function helperParameters(self: SelfProgram, request: Parameters<Elevator['run']>[0]): string {
  const leading = self.leading.map((argument) => (/^[\w.\\/:-]+$/.test(argument) ? argument : `"${argument}"`));
  return [...leading, `${HELPER_SWITCH}${formatHelperRequest(request)}`].join(' ');
}

/** Requests an administrator's rights from Windows, for one request at a time, by starting this program as helper. */
export function createElevator(self: SelfProgram): Elevator {
  return {
    writers: () => programWriters(self),
    async run(request, onGranted) {
      const folder = await windowsFolder();
      if (!folder.ok) return { kind: 'not-started', detail: folder.detail };
      const window = self.window?.() ?? 0;
      return runAsAdministrator(
        self.file,
        helperParameters(self, request),
        { folder: folder.value, timeoutMs: HELPER_TIMEOUT_MS, window },
        onGranted,
      );
    },
  };
}

import { dirname, join, basename } from 'node:path';
import type { ScriptHostOptions } from './driver.ts';

/**
 * Where the packed program has what the script host needs. Its bundle runs inside an archive, which neither Windows Script
 * Host nor a thread of its own can read: the package lies beside it, as files.
 *
 * @param folder The running bundle's.
 * @returns Nothing in a checkout, where the defaults hold.
 */
export function packedScriptHost(folder: string): Pick<ScriptHostOptions, 'vbsFolder' | 'workerFile'> {
  if (basename(folder).toLowerCase() !== 'app.asar') return {};
  const files = join(dirname(folder), 'app.asar.unpacked');
  return {
    vbsFolder: join(files, 'node_modules', 'regedit', 'vbs'),
    workerFile: join(files, 'script-host-worker.cjs'),
  };
}

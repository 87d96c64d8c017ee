import { dirname, join, basename } from 'node:path';
import type { ScriptHostOptions } from './driver.ts';

/**
 * Returns the location of the script host's files in the packed program. The bundle runs inside an archive, which
 * neither Windows Script Host nor a worker thread can read, so the package is next to it, as files.
 *
 * @param folder The running bundle's.
 * @returns Nothing in a checkout, where the defaults apply.
 */
export function packedScriptHost(folder: string): Pick<ScriptHostOptions, 'vbsFolder' | 'workerFile'> {
  if (basename(folder).toLowerCase() !== 'app.asar') return {};
  const files = join(dirname(folder), 'app.asar.unpacked');
  return {
    vbsFolder: join(files, 'node_modules', 'regedit', 'vbs'),
    workerFile: join(files, 'script-host-worker.cjs'),
  };
}

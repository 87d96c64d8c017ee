import { join, basename } from 'node:path';
import type { ScriptHostOptions } from './driver.ts';

/** Next to the archive of the bundle in `folder`, which no other process or thread reads; nothing in a checkout. */
export function packedScriptHost(folder: string): Pick<ScriptHostOptions, 'vbsFolder' | 'workerFile'> {
  if (basename(folder).toLowerCase() !== 'app.asar') return {};
  const files = `${folder}.unpacked`;
  return {
    vbsFolder: join(files, 'node_modules', 'regedit', 'vbs'),
    workerFile: join(files, 'script-host-worker.cjs'),
  };
}

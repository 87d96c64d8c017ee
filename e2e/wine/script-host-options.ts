import { join } from 'node:path';
import type { ScriptHostOptions } from '../../electron/registry/script-host/driver.ts';
import { windowsPath } from './prefix.mjs';
import type { WindowsRuntime } from './runtime.mjs';

/** The faults that the double of cscript can imitate. */
export type CscriptFault =
  | 'none'
  | 'hang'
  | 'early-death'
  | 'no-vbscript'
  | 'stderr-noise'
  | 'truncated-output'
  | 'write-ignored'
  | 'write-dies';

/** Makes the script-host driver use the double of cscript. */
export function scriptHostDouble({ nodeExe, appDir }: WindowsRuntime): {
  readonly options: ScriptHostOptions;
  readonly env: (fault: CscriptFault) => Readonly<Record<string, string>>;
} {
  return {
    options: { cscript: windowsPath(join(appDir, 'cscript-double.exe')) },
    env: (fault) => ({
      CSCRIPT_DOUBLE_NODE: windowsPath(nodeExe),
      CSCRIPT_DOUBLE_SCRIPT: windowsPath(join(appDir, 'cscript-double.mjs')),
      CSCRIPT_DOUBLE_FAULT: fault,
    }),
  };
}

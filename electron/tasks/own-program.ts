import { argv, execPath, versions } from 'node:process';
import type { SelfProgram } from '../ports.ts';

/** Returns this program as it was started: in a checkout with its script or its folder. */
export function ownProgram(): SelfProgram {
  const isPackaged = 'electron' in versions && !process.defaultApp;
  const [, script] = argv;
  return { file: execPath, leading: isPackaged || script === undefined ? [] : [script] };
}

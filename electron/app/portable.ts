import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SelfProgram } from '../ports.ts';

/** What the installer puts next to the program, and nobody else. */
export const UNINSTALLER = 'Uninstall TLS Remedy.exe';

/** What a stick has above its builds. */
export const STARTER = 'Start TLS Remedy.cmd';

/** The folder of a portable program, of a stick that of all builds; null if it is installed, and in a checkout. */
export function portableFolder({ file, leading }: Pick<SelfProgram, 'file' | 'leading'>): string | null {
  const folder = dirname(file);
  if (leading.length > 0 || existsSync(join(folder, UNINSTALLER))) return null;
  const stick = dirname(folder);
  return existsSync(join(stick, STARTER)) ? stick : folder;
}

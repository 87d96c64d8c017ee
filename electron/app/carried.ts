import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SelfProgram } from '../ports.ts';

/** What the installer puts next to the program, and nobody else. */
export const UNINSTALLER = 'Uninstall TLS Remedy.exe';

/** What a stick has above its builds. */
export const STARTER = 'Start TLS Remedy.cmd';

/** Returns the folder that the program is carried in, of a stick that of all builds; null if it is installed, and in a checkout. */
export function carriedIn({ file, leading }: Pick<SelfProgram, 'file' | 'leading'>): string | null {
  const folder = dirname(file);
  if (leading.length > 0 || existsSync(join(folder, UNINSTALLER))) return null;
  const stick = dirname(folder);
  return existsSync(join(stick, STARTER)) ? stick : folder;
}

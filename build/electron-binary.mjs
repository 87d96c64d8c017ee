// Where Electron's own program is. It never imports `electron`: that would fetch it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} checkout
 * @returns {string | null} Electron's own program in the checkout; null if it was never fetched.
 */
export function electronBinary(checkout) {
  const folder = join(checkout, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

// Where Electron's own program is. It never imports `electron`: that would fetch it.
import { join } from 'node:path';

/**
 * What it needs from the file system.
 *
 * @typedef {object} FileLook
 * @property {(path: string) => boolean} existsSync
 * @property {(path: string, encoding: 'utf8') => string} readFileSync
 */

/**
 * @param {string} checkout
 * @param {FileLook} files
 * @returns {string | null} Electron's own program in the checkout; null where its binary was never fetched.
 */
export function electronBinary(checkout, files) {
  const folder = join(checkout, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!files.existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', files.readFileSync(pathFile, 'utf8').trim());
  return files.existsSync(binary) ? binary : null;
}

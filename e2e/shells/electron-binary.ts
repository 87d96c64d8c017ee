import { join } from 'node:path';

/** The variable that names a packed program of the flavour for tests, which is then driven instead. */
export const PACKED_VARIABLE = 'TLS_REMEDY_PACKED';

/** What is needed of the file system. */
export interface FileLook {
  existsSync(path: string): boolean;
  readFileSync(path: string, encoding: 'utf8'): string;
}

/** Electron's own program in the checkout; null where its binary was never fetched. Never imports `electron`: that would fetch it. */
export function electronBinary(checkout: string, files: FileLook): string | null {
  const folder = join(checkout, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!files.existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', files.readFileSync(pathFile, 'utf8').trim());
  return files.existsSync(binary) ? binary : null;
}

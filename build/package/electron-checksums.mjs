// What Electron's archives must be, by name, as SHA-256 in hex: copied from `checksums.json` of the npm package of the same version, whose
// own hash is in our lock files. Tests compare the two (`package.test.ts`, `legacy.test.ts`). A new version needs new rows.
import { BUILDS } from './builds.mjs';

/** @type {Readonly<Record<string, string>>} */
export const ELECTRON_CHECKSUMS = {
  'electron-v45.4.1-win32-x64.zip': '2ba6223afa9121f42831fefe92c434334907540165294fc56697449d12e7cfe9',
  'electron-v45.4.1-win32-arm64.zip': '5ad2f09093cba71ad7dc8ddb2ef7261978c9130aa07e492556efe802f6ca74e9',
  'electron-v22.3.27-win32-x64.zip': 'ad723ed7dad32f9459f7a9de1fd6d718cf713c4809c2431503bea62ce8f786e6',
  'electron-v22.3.27-win32-ia32.zip': '1119ac7112590cb9c10a8c9b0bb5be65c0e11648a4f1311e6b7a5a00e497c2ce',
};

/**
 * The archive of Electron that a target is packed round.
 *
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target
 * @param {Readonly<Record<string, string>>} [checksums]
 * @returns {{ readonly name: string, readonly sha256: string }}
 */
export function electronArchive({ build, architecture }, checksums = ELECTRON_CHECKSUMS) {
  const name = `electron-v${BUILDS[build].electron}-win32-${architecture}.zip`;
  const sha256 = checksums[name];
  if (sha256 === undefined) throw new Error(`there is no checksum of ${name}`);
  return { name, sha256 };
}

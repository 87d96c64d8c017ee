// The configuration of electron-builder, as a function of what is packed.
import { BUILDS, PRODUCT, electronArchive } from './builds.mjs';

/**
 * Absolute paths, of the folder that becomes the archive (see `stage-app.mjs`), and of an unpacked Electron, without
 * which electron-builder fetches the one that is named; the locales that are packed, and checksums of Electron's
 * archives instead of ours, for tests.
 * @typedef {{ app: string, output: string, icon: string, electron?: string, electronLanguages: readonly string[],
 *   checksums?: Readonly<Record<string, string>> }} Places
 */

/** The package `regedit` and what it needs. A test compares this with what is staged. */
export const REGEDIT_PACKAGES = [
  ...['regedit', 'debug', 'ms', 'if-async', 'stream-slicer', 'through2', 'readable-stream', 'xtend'],
  ...['core-util-is', 'inherits', 'isarray', 'string_decoder'],
];

/**
 * What must be a file of its own next to the archive. Windows loads native files itself, and Windows Script Host reads
 * its scripts itself; neither can look into an archive. The workers are threads with a file system of their own, so
 * they and all that they load stay out as well.
 */
const UNPACKED = [
  ...['script-host-worker.cjs', 'explain-worker.cjs', 'reading-worker.cjs', 'reading-worker.part-*.cjs', '*.wasm'],
  ...['winhttp-request.js', 'winhttp-host.js', 'node_modules/**/*.node'],
  ...REGEDIT_PACKAGES.map((name) => `node_modules/${name}/**`),
];

/**
 * Pure: the same arguments give the same configuration.
 * @param {import('./builds.mjs').Target} target @param {Places} places
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig(target, { app, output, icon, electron, checksums, electronLanguages }) {
  const archive = electronArchive(target, checksums);
  return {
    appId: PRODUCT.id,
    productName: PRODUCT.name,
    copyright: PRODUCT.copyright,
    electronVersion: BUILDS[target.build].electron,
    // Without it the checksum is fetched from where the archive is: whoever changes one changes both.
    electronDownload: { checksums: { [archive.name]: archive.sha256 } },
    ...(electron === undefined ? {} : { electronDist: electron }),
    electronLanguages: [...electronLanguages],
    directories: { output, buildResources: app },
    // The addons come compiled, for every version of Electron: nothing is built or fetched here.
    npmRebuild: false,
    nodeGypRebuild: false,
    asar: { smartUnpack: false },
    asarUnpack: [...UNPACKED],
    disableAsarIntegrity: false,
    files: ['**/*'],
    publish: null,
    // Signed afterwards, all files alike and with one command: see `sign.mjs`.
    win: { icon, requestedExecutionLevel: 'asInvoker', signExecutable: false, target: ['dir'], legalTrademarks: '' },
  };
}

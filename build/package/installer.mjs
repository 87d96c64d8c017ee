// The installer of a package: NSIS compiles our own script. Why not electron-builder's: docs/adr/0011.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { BUILDS, PRODUCT, PROJECT } from './builds.mjs';
import { filesIn } from './zip.mjs';

/** @typedef {import('./builds.mjs').Target} Target */
/** @typedef {'x86-unicode' | 'amd64-unicode'} Stub The installer's own program. What we give away is 32-bit and runs on every Windows. */

/**
 * @typedef {object} InstallerInput
 * @property {string} version
 * @property {string} folder Of the package; an absolute path.
 * @property {readonly { readonly path: string, readonly size: number }[]} files Inside it, in the order to pack; bytes.
 * @property {string} output The installer; an absolute path.
 * @property {boolean} isSigned Whether the uninstaller inside is to be signed.
 */

/**
 * The first Windows of each build, and `windows` of that build in Dutch.
 *
 * @type {Readonly<Record<import('./builds.mjs').BuildName, { readonly first: string, readonly nl: string }>>}
 */
const WINDOWS = {
  current: { first: '10', nl: 'Windows 10 en 11, Server 2016 en nieuwer' },
  legacy: { first: '7', nl: 'Windows 7 SP1, 8 en 8.1, Server 2008 R2 SP1, 2012 en 2012 R2' },
};

/**
 * The test of NSIS that each processor must pass.
 *
 * @type {Readonly<Record<import('./builds.mjs').Architecture, { readonly test: string, readonly name: string }>>}
 */
const PROCESSORS = {
  x64: { test: '${IsNativeAMD64}', name: '64-bit (x64)' },
  ia32: { test: '${IsNativeIA32}', name: '32-bit' },
  arm64: { test: '${IsNativeARM64}', name: 'Arm64' },
};

/** Where the program keeps what it changed; a test compares this with the program's own key. */
export const JOURNAL_PARENT = 'SOFTWARE\\TLS Remedy';

/**
 * The script of one installer. Pure: the same arguments give the same text.
 *
 * @param {Pick<Target, 'build' | 'architecture'>} target
 * @param {InstallerInput} input
 * @returns {string}
 */
export function installerScript({ build, architecture }, { version, folder, files, output, isSigned }) {
  const place = import.meta.dirname;
  /** @type {Readonly<Record<string, string>>} */
  const defines = {
    PRODUCT: PRODUCT.name,
    EXECUTABLE: PRODUCT.executable,
    PUBLISHER: PRODUCT.publisher,
    COPYRIGHT: PRODUCT.copyright,
    VERSION: version,
    FILE_VERSION: `${/^\d+\.\d+\.\d+/.exec(version)?.[0] ?? '0.0.0'}.0`,
    WINDOWS: BUILDS[build].windows,
    FIRST_WINDOWS: WINDOWS[build].first,
    WINDOWS_NL: WINDOWS[build].nl,
    ARCHITECTURE: PROCESSORS[architecture].name,
    JOURNAL_KEY: JOURNAL_PARENT,
    SIZE_KIB: String(Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 1024)),
    ICON: join(place, 'icon.ico'),
    OUTPUT: output,
  };
  return [
    ...Object.entries(defines).map(([name, value]) => `!define ${name} ${quoted(value)}`),
    // The name of a test, not a text.
    `!define IS_RIGHT_PROCESSOR '${PROCESSORS[architecture].test}'`,
    ...(isSigned
      ? [
          `!uninstfinalize '${[process.execPath, join(place, 'sign-one.mjs'), '%1'].map((one) => `"${one}"`).join(' ')}' = 0`,
        ]
      : []),
    '!macro PAYLOAD',
    ...payload(folder, files),
    '!macroend',
    `!include ${quoted(join(place, 'installer.nsh'))}`,
    '',
  ].join('\n');
}

/**
 * @param {string} folder
 * @param {InstallerInput['files']} files
 * @returns {string[]} Each file by name: NSIS's own search gives them in the order of the disk.
 */
function payload(folder, files) {
  /** @type {string | null} */
  let current = null;
  return files.flatMap(({ path }) => {
    const inside = dirname(path) === '.' ? '' : `\\${dirname(path).replaceAll('/', '\\')}`;
    const moves = inside === current ? [] : [`  SetOutPath "$INSTDIR${escaped(inside)}"`];
    current = inside;
    return [...moves, `  File ${quoted(join(folder, path))}`];
  });
}

/** @param {string} text */
function quoted(text) {
  return `"${escaped(text)}"`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('$', '$$$$').replaceAll('"', '$\\"');
}

/**
 * Compiles the installer of a packed folder.
 *
 * @param {Target} target
 * @param {{ folder: string, output: string, isSigned?: boolean, stub?: Stub, version?: string }} options
 */
export function makeInstaller(
  target,
  { folder, output, isSigned = false, stub = 'x86-unicode', version = PROJECT.version },
) {
  const files = filesIn(folder).map((path) => ({ path, size: statSync(join(folder, path)).size }));
  const script = `${output}.nsi`;
  writeFileSync(script, installerScript(target, { version, folder, files, output, isSigned }));
  // A warning is an error: a text that a language lacks is one.
  const args = ['-V2', '-WX', '-INPUTCHARSET', 'UTF8', `-XTarget ${stub}`, script];
  const { status, error, stdout, stderr } = spawnSync('makensis', args, { cwd: ROOT, encoding: 'utf8' });
  if (error !== undefined) throw new Error(`makensis can’t be started: ${error.message}`);
  if (status !== 0) throw new Error(`makensis ended with code ${String(status)}.\n${stdout}${stderr}`);
  rmSync(script);
}

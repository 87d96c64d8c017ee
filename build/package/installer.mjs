// The installer of a package: NSIS compiles our own script. Why not electron-builder's: docs/adr/0011.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../command.mjs';
import { ROOT } from '../setup.mjs';
import { PRODUCT, PROJECT } from './builds.mjs';

/** @typedef {import('./builds.mjs').Target} Target */
/**
 * @typedef {'x86-unicode' | 'amd64-unicode'} Stub The installer's own program. What we give away is 32-bit and runs on
 *   every Windows.
 */

/**
 * Absolute paths of the package and the installer; the files inside it, in the order to pack, in bytes; whether the
 * uninstaller inside is to be signed. The first language is for a Windows version in none of them.
 * @typedef {{ version: string, folder: string, files: readonly { path: string, size: number }[], output: string,
 *   isSigned: boolean, languages: readonly import('./languages.ts').PackageLanguage[] }} InstallerInput
 */

/** The first Windows of each build. */
const FIRST_WINDOWS = { current: '10', legacy: '7' };

/** The test of NSIS that each processor must pass. */
const PROCESSORS = { x64: '${IsNativeAMD64}', ia32: '${IsNativeIA32}', arm64: '${IsNativeARM64}' };

/** Where the program keeps what it changed; a test compares this with the program's own key. */
export const JOURNAL_PARENT = 'SOFTWARE\\TLS Remedy';

/**
 * The script of one installer. Pure: the same arguments give the same text.
 * @param {Pick<Target, 'build' | 'architecture'>} target @param {InstallerInput} input @returns {string}
 */
export function installerScript({ build, architecture }, { version, folder, files, output, isSigned, languages }) {
  const place = import.meta.dirname;
  /** @type {Readonly<Record<string, string>>} */
  const defines = {
    PRODUCT: PRODUCT.name,
    EXECUTABLE: PRODUCT.executable,
    PUBLISHER: PRODUCT.publisher,
    COPYRIGHT: PRODUCT.copyright,
    VERSION: version,
    FILE_VERSION: `${/^\d+\.\d+\.\d+/.exec(version)?.[0] ?? '0.0.0'}.0`,
    FIRST_WINDOWS: FIRST_WINDOWS[build],
    JOURNAL_KEY: JOURNAL_PARENT,
    SIZE_KIB: String(Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 1024)),
    PLACE: place,
    ICON: join(place, 'icon.ico'),
    OUTPUT: output,
  };
  const sign = [process.execPath, join(place, 'sign.mjs'), '%1'].map((word) => `"${word}"`).join(' ');
  return [
    ...Object.entries(defines).map(([name, value]) => `!define ${name} ${quoted(value)}`),
    // The name of a test, not a text.
    `!define IS_RIGHT_PROCESSOR '${PROCESSORS[architecture]}'`,
    ...(isSigned ? [`!uninstfinalize '${sign}' = 0`] : []),
    '!macro PAYLOAD',
    ...payload(folder, files),
    '!macroend',
    '!macro LANGUAGES',
    ...languages.flatMap((language) => languageLines(language, build, architecture)),
    '!macroend',
    `!include ${quoted(join(place, 'installer.nsh'))}`,
    '',
  ].join('\n');
}

/**
 * Each file by name: NSIS's own search returns them in the order of the disk.
 * @param {string} folder @param {InstallerInput['files']} files
 */
function payload(folder, files) {
  let current = '';
  return files.flatMap(({ path }) => {
    const inside = join('$INSTDIR', dirname(path)).replaceAll('/', '\\');
    const moves = inside === current ? [] : [`  SetOutPath "$${escaped(inside.slice(1))}"`];
    current = inside;
    return [...moves, `  File ${quoted(join(folder, path))}`];
  });
}

/**
 * @param {import('./languages.ts').PackageLanguage} language @param {import('./builds.mjs').BuildName} build
 * @param {import('./builds.mjs').Architecture} architecture
 */
function languageLines({ nsisLanguage, installer }, build, architecture) {
  const texts = {
    WRONG_WINDOWS: installer.wrongWindows(installer.windows[build]),
    WRONG_PROCESSOR: installer.wrongProcessor(installer.processors[architecture]),
    IN_USE: installer.inUse,
    KEEP_JOURNAL: installer.keepJournal,
    HALF_DONE: installer.halfDone,
    AWAITED: installer.awaited,
  };
  const id = `\${LANG_${nsisLanguage.toUpperCase()}}`;
  return [
    `  !insertmacro MUI_LANGUAGE ${nsisLanguage}`,
    ...Object.entries(texts).map(([name, text]) => `  LangString ${name} ${id} ${quoted(text)}`),
  ];
}

const quoted = (/** @type {string} */ text) => `"${escaped(text)}"`;
const escaped = (/** @type {string} */ text) =>
  text.replaceAll('$', '$$$$').replaceAll('"', '$\\"').replaceAll('\n', '$\\n');

/**
 * Compiles the installer of a packed folder.
 * @param {Target} target
 * @param {{ folder: string, output: string, languages: InstallerInput['languages'], isSigned?: boolean, stub?: Stub,
 *   version?: string }} options
 */
export function makeInstaller(
  target,
  { folder, output, languages, isSigned = false, stub = 'x86-unicode', version = PROJECT.version },
) {
  const files = filesIn(folder).map((path) => ({ path, size: statSync(join(folder, path)).size }));
  const script = `${output}.nsi`;
  writeFileSync(script, installerScript(target, { version, folder, files, output, isSigned, languages }));
  // A warning is an error: a text that a language lacks is one.
  const args = ['-V2', '-WX', '-INPUTCHARSET', 'UTF8', `-XTarget ${stub}`, script];
  const { status, error, stdout, stderr } = spawnSync('makensis', args, { cwd: ROOT, encoding: 'utf8' });
  if (error !== undefined) throw new Error(`makensis can’t be started: ${error.message}`);
  if (status !== 0) throw new Error(`makensis ended with code ${String(status)}.\n${stdout}${stderr}`);
  rmSync(script);
}

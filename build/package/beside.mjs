// What people find next to the program: the launcher of its command line, and READMEs, with the line ends of Windows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, PRODUCT } from './builds.mjs';

/**
 * @param {string} name Of a file of this folder.
 * @param {Readonly<Record<string, string>>} [values] The values of each `{name}` in it.
 */
export function windowsText(name, values = {}) {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  const filled = text.replaceAll(/\{(\w+)\}/g, (all, /** @type {string} */ key) => values[key] ?? all);
  return filled.replaceAll(/\r?\n/g, '\r\n'); // a batch file with other line ends loses its labels
}

/** `tls-remedy.cmd`: a batch file, since a shell waits for a program with a window only there. */
export const launcherText = () => windowsText('tls-remedy.cmd');

/** The folders of the READMEs, one for each language, English first. They are ASCII: old editors guess the encoding. */
const README_FOLDERS = ['readme/en', 'readme/nl'];

const SEPARATOR = '='.repeat(100);

/** One README with a part for each language. @param {(folder: string) => string} part */
const inEachLanguage = (part) => README_FOLDERS.map(part).join(`\r\n${SEPARATOR}\r\n\r\n`);

/** @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target @param {string} version */
export function readmeText({ build, architecture }, version) {
  const { electron, windows } = BUILDS[build];
  return inEachLanguage((folder) => {
    const legacy = build === 'legacy' ? `${windowsText(`${folder}/legacy.txt`, { electron })}\r\n` : '';
    return windowsText(`${folder}/readme.txt`, { ...PRODUCT, version, windows, architecture, legacy });
  });
}

/** @param {string} version */
export function stickReadme(version) {
  const { current, legacy } = BUILDS;
  const windows = { currentWindows: current.windows, legacyWindows: legacy.windows };
  const values = { ...PRODUCT, ...windows, version, electron: legacy.electron };
  return inEachLanguage((folder) => windowsText(`${folder}/stick.txt`, values));
}

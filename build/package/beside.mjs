// What people find beside the program: the launcher of its command line, and READMEs, with the line ends of Windows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, PRODUCT } from './builds.mjs';

/**
 * @param {string} name Of a file of this folder.
 * @param {Readonly<Record<string, string>>} [values] What stands for `{name}` in it.
 */
export function windowsText(name, values = {}) {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  const filled = text.replaceAll(/\{(\w+)\}/g, (all, /** @type {string} */ key) => values[key] ?? all);
  return filled.replaceAll(/\r?\n/g, '\r\n'); // a batch file with other line ends loses its labels
}

/** `tls-remedy.cmd`: a batch file, since a shell waits for a program with a window only there. */
export const launcherText = () => windowsText('tls-remedy.cmd');

/**
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target
 * @param {string} version
 */
export function readmeText({ build, architecture }, version) {
  const { electron, windows } = BUILDS[build];
  const legacy = build === 'legacy' ? `${windowsText('readme-legacy.txt', { electron })}\r\n` : '';
  return windowsText('readme.txt', { ...PRODUCT, version, windows, architecture, legacy });
}

/** @param {string} version */
export function stickReadme(version) {
  const { current, legacy } = BUILDS;
  const windows = { currentWindows: current.windows, legacyWindows: legacy.windows };
  return windowsText('readme-stick.txt', { ...PRODUCT, ...windows, version, electron: legacy.electron });
}

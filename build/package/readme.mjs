// The README of a package, and that of a stick, for whoever opens its folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, PRODUCT } from './builds.mjs';

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} values What stands for `{name}` in it.
 */
function textOf(name, values) {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll('\r\n', '\n');
  return text.replaceAll(/\{(\w+)\}/g, (all, /** @type {string} */ key) => values[key] ?? all);
}

/**
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target
 * @param {string} version
 */
export function readmeText({ build, architecture }, version) {
  const { electron, windows } = BUILDS[build];
  const legacy = build === 'legacy' ? `${textOf('readme-legacy.txt', { electron })}\n` : '';
  return textOf('readme.txt', { ...PRODUCT, version, windows, architecture, legacy });
}

/** @param {string} version */
export function stickReadme(version) {
  const { current, legacy } = BUILDS;
  return textOf('readme-stick.txt', {
    ...PRODUCT,
    version,
    currentWindows: current.windows,
    legacyWindows: legacy.windows,
    electron: legacy.electron,
  });
}

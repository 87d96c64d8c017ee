// What a check of a packed folder is, and what several of them need.
import { createHash } from 'node:crypto';

/**
 * Each check gives the problems that it finds; none means that all is well.
 *
 * @typedef {import('./open-package.mjs').OpenPackage} OpenPackage
 * @typedef {{ readonly name: string, readonly problems: (packed: OpenPackage) => readonly string[] | Promise<readonly string[]> }} Check
 */

/**
 * @param {string} what
 * @param {unknown} found
 * @param {unknown} wanted
 * @returns {string[]}
 */
export function wrong(what, found, wanted) {
  return found === wanted ? [] : [`${what}: ${String(found)} instead of ${String(wanted)}`];
}

/**
 * @param {import('./pe.mjs').PortableExecutable['hardening']} hardening
 * @param {string} architecture
 */
export function hardeningProblems({ aslr, dep, highEntropyAslr }, architecture) {
  return [
    ...wrong('ASLR', aslr, true),
    ...wrong('DEP', dep, true),
    ...(architecture === 'ia32' ? [] : wrong('ASLR with high entropy', highEntropyAslr, true)),
  ];
}

/**
 * Those that we made, without the packages.
 *
 * @param {OpenPackage['archived']} archived
 */
export function ourScripts(archived) {
  return archived
    .map(({ path }) => path)
    .filter((path) => /\.(c|m)?js$/.test(path) && !path.startsWith('node_modules/'));
}

/** @param {string | Buffer} contents */
export function sha256(contents) {
  return createHash('sha256').update(contents).digest('hex');
}

// Checks on the checkout's text that no compiler does. `node build/static-checks.mjs lockfile|machine-names|lengths|to-dos`
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { asCommand, printProblems } from './command.mjs';
import { LONG_FILES, MOST_LINES } from './long-files.mjs';
import { ROOT } from './setup.mjs';

const NOT_OURS = new Set(['.git', 'node_modules', 'out', '.wine', '.cache']);
const LOCKFILE = 'package-lock.json';
const BINARY = /\.(png|ico|icns|woff2?|ttf|zip|exe|dll|node)$/i;

// Built from parts, so that this file doesn't break its own rule.
const MACHINE_FOLDERS = ['work', 'root', 'home', 'Users', 'mnt', 'workspace'].map((name) => `/${name}/`);
const SOURCE = /\.(tsx?|mjs|cjs|css|html|c|jscript|nsh|cmd|ps1)$/;
// In parts too.
const LEFT_WORDS = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'];
const TO_DO = new RegExp(`\\b(${LEFT_WORDS.join('|')})\\b(?!.*\\bbecause \\w)`);
const REGISTRY_HOST = ['registry', '[\\w-]+', '(org|com|io)'].join('\\.');

/** @type {Readonly<Record<string, () => string[]>>} */
const CHECKS = {
  lockfile: () =>
    textFiles('')
      .filter((file) => basename(file) === LOCKFILE)
      .flatMap((file) => lockfileProblems(file, readFileSync(join(ROOT, file), 'utf8'))),
  'machine-names': () => {
    const rules = machineRules([ROOT, homedir()]);
    return textFiles('').flatMap((file) => machineProblems(file, readFileSync(join(ROOT, file), 'utf8'), rules));
  },
  lengths: () =>
    lengthProblems(
      textFiles('')
        .filter((file) => SOURCE.test(file))
        .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') })),
      LONG_FILES,
    ),
  'to-dos': () =>
    textFiles('')
      .filter((file) => basename(file) !== LOCKFILE)
      .flatMap((file) => toDoProblems(file, readFileSync(join(ROOT, file), 'utf8'))),
};

/**
 * A lock file that names where each package came from works on machines with the same registry only.
 *
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function lockfileProblems(file, text) {
  return text
    .split('\n')
    .flatMap((line, i) => (line.includes('"resolved":') ? [`${file}:${i + 1}: names a host: ${line.trim()}`] : []));
}

/**
 * What belongs to one machine: a path below a user's or a build's folder, or the host of a package registry.
 *
 * @param {readonly string[]} folders This machine's own.
 */
export function machineRules(folders) {
  const own = folders.filter((folder) => folder.length > 1).map((folder) => `${folder}/`);
  const paths = [...MACHINE_FOLDERS, ...own].map(escapeForRegExp);
  return [
    // Only where a path begins: `a/home/b` and `https://host/home/b` go on from something else.
    { what: 'a path of one machine', pattern: new RegExp(`(?<![\\w./~%}-])(${paths.join('|')})[\\w.-]`) },
    { what: 'a package registry', pattern: new RegExp(REGISTRY_HOST, 'i') },
  ];
}

/**
 * @param {string} file
 * @param {string} text
 * @param {readonly { what: string, pattern: RegExp }[]} rules
 * @returns {string[]}
 */
export function machineProblems(file, text, rules) {
  return text.split('\n').flatMap((line, i) => {
    return rules.flatMap(({ what, pattern }) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${file}:${i + 1}: names ${what}: ${found[0]}`];
    });
  });
}

/**
 * Files that are too long without a reason, and reasons that nothing needs any more.
 *
 * @param {readonly { readonly file: string, readonly text: string }[]} sources
 * @param {Readonly<Record<string, string>>} reasons By file.
 * @returns {string[]}
 */
export function lengthProblems(sources, reasons) {
  const long = sources
    .map(({ file, text }) => ({ file, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  return [
    ...long
      .filter(({ file }) => !Object.hasOwn(reasons, file))
      .map(({ file, lines }) => `${file} has ${lines} lines: split it, or give the reason in build/long-files.mjs`),
    ...Object.keys(reasons)
      .filter((name) => !long.some(({ file }) => file === name))
      .map((name) => `${name} is no longer a long file: remove it from build/long-files.mjs`),
  ];
}

/**
 * Things left to do without a reason.
 *
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function toDoProblems(file, text) {
  return text.split('\n').flatMap((line, i) => {
    const found = TO_DO.exec(line);
    return found === null ? [] : [`${file}:${i + 1}: ${found[0]} without "because ..."`];
  });
}

/** @param {string} text */
function escapeForRegExp(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * All files of the checkout, tracked or about to be.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function textFiles(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return textFiles(path);
    return entry.isFile() && !BINARY.test(entry.name) ? [path] : [];
  });
}

await asCommand(import.meta.url, ([name = '']) => printProblems(CHECKS[name]?.() ?? [`There is no check "${name}".`]));

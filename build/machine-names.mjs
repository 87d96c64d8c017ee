// No file may name the machine that it was made on. It stays ours: lockfile-lint wants the host of a registry to be there, and
// what looks for secrets knows no paths.
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { asCommand, printProblems } from './command.mjs';
import { ROOT } from './setup.mjs';

const NOT_OURS = new Set(['.git', 'node_modules', 'out', '.wine', '.cache']);
const BINARY = /\.(png|ico|icns|woff2?|ttf|zip|exe|dll|node)$/i;

// Built from parts, so that this file doesn't break its own rule.
const MACHINE_FOLDERS = ['work', 'root', 'home', 'Users', 'mnt', 'workspace'].map((name) => `/${name}/`);
const REGISTRY_HOST = ['registry', '[\\w-]+', '(org|com|io)'].join('\\.');

/** @typedef {{ readonly what: string, readonly pattern: RegExp }} Rule */

/**
 * @param {readonly string[]} folders This machine's own.
 * @returns {readonly Rule[]}
 */
export function machineRules(folders) {
  const own = folders.filter((folder) => folder.length > 1).map((folder) => `${folder}/`);
  const paths = [...MACHINE_FOLDERS, ...own].map((path) => path.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return [
    // Only where a path begins: `a/home/b` and `https://host/home/b` go on from something else.
    { what: 'a path of one machine', pattern: new RegExp(`(?<![\\w./~%}-])(${paths.join('|')})[\\w.-]`) },
    { what: 'a package registry', pattern: new RegExp(REGISTRY_HOST, 'i') },
    // In a lock file: such a file works with the same registry only.
    { what: 'where a package came from', pattern: /^\s*"resolved": "http.*/ },
  ];
}

/**
 * @param {string} file
 * @param {string} text
 * @param {readonly Rule[]} rules
 * @returns {string[]}
 */
export function machineProblems(file, text, rules) {
  return text.split('\n').flatMap((line, i) =>
    rules.flatMap(({ what, pattern }) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${file}:${i + 1}: names ${what}: ${found[0]}`];
    }),
  );
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

await asCommand(import.meta.url, () => {
  const rules = machineRules([ROOT, homedir()]);
  return printProblems(
    textFiles('').flatMap((file) => machineProblems(file, readFileSync(join(ROOT, file), 'utf8'), rules)),
  );
});

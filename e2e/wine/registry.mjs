// Changes and reads a prefix's registry with Wine's own regedit. Its exit code means nothing, so changes are read back.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowsPath } from './prefix.mjs';
import { decodeRegText, encodeRegText, parseRegText } from './reg-text.mjs';

/**
 * @typedef {import('./prefix.mjs').Prefix} Prefix
 * @typedef {import('./reg-text.mjs').RegEntry} RegEntry
 */

/** @param {Prefix} prefix @param {string} text */
export async function importRegText(prefix, text) {
  const file = join(prefix.dir, `${randomUUID()}.reg`);
  writeFileSync(file, encodeRegText(text));
  try {
    await prefix.wine(['regedit', '/S', windowsPath(file)]);
  } finally {
    rmSync(file);
  }
}

/**
 * Exports a key with everything under it; empty if it doesn't exist.
 * @param {Prefix} prefix
 * @param {string} key Such as `HKEY_LOCAL_MACHINE\SOFTWARE\X`, the 32-bit view under its `Wow6432Node`.
 * @returns {Promise<RegEntry[]>}
 */
export async function exportKey(prefix, key) {
  const file = join(prefix.dir, `${randomUUID()}.reg`);
  await prefix.wine(['regedit', '/E', windowsPath(file), key]);
  try {
    return parseRegText(decodeRegText(readFileSync(file)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Imports a whole .reg file and verifies that all of it arrived: regedit silently skips a line that it can't read.
 * @param {Prefix} prefix @param {string} file @returns {Promise<void>} Rejects with the first missing values.
 */
export async function importRegFile(prefix, file) {
  const text = decodeRegText(readFileSync(file));
  const expected = new Map(parseRegText(text).map((entry) => [identify(entry), entry]));
  if (expected.size === 0) throw new Error(`${file} has no registry keys.`);
  await importRegText(prefix, text);
  const exports = await Promise.all(
    topmost([...expected.values()].map(({ key }) => key)).map((key) => exportKey(prefix, key)),
  );
  const found = new Map(exports.flat().map((entry) => [identify(entry), entry]));
  const lost = [...expected].filter(([id, { type, data }]) => {
    const entry = found.get(id);
    return entry?.type !== type || entry.data !== data;
  });
  if (lost.length === 0) return;
  const names = lost.slice(0, 5).map(([, { key, name }]) => (name === null ? `[${key}]` : `[${key}] "${name}"`));
  throw new Error(`Wine's regedit left out ${lost.length} of the entries of ${file}: ${names.join(', ')}`);
}

/** @param {RegEntry} entry */
function identify({ key, name }) {
  return `${key.toUpperCase()}\n${name?.toUpperCase() ?? '\n'}`;
}

/** Returns the keys that are under none of the others. @param {readonly string[]} keys */
function topmost(keys) {
  const folded = new Set(keys.map((key) => key.toUpperCase()));
  return [...folded].filter((key) => ![...folded].some((other) => key.startsWith(`${other}\\`)));
}

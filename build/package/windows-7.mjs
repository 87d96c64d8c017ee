// Which functions of Windows a native file may need so that it still loads on Windows 7 SP1: one that isn't there stops
// the whole file from loading. `windows-7.json` lists what is allowed: a new version of an addon that needs more has to
// be looked at.
import { readFileSync } from 'node:fs';
import { readPortableExecutable } from '../verify-package/pe.mjs';

/** @type {unknown} */
const json = JSON.parse(readFileSync(new URL('windows-7.json', import.meta.url), 'utf8'));
/** By where that is known from, and by library. */
const LISTS = Object.values(/** @type {Record<string, Record<string, readonly string[]>>} */ (json));

/**
 * Functions that a newer Windows brought, with the older one that is in: the same arguments, the same result, less
 * exact. Each new name must not be longer than the earlier.
 * @type {Readonly<Record<string, string>>}
 */
const OLDER_NAMES = {
  // koffi for 32-bit Windows, from its C library. Both fill a FILETIME; the older one steps by some milliseconds.
  GetSystemTimePreciseAsFileTime: 'GetSystemTimeAsFileTime',
};

/** Provided by the program itself, looked up at the first call. */
const OF_NODE = /^(napi|uv)_/;

/**
 * What would, or could, stop a native file from loading on Windows 7.
 * @param {readonly import('../verify-package/pe.mjs').Import[]} imports
 * @returns {string[]} Such as `kernel32.dll!CreateFile2`.
 */
export function missingOnWindows7(imports) {
  return imports
    .filter(({ library, name, isDelayed }) =>
      library === 'node.exe'
        ? !(isDelayed && OF_NODE.test(name))
        : !LISTS.some((list) => list[library]?.includes(name)),
    )
    .map(({ library, name }) => `${library}!${name}`);
}

/**
 * Has a native file ask for the older names. Nothing else of the file changes, and a file that needs none stays as it
 * is.
 * @param {Buffer} file @returns {Buffer} A new one if something was renamed.
 */
export function withOlderNames(file) {
  const imports = readPortableExecutable(file)?.imports ?? [];
  const renamed = imports.filter(({ name }) => Object.hasOwn(OLDER_NAMES, name));
  if (renamed.length === 0) return file;
  const changed = Buffer.from(file);
  for (const { name, nameOffset } of renamed)
    changed.write((OLDER_NAMES[name] ?? '').padEnd(name.length, '\0'), nameOffset, 'latin1');
  return changed;
}

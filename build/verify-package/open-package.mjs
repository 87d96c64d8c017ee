// A packed folder, opened for the checks, and what several of them need.
import asar from '@electron/asar';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { filesIn } from '../command.mjs';
import { PRODUCT, readManifest } from '../package/builds.mjs';
import { readPortableExecutable } from './pe.mjs';

/**
 * A check returns the problems that it finds; none means that all is well.
 * @typedef {ReturnType<typeof openPackage>} OpenPackage
 * @typedef {{ readonly name: string, readonly problems: (packed: OpenPackage) => readonly string[] | Promise<readonly
 *   string[]> }} Check
 */

export const ARCHIVE = 'resources/app.asar';

/**
 * Throws if the program or the archive can't be read at all.
 * @param {string} folder @param {import('../package/builds.mjs').Target} target
 */
export function openPackage(folder, target) {
  const archive = join(folder, ARCHIVE);
  asar.uncache(archive);
  const program = readFileSync(join(folder, PRODUCT.executable));
  const { headerString, header } = asar.getRawHeader(archive);
  const archived = listArchived(header, '');
  const readArchived = (/** @type {string} */ path) => {
    const file = archived.find((one) => one.path === path);
    if (file === undefined) return null;
    const beside = join(folder, `${ARCHIVE}.unpacked`, path);
    if (file.isUnpacked) return existsSync(beside) ? readFileSync(beside) : null;
    return asar.extractFile(archive, path.split('/').join(process.platform === 'win32' ? '\\' : '/'));
  };
  return {
    folder,
    target,
    files: filesIn(folder),
    read: (/** @type {string} */ path) => readFileSync(join(folder, path)),
    program: readPortableExecutable(program),
    resources: NtExecutableResource.from(NtExecutable.from(program, { ignoreCert: true })).entries,
    archiveHeader: headerString,
    archived,
    /** Null where it isn't there. */
    readArchived,
    manifest: readManifest(readArchived('package.json')?.toString() ?? '{}'),
    /** Those of the archive that we made, without the packages. */
    scripts: archived
      .filter(({ path }) => /\.(c|m)?js$/.test(path) && !path.startsWith('node_modules/'))
      .map(({ path }) => ({ path, text: readArchived(path)?.toString() ?? '' })),
    natives: archived
      .filter(({ path }) => path.endsWith('.node'))
      .map((file) => ({ ...file, addon: readPortableExecutable(readArchived(file.path) ?? Buffer.alloc(0)) })),
  };
}

/**
 * @param {import('@electron/asar').FileMetadata} entry @param {string} path Inside the archive, with `/`.
 * @returns {{ path: string, isUnpacked: boolean, size: number, sha256: string | null }[]} The last two as the archive
 *   says.
 */
function listArchived(entry, path) {
  if ('files' in entry)
    return Object.entries(entry.files).flatMap(([name, inner]) =>
      listArchived(inner, path === '' ? name : `${path}/${name}`),
    );
  const [size, hash] = 'size' in entry ? [entry.size, entry.integrity.hash] : [0, null];
  return [{ path, isUnpacked: entry.unpacked === true, size, sha256: hash }];
}

/** @param {string} what @param {unknown} found @param {unknown} wanted @returns {string[]} */
export function wrong(what, found, wanted) {
  return found === wanted ? [] : [`${what}: ${String(found)} instead of ${String(wanted)}`];
}

/** @param {string | Buffer} contents */
export function sha256(contents) {
  return createHash('sha256').update(contents).digest('hex');
}

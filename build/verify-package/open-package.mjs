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
 * @typedef {object} ArchivedFile
 * @property {string} path Inside the archive, with `/`.
 * @property {boolean} isUnpacked It lies next to the archive.
 * @property {number} size As the archive says.
 * @property {string | null} sha256 As the archive says.
 */

/**
 * @typedef {object} OpenPackage
 * @property {string} folder
 * @property {import('../package/builds.mjs').Target} target
 * @property {readonly string[]} files Every file of the folder.
 * @property {(path: string) => Buffer} read
 * @property {import('./pe.mjs').PortableExecutable | null} program
 * @property {readonly Resource[]} resources Of the program.
 * @property {string} archiveHeader Its text.
 * @property {readonly ArchivedFile[]} archived
 * @property {readonly { readonly path: string, readonly text: string }[]} scripts Those of the archive that we made, without the packages.
 * @property {ReturnType<typeof readManifest>} manifest That of the archive.
 * @property {readonly (ArchivedFile & { readonly addon: import('./pe.mjs').PortableExecutable | null })[]} natives
 * @property {(path: string) => Buffer | null} readArchived Null where it isn't there.
 */

/**
 * A check returns the problems that it finds; none means that all is well.
 *
 * @typedef {{ readonly name: string, readonly problems: (packed: OpenPackage) => readonly string[] | Promise<readonly string[]> }} Check
 */

/** @typedef {{ readonly type: string | number, readonly id: string | number, readonly lang: string | number, readonly codepage: number, readonly bin: ArrayBuffer }} Resource */

export const ARCHIVE = 'resources/app.asar';

/**
 * @param {string} folder @param {import('../package/builds.mjs').Target} target
 * @returns {OpenPackage} Throws if the program or the archive can't be read at all.
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
    read: (path) => readFileSync(join(folder, path)),
    program: readPortableExecutable(program),
    resources: NtExecutableResource.from(NtExecutable.from(program, { ignoreCert: true })).entries,
    archiveHeader: headerString,
    archived,
    manifest: readManifest(readArchived('package.json')?.toString() ?? '{}'),
    scripts: archived
      .filter(({ path }) => /\.(c|m)?js$/.test(path) && !path.startsWith('node_modules/'))
      .map(({ path }) => ({ path, text: readArchived(path)?.toString() ?? '' })),
    natives: archived
      .filter(({ path }) => path.endsWith('.node'))
      .map((file) => ({ ...file, addon: readPortableExecutable(readArchived(file.path) ?? Buffer.alloc(0)) })),
    readArchived,
  };
}

/** @param {import('@electron/asar').FileMetadata} entry @param {string} path @returns {ArchivedFile[]} */
function listArchived(entry, path) {
  if ('files' in entry)
    return Object.entries(entry.files).flatMap(([name, inner]) =>
      listArchived(inner, path === '' ? name : `${path}/${name}`),
    );
  const isFile = 'size' in entry;
  return [
    {
      path,
      isUnpacked: entry.unpacked === true,
      size: isFile ? entry.size : 0,
      sha256: isFile ? entry.integrity.hash : null,
    },
  ];
}

/** @param {string} what @param {unknown} found @param {unknown} wanted @returns {string[]} */
export function wrong(what, found, wanted) {
  return found === wanted ? [] : [`${what}: ${String(found)} instead of ${String(wanted)}`];
}

/** @param {string | Buffer} contents */
export function sha256(contents) {
  return createHash('sha256').update(contents).digest('hex');
}

// A packed folder, opened for the checks.
import asar from '@electron/asar';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { PRODUCT } from '../package/builds.mjs';
import { filesIn } from '../package/zip.mjs';
import { readPortableExecutable } from './pe.mjs';

/**
 * @typedef {object} ArchivedFile
 * @property {string} path Inside the archive, with `/`.
 * @property {boolean} isUnpacked It lies beside the archive.
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
 * @property {(path: string) => Buffer | null} readArchived Null where it isn't there.
 */

/** @typedef {{ readonly type: string | number, readonly id: string | number, readonly lang: string | number, readonly codepage: number, readonly bin: ArrayBuffer }} Resource */

export const ARCHIVE = 'resources/app.asar';

/**
 * @param {string} folder
 * @param {import('../package/builds.mjs').Target} target
 * @returns {OpenPackage} Throws where the program or the archive can't be read at all.
 */
export function openPackage(folder, target) {
  const archive = join(folder, ARCHIVE);
  asar.uncache(archive);
  const program = readFileSync(join(folder, PRODUCT.executable));
  const { headerString, header } = asar.getRawHeader(archive);
  const archived = listArchived(header, '');
  return {
    folder,
    target,
    files: filesIn(folder),
    read: (path) => readFileSync(join(folder, path)),
    program: readPortableExecutable(program),
    resources: NtExecutableResource.from(NtExecutable.from(program, { ignoreCert: true })).entries,
    archiveHeader: headerString,
    archived,
    readArchived: (path) => {
      const file = archived.find((one) => one.path === path);
      if (file === undefined) return null;
      const beside = join(folder, `${ARCHIVE}.unpacked`, path);
      if (file.isUnpacked) return existsSync(beside) ? readFileSync(beside) : null;
      return asar.extractFile(archive, path.split('/').join(process.platform === 'win32' ? '\\' : '/'));
    },
  };
}

/**
 * @typedef {object} Entry
 * @property {Readonly<Record<string, Entry>>} [files]
 * @property {number} [size]
 * @property {boolean} [unpacked]
 * @property {string} [link]
 * @property {{ readonly hash: string }} [integrity]
 */

/**
 * @param {Entry} entry
 * @param {string} path
 * @returns {ArchivedFile[]}
 */
function listArchived({ files, size = 0, unpacked = false, integrity }, path) {
  if (files === undefined) return [{ path, isUnpacked: unpacked, size, sha256: integrity?.hash ?? null }];
  return Object.entries(files).flatMap(([name, entry]) => listArchived(entry, path === '' ? name : `${path}/${name}`));
}

import { dirname, posix, win32 } from 'node:path';
import type { Handlers } from '../shared/ipc/contract.ts';
import { fail } from '../shared/failures.ts';
import { succeed, type Result } from '../shared/result.ts';
import { plainKind } from './bounded-file.ts';

export type Takes = 'folder' | 'logs';

/** A drive's letter and no character that Windows has for other things, such as a stream of a file. */
const ON_A_DRIVE = /^[A-Za-z]:\\[^:*?"<>|/\0-\x1f]*$/;

/** Names that are devices of Windows in every folder, with any ending. */
const DEVICE = /(?:^|\\)(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(?:[.\\]|$)/i;

/**
 * SECURITY: true for a full path on a drive, written as Windows itself writes it. A path that names another PC is
 * enough for Windows to sign in there, and one of a device to open it, so neither is even looked at. A mapped drive is
 * one that the user signed in to already.
 */
export function isOnADrive(path: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform !== 'win32') return posix.isAbsolute(path) && posix.normalize(path) === path;
  return ON_A_DRIVE.test(path) && !DEVICE.test(path) && win32.normalize(path) === path;
}

/** A link may lead to another PC, so none is followed: each part of a path is looked at before what is in it. */
async function kindOf(path: string): Promise<'folder' | 'file' | null> {
  const folder = dirname(path);
  if (folder !== path && (await kindOf(folder)) !== 'folder') return null;
  return plainKind(path);
}

export type Drops = ReturnType<typeof createDrops>;

/** Keeps what the user dropped on the window until a reading asks for it, once. */
export function createDrops() {
  let dropped: readonly string[] = [];
  return {
    handlers: {
      drop({ paths }) {
        dropped = paths;
        return Promise.resolve(succeed({}));
      },
    } satisfies Partial<Handlers>,
    /** Returns the full paths, or why they aren't taken; what a place takes is what its dialog would give. */
    take: async (what: Takes): Promise<Result<readonly string[]>> => {
      const paths = dropped;
      dropped = [];
      const kinds = paths.every((path) => isOnADrive(path)) ? await Promise.all(paths.map(kindOf)) : [];
      const isTaken = what === 'folder' ? kinds.length === 1 && kinds[0] === 'folder' : !kinds.includes(null);
      return kinds.length > 0 && isTaken ? succeed(paths) : fail('drop-refused');
    },
  };
}

import asar from '@electron/asar';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { vi } from 'vitest';
import yazl from 'yazl';
import { filesIn } from '../command.mjs';
import { BUILDS, electronArchive, packageName, type Target } from './builds.mjs';
import { STAND_IN_NOTE, makeStandInElectron } from './stand-in-electron.mjs';

export interface Mirror {
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** The list of checksums that lies next to Electron's archives. */
const LIST = 'SHASUMS256.txt';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Has what fetches Electron ask a server of ours, until it is closed.
 * @param archives By name; their checksums are served next to them, and are right.
 * @param cache A folder for what is fetched: nothing that is there already is used.
 */
export async function serveMirror(archives: Readonly<Record<string, Buffer>>, cache: string): Promise<Mirror> {
  const asked: string[] = [];
  const list = Object.entries(archives).map(([name, bytes]) => `${sha256(bytes)} *${name}\n`);
  const server = createServer((request, answer) => {
    const path = request.url ?? '';
    asked.push(path);
    const found = basename(path) === LIST ? list.join('') : archives[basename(path)];
    if (found === undefined) answer.writeHead(404).end();
    else answer.end(found);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  vi.stubEnv('ELECTRON_BUILDER_CACHE', join(cache, 'builder'));
  vi.stubEnv('electron_config_cache', join(cache, 'electron'));
  return {
    asked,
    close: () => {
      vi.unstubAllEnvs();
      server.close();
    },
  };
}

/**
 * The stand-in in the shape in which Electron is published: one archive for each target, with the program that shows
 * when there is none.
 * @returns The archives by name, and their checksums.
 */
export async function standInArchives(
  targets: readonly Target[],
  work: string,
): Promise<{ archives: Readonly<Record<string, Buffer>>; checksums: Readonly<Record<string, string>> }> {
  const archives: Record<string, Buffer> = {};
  for (const target of targets) {
    const folder = join(work, packageName(target));
    await makePublishedElectron(folder, target);
    const archive = new yazl.ZipFile();
    for (const path of filesIn(folder)) archive.addFile(join(folder, path), path);
    archive.end();
    const file = `${folder}.zip`;
    await pipeline(archive.outputStream, createWriteStream(file));
    archives[electronArchive(target).name] = readFileSync(file);
  }
  const checksums = Object.fromEntries(Object.entries(archives).map(([name, bytes]) => [name, sha256(bytes)]));
  return { archives, checksums };
}

/** A stand-in as Electron comes out of its archive: a version in place of a note, and a program that shows. */
async function makePublishedElectron(folder: string, target: Target): Promise<void> {
  makeStandInElectron(folder, target);
  rmSync(join(folder, STAND_IN_NOTE));
  writeFileSync(join(folder, 'version'), BUILDS[target.build].electron);
  const program = `${folder}-default-app`;
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, 'package.json'), '{"main":"main.js"}');
  writeFileSync(join(program, 'main.js'), '');
  await asar.createPackage(program, join(folder, 'resources/default_app.asar'));
}

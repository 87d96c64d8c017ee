import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseFileVersion, type FileVersionReading } from '../../../shared/windows/file-versions.ts';
import { foldName } from '../../../shared/windows/registry.ts';
import type { FileVersionReader, RegistryDriver } from '../../ports.ts';
import { createRegFileDriver } from './driver.ts';
import { readBounded } from '../../bounded-file.ts';
import { errnoOf } from '../../file-errors.ts';
import { problem, readingProblem, type RegFileProblem } from './open-file.ts';
import { succeed, type Result } from '../../../shared/result.ts';

export interface OpenedRegistry {
  readonly driver: RegistryDriver;
  readonly file: string;
  readonly fileVersions: FileVersionReader;
}

/** An entry of `files.json`: a version such as `6.1.7601.24168`, or null for a missing file. */
const VERSION = v.pipe(
  v.string(),
  v.check((text) => parseFileVersion(text) !== null, 'not a version such as 6.1.7601.24168'),
);
const FILES = v.pipe(
  v.unknown(),
  v.check((json) => !Array.isArray(json), 'a list, not names with their versions'),
  v.record(v.pipe(v.string(), v.minLength(1)), v.nullable(VERSION)),
);

type FileVersions = ReadonlyMap<string, FileVersionReading>;

/** Far larger than the versions of all system files that matter, in bytes. */
const MOST_VERSIONS = 64 * 1024;

/** Refuses a link, which may lead anywhere, even to a network, and a pipe, which is waited for without end. */
const NOT_PLAIN = 'it isn’t an ordinary file';

async function readFileVersions(path: string): Promise<Result<FileVersions, RegFileProblem>> {
  const versions = new Map<string, FileVersionReading>();
  let json: unknown;
  try {
    if (!(await lstat(path)).isFile()) return problem('bad-files-json', NOT_PLAIN);
    const read = await readBounded(path, MOST_VERSIONS);
    if (!read.ok) return problem('bad-files-json', read.details.detail);
    if (read.value === null) return problem('bad-files-json', `it has more than ${MOST_VERSIONS} bytes`);
    json = JSON.parse(read.value.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return problem('bad-files-json', error.message);
    if (errnoOf(error) === 'ENOENT') return succeed(versions);
    return problem('bad-files-json', readingProblem(error).detail);
  }
  const files = v.safeParse(FILES, json);
  if (!files.success) {
    const [issue] = files.issues;
    return problem('bad-files-json', `${v.getDotPath(issue) ?? 'files.json'}: ${issue.message}`);
  }
  for (const [name, version] of Object.entries(files.output)) {
    const folded = foldName(name);
    if (versions.has(folded)) return problem('bad-files-json', `${name} is there twice`);
    versions.set(folded, version === null ? { state: 'missing' } : { state: 'version', version });
  }
  return succeed(versions);
}

/** True for a link itself, wherever it leads. */
const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false, // whoever opens it reports why
  );

/**
 * Opens a whole registry: a sample PC (a folder with `registry.reg`, and `files.json` with the versions of system
 * files), of which nothing may be a link, or a bare `.reg` file. File versions that aren't listed, or that have no
 * `files.json`, are `unreadable`.
 */
export async function openRegistryPath(path: string, most?: number): Promise<Result<OpenedRegistry, RegFileProblem>> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    return readingProblem(error);
  }
  const registry = isFolder ? join(path, 'registry.reg') : path;
  if (isFolder && (await isLink(registry))) return problem('not-a-file', NOT_PLAIN);
  const driver = createRegFileDriver(registry, most);
  const found = await driver.check();
  if (found?.code === 'not-found' && isFolder)
    return problem('no-registry-in-folder', 'the folder has no registry.reg');
  if (found !== null) return found;
  const files = isFolder ? await readFileVersions(join(path, 'files.json')) : succeed<FileVersions>(new Map());
  if (!files.ok) return files;
  const read: FileVersionReader['read'] = (names) =>
    Promise.resolve(names.map((name) => files.value.get(foldName(name)) ?? { state: 'unreadable' }));
  return succeed({ driver, file: registry, fileVersions: { read } });
}

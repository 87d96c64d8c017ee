import { readFile } from 'node:fs/promises';
import type { FileVersionReader } from '../../electron/ports.ts';
import type { FileVersionReading } from '../../shared/windows/file-versions.ts';
import { foldName } from '../../shared/windows/registry.ts';

/**
 * A test double of the Win32 reader of file versions: Wine's own system files match no Windows version, so a sample's
 * `files.json` replaces them. A file that isn't listed is unreadable.
 */
export class FileVersionDouble implements FileVersionReader {
  readonly #file: string;

  /** @param file A `files.json`: names such as `System32\winhttp.dll` to versions, null for a missing file. */
  constructor(file: string) {
    this.#file = file;
  }

  async read(names: readonly string[]): Promise<readonly FileVersionReading[]> {
    const versions = JSON.parse(await readFile(this.#file, 'utf8')) as Readonly<Record<string, string | null>>;
    const byName = new Map(Object.entries(versions).map(([name, version]) => [foldName(name), version]));
    return names.map((name) => {
      const version = byName.get(foldName(name));
      if (version === undefined) return { state: 'unreadable' };
      return version === null ? { state: 'missing' } : { state: 'version', version };
    });
  }
}

import { cp, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** A sample PC's temporary copy: what is practised on it never touches the one that ships. */
export interface SampleCopy {
  readonly folder: string;
  readonly registryFile: string;
  /** The whole file as text. */
  readonly read: () => Promise<string>;
  /** Replaces the file in one step, so that nobody reads half of it. */
  readonly edit: (change: (text: string) => string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const LITTLE_ENDIAN_MARK = '\ufeff';

/** Copies a sample folder, or a bare `.reg` file, into a temporary folder of the same name, the sample's id. */
export async function copySample(folder: string): Promise<SampleCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'tls-remedy-'));
  const copy = join(parent, basename(resolve(folder)));
  await cp(folder, copy, { recursive: true });
  const registryFile = (await stat(copy)).isDirectory() ? join(copy, 'registry.reg') : copy;
  const load = async (): Promise<{ readonly text: string; readonly encoding: 'utf16le' | 'utf8' }> => {
    const bytes = await readFile(registryFile);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8';
    return { text: bytes.toString(encoding), encoding };
  };
  return {
    folder: copy,
    registryFile,
    read: async () => (await load()).text.replace(LITTLE_ENDIAN_MARK, ''),
    async edit(change) {
      const { text, encoding } = await load();
      await writeFile(`${registryFile}.new`, change(text), encoding);
      await rename(`${registryFile}.new`, registryFile);
    },
    // a change that a test began may still be ending
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
}

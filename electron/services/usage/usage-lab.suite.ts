import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ZipFile } from 'yazl';
import type { Usage } from '../../../shared/usage/usage.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { readUsage } from './read-usage.ts';

/** A folder for logs, and the result of reading them. */
export interface UsageLab {
  readonly folder: string;
  /** Writes a file and returns its path. */
  readonly put: (name: string, bytes: string | Uint8Array) => string;
  /** Reads these paths, or the whole folder. */
  readonly read: (...paths: readonly string[]) => Promise<Usage>;
}

const QUIETLY = { stop: new AbortController().signal, onProgress: (): undefined => undefined };

/** Provides a folder of logs for each test. */
export function usageLab(): UsageLab {
  let folder = '';
  inFolder((path) => (folder = path));
  return {
    get folder() {
      return folder;
    },
    put(name, bytes) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      return path;
    },
    async read(...paths) {
      const usage = await readUsage(paths.length === 0 ? [folder] : paths, QUIETLY);
      if (!usage.ok) throw new Error(usage.code);
      return usage.value;
    },
  };
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), name);
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

export const HEAD = '#Fields: date time c-ip cs(User-Agent) crypt-protocol\r\n';
export const line = (client: string, protocol = '40', agent = 'Old/1'): string =>
  `2026-11-24 08:15:02 ${client} ${agent} ${protocol}\r\n`;
export const LOG = HEAD + line('10.0.0.1') + line('10.0.0.2', '400');

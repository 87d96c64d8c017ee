import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Gives each test of the calling file an empty folder of its own, and removes it afterwards. */
export function inFolder(use: (folder: string) => void): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tls-remedy-test-'));
    use(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

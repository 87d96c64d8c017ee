import { readFileSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { onlyOn } from '../build/only-on.suite.ts';
import { inFolder } from './in-folder.suite.ts';
import { renameAgain } from './rename-again.ts';

/** Records each renaming and forwards it to the real one. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  return { ...real, rename: vi.fn(real.rename) };
});

let fresh: string;
let old: string;
inFolder((folder) => {
  vi.mocked(files.rename).mockClear();
  fresh = join(folder, 'fresh');
  old = join(folder, 'old');
  writeFileSync(fresh, 'fresh');
  writeFileSync(old, 'old');
});

const failOnce = (code: string): void => {
  vi.mocked(files.rename).mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'rename' }));
};

describe('renameAgain', () => {
  // guards: virus-scanner
  it.each(['EPERM', 'EACCES', 'EBUSY'])('retries while another program briefly has one open (%s)', async (code) => {
    failOnce(code);
    failOnce(code);
    await renameAgain(fresh, old);
    expect(files.rename).toHaveBeenCalledTimes(3);
    expect(readFileSync(old, 'utf8')).toBe('fresh');
  });

  it('doesn’t retry after another error', async () => {
    failOnce('ENOSPC');
    await expect(renameAgain(fresh, old)).rejects.toThrow('ENOSPC');
    expect(files.rename).toHaveBeenCalledOnce();
    expect(readFileSync(old, 'utf8')).toBe('old');
  });

  const OPEN = onlyOn(['windows', 'wine'], 'Linux renames it then too');

  it('waits until no program has it open', OPEN, async () => {
    const handle = await files.open(fresh, 'r+');
    const renaming = renameAgain(fresh, old);
    await handle.close();
    await renaming;
    expect(readFileSync(old, 'utf8')).toBe('fresh');
  });
});

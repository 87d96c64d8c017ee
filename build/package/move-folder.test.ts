import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { moveFolder } from './move-folder.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-move-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Moves a folder on a system that refuses so many times, and says how often was waited. */
async function move(refusals: number, code: string): Promise<number> {
  let refused = 0;
  let waited = 0;
  await moveFolder('from', join(folder, 'to'), {
    rename: () => {
      refused += 1;
      if (refused <= refusals) throw Object.assign(new Error('refused'), { code });
    },
    wait: () => {
      waited += 1;
      return Promise.resolve();
    },
  });
  return waited;
}

it('tries again while somebody reads a folder that was just written', async () => {
  expect(await move(3, 'EPERM')).toBe(3);
  expect(await move(1, 'EBUSY')).toBe(1);
  expect(await move(0, 'EPERM')).toBe(0);
});

it('gives up on anything else at once, and on that after half a minute', async () => {
  await expect(move(1, 'ENOENT')).rejects.toThrow('refused');
  await expect(move(100, 'EPERM')).rejects.toThrow('refused');
});

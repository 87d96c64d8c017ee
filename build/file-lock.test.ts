import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from './file-lock.mjs';

describe('withLock', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    file = join(folder, 'inner/lock');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets one in at a time and gives back what each returns', async () => {
    let inside = 0;
    let most = 0;
    const results = await Promise.all(
      [1, 2, 3].map((n) =>
        withLock(file, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await sleep(10);
          inside -= 1;
          return n;
        }),
      ),
    );
    expect({ results, most }).toEqual({ results: [1, 2, 3], most: 1 });
  });

  it('is free again after a failure', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('takes over from a process that has ended', async () => {
    await withLock(file, async () => undefined); // Makes the folder.
    writeFileSync(file, '999999999');
    expect(await withLock(file, async () => 'mine')).toBe('mine');
  });

  it('takes over from a process whose number belongs to another process by now', async () => {
    await withLock(file, async () => undefined);
    writeFileSync(file, String(process.pid));
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(file, longAgo, longAgo);
    expect(await withLock(file, async () => 'mine')).toBe('mine');
  });

  it('waits for a holder that is alive', async () => {
    await withLock(file, async () => undefined);
    writeFileSync(file, String(process.pid));
    let isDone = false;
    const waiting = withLock(file, async () => {
      isDone = true;
    });
    await sleep(120);
    expect(isDone).toBe(false);
    rmSync(file);
    await waiting;
    expect(isDone).toBe(true);
  });
});

import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileWatcher, joined } from './watchers.ts';

describe('joined', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells once of changes that come together, after the last of them', () => {
    const told = vi.fn();
    const { note, stop } = joined(told, 200);
    for (let i = 0; i < 5; i++) {
      note();
      vi.advanceTimersByTime(150);
    }
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(told).toHaveBeenCalledOnce();
    note();
    stop();
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('fileWatcher', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tls-remedy-watch-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('tells of a file that is written and of one that is replaced, and of no other file', async () => {
    const file = join(folder, 'pc.reg');
    writeFileSync(file, 'a');
    let told = 0;
    const stop = await fileWatcher(file).watch(() => (told += 1));
    expect(stop).not.toBeNull();
    writeFileSync(join(folder, 'other.reg'), 'b');
    writeFileSync(file, 'c');
    await vi.waitFor(() => {
      expect(told).toBe(1);
    });
    writeFileSync(`${file}.new`, 'd');
    renameSync(`${file}.new`, file);
    await vi.waitFor(() => {
      expect(told).toBe(2);
    });
    stop?.();
  });

  it('says that it can’t watch what isn’t there', async () => {
    expect(await fileWatcher(join(folder, 'none', 'pc.reg')).watch(() => undefined)).toBeNull();
  });
});

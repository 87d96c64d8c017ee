import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inFolder } from '../../in-folder.suite.ts';
import { watchFile, joined } from './watchers.ts';

describe('joined', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('reports changes that come together once, after the last of them', () => {
    const changed = vi.fn();
    const { note, stop } = joined(changed, 200);
    for (let i = 0; i < 5; i++) {
      note();
      vi.advanceTimersByTime(150);
    }
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(changed).toHaveBeenCalledOnce();
    note();
    stop();
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('watchFile', () => {
  let folder = '';
  inFolder((path) => (folder = path));

  it('reports a file that is written and one that is replaced, and no other file', async () => {
    const file = join(folder, 'pc.reg');
    writeFileSync(file, 'a');
    let changed = 0;
    const stop = await watchFile(file)(() => (changed += 1));
    expect(stop).not.toBeNull();
    writeFileSync(join(folder, 'other.reg'), 'b');
    writeFileSync(file, 'c');
    await vi.waitFor(() => {
      expect(changed).toBe(1);
    });
    writeFileSync(`${file}.new`, 'd');
    renameSync(`${file}.new`, file);
    await vi.waitFor(() => {
      expect(changed).toBe(2);
    });
    stop?.();
  });

  it('says that it can’t watch what isn’t there', async () => {
    expect(await watchFile(join(folder, 'none', 'pc.reg'))(() => undefined)).toBeNull();
  });
});

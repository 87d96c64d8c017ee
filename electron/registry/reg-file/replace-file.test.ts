import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readStamp } from './open-file.ts';
import { replaceFile } from './replace-file.ts';
import { HEADER, useTestFile } from './test-file.suite.ts';

const { folder, file, content } = useTestFile();

describe('replaceFile', () => {
  it.each([
    ['ENOSPC', 'other'],
    ['EROFS', 'denied'],
    ['EIO', 'other'],
  ])('leaves no temporary file after %s', async (errno, code) => {
    await writeFile(file, HEADER);
    const result = await replaceFile(file, await readStamp(file), async (target) => {
      await target.writeFile(Buffer.alloc(1024 * 1024));
      throw Object.assign(new Error(errno), { code: errno, syscall: 'write' });
    });
    expect(result).toEqual({ ok: false, code, win32: null, detail: errno });
    expect(await content()).toBe(HEADER);
    expect(await readdir(folder)).toEqual(['registry.reg']);
  });

  it.each([
    ['was written to', (): Promise<void> => writeFile(file, `${HEADER}\r\n`)],
    ['has another time', (): Promise<void> => utimes(file, 1, 1)],
    ['was replaced', async (): Promise<void> => rm(file).then(() => writeFile(file, HEADER))],
    ['went away', (): Promise<void> => rm(file)],
  ])('reports a conflict if the file %s in the meantime', async (_what, meddle) => {
    await writeFile(file, HEADER);
    const result = await replaceFile(file, await readStamp(file), async (target) => {
      await target.writeFile('new');
      await meddle();
    });
    expect(result).toMatchObject({ ok: false, code: 'conflict' });
    expect((await readdir(folder)).filter((name) => name !== 'registry.reg')).toEqual([]);
    if ((await readdir(folder)).length > 0) expect(await content()).not.toBe('new');
  });

  it('rethrows a bug', async () => {
    await writeFile(file, HEADER);
    await expect(replaceFile(file, await readStamp(file), () => Promise.reject(new TypeError('bug')))).rejects.toThrow(
      'bug',
    );
    expect(await readdir(folder)).toEqual(['registry.reg']);
  });
});

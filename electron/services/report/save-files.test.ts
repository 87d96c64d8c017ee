import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyOn } from '../../../build/only-on.suite.ts';
import type { ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import { bytesOf, saveFiles } from './save-files.ts';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'save-files-'));
});
afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

const file = (name: string, text = name, encoding: ArtefactFile['encoding'] = 'utf8'): ArtefactFile => ({
  name,
  text,
  encoding,
});
const FILES = [file('a.txt'), file('sub/b.txt'), file('README.txt')];

const everything = async (): Promise<readonly string[]> => (await readdir(parent, { recursive: true })).sort();

describe('saving files', () => {
  it('makes the folders that are missing and names what it wrote', async () => {
    const folder = join(parent, 'one', 'two');
    expect(await saveFiles(folder, FILES, false)).toEqual({
      ok: true,
      value: ['a.txt', 'sub/b.txt', 'README.txt'].map((name) => join(folder, name)),
    });
    expect(await everything()).toEqual(
      ['one', 'one/two', 'one/two/README.txt', 'one/two/a.txt', 'one/two/sub', 'one/two/sub/b.txt'].map((path) =>
        join(path),
      ),
    );
  });

  it('refuses a path that is a file, also above the folder', async () => {
    await writeFile(join(parent, 'file'), 'x');
    for (const folder of [join(parent, 'file'), join(parent, 'file', 'below')]) {
      expect(await saveFiles(folder, FILES, true)).toMatchObject({ ok: false, code: 'export-not-a-folder' });
    }
    expect(await everything()).toEqual(['file']);
  });

  it('leaves everything alone where one of the files is there, until it may replace it', async () => {
    await writeFile(join(parent, 'README.txt'), 'mine');
    await writeFile(join(parent, 'other'), 'mine');
    expect(await saveFiles(parent, FILES, false)).toMatchObject({
      code: 'export-exists',
      details: { path: join(parent, 'README.txt') },
    });
    expect(await everything()).toEqual(['README.txt', 'other']);
    expect(await readFile(join(parent, 'README.txt'), 'utf8')).toBe('mine');
    expect(await saveFiles(parent, FILES, true)).toMatchObject({ ok: true });
    expect(await readFile(join(parent, 'README.txt'), 'utf8')).toBe('README.txt');
    expect(await readFile(join(parent, 'other'), 'utf8')).toBe('mine');
    expect(await everything()).toEqual(['README.txt', 'a.txt', 'other', 'sub', 'sub/b.txt'].map((path) => join(path)));
  });

  it('never replaces a folder by a file', async () => {
    await mkdir(join(parent, 'a.txt'));
    expect(await saveFiles(parent, FILES, true)).toMatchObject({ code: 'export-exists' });
    expect(await everything()).toEqual(['a.txt']);
  });

  it('takes back what it wrote when it fails halfway, also what it replaced', async () => {
    await writeFile(join(parent, 'a.txt'), 'mine');
    await writeFile(join(parent, 'sub'), 'in the way of a folder');
    const saved = await saveFiles(parent, FILES, true);
    expect(saved).toMatchObject({ ok: false });
    expect(await everything()).toEqual(['a.txt', 'sub']);
    expect(await readFile(join(parent, 'a.txt'), 'utf8')).toBe('mine');
  });

  it('takes back the folders that it made when the last can’t be placed', async () => {
    const saved = await saveFiles(join(parent, 'new'), [...FILES, file('a.txt/below')], false);
    expect(saved).toMatchObject({ ok: false, code: 'export-not-a-folder' });
    expect(await everything()).toEqual([]);
  });

  it('takes back the folders that it made when the last can’t be written', async () => {
    // a name that no file system takes fails for an administrator too
    const saved = await saveFiles(join(parent, 'new'), [...FILES, file('x'.repeat(300))], false);
    expect(saved).toMatchObject({ ok: false, code: 'export-unwritable' });
    expect(await everything()).toEqual([]);
  });

  it('says so for a drive that isn’t there', onlyOn(['windows', 'wine'], 'Linux has no drives'), async () => {
    for (const folder of ['Q:\\', 'Q:\\below']) {
      expect(await saveFiles(folder, FILES, false)).toMatchObject({ ok: false, code: 'export-unwritable' });
    }
  });

  it(
    'says so where nothing can be written',
    onlyOn(['linux'], 'no /proc, and no folder that is read-only'),
    async () => {
      expect(await saveFiles('/proc/tls-remedy', FILES, false)).toMatchObject({ code: 'export-unwritable' });
      const locked = join(parent, 'locked');
      await mkdir(locked);
      await chmod(locked, 0o555);
      const isRoot = process.getuid?.() === 0;
      expect(await saveFiles(locked, FILES, false)).toMatchObject(
        isRoot ? { ok: true } : { code: 'export-unwritable' },
      );
      await chmod(locked, 0o755);
      expect((await stat(locked)).isDirectory()).toBe(true);
    },
  );
});

describe('the bytes of a file', () => {
  it('begin as the encoding asks', () => {
    expect(bytesOf(file('x', 'é', 'utf16le-bom')).toString('hex')).toBe('fffee900');
    expect(bytesOf(file('x', 'é', 'utf8-bom')).toString('hex')).toBe('efbbbfc3a9');
    expect(bytesOf(file('x', 'é', 'utf8')).toString('hex')).toBe('c3a9');
    expect(() => bytesOf(file('x', 'é', 'ascii'))).toThrow(RangeError);
  });
});

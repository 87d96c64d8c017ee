import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { bytesOf, saveFiles } from './save-files.ts';

let parent = '';
inFolder((path) => (parent = path));

const file = (name: string, text = name, encoding: ArtefactFile['encoding'] = 'utf8'): ArtefactFile => ({
  name,
  text,
  encoding,
});
const FILES = [file('a.txt'), file('sub/b.txt'), file('README.txt')];

const everything = async (): Promise<readonly string[]> => (await readdir(parent, { recursive: true })).sort();

describe('saveFiles', () => {
  it('refuses a path that is a file, also above the folder', async () => {
    await writeFile(join(parent, 'file'), 'x');
    for (const folder of [join(parent, 'file'), join(parent, 'file', 'below')]) {
      expect(await saveFiles(folder, FILES, true)).toMatchObject({ ok: false, code: 'export-not-a-folder' });
    }
    expect(await everything()).toEqual(['file']);
  });

  // guards: page-save
  it('changes nothing if one of the files exists, until it may replace it', async () => {
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

  it('never replaces a folder with a file', async () => {
    await mkdir(join(parent, 'a.txt'));
    expect(await saveFiles(parent, FILES, true)).toMatchObject({ code: 'export-exists' });
    expect(await everything()).toEqual(['a.txt']);
  });

  it('rolls back what it wrote when it fails halfway, including what it replaced', async () => {
    await writeFile(join(parent, 'a.txt'), 'mine');
    await writeFile(join(parent, 'sub'), 'in the way of a folder');
    const saved = await saveFiles(parent, FILES, true);
    expect(saved).toMatchObject({ ok: false });
    expect(await everything()).toEqual(['a.txt', 'sub']);
    expect(await readFile(join(parent, 'a.txt'), 'utf8')).toBe('mine');
  });

  it('removes the folders that it created when the last can’t be written', async () => {
    // a name that no file system accepts fails for an administrator too
    const saved = await saveFiles(join(parent, 'new'), [...FILES, file('x'.repeat(300))], false);
    expect(saved).toMatchObject({ ok: false, code: 'export-unwritable' });
    expect(await everything()).toEqual([]);
  });
});

describe('the bytes of a file', () => {
  it('begin with the mark of the encoding', () => {
    expect(bytesOf(file('x', 'é', 'utf16le-bom')).toString('hex')).toBe('fffee900');
    expect(bytesOf(file('x', 'é', 'utf8-bom')).toString('hex')).toBe('efbbbfc3a9');
    expect(bytesOf(file('x', 'é', 'utf8')).toString('hex')).toBe('c3a9');
    expect(() => bytesOf(file('x', 'é', 'ascii'))).toThrow(RangeError);
  });
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINKS } from '../build/only-on.suite.ts';
import { createDrops, isOnADrive, type Takes } from './drops.ts';
import { inFolder } from './in-folder.suite.ts';

let lab = '';
inFolder((folder) => {
  lab = folder;
  mkdirSync(join(lab, 'folder'));
  writeFileSync(join(lab, 'a.log'), '');
});

const REFUSED = { ok: false, code: 'drop-refused' };

async function dropped(what: Takes, ...paths: readonly string[]) {
  const { handlers, take } = createDrops();
  await handlers.drop({ paths });
  return take(what);
}

describe('what is dropped', () => {
  it('is taken as a dialog would give it: a folder for PCs, files and folders for logs', async () => {
    const [folder, file] = [join(lab, 'folder'), join(lab, 'a.log')];
    expect(await dropped('folder', folder)).toEqual({ ok: true, value: [folder] });
    expect(await dropped('logs', file, folder)).toEqual({ ok: true, value: [file, folder] });
    expect(await dropped('folder', file)).toMatchObject(REFUSED);
    expect(await dropped('folder', folder, folder)).toMatchObject(REFUSED);
  });

  // guards: page-drop
  it('is taken once: whoever asks again, or without a drop, gets nothing', async () => {
    const { handlers, take } = createDrops();
    expect(await take('logs')).toMatchObject(REFUSED);
    await handlers.drop({ paths: [lab] });
    expect(await take('logs')).toMatchObject({ ok: true });
    expect(await take('logs')).toMatchObject(REFUSED);
  });

  it('is refused whole if a part of it isn’t there', async () => {
    expect(await dropped('logs', join(lab, 'a.log'), join(lab, 'gone.log'))).toMatchObject(REFUSED);
  });

  it('is refused if it is a link, or is in one', LINKS, async () => {
    mkdirSync(join(lab, 'folder/inside'));
    symlinkSync(join(lab, 'folder'), join(lab, 'link'), 'junction');
    expect(await dropped('folder', join(lab, 'folder/inside'))).toMatchObject({ ok: true });
    expect(await dropped('folder', join(lab, 'link'))).toMatchObject(REFUSED);
    expect(await dropped('folder', join(lab, 'link/inside'))).toMatchObject(REFUSED);
  });

  it.each(['logs', 'C:logs', '.', '\\\\files01\\tls', '\\\\?\\C:\\logs'])(
    'is refused by its name: %s',
    async (path) => {
      expect(await dropped('logs', path)).toMatchObject(REFUSED);
    },
  );
});

describe('a dropped path on Windows', () => {
  it.each(['C:\\', 'd:\\logs', 'Z:\\inetpub\\logs\\LogFiles\\W3SVC1\\u_ex261124.log', 'C:\\con fused\\nullify.com1'])(
    'is one of a drive: %s',
    (path) => {
      expect(isOnADrive(path, 'win32')).toBe(true);
    },
  );

  // guards: page-drop
  it.each([
    ['a share', '\\\\files01\\tls'],
    ['a share, by the name of a device', '\\\\?\\UNC\\files01\\tls'],
    ['a device', '\\\\.\\PhysicalDrive0'],
    ['a device', '\\\\?\\GLOBALROOT\\Device\\Mup\\files01\\tls'],
    ['a device in a folder', 'C:\\logs\\COM1.log'],
    ['a device in a folder', 'C:\\aux\\u_ex.log'],
    ['a relative path of a drive', 'C:logs'],
    ['a relative path of the current drive', '\\logs'],
    ['a way up', 'C:\\logs\\..\\..\\secret'],
    ['a stream of a file', 'C:\\logs\\a.log:other'],
    ['another spelling', 'C:/logs'],
    ['nothing', ''],
  ])('is refused if it is %s: %s', (_what, path) => {
    expect(isOnADrive(path, 'win32')).toBe(false);
  });
});

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINKS } from '../../build/only-on.suite.ts';
import { inFolder } from '../in-folder.suite.ts';
import { createFileLock, ownNote, readWriterNote } from './writer-lock.ts';

const NO_PATIENCE = 0;
const PATIENT = 60_000;

let folder = '';
let registry = '';
inFolder((path) => {
  folder = path;
  registry = join(folder, 'x.reg');
  writeFileSync(registry, '');
});

async function take(patienceMs: number): Promise<() => void> {
  const taken = await createFileLock(registry, patienceMs).take();
  if (!taken.ok) throw new Error(taken.code);
  return taken.value;
}

describe('the lock of a registry file', () => {
  it('is held by one holder at a time, even within this process, and leaves no file', async () => {
    const release = await take(NO_PATIENCE);
    expect(await createFileLock(registry, NO_PATIENCE).take()).toMatchObject({ ok: false, code: 'held' });
    release();
    expect(existsSync(`${registry}.lock`)).toBe(false);
    (await take(NO_PATIENCE))();
  });

  it('is waited for, and acquired by one of the waiters', async () => {
    const release = await take(NO_PATIENCE);
    let inside = 0;
    let most = 0;
    const waiting = [1, 2, 3].map(async () => {
      const done = await take(PATIENT);
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(setImmediate);
      inside -= 1;
      done();
    });
    release();
    await Promise.all(waiting);
    expect(most).toBe(1);
  });

  it('is the same through any link to the file', LINKS, async () => {
    const link = join(folder, 'link.reg');
    symlinkSync(registry, link);
    const release = await take(NO_PATIENCE);
    expect(await createFileLock(link, NO_PATIENCE).take()).toMatchObject({ ok: false, code: 'held' });
    release();
  });

  it('can’t be acquired if no file can be created', async () => {
    mkdirSync(`${registry}.lock`);
    // Windows has one error for a folder in its place and for missing rights
    const code = process.platform === 'win32' ? 'denied' : 'unavailable';
    expect(await createFileLock(registry, PATIENT).take()).toMatchObject({ ok: false, code });
  });

  it('names its holder in the file', async () => {
    const release = await take(NO_PATIENCE);
    expect(readWriterNote(readFileSync(`${registry}.lock`, 'utf8'))).toMatchObject({
      pid: process.pid,
      program: basename(process.execPath),
    });
    release();
  });
});

describe('the note of a writer', () => {
  // guards: forged-note
  it.each<[string, string | null]>([
    ['is missing', null],
    ['is empty', ''],
    ['is cut off', ownNote().slice(0, -3)],
    ['is no object', '7'],
    [
      'holds nothing that may be shown',
      JSON.stringify({ program: '\u001b[2J', pid: -1, account: 'a\u202eb', since: 'now' }),
    ],
  ])('is null if it %s', (_what, text) => {
    expect(readWriterNote(text)).toBeNull();
  });

  // guards: forged-note
  it('contains only what may be shown of it', () => {
    const text = JSON.stringify({ program: 'x.exe', pid: 7, account: 'PC\\Jos\u00e9', since: '\u001b[2J', more: 1 });
    expect(readWriterNote(text)).toEqual({ program: 'x.exe', pid: 7, account: 'PC\\Jos\u00e9', since: null });
  });
});

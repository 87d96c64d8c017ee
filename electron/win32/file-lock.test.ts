import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownNote } from '../lock/writer-lock.ts';
import { lockFile } from './file-lock.ts';

let path = '';
let lab = '';
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'tls-remedy-lock-'));
  path = join(lab, 'registry.reg.lock');
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});

describe('lockFile', () => {
  it('never replaces a user’s own file of that name', async () => {
    writeFileSync(path, 'my notes');
    expect(await lockFile(path, ownNote())).toMatchObject({ ok: false, code: 'denied' });
    expect(readFileSync(path, 'utf8')).toBe('my notes');
  });

  it.each(['', ownNote(), ownNote().slice(0, 5)])('acquires a lock file left by a killed holder: %j', async (left) => {
    writeFileSync(path, left);
    const lock = await lockFile(path, ownNote());
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.value();
    expect(existsSync(path)).toBe(false);
  });
});

import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleIfChanged } from '../../build/bundle.mjs';
import { ROOT } from '../../build/setup.mjs';
import { createFileLock } from '../../electron/lock/writer-lock.ts';
import { holdElsewhere, kill } from './lock.suite.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-lock-'));
  await bundleIfChanged(['race-target']);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the lock of a registry file is another process’s until that is killed; it says who that is, and since when', async () => {
  const registry = join(folder, 'registry.reg');
  copyFileSync(join(ROOT, 'electron/samples/windows-7-updated/registry.reg'), registry);
  const before = Date.now();
  const args = [join(ROOT, 'out/wine/race-target.cjs'), registry, 'hold'];
  const child = await holdElsewhere({ program: process.execPath, args, env: process.env });
  const lock = createFileLock(registry, 0);
  const held = await lock.take();
  expect(held).toMatchObject({ ok: false, code: 'held', by: { program: basename(process.execPath), pid: child.pid } });
  const since = held.ok || held.code !== 'held' ? null : held.by?.since;
  expect(Date.parse(since ?? '')).toBeGreaterThanOrEqual(before);
  expect(await lock.holder()).toMatchObject({ pid: child.pid });
  await kill(child);
  expect(existsSync(`${registry}.lock`)).toBe(true); // what it left is no lock
  expect(await lock.holder()).toBeNull();
  const taken = await lock.take();
  if (!taken.ok) throw new Error(taken.code);
  taken.value();
  expect(existsSync(`${registry}.lock`)).toBe(false);
});

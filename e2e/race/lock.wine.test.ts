import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { openPrefix, windowsPath, type Prefix } from '../wine/prefix.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from '../wine/runtime.mjs';
import { startService, type RunningService } from '../wine/service-client.ts';
import { holdElsewhere, kill } from './lock.suite.ts';
import { runWriter, type Command } from './run-writer.mjs';

let runtime: WindowsRuntime;
let prefix: Prefix;
/** A standard user, and an administrator. */
let services: readonly RunningService[] = [];

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  services = [
    await startService(runtime, prefix, { asStandardUser: true }),
    await startService(runtime, prefix, { asStandardUser: false }),
  ];
}, 60_000);
afterAll(async () => {
  for (const service of services) await service.stop();
  await prefix.close();
});

const target = (registry: string, ...args: readonly string[]): Command => ({
  program: 'wine',
  args: [runtime.nodeExe, windowsPath(join(runtime.appDir, 'race-target.cjs')), registry, ...args],
  env: prefix.env,
});

// guards: second-writer
it('the lock of this PC is had by one process, whatever its rights, until that is killed', async () => {
  for (const service of services) expect(await service.tryLock()).toBeNull();
  const holder = await holdElsewhere(target('-', 'hold'));
  for (const service of services) {
    const held = await service.tryLock();
    expect(held).toMatchObject({ code: 'held', by: { program: 'node.exe' } });
    expect(held?.by?.pid).toBeGreaterThan(0);
    expect(held?.by?.account).toMatch(/\S/);
    expect(Date.parse(held?.by?.since ?? '')).not.toBeNaN();
  }
  await kill(holder);
  // an abandoned mutex is taken over, by whoever comes first
  for (const service of services) expect(await service.tryLock()).toBeNull();
}, 60_000);

it.each(['this PC', 'a registry file'])(
  'a second writer of %s waits, then ends; after the first one is gone it writes',
  async (what) => {
    copyFileSync(join(ROOT, 'electron/samples/windows-7-updated/registry.reg'), join(prefix.dir, 'pc.reg'));
    const registry = what === 'this PC' ? '-' : windowsPath(join(prefix.dir, 'pc.reg'));
    const holder = await holdElsewhere(target(registry, 'hold'));
    const write = target(registry, 'cli', 'apply', '0x800');
    expect(await runWriter(write, null)).toMatchObject({ answer: { came: 'writer-at-work' } });
    await kill(holder);
    expect(await runWriter(write, null)).toMatchObject({ answer: { came: 'committed', journal: 1 } });
  },
  60_000,
);

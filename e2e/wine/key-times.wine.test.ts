import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RegistryDriver } from '../../electron/ports.ts';
import { dwordValue, type KeyRef, type RegistryView } from '../../shared/windows/registry.ts';
import { openPrefix, type Prefix } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { remoteDriver, startService, type RunningService } from './service-client.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NAME = 'DefaultSecureProtocols';
const PLANTED = Date.UTC(2026, 4, 4, 2, 13, 7);
const LINE = '#time=1dcdb6b8befbb80';
const keyOf = (view: RegistryView): KeyRef => ({ hive: 'HKLM', view, path: 'SOFTWARE\\TLS Remedy times' });

/** As Wine keeps a key in its own files; what it says of its time the server reads when it starts. */
const inWinesFile = (path: string, value: string): string =>
  `\n[Software\\\\${path}] 1777860787\n${LINE}\n"${NAME}"=dword:${value}\n`;

let prefix: Prefix;
let service: RunningService;
let driver: RegistryDriver;

beforeAll(async () => {
  const runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  const server = (option: string): unknown => spawnSync('wineserver', [option], { env: prefix.env, stdio: 'ignore' });
  server('-k');
  server('-w');
  const file = join(prefix.dir, 'system.reg');
  appendFileSync(file, inWinesFile('TLS Remedy times', '00000080'));
  appendFileSync(file, inWinesFile('Wow6432Node\\\\TLS Remedy times', '000000a0'));
  server('-p');
  service = await startService(runtime, prefix, { asStandardUser: false });
  expect(await service.openNative()).toEqual({ ok: true });
  driver = remoteDriver(service, 'native');
}, 120_000);

afterAll(async () => {
  await service.stop();
  await prefix.close();
});

async function changedAt(view: RegistryView): Promise<number> {
  const [time] = await driver.changedAt([keyOf(view)]);
  return time ?? -1;
}

it('the time of a key is the planted one, in both views, to the millisecond', async () => {
  expect([await changedAt('native'), await changedAt('wow64')]).toEqual([PLANTED, PLANTED]);
});

it('the same data leaves the time, another one moves it, and so does a value that goes', async () => {
  const ref = { ...keyOf('native'), name: NAME };
  await driver.write(ref, dwordValue(0x80));
  expect(await changedAt('native')).toBe(PLANTED);
  const before = Date.now();
  await driver.write(ref, dwordValue(0xa00));
  const changed = await changedAt('native');
  expect(changed).toBeGreaterThanOrEqual(before - 100); // the server's own clock is coarser
  await driver.write(ref, dwordValue(0xa00));
  expect(await changedAt('native')).toBe(changed);
  await driver.removeValue(ref);
  expect(await changedAt('native')).toBeGreaterThan(changed);
  expect(await changedAt('wow64')).toBe(PLANTED);
});

it('a key that isn’t there has no time', async () => {
  expect(await driver.changedAt([{ ...keyOf('native'), path: 'SOFTWARE\\No such key' }])).toEqual([null]);
});

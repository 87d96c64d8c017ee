// The contract of both drivers on the registry of the Windows that this runs on, as an administrator.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { DriverResult, RegistryDriver } from '../../electron/ports.ts';
import { describeDriverContract } from '../../electron/registry/driver-contract.suite.ts';
import { openNativeDriver } from '../../electron/registry/native.ts';
import { openScriptHostDriver } from '../../electron/registry/script-host/driver.ts';
import { driverSubject } from '../drivers/driver-subject.ts';
import { byRegExe } from '../drivers/reg-exe.ts';

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-drivers-'));
const otherWay = byRegExe({ folder, nameOf: (file) => file, run: runReg });
const workerFile = pathToFileURL(join(import.meta.dirname, '../../out/app/script-host-worker.cjs'));
const opened: RegistryDriver[] = [];

afterAll(async () => {
  for (const driver of opened) await driver.close();
  const subject = opened[0] === undefined ? null : driverSubject(opened[0], otherWay);
  await subject?.reset();
  await subject?.observe({ hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy Contract', name: '' });
  rmSync(folder, { recursive: true });
});

/** By Windows' own path, without a shell. */
function runReg(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const program = join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function kept(opening: DriverResult): RegistryDriver {
  if (!opening.ok) throw new Error(opening.detail);
  opened.push(opening.value);
  return opening.value;
}

// An administrator is refused nothing that these tests could lock; refusals are tested in Wine, as a standard user.
describeDriverContract('native', async () => driverSubject(kept(await openNativeDriver()), otherWay), {
  ...{ rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: false },
});

describeDriverContract(
  'script-host',
  async () => driverSubject(kept(await openScriptHostDriver({ workerFile })), otherWay),
  { rawBytes: false, tellsDeniedFromMissing: true, anyName: false, locksKeys: false, startsProcesses: true },
);

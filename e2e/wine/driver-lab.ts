import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DriverSubject } from '../../electron/registry/driver-contract.suite.ts';
import type { DriverKind } from '../../electron/ports.ts';
import { type OtherWay, driverSubject } from '../drivers/driver-subject.ts';
import { type Prefix, openPrefix } from './prefix.mjs';
import { exportKey, importRegText } from './registry.mjs';
import { type WindowsRuntime, ensureWindowsRuntime } from './runtime.mjs';
import { type RunningService, remoteDriver, startService } from './service-client.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A prefix with the service running as a standard user, and Wine's own regedit to plant and observe values. */
export interface DriverLab {
  readonly runtime: WindowsRuntime;
  readonly prefix: Prefix;
  readonly service: RunningService;
  /** The contract's view of the service's open driver. */
  readonly subject: (kind: DriverKind) => DriverSubject;
  readonly close: () => Promise<void>;
}

export async function openDriverLab(): Promise<DriverLab> {
  const runtime = await ensureWindowsRuntime(ROOT);
  const prefix = await openPrefix(ROOT);
  try {
    const service = await startService(runtime, prefix, { asStandardUser: true });
    return {
      runtime,
      prefix,
      service,
      subject: (kind) => driverSubject(remoteDriver(service, kind), byWine(prefix), lockFor(service)),
      close: async () => {
        await service.stop();
        await prefix.close();
      },
    };
  } catch (error) {
    await prefix.close();
    throw error;
  }
}

/** Uses Wine's own regedit. */
const byWine = (prefix: Prefix): OtherWay => ({
  importText: (text) => importRegText(prefix, text),
  exportKey: (key) => exportKey(prefix, key),
});

const lockFor =
  (service: RunningService): NonNullable<DriverSubject['lock']> =>
  async (key, what) => {
    await service.lockKey(key, what);
  };

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DriverSubject } from '../../electron/registry/driver-contract.suite.ts';
import type { DriverKind, RegistryDriver } from '../../electron/ports.ts';
import { type KeyRef, foldName, pathIn64BitView, typeName, typeNumber } from '../../shared/windows/registry.ts';
import { type Prefix, openPrefix } from './prefix.mjs';
import { type RegEntry, formatDeletion, formatRegText } from './reg-text.mjs';
import { exportKey, importRegText } from './registry.mjs';
import { type WindowsRuntime, ensureWindowsRuntime } from './runtime.mjs';
import { type RunningService, remoteDriver, startService } from './service-client.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The test area of the contract suite. */
const AREA: readonly KeyRef[] = [
  { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy Contract' },
  { hive: 'HKLM', view: 'wow64', path: 'SOFTWARE\\TLS Remedy Contract' },
  { hive: 'HKLM', view: 'native', path: 'SYSTEM\\TLS Remedy Contract' },
];

/** A prefix with the service in it as a standard user, and Wine's own regedit to plant and observe. */
export interface DriverLab {
  readonly runtime: WindowsRuntime;
  readonly prefix: Prefix;
  readonly service: RunningService;
  /** The contract's view of the driver that the service has open. */
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
      subject: (kind) => subjectOf(kind, prefix, service),
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

/** As regedit spells it; the 32-bit view under its Wow6432Node. */
const fullPath = (key: KeyRef): string => `HKEY_LOCAL_MACHINE\\${pathIn64BitView(key)}`;

function subjectOf(kind: DriverKind, prefix: Prefix, service: RunningService): DriverSubject {
  // Starting regedit costs more than anything else here, so what is planted waits until somebody looks.
  let planned: string[] = [];
  let imports: Promise<void> = Promise.resolve();

  /** Resolves when everything that is planned by now is there, also where another call is carrying it out. */
  function carryOut(): Promise<void> {
    if (planned.length > 0) {
      const text = planned.join('\r\n');
      planned = [];
      imports = imports.then(() => importRegText(prefix, text));
    }
    return imports;
  }

  const plan = (text: string): void => void planned.push(text);
  const planEntry = (entry: RegEntry): void => plan(formatRegText([entry]));

  return {
    driver: afterwards(carryOut, remoteDriver(service, kind)),
    plant: async (ref, value) => {
      const key = fullPath(ref);
      if (value === null) planEntry({ key, name: null, type: 0, data: '' });
      else planEntry({ key, name: ref.name, type: typeNumber(value.type), data: value.data });
    },
    observe: async (ref) => {
      await carryOut();
      const key = foldName(fullPath(ref));
      const found = (await exportKey(prefix, fullPath(ref))).find(
        (entry) => foldName(entry.key) === key && entry.name !== null && foldName(entry.name) === foldName(ref.name),
      );
      return found === undefined ? null : { type: typeName(found.type), data: found.data };
    },
    lock: async (key, what) => {
      // Windows lets nobody without the rights make a key below a locked one. Wine does, so the one that the contract
      // tries to write to is made and locked as well.
      const below: KeyRef = { ...key, path: `${key.path}\\Sub` };
      planEntry({ key: fullPath(below), name: null, type: 0, data: '' });
      await carryOut();
      await service.lockKey(below, what);
      await service.lockKey(key, what);
    },
    reset: async () => plan(formatDeletion(AREA.map(fullPath))),
  };
}

/** A driver that waits for something before every call. */
function afterwards(before: () => Promise<void>, driver: RegistryDriver): RegistryDriver {
  const ready = async <T>(call: () => Promise<T>): Promise<T> => {
    await before();
    return call();
  };
  return {
    kind: driver.kind,
    read: (refs) => ready(() => driver.read(refs)),
    write: (ref, value) => ready(() => driver.write(ref, value)),
    removeValue: (ref) => ready(() => driver.removeValue(ref)),
    keyExists: (key) => ready(() => driver.keyExists(key)),
    removeEmptyKey: (key) => ready(() => driver.removeEmptyKey(key)),
    list: (key) => ready(() => driver.list(key)),
    flush: (key) => ready(() => driver.flush(key)),
    close: () => ready(() => driver.close()),
  };
}

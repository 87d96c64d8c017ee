import type { DriverSubject } from '../../electron/registry/driver-contract.suite.ts';
import type { RegistryDriver } from '../../electron/ports.ts';
import { type KeyRef, foldName, pathIn64BitView, typeName, typeNumber } from '../../shared/windows/registry.ts';
import { type RegEntry, formatDeletion, formatRegText } from '../wine/reg-text.mjs';

/** The registry without the drivers: a program of Windows that reads and writes `.reg` files. */
export interface OtherWay {
  readonly importText: (text: string) => Promise<void>;
  /** Everything at and below a key of the 64-bit view; empty if it isn't there. */
  readonly exportKey: (key: string) => Promise<readonly RegEntry[]>;
}

/** The test area of the contract suite. */
const AREA: readonly KeyRef[] = [
  { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy Contract' },
  { hive: 'HKLM', view: 'wow64', path: 'SOFTWARE\\TLS Remedy Contract' },
  { hive: 'HKLM', view: 'native', path: 'SYSTEM\\TLS Remedy Contract' },
];

/** As regedit spells it; the 32-bit view under its Wow6432Node. */
const fullPath = (key: KeyRef): string => `HKEY_LOCAL_MACHINE\\${pathIn64BitView(key)}`;

/** The contract's view of a driver whose registry is also reached by another way. */
export function driverSubject(
  driver: RegistryDriver,
  otherWay: OtherWay,
  lockKey?: NonNullable<DriverSubject['lock']>,
): DriverSubject {
  // Starting another program costs more than anything else here, so planted values are written when somebody looks.
  let planned: string[] = [];
  let imports: Promise<void> = Promise.resolve();
  /** What was in each part of the test area when somebody looked, until something is written. */
  const seen = new Map<string, Promise<readonly RegEntry[]>>();

  /** Resolves when everything planted so far is there, also where another call is writing it. */
  function carryOut(): Promise<void> {
    if (planned.length > 0) {
      const text = planned.join('\r\n');
      planned = [];
      seen.clear();
      imports = imports.then(() => otherWay.importText(text));
    }
    return imports;
  }

  const plan = (text: string): void => void planned.push(text);
  const planEntry = (entry: RegEntry): void => plan(formatRegText([entry]));
  const lock: NonNullable<DriverSubject['lock']> = async (key, what) => {
    // Windows lets nobody without the rights make a key below a locked one. Wine does, so the one that the contract
    // tries to write to is made and locked as well.
    const below: KeyRef = { ...key, path: `${key.path}\\Sub` };
    planEntry({ key: fullPath(below), name: null, type: 0, data: '' });
    await carryOut();
    await lockKey?.(below, what);
    await lockKey?.(key, what);
  };

  return {
    driver: afterwards(carryOut, driver, () => seen.clear()),
    plant: async (ref, value) => {
      const key = fullPath(ref);
      if (value === null) planEntry({ key, name: null, type: 0, data: '' });
      else planEntry({ key, name: ref.name, type: typeNumber(value.type), data: value.data });
    },
    observe: async (ref) => {
      await carryOut();
      const key = foldName(fullPath(ref));
      const area = AREA.map(fullPath).find((root) => key.startsWith(foldName(root))) ?? fullPath(ref);
      const entries = seen.get(area) ?? otherWay.exportKey(area);
      seen.set(area, entries);
      const found = (await entries).find(
        (entry) => foldName(entry.key) === key && entry.name !== null && foldName(entry.name) === foldName(ref.name),
      );
      return found === undefined ? null : { type: typeName(found.type), data: found.data };
    },
    ...(lockKey === undefined ? {} : { lock }),
    reset: async () => plan(formatDeletion(AREA.map(fullPath))),
  };
}

/** A driver that waits for something before every call, and reports each one that may have written. */
function afterwards(before: () => Promise<void>, driver: RegistryDriver, changed: () => void): RegistryDriver {
  const ready = async <T>(call: () => Promise<T>): Promise<T> => {
    await before();
    return call();
  };
  const changing = <T>(call: () => Promise<T>): Promise<T> => ready(call).finally(changed);
  return {
    kind: driver.kind,
    read: (refs) => ready(() => driver.read(refs)),
    write: (ref, value) => changing(() => driver.write(ref, value)),
    removeValue: (ref) => changing(() => driver.removeValue(ref)),
    keyExists: (key) => ready(() => driver.keyExists(key)),
    createKey: (key) => changing(() => driver.createKey(key)),
    removeEmptyKey: (key) => changing(() => driver.removeEmptyKey(key)),
    list: (key) => ready(() => driver.list(key)),
    listKeys: (key) => ready(() => driver.listKeys(key)),
    changedAt: (keys) => ready(() => driver.changedAt(keys)),
    flush: (key) => ready(() => driver.flush(key)),
    close: () => ready(() => driver.close()),
  };
}

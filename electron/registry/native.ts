import type { HKEY as Handle } from 'native-reg';
import { type KeyRef, displayPath, foldName, typeName, typeNumber } from '../../shared/windows/registry.ts';
import type { Reading, RegistryValue, ValueRef } from '../../shared/windows/registry.ts';
import type { DriverResult, NamedValue, RegistryDriver, RegistryFailure, RegistryResult } from '../ports.ts';
import { failure, failureOfNumber, ofWin32 } from './failure.ts';
import {
  createRegistryKey,
  flushRegistryKey,
  registryKeyTimes,
  VIEWS,
  type FlushThread,
} from '../win32/registry-calls.ts';
import { succeed } from '../../shared/result.ts';

/** The part of native-reg that is used: only functions that leave a value's type and bytes alone. */
interface NativeReg {
  readonly HKLM: Handle;
  readonly HKCU: Handle;
  readonly HKU: Handle;
  openKey(parent: Handle, path: string, access: number): Handle | null;
  createKey(parent: Handle, path: string, access: number): Handle;
  closeKey(key: Handle): void;
  queryValueRaw(key: Handle, name: string): (Buffer & { readonly type: number }) | null;
  setValueRaw(key: Handle, name: string, type: number, data: Buffer): void;
  deleteValue(key: Handle, name: string): boolean;
  deleteKey(parent: Handle, name: string): boolean;
  enumValueNames(key: Handle): readonly string[];
  enumKeyNames(key: Handle): readonly string[];
}

const RIGHTS = { read: 0x0001, write: 0x0002, enumerate: 0x0001 | 0x0008 } as const;

const MISSING = 2;

/** Exact types and bytes, both views. Not `ok` elsewhere or without the addon. `flushOn` waits for the disk. */
export async function openNativeDriver(flushOn: FlushThread = 'pool'): Promise<DriverResult> {
  if (process.platform !== 'win32') return { ok: false, detail: 'this is not Windows' };
  try {
    return succeed(createDriver(await import('native-reg'), flushOn));
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

function createDriver(reg: NativeReg, flushOn: FlushThread): RegistryDriver {
  /** Runs `use` on the opened key; `missing` if it doesn't exist. */
  function withKey<T>(key: KeyRef, rights: number, use: (handle: Handle) => RegistryResult<T>): RegistryResult<T> {
    return guarded(key, () => {
      const handle = reg.openKey(reg[key.hive], key.path, rights | VIEWS[key.view]);
      return handle === null ? missing(key) : closing(handle, use);
    });
  }

  function closing<T>(handle: Handle, use: (handle: Handle) => T): T {
    try {
      return use(handle);
    } finally {
      reg.closeKey(handle);
    }
  }

  function readValue(handle: Handle, name: string): RegistryValue | null {
    const value = reg.queryValueRaw(handle, name);
    return value === null ? null : { type: typeName(value.type), data: value.toString('hex') };
  }

  function readKey(refs: readonly [ValueRef, ...ValueRef[]]): readonly (readonly [ValueRef, Reading])[] {
    const all = withKey(refs[0], RIGHTS.read, (handle) =>
      succeed(
        refs.map((ref) => {
          const one = guarded(ref, () => succeed(readValue(handle, ref.name)));
          return [ref, one.ok ? readingOf(one.value) : readingOfFailure(one, true)] as const;
        }),
      ),
    );
    return all.ok ? all.value : refs.map((ref) => [ref, readingOfFailure(all, false)]);
  }

  return {
    kind: 'native',
    async read(refs) {
      const readings = new Map(groupByKey(refs).flatMap(readKey));
      return refs.map((ref) => readings.get(ref) ?? { state: 'unreadable', reason: 'other', code: null });
    },
    async write(ref, value) {
      const bytes = Buffer.from(value.data, 'hex');
      if (bytes.length * 2 !== value.data.length) return failure('other', `not hex bytes: ${value.data}`);
      return guarded(ref, () => {
        const handle = reg.createKey(reg[ref.hive], ref.path, RIGHTS.write | VIEWS[ref.view]);
        return closing(handle, () => {
          reg.setValueRaw(handle, ref.name, typeNumber(value.type), bytes);
          return succeed(null);
        });
      });
    },
    async removeValue(ref) {
      return withKey(ref, RIGHTS.write, (handle) => (reg.deleteValue(handle, ref.name) ? succeed(null) : missing(ref)));
    },
    async keyExists(key) {
      const opened = withKey(key, RIGHTS.read, () => succeed(true));
      return !opened.ok && opened.code === 'missing' ? succeed(false) : opened;
    },
    createKey: async (key) => ofWin32(await createRegistryKey(key)), // native-reg doesn't report whether it is new
    async removeEmptyKey(key) {
      const holds = withKey(key, RIGHTS.enumerate, (handle) =>
        succeed(reg.enumValueNames(handle).length + reg.enumKeyNames(handle).length),
      );
      if (!holds.ok) return holds;
      // Windows refuses to delete a key only if it has subkeys; values would be deleted too.
      if (holds.value > 0) return failure('conflict', `${displayPath(key)} is not empty`);
      const cut = key.path.lastIndexOf('\\');
      // Through a parent opened in this view: deleting by the full path would use the program's own view.
      return withKey({ ...key, path: key.path.slice(0, Math.max(cut, 0)) }, RIGHTS.read, (parent) =>
        reg.deleteKey(parent, key.path.slice(cut + 1)) ? succeed(null) : missing(key),
      );
    },
    async list(key) {
      return withKey(key, RIGHTS.enumerate, (handle) =>
        succeed(
          reg.enumValueNames(handle).flatMap((name): readonly NamedValue[] => {
            const value = readValue(handle, name);
            return value === null ? [] : [{ name, ...value }]; // Deleted since the enumeration.
          }),
        ),
      );
    },
    async listKeys(key) {
      return withKey(key, RIGHTS.enumerate, (handle) => succeed(reg.enumKeyNames(handle)));
    },
    changedAt: (keys) => registryKeyTimes(keys),
    flush: async (key) => ofWin32(await flushRegistryKey(key, flushOn)),
    async close() {
      // Each call closes the handles that it opened.
    },
  };
}

function groupByKey(refs: readonly ValueRef[]): readonly (readonly [ValueRef, ...ValueRef[]])[] {
  const groups = new Map<string, [ValueRef, ...ValueRef[]]>();
  for (const ref of refs) {
    const id = `${ref.hive} ${ref.view} ${foldName(ref.path)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [ref]);
    else group.push(ref);
  }
  return [...groups.values()];
}

/** Turns errors thrown by native-reg into failures. */
function guarded<T>(key: KeyRef, call: () => RegistryResult<T>): RegistryResult<T> {
  try {
    return call();
  } catch (error) {
    const code = error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : null;
    const message = error instanceof Error ? error.message : String(error);
    return failureOfNumber(code, `${displayPath(key)}: ${message}`);
  }
}

function missing(key: KeyRef): RegistryFailure {
  return failure('missing', `${displayPath(key)} is missing`, MISSING);
}

function readingOf(value: RegistryValue | null): Reading {
  return value === null ? { state: 'absent', keyExists: true } : { state: 'value', ...value };
}

function readingOfFailure({ code, win32 }: RegistryFailure, keyExists: boolean): Reading {
  if (code === 'missing') return { state: 'absent', keyExists };
  return { state: 'unreadable', reason: code === 'denied' ? 'denied' : 'other', code: win32 };
}

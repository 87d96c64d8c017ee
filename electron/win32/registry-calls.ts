import { type Hive, type KeyRef, displayPath } from '../../shared/windows/registry.ts';
import { bindCalls, failed, lazyBinding, onPool, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';
import { momentOfFileTime } from '../../shared/windows/file-time.ts';

/** Predefined handles, sign-extended as on 64-bit Windows. */
export const HIVES: Readonly<Record<Hive, number>> = {
  HKLM: 0x80000002 | 0,
  HKCU: 0x80000001 | 0,
  HKU: 0x80000003 | 0,
};
const KEY_QUERY_VALUE = 0x0001;
const REG_CREATED_NEW_KEY = 1;
/** Always one of the two, so that the result never depends on the architecture of this build. */
export const VIEWS: Readonly<Record<KeyRef['view'], number>> = { native: 0x0100, wow64: 0x0200 };

export type FlushThread = 'own' | 'pool';

const library = lazyBinding((koffi) => {
  // two numbers, as one of 64 bits is beyond what a number holds
  koffi.struct('TLS_REMEDY_FILETIME', { low: 'uint32', high: 'uint32' });
  return bindCalls(koffi, {
    advapi32: {
      open: 'int32 __stdcall RegOpenKeyExW(intptr hive, str16 path, uint32 options, uint32 access, _Out_ intptr *key)',
      create:
        'int32 __stdcall RegCreateKeyExW(intptr hive, str16 path, uint32 reserved, str16 kind, uint32 options, uint32 access, void *security, _Out_ intptr *key, _Out_ uint32 *disposition)',
      flush: 'int32 __stdcall RegFlushKey(intptr key)',
      query:
        'int32 __stdcall RegQueryInfoKeyW(intptr key, void *kind, void *kindLength, void *reserved, void *keys, void *keyLength, void *kindLongest, void *values, void *nameLength, void *dataLength, void *security, _Out_ TLS_REMEDY_FILETIME *written)',
      close: 'int32 __stdcall RegCloseKey(intptr key)',
    },
  }).advapi32;
});

/** `win32` is the status of the failed call: 2 if the key doesn't exist. `pool` if a window must stay responsive. */
export async function flushRegistryKey(key: KeyRef, thread: FlushThread): Promise<Win32Result<null>> {
  const loaded = await library();
  if (!loaded.ok) return loaded;
  const { open, flush, close } = loaded.value;
  const handle: [number] = [0];
  const opened = open(HIVES[key.hive], key.path, 0, KEY_QUERY_VALUE | VIEWS[key.view], handle);
  if (opened !== 0) return failed(`RegOpenKeyExW(${displayPath(key)})`, opened);
  try {
    const status = thread === 'own' ? flush(handle[0]) : await onPool(flush, [handle[0]]);
    return status === 0 ? succeed(null) : failed(`RegFlushKey(${displayPath(key)})`, status);
  } finally {
    close(handle[0]);
  }
}

/** Creates a key with its ancestors, and returns whether it is new: true for only one of two concurrent calls. */
export async function createRegistryKey(key: KeyRef): Promise<Win32Result<boolean>> {
  const loaded = await library();
  if (!loaded.ok) return loaded;
  const { create, close } = loaded.value;
  const handle: [number] = [0];
  const disposition: [number] = [0];
  const access = KEY_QUERY_VALUE | VIEWS[key.view];
  const status = create(HIVES[key.hive], key.path, 0, null, 0, access, null, handle, disposition);
  if (status !== 0) return failed(`RegCreateKeyExW(${displayPath(key)})`, status);
  close(handle[0]);
  return succeed(disposition[0] === REG_CREATED_NEW_KEY);
}

/** When each key was last changed, in milliseconds since 1970; null where that can't be known. */
export async function registryKeyTimes(keys: readonly KeyRef[]): Promise<readonly (number | null)[]> {
  const loaded = await library();
  if (!loaded.ok) return keys.map(() => null);
  const { open, query, close } = loaded.value;
  return keys.map((key) => {
    const handle: [number] = [0];
    if (open(HIVES[key.hive], key.path, 0, KEY_QUERY_VALUE | VIEWS[key.view], handle) !== 0) return null;
    const written: { low?: number; high?: number } = {};
    const status = query(handle[0], null, null, null, null, null, null, null, null, null, null, written);
    close(handle[0]);
    return status === 0 ? momentOfFileTime(written.high, written.low) : null;
  });
}

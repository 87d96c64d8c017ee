import { type Hive, type KeyRef, displayPath } from '../../shared/windows/registry.ts';
import { failed, lazyBinding, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

/** Predefined handles, sign-extended as Windows does it on 64 bits. */
const HIVES: Readonly<Record<Hive, number>> = { HKLM: 0x80000002 | 0, HKCU: 0x80000001 | 0 };
const KEY_QUERY_VALUE = 0x0001;
const VIEWS: Readonly<Record<KeyRef['view'], number>> = { native: 0x0100, wow64: 0x0200 };

interface RegistryFunctions {
  readonly open: (hive: number, path: string, options: number, access: number, key: [number]) => number;
  readonly flush: (key: number) => number;
  readonly flushElsewhere: (key: number, done: (error: unknown, status: number) => void) => void;
  readonly close: (key: number) => number;
}

export type FlushThread = 'own' | 'pool';

const advapi32 = lazyBinding((koffi): RegistryFunctions => {
  const library = koffi.load('advapi32.dll');
  const flush = library.func('int32 __stdcall RegFlushKey(intptr key)');
  return {
    open: library.func(
      'int32 __stdcall RegOpenKeyExW(intptr hive, str16 path, uint32 options, uint32 access, _Out_ intptr *key)',
    ),
    flush,
    flushElsewhere: flush.async,
    close: library.func('int32 __stdcall RegCloseKey(intptr key)'),
  };
});

function onPool(start: (done: (error: unknown, status: number) => void) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    start((error, status) => {
      if (error === null || error === undefined) resolve(status);
      else reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
    });
  });
}

/**
 * Has Windows write the hive that holds this key to the disk before it returns. `win32` is the status of the call that
 * failed: 2 where the key isn't there.
 *
 * @param thread `pool` where a window must go on meanwhile: writing to the disk may take a while. The helper has none, and
 *   ends sooner on its `own` one.
 */
export async function flushRegistryKey(key: KeyRef, thread: FlushThread): Promise<Win32Result<null>> {
  const library = await advapi32();
  if (!library.ok) return library;
  const { open, flush, flushElsewhere, close } = library.value;
  const handle: [number] = [0];
  const opened = open(HIVES[key.hive], key.path, 0, KEY_QUERY_VALUE | VIEWS[key.view], handle);
  if (opened !== 0) return failed(`RegOpenKeyExW(${displayPath(key)})`, opened);
  try {
    const status = thread === 'own' ? flush(handle[0]) : await onPool((done) => flushElsewhere(handle[0], done));
    return status === 0 ? succeed(null) : failed(`RegFlushKey(${displayPath(key)})`, status);
  } finally {
    close(handle[0]);
  }
}

import type { KeyRef } from '../../shared/windows/registry.ts';
import { bindCalls, type Bound, failed, lazyBinding, type Win32Result } from './library.ts';
import { HIVES, VIEWS } from './registry-calls.ts';
import { succeed } from '../../shared/result.ts';

const KEY_NOTIFY = 0x0010;
/** Subkeys created or deleted, values written or deleted. */
const CHANGES = 0x1 | 0x4;
const INFINITE = 0xffffffff;
const WAIT_CHANGED = 0;

/** A key to watch; `subtree` also watches everything under it. */
export interface WatchedKey {
  readonly key: KeyRef;
  readonly subtree: boolean;
}

const functions = lazyBinding((koffi) => {
  const { advapi32, kernel32 } = bindCalls(koffi, {
    advapi32: {
      open: 'int32 __stdcall RegOpenKeyExW(intptr hive, str16 path, uint32 options, uint32 access, _Out_ intptr *key)',
      notify:
        'int32 __stdcall RegNotifyChangeKeyValue(intptr key, int subtree, uint32 changes, intptr event, int later)',
      closeKey: 'int32 __stdcall RegCloseKey(intptr key)',
    },
    kernel32: {
      createEvent: 'intptr __stdcall CreateEventW(void *security, int manual, int set, str16 name)',
      setEvent: 'int __stdcall SetEvent(intptr event)',
      waitForAny: 'uint32 __stdcall WaitForMultipleObjects(uint32 count, const intptr *handles, int all, uint32 ms)',
      close: 'int __stdcall CloseHandle(intptr handle)',
    },
  });
  return { ...advapi32, ...kernel32 };
});

/** Opens the key or, with `subtree`, its nearest existing ancestor, so that its creation is noticed too. */
function openNearest(win32: Bound<typeof functions>, key: KeyRef) {
  const parts = key.path.split('\\');
  for (let length = parts.length; length > 0; length--) {
    const handle: [number] = [0];
    const path = parts.slice(0, length).join('\\');
    if (win32.open(HIVES[key.hive], path, 0, KEY_NOTIFY | VIEWS[key.view], handle) === 0) {
      return { handle: handle[0], subtree: length < parts.length };
    }
  }
  return null;
}

/** Reports changes of values or subkeys by one wait without a time limit; returns a function that stops it. */
export async function watchRegistryKeys(
  keys: readonly WatchedKey[],
  onChange: () => void,
): Promise<Win32Result<() => void>> {
  const library = await functions();
  if (!library.ok) return library;
  const win32 = library.value;
  const changed = win32.createEvent(null, 0, 0, null);
  const stopped = win32.createEvent(null, 1, 0, null);
  let handles: number[] = [];

  /** A notification fires only once, and keys come and go: each round reopens them and waits again. */
  const arm = (): boolean => {
    for (const handle of handles) win32.closeKey(handle);
    handles = [];
    for (const { key, subtree } of keys) {
      const opened = openNearest(win32, key);
      if (opened === null) continue;
      handles.push(opened.handle);
      win32.notify(opened.handle, subtree || opened.subtree ? 1 : 0, CHANGES, changed, 1);
    }
    return handles.length > 0;
  };
  const stop = (): void => void win32.setEvent(stopped);
  const end = (): void => {
    process.off('exit', stop);
    for (const handle of handles) win32.closeKey(handle);
    win32.close(changed);
    win32.close(stopped);
  };
  const wait = (): void => {
    win32.waitForAny.async(2, [changed, stopped], 0, INFINITE, (error, result) => {
      if ((error !== null && error !== undefined) || result !== WAIT_CHANGED) {
        end();
        return;
      }
      arm(); // first, so that a change while the listener runs isn't missed
      onChange();
      wait();
    });
  };

  if (!arm()) {
    end();
    return failed('RegNotifyChangeKeyValue', null);
  }
  wait();
  process.once('exit', stop); // a process can't end while a pool thread waits
  return succeed(stop);
}

import { succeed } from '../../shared/result.ts';
import { displayPath, foldName, type KeyRef, type Reading } from '../../shared/windows/registry.ts';
import type { NamedValue, RegistryDriver, RegistryFailure } from '../ports.ts';

interface MemoryKey {
  readonly name: string;
  readonly values: Map<string, NamedValue>;
}

function failure(code: 'missing' | 'conflict', key: KeyRef): RegistryFailure {
  return { ok: false, code, win32: null, detail: displayPath(key) };
}

const idOf = (key: KeyRef): string => foldName(displayPath(key));

interface MemoryDriver extends RegistryDriver {
  readonly empty: () => void;
  /** Every key and value, sorted, without those under a path. */
  readonly dump: (without: string) => readonly string[];
}

/**
 * A test double of a registry, in memory, for tests that create so many registries that files would take minutes.
 */
export function createMemoryDriver(): MemoryDriver {
  /** By folded path; the hives always exist. */
  const keys = new Map<string, MemoryKey>();
  const exists = (id: string): boolean => keys.has(id) || !id.includes('\\');
  const below = (id: string): readonly MemoryKey[] =>
    [...keys].flatMap(([one, key]) => (one.slice(0, Math.max(one.lastIndexOf('\\'), 0)) === id ? [key] : []));

  function make(key: KeyRef): MemoryKey {
    const parts = displayPath(key).split('\\');
    for (let end = 2; end <= parts.length; end++) {
      const id = foldName(parts.slice(0, end).join('\\'));
      if (!keys.has(id)) keys.set(id, { name: parts[end - 1] ?? '', values: new Map() });
    }
    return keys.get(idOf(key)) ?? { name: key.hive, values: new Map() };
  }

  return {
    empty: () => keys.clear(),
    dump: (without) =>
      [...keys]
        .filter(([id]) => id !== foldName(without) && !id.startsWith(`${foldName(without)}\\`))
        .flatMap(([id, { values }]) => [
          id,
          ...[...values].map(([name, { type, data }]) => `${id} ${name} ${type} ${data}`),
        ])
        .sort(),
    kind: 'native',
    read: async (refs) =>
      refs.map((ref): Reading => {
        const value = keys.get(idOf(ref))?.values.get(foldName(ref.name));
        if (value === undefined) return { state: 'absent', keyExists: exists(idOf(ref)) };
        return { state: 'value', type: value.type, data: value.data };
      }),
    write: async (ref, { type, data }) => {
      const { values } = make(ref);
      const folded = foldName(ref.name);
      values.set(folded, { name: values.get(folded)?.name ?? ref.name, type, data });
      return succeed(null);
    },
    removeValue: async (ref) =>
      keys.get(idOf(ref))?.values.delete(foldName(ref.name)) === true ? succeed(null) : failure('missing', ref),
    keyExists: async (key) => succeed(exists(idOf(key))),
    createKey: async (key) => {
      const isNew = !exists(idOf(key));
      make(key);
      return succeed(isNew);
    },
    removeEmptyKey: async (key) => {
      const found = keys.get(idOf(key));
      if (found === undefined) return failure('missing', key);
      if (found.values.size > 0 || below(idOf(key)).length > 0) return failure('conflict', key);
      keys.delete(idOf(key));
      return succeed(null);
    },
    list: async (key) => {
      const found = keys.get(idOf(key));
      return found === undefined ? failure('missing', key) : succeed([...found.values.values()]);
    },
    listKeys: async (key) =>
      exists(idOf(key)) ? succeed(below(idOf(key)).map(({ name }) => name)) : failure('missing', key),
    changedAt: async (all) => all.map(() => null),
    flush: async () => succeed(null),
    close: () => Promise.resolve(),
  };
}

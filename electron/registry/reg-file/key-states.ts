import type { RegFileItem } from '../../../shared/reg-file/items.ts';
import { foldName } from '../../../shared/windows/registry.ts';
import type { NamedValue } from '../../ports.ts';

/** What one key holds after the lines of a file. Names are folded where they are keys of a map or a set. */
export interface KeyState {
  exists: boolean;
  readonly values: Map<string, NamedValue>;
  /** The keys directly below it, as they were first spelt. */
  readonly children: Map<string, string>;
}

export interface KeyStates {
  /** Adds the next item of the file. */
  visit(item: RegFileItem): void;
  /** Of a folded full path that is watched. */
  of(path: string): KeyState;
}

/** Whether a folded path is below another one. */
export function isBelow(path: string, above: string): boolean {
  return path.length > above.length && path.charCodeAt(above.length) === 0x5c && path.startsWith(above);
}

/** The path of the key above, or null for a hive. */
export function parentPath(path: string): string | null {
  const at = path.lastIndexOf('\\');
  return at < 0 ? null : path.slice(0, at);
}

/**
 * Follows some keys through a file, in the order of its lines, as an import would: a section makes its key and every key
 * above it, a deletion removes the whole subtree, a later value replaces an earlier one.
 *
 * @param watched Folded full paths, each with the folded names of the values that matter; null for all of them.
 * @param withChildren Whether `children` is filled; it needs memory for each key directly below a watched one.
 */
export function createKeyStates(
  watched: ReadonlyMap<string, ReadonlySet<string> | null>,
  withChildren: boolean,
): KeyStates {
  const states = new Map<string, KeyState>();
  for (const path of watched.keys())
    states.set(path, { exists: parentPath(path) === null, values: new Map(), children: new Map() });
  let current: KeyState | null = null;
  let names: ReadonlySet<string> | null = null;

  function section(spelt: string): void {
    const path = foldName(spelt);
    current = states.get(path) ?? null;
    names = watched.get(path) ?? null;
    if (current !== null) current.exists = true;
    for (const [key, state] of states) {
      if (!isBelow(path, key)) continue;
      state.exists = true;
      if (!withChildren) continue;
      const [name = ''] = spelt.slice(key.length + 1).split('\\', 1); // folding goes letter by letter
      const child = foldName(name);
      if (!state.children.has(child)) state.children.set(child, name);
    }
  }

  function deletion(path: string): void {
    current = null;
    for (const [key, state] of states) {
      if (key === path || isBelow(key, path)) {
        state.exists = false;
        state.values.clear();
        state.children.clear();
      } else if (parentPath(path) === key) {
        state.children.delete(path.slice(key.length + 1));
      }
    }
  }

  return {
    visit(item) {
      if (item.kind === 'key') section(item.path);
      else if (item.kind === 'key-deletion') deletion(foldName(item.path));
      else if (current !== null && (item.kind === 'value' || item.kind === 'value-deletion')) {
        const name = foldName(item.name);
        if (names !== null && !names.has(name)) return;
        if (item.kind === 'value') {
          // The registry keeps the spelling that a value was made with.
          current.values.set(name, { name: current.values.get(name)?.name ?? item.name, ...item.value });
        } else {
          current.values.delete(name);
        }
      }
    },
    of(path) {
      const state = states.get(path);
      if (state === undefined) throw new Error('the key is not watched');
      return state;
    },
  };
}

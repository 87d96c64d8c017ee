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

/** A key with the number of the item that it was looked at for. */
interface Watched extends KeyState {
  since: number;
}

/** Where the name ends that stands at a place of a path. */
function nextEnd(path: string, from: number): number {
  const at = path.indexOf('\\', from);
  return at < 0 ? Math.max(path.length, from) : at;
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
  const states = new Map<string, Watched>();
  /** Every watched path and all above one: a deletion of anything else changes nothing that is watched. */
  const around = new Set<string>();
  let longest = 0;
  for (const path of watched.keys()) {
    states.set(path, { exists: parentPath(path) === null, values: new Map(), children: new Map(), since: 0 });
    longest = Math.max(longest, path.length);
    for (let above: string | null = path; above !== null && !around.has(above); above = parentPath(above))
      around.add(above);
  }
  /** When each of them was deleted last, counted in items: what is below it is emptied when it is looked at. */
  const deleted = new Map<string, number>();
  let now = 0;
  let current: KeyState | null = null;
  let names: ReadonlySet<string> | null = null;

  /** Goes to a path from its hive downwards, and hands on each watched key on the way, as deletions have left it. */
  function walk(path: string, look: (state: Watched, key: string) => void): void {
    let gone = 0;
    const most = Math.min(path.length, longest);
    for (let at = nextEnd(path, 0); at <= most; at = nextEnd(path, at + 1)) {
      const key = path.slice(0, at);
      gone = Math.max(gone, deleted.get(key) ?? 0);
      const state = states.get(key);
      if (state === undefined) continue;
      if (state.since < gone) {
        state.exists = false;
        state.values.clear();
        state.children.clear();
      }
      state.since = now;
      look(state, key);
    }
  }

  function section(spelt: string): void {
    const path = foldName(spelt);
    current = null;
    names = null;
    walk(path, (state, key) => {
      state.exists = true;
      if (key.length === path.length) {
        current = state;
        names = watched.get(key) ?? null;
        return;
      }
      if (!withChildren) return;
      const [name = ''] = spelt.slice(key.length + 1).split('\\', 1); // folding goes letter by letter
      const child = foldName(name);
      if (!state.children.has(child)) state.children.set(child, name);
    });
  }

  function deletion(path: string): void {
    current = null;
    if (around.has(path)) deleted.set(path, now);
    const parent = parentPath(path);
    if (parent === null || !states.has(parent)) return;
    walk(parent, (state, key) => {
      if (key.length === parent.length) state.children.delete(path.slice(parent.length + 1));
    });
  }

  return {
    visit(item) {
      now++;
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
      walk(path, () => undefined);
      return state;
    },
  };
}

import { foldName, type RegistryType } from '../../windows/registry.ts';
import type { FoundWrite, Need } from '../found.ts';

/** True or false if it is known, null if not. */
export type Known = boolean | null;

/** A key of a PC as it is, with all that is in it. */
export interface StandingKey {
  readonly isThere: boolean;
  readonly values: readonly { readonly name: string; readonly type: RegistryType }[];
  readonly subkeys: readonly string[];
}

/** Keys of a PC, by `keyId`. One that isn't in it wasn't read, or can't be. */
export type Standing = ReadonlyMap<string, StandingKey>;

interface ValueState {
  readonly name: string;
  /** Where the key is there. */
  readonly isThere: Known;
  /** Null if it is unknown. */
  readonly type: RegistryType | null;
}

interface KeyState {
  readonly at: number;
  readonly isThere: Known;
  readonly values: Map<string, ValueState>;
  readonly subkeys: Map<string, string>;
  /** True if there are no other values and subkeys. */
  readonly isWhole: boolean;
}

/** Of two spellings of one key, CurrentControlSet and its number included, as of upper and lower case. */
export const keyId = (path: string): string =>
  foldName(path).replace(/^(HKLM\\SYSTEM\\)CONTROLSET00\d(?=\\|$)/, '$1CURRENTCONTROLSET');

export const parentOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('\\')));

export const all = (known: readonly Known[]): Known =>
  known.includes(false) ? false : known.every((one) => one === true) ? true : null;

export const not = (known: Known): Known => (known === null ? null : !known);

/** Keys and values as commands change them, of which much may be unknown. Without a PC everything is at first. */
export function createPicture(standing: Standing | null) {
  const keys = new Map<string, KeyState>();
  /** When a key, and all that is in it, was deleted, or became unknown. */
  const ends = new Map<string, { readonly at: number; readonly isThere: Known }>();
  let now = 0;
  const newKey = (isThere: Known, at = ++now): KeyState => ({
    ...{ at, isThere, values: new Map(), subkeys: new Map() },
    isWhole: isThere !== null,
  });

  /** A key that wasn't read, of which only its name may be known. */
  function unread(key: string): KeyState {
    const above = standing?.get(parentOf(key));
    const isThere = above === undefined ? null : above.subkeys.some((name) => key.endsWith(`\\${foldName(name)}`));
    return { ...newKey(isThere, 0), isWhole: isThere === false };
  }

  function atFirst(key: string): KeyState {
    const found = standing?.get(key);
    const state = found === undefined ? unread(key) : newKey(found.isThere, 0);
    const { values = [], subkeys = [] } = found ?? {};
    for (const { name, type } of values) state.values.set(foldName(name), { name, isThere: true, type });
    for (const name of subkeys) state.subkeys.set(foldName(name), name);
    keys.set(key, state);
    return state;
  }

  function stateOf(key: string): KeyState {
    const state = keys.get(key) ?? atFirst(key);
    let last: { readonly at: number; readonly isThere: Known } = state;
    for (let above = key; ; above = parentOf(above)) {
      const end = ends.get(above);
      if (end !== undefined && end.at > last.at) last = end;
      if (above === '') break;
    }
    if (last === state) return state;
    const then = newKey(last.isThere, last.at);
    keys.set(key, then);
    return then;
  }

  function create(key: string): void {
    let below: string | null = null;
    for (let at = key; at !== ''; at = parentOf(at)) {
      const { isThere } = stateOf(at);
      if (isThere === false) keys.set(at, newKey(true));
      else if (isThere === null) keys.set(at, { ...stateOf(at), at: ++now, isThere: true });
      if (below !== null) stateOf(at).subkeys.set(below, below);
      if (isThere === true) break;
      below = at.slice(at.lastIndexOf('\\') + 1);
    }
  }

  function valueOf(key: string, name: string): ValueState {
    const { values, isThere, isWhole } = stateOf(key);
    const state = isThere === false ? undefined : values.get(foldName(name));
    return state ?? { name, isThere: isWhole ? false : null, type: null };
  }

  const put = (key: string, name: string, isThere: Known, type: RegistryType | null = null): void =>
    void stateOf(key).values.set(foldName(name), { name, isThere, type });

  return {
    create,
    put,
    typeOf: (key: string, name: string) => valueOf(key, name).type,
    end: (key: string, isThere: Known): void => void ends.set(key, { at: ++now, isThere }),
    /** What is in a key; null if that isn't known. */
    contentOf(key: string): readonly string[] | null {
      const { values, subkeys, isWhole } = stateOf(key);
      const inside = [...subkeys].filter(([name]) => stateOf(`${key}\\${name}`).isThere !== false);
      const names = [...values.values()].filter(({ isThere }) => isThere !== false).map(({ name }) => name);
      return isWhole ? [...names, ...inside.map(([, name]) => name)] : null;
    },
    hasSubkeys(key: string): Known {
      const inside = [...stateOf(key).subkeys.keys()].map((name) => stateOf(`${key}\\${name}`).isThere);
      return stateOf(key).isWhole ? not(all(inside.map(not))) : null;
    },
    meets(need: Need, key: string, name: FoundWrite['name']): Known {
      const { isThere } = stateOf(key);
      if (need === 'key-present') return isThere;
      if (need === 'key-absent') return not(isThere);
      if (need === 'parent-present') return isThere === true ? true : stateOf(parentOf(key)).isThere;
      const value = isThere === false ? false : valueOf(key, name ?? '').isThere;
      return need === 'value-absent' ? not(value) : all([isThere, value]);
    },
  };
}

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

/** `isWhole` if there are no other values and subkeys; both have folded names. */
interface KeyState {
  readonly isThere: Known;
  readonly isWhole: boolean;
  readonly values: Map<string, { readonly name: string; readonly isThere: Known; readonly type: RegistryType | null }>;
  readonly subkeys: Map<string, string>;
}

/** Of two spellings of one key, CurrentControlSet and its number included, as of upper and lower case. */
export const keyId = (path: string): string =>
  foldName(path).replace(/^(HKLM\\SYSTEM\\)CONTROLSET00\d(?=\\|$)/, '$1CURRENTCONTROLSET');

export const parentOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('\\')));
const nameOf = (key: string): string => key.slice(key.lastIndexOf('\\') + 1);

export const all = (known: readonly Known[]): Known =>
  known.includes(false) ? false : known.every((one) => one === true) ? true : null;

const not = (known: Known): Known => (known === null ? null : !known);

const newKey = (isThere: Known, isWhole = isThere !== null): KeyState => ({
  ...{ isThere, isWhole, values: new Map(), subkeys: new Map() },
});

/** Keys and values as commands change them, of which much may be unknown. Without a PC everything is at first. */
export function createPicture(standing: Standing | null) {
  const keys = new Map([['', newKey(null)]]);
  for (const [key, { isThere, values, subkeys }] of standing ?? [])
    keys.set(key, {
      ...{ isThere, isWhole: true, subkeys: new Map(subkeys.map((name) => [foldName(name), name])) },
      values: new Map(values.map(({ name, type }) => [foldName(name), { name, isThere: true, type }])),
    });

  function stateOf(key: string): KeyState {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const above = stateOf(parentOf(key));
    const isThere = above.isThere !== false && above.subkeys.has(nameOf(key)) ? true : above.isWhole ? false : null;
    const state = newKey(isThere, isThere === false);
    keys.set(key, state);
    return state;
  }

  function valueOf(key: string, name: string) {
    const { values, isThere, isWhole } = stateOf(key);
    const found = isThere === false ? undefined : values.get(foldName(name));
    return found ?? { isThere: isWhole ? false : null, type: null };
  }

  const inside = (key: string): readonly string[] =>
    [...stateOf(key).subkeys].flatMap(([id, name]) => (stateOf(`${key}\\${id}`).isThere === false ? [] : [name]));

  function create(key: string): void {
    const state = stateOf(key);
    if (key === '' || state.isThere === true) return;
    create(parentOf(key));
    stateOf(parentOf(key)).subkeys.set(nameOf(key), nameOf(key));
    keys.set(key, state.isThere === false ? newKey(true) : { ...state, isThere: true });
  }

  return {
    create,
    put: (key: string, name: string, isThere: Known, type: RegistryType | null = null): void =>
      void stateOf(key).values.set(foldName(name), { name, isThere, type }),
    typeOf: (key: string, name: string) => valueOf(key, name).type,
    /** Deletes a key with all that is in it, or forgets it. */
    end(key: string, isThere: Known): void {
      for (const one of keys.keys()) if (key === '' || one.startsWith(`${key}\\`)) keys.delete(one);
      keys.set(key, newKey(isThere));
    },
    /** What is in a key; null if that isn't known. */
    contentOf(key: string): readonly string[] | null {
      const names = [...stateOf(key).values.values()].flatMap(({ name, isThere }) => (isThere === false ? [] : [name]));
      return stateOf(key).isWhole ? [...names, ...inside(key)] : null;
    },
    meets(need: Need, key: string, name: FoundWrite['name']): Known {
      const { isThere } = stateOf(key);
      if (need === 'no-subkeys') return inside(key).length > 0 ? false : stateOf(key).isWhole || null;
      if (need === 'key-present') return isThere;
      if (need === 'key-absent') return not(isThere);
      if (need === 'parent-present') return isThere === true ? true : stateOf(parentOf(key)).isThere;
      // a value that is written where the key is there
      const value = isThere === false ? false : valueOf(key, name ?? '').isThere;
      return need === 'value-absent' ? not(value) : all([isThere, value]);
    },
  };
}

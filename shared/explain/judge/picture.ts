import { foldName, type RegistryType } from '../../windows/registry.ts';
import type { FoundWrite, Need } from '../found.ts';

export type Known = boolean | null;

export interface StandingKey {
  readonly isThere: boolean;
  readonly values: readonly { readonly name: string; readonly type: RegistryType }[];
  readonly subkeys: readonly string[];
}

/** Keys of a PC, by `keyId`. One that isn't in it wasn't read, or can't be. */
export type Standing = ReadonlyMap<string, StandingKey>;

/** A key or a value; of a key `isWhole` if nothing is in it but what is known. */
interface Entry {
  readonly name: string;
  readonly isThere: Known;
  readonly isWhole: boolean;
  readonly type: RegistryType | null;
}

/** Of two spellings of one key, CurrentControlSet and its number included, as of upper and lower case. */
export const keyId = (path: string): string =>
  foldName(path).replace(/^(HKLM\\SYSTEM\\)CONTROLSET00\d(?=\\|$)/, '$1CURRENTCONTROLSET');

export const parentOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('\\')));

/** A value is in its key as a subkey is, by a name that no key has. */
const idOf = (key: string, name: string | null): string =>
  name === null ? key : `${key}\\\0${foldName(name).replaceAll('\\', '\0')}`;

export const all = (known: readonly Known[]): Known =>
  known.includes(false) ? false : known.every((one) => one === true) ? true : null;

const not = (known: Known): Known => (known === null ? null : !known);

const entry = (isThere: Known, more: Partial<Entry> = {}): Entry => ({
  ...{ name: '', isThere, isWhole: isThere !== null, type: null },
  ...more,
});

/** Keys and values as commands change them, of which much may be unknown. Without a PC everything is at first. */
export function createPicture(standing: Standing | null) {
  const entries = new Map([['', entry(null)]]);
  for (const [key, { values, subkeys }] of standing ?? []) {
    for (const value of values) entries.set(idOf(key, value.name), entry(true, value));
    for (const name of subkeys) entries.set(`${key}\\${foldName(name)}`, entry(true, { name, isWhole: false }));
  }
  for (const [key, { isThere }] of standing ?? [])
    entries.set(key, entry(isThere, { name: entries.get(key)?.name ?? key }));

  function stateOf(id: string): Entry {
    return entries.get(id) ?? entry(stateOf(parentOf(id)).isWhole ? false : null);
  }

  function create(key: string): void {
    const { isThere } = stateOf(key);
    if (key === '' || isThere === true) return;
    create(parentOf(key));
    for (const [id] of inside(key)) entries.set(id, entry(null)); // they were put if the key was there
    entries.set(key, entry(true, { name: key.slice(key.lastIndexOf('\\') + 1), isWhole: isThere === false }));
  }

  const inside = (key: string) =>
    [...entries].filter(([id, { isThere }]) => id !== '' && parentOf(id) === key && isThere !== false);

  return {
    create,
    put: (key: string, name: string, type: RegistryType | null): void =>
      void entries.set(idOf(key, name), entry(true, { name, type })),
    /** Deletes a value, or a key with all that is in it, or forgets it. */
    end(key: string, name: string | null, isThere: Known): void {
      const id = idOf(key, name);
      for (const one of entries.keys()) if (id === '' || one.startsWith(`${id}\\`)) entries.delete(one);
      entries.set(id, entry(isThere));
    },
    typeOf: (key: string, name: string) => stateOf(idOf(key, name)).type,
    contentOf: (key: string): readonly string[] | null =>
      stateOf(key).isWhole ? inside(key).map(([, { name }]) => name) : null,
    meets(need: Need, key: string, name: FoundWrite['name']): Known {
      const { isThere, isWhole } = stateOf(key);
      if (need === 'key-present') return isThere;
      if (need === 'key-absent') return not(isThere);
      if (need === 'parent-present') return isThere === true ? true : stateOf(parentOf(key)).isThere;
      if (need === 'no-subkeys') return inside(key).some(([id]) => !id.includes('\0')) ? false : isWhole || null;
      // a value is where its key is
      const value = stateOf(idOf(key, name ?? '')).isThere;
      return need === 'value-absent' ? not(value) : all([isThere, value]);
    },
  };
}

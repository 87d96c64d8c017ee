import { foldName, type RegistryValue } from '../windows/registry.ts';

/** The conditions on which an item of a policy is applied. `create-only` writes only if there is no value yet. */
export const CONDITIONS = ['none', 'filtered', 'once-done', 'create-only', 'disabled'] as const;

/** One effect of a policy, as its copy on this PC states it. */
export interface CopyItem {
  /** As `foldKey` returns it. */
  readonly key: string;
  /** Folded; null for every value of the key. */
  readonly name: string | null;
  readonly does: 'write' | 'delete';
  /** The data that it writes; null if it deletes, and if the copy's data can't be read. */
  readonly data: RegistryValue | null;
  readonly condition: (typeof CONDITIONS)[number];
  /** For an item that is applied only once: the name under which Windows remembers that. */
  readonly onceId: string | null;
  /** For an item of Preferences; the editor generates one for each. */
  readonly uid: string | null;
}

/** A copy as far as it could be read: up to the damage if it isn't whole. */
export interface CopyContent {
  readonly items: readonly CopyItem[];
  readonly isWhole: boolean;
}

/** More items than any policy has for the keys of interest. */
export const MOST_ITEMS = 1000;

const CONTROL_SET = /^(HKLM\\SYSTEM\\)CONTROLSET\d{3}(?=\\|$)/;

/** One spelling for all of a key below HKLM as 64-bit programs see it: no letter case, the current control set. */
export function foldKey(path: string): string {
  return foldName(`HKLM\\${path}`).replace(CONTROL_SET, '$1CURRENTCONTROLSET').replace(/\\$/, '');
}

export const isAbout = (item: CopyItem, key: string, name: string): boolean =>
  item.key === key && (item.name === null || item.name === foldName(name));

import { foldName, type RegistryValue } from '../windows/registry.ts';

/** What has to be so before an item of a policy is applied. `create-only` writes where nothing is yet. */
export const CONDITIONS = ['none', 'filtered', 'once-done', 'create-only', 'disabled'] as const;
type Condition = (typeof CONDITIONS)[number];

/** One thing that a policy does, as its copy on this PC says it. */
export interface CopyItem {
  /** As `foldKey` gives it. */
  readonly key: string;
  /** Folded; null for every value of the key. */
  readonly name: string | null;
  readonly does: 'write' | 'delete';
  /** What it writes; null where it deletes, and where the copy's data can't be read. */
  readonly data: RegistryValue | null;
  readonly condition: Condition;
  /** Of an item that is applied only once: under which name Windows remembers that it was. */
  readonly onceId: string | null;
  /** Of an item of Preferences; the editor makes one for each. */
  readonly uid: string | null;
}

/** A copy as far as it could be read: up to where it is damaged, when it isn't whole. */
export interface CopyContent {
  readonly items: readonly CopyItem[];
  readonly isWhole: boolean;
}

/** More items than any policy has for the keys that are looked for. */
export const MOST_ITEMS = 1000;

const CONTROL_SET = /^(HKLM\\SYSTEM\\)CONTROLSET\d{3}(?=\\|$)/;

/** A key below HKLM as a 64-bit program sees it, so that the same key has one spelling: without letter case, and in the current control set. */
export function foldKey(path: string): string {
  const folded = foldName(`HKLM\\${path}`).replace(CONTROL_SET, '$1CURRENTCONTROLSET');
  return folded.endsWith('\\') ? folded.slice(0, -1) : folded;
}

/** Whether an item is about a value. */
export const isAbout = (item: CopyItem, key: string, name: string): boolean =>
  item.key === key && (item.name === null || item.name === foldName(name));

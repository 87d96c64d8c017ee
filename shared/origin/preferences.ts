import { readItems, type PreferenceItem } from '../explain/formats/gpp-xml.ts';
import { createFindings, type FoundWrite } from '../explain/found.ts';
import { dwordValue, foldName, stringValue, type RegistryValue } from '../windows/registry.ts';
import { foldKey, MOST_ITEMS, type CopyContent, type CopyItem } from './copy.ts';

const HIVE = 'HKEY_LOCAL_MACHINE\\';

/** Returns a value of a type that the values of interest have; null for any other. */
function valueOf({ type, data }: FoundWrite): RegistryValue | null {
  if (data.kind === 'number') return type === 'REG_DWORD' ? dwordValue(data.value) : null;
  if (data.kind !== 'text') return null;
  if (type === 'REG_BINARY') return { type, data: data.text.toLowerCase() };
  return type === 'REG_SZ' || type === 'REG_EXPAND_SZ' ? { ...stringValue(data.text), type } : null;
}

/** Returns the effect of an item on a value of HKLM; null if it has none. */
function itemOf({ write, uid, onceId, isFiltered }: PreferenceItem): CopyItem | null {
  const { key, name, action, problems, isCertain } = write;
  if (action === 'create-key' || action === 'empties-key' || foldName(key.slice(0, HIVE.length)) !== HIVE) return null;
  const own = problems.includes('item-disabled') ? 'disabled' : isCertain ? 'none' : 'create-only';
  return {
    key: foldKey(key.slice(HIVE.length)),
    name: name === null ? null : foldName(name),
    does: action,
    data: valueOf(write),
    condition: isFiltered && own !== 'disabled' ? 'filtered' : own,
    onceId,
    uid,
  };
}

/** `keys` as `foldKey` returns them, from `Registry.xml`. If the file isn't whole, filters may be missing. */
export function readPreferences(text: string, keys: ReadonlySet<string>): CopyContent {
  const { items, isWhole } = readItems(text, createFindings(text.length));
  const found = items
    .flatMap((item) => itemOf(isWhole ? item : { ...item, isFiltered: true }) ?? [])
    .filter(({ key }) => keys.has(key));
  return { items: found.slice(0, MOST_ITEMS), isWhole: isWhole && found.length <= MOST_ITEMS };
}

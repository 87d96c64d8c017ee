import { readXml } from '../explain/formats/xml.ts';
import { typeOfSpelling } from '../explain/command/data.ts';
import { dwordValue, foldName, stringValue, type RegistryValue } from '../windows/registry.ts';
import { foldKey, MOST_ITEMS, type Condition, type CopyContent, type CopyItem } from './copy.ts';

/** Nobody nests elements so deep. */
const MAX_DEPTH = 100;

type Attributes = ReadonlyMap<string, string>;

/** An element that is open. What items stand in it waits for its end, as its filters stand behind them. */
interface Open {
  readonly isFilter: boolean;
  readonly isDisabled: boolean;
  readonly uid: string | null;
  readonly items: CopyItem[];
  hasFilters: boolean;
  onceId: string | null;
}

/** The value of a type that the values which are looked for have; digits of a DWORD are hexadecimal. Source: facts 9.1 [Y3]. */
function valueOf(spelling: string, text: string): RegistryValue | null {
  const type = typeOfSpelling(spelling);
  if (type === 'REG_SZ' || type === 'REG_EXPAND_SZ') return { ...stringValue(text), type };
  if (type === 'REG_BINARY') return { type, data: text.toLowerCase() };
  return type === 'REG_DWORD' && /^[0-9a-f]{1,8}$/i.test(text) ? dwordValue(Number.parseInt(text, 16)) : null;
}

/** What the properties of an item do; null for what is no value of HKLM. */
function itemOf(attributes: Attributes, uid: string | null): CopyItem | null {
  const get = (name: string): string => attributes.get(name) ?? '';
  if (foldName(attributes.get('hive') ?? 'HKEY_LOCAL_MACHINE') !== 'HKEY_LOCAL_MACHINE') return null;
  const action = (attributes.get('action') ?? 'U').toUpperCase();
  const isDefault = attributes.get('default') === '1';
  const isWholeKey = get('name') === '' && !isDefault && get('type') === '';
  const deletes = action === 'D';
  if (isWholeKey && !deletes) return null;
  return {
    key: foldKey(get('key')),
    name: isWholeKey ? null : isDefault ? '' : foldName(get('name')),
    does: deletes ? 'delete' : 'write',
    data: deletes ? null : valueOf(get('type'), get('value').trim()),
    condition: action === 'C' ? 'create-only' : 'none',
    onceId: null,
    uid,
  };
}

/** The conditions of what stands in an element that ends, over those that its items have by themselves. */
function within(element: Open): readonly CopyItem[] {
  const { isDisabled, hasFilters, onceId } = element;
  const outer: Condition | null = isDisabled ? 'disabled' : hasFilters ? 'filtered' : null;
  return element.items.map((item) => ({
    ...item,
    condition: item.condition === 'disabled' ? 'disabled' : (outer ?? item.condition),
    onceId: item.onceId ?? onceId,
  }));
}

/** The item or collection that a filter is of. */
function filteredBy(around: readonly Open[]): Open | undefined {
  return [...around].reverse().find(({ isFilter }) => !isFilter);
}

/**
 * Reads `Registry.xml`, in which Group Policy keeps what Preferences set: what it says of some keys. Format: facts 9.1 [Y1][Y2][Y3].
 *
 * @param keys As `foldKey` gives them.
 */
export function readPreferences(text: string, keys: ReadonlySet<string>): CopyContent {
  const items: CopyItem[] = [];
  const around: Open[] = [];
  let found = 0;
  const end = readXml(text, (event) => {
    if (event.kind === 'open') {
      const { name, attributes } = event;
      const outer = around.at(-1);
      if (name === 'Properties') {
        const item = itemOf(attributes, outer?.uid ?? null);
        if (item !== null && keys.has(item.key)) {
          (outer?.items ?? items).push(item);
          found++;
        }
      }
      const isFilter = name.startsWith('Filter');
      const isOnce = name === 'FilterRunOnce';
      const target = isFilter && name !== 'Filters' ? filteredBy(around) : undefined;
      if (target !== undefined && isOnce) target.onceId = attributes.get('id') ?? '';
      if (target !== undefined && !isOnce) target.hasFilters = true;
      around.push({
        isFilter,
        isDisabled: attributes.get('disabled') === '1',
        uid: attributes.get('uid') ?? null,
        items: [],
        hasFilters: false,
        onceId: null,
      });
    }
    if (event.kind === 'close') {
      const ended = around.pop();
      if (ended !== undefined) (around.at(-1)?.items ?? items).push(...within(ended));
    }
    return around.length <= MAX_DEPTH && found < MOST_ITEMS;
  });
  // what filters would have followed isn't known
  const left = around.flatMap((element) => within({ ...element, hasFilters: true }));
  return { items: [...items, ...left], isWhole: end === 'complete' && around.length === 0 };
}

import { foldName, stringOf, typeName, type RegistryValue } from '../windows/registry.ts';
import { foldKey, MOST_ITEMS, type CopyContent, type CopyItem } from './copy.ts';

/** `PReg`, and 1 as a DWORD. */
const SIGNATURE = [0x50, 0x52, 0x65, 0x67, 1, 0, 0, 0];

/** The limit of a key's or a value's name, in units. Windows allows 16,383 for a value, and keys nest. */
const LONGEST_NAME = 32_767;
/** The values of interest are numbers and short lists. */
const LARGEST_DATA = 64 * 1024;

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly type: number;
  readonly data: DataView;
  readonly end: number;
}

/** Returns a text up to its NUL, and the position after it; null if it has none. */
function textAt(view: DataView, from: number): { readonly text: string; readonly end: number } | null {
  const units: number[] = [];
  for (let at = from; at + 2 <= view.byteLength && units.length <= LONGEST_NAME; at += 2) {
    const unit = view.getUint16(at, true);
    if (unit === 0) return { text: String.fromCharCode(...units), end: at + 2 };
    units.push(unit);
  }
  return null;
}

/** Reads `[key;value;type;size;data]`; null if the file doesn't continue like that. */
function entryAt(view: DataView, from: number): Entry | null {
  const key = textAt(view, from + 2);
  const name = key === null ? null : textAt(view, key.end + 2);
  if (key === null || name === null || name.end + 14 > view.byteLength) return null;
  const size = view.getUint32(name.end + 8, true);
  const behind = name.end + 14 + size;
  const signs = { '[': [from], ';': [key.end, name.end, name.end + 6, name.end + 12], ']': [behind] };
  const isSign = ([sign, all]: readonly [string, readonly number[]]): boolean =>
    all.every((at) => at + 2 <= view.byteLength && view.getUint16(at, true) === sign.charCodeAt(0));
  if (!Object.entries(signs).every(isSign)) return null;
  const data = new DataView(view.buffer, view.byteOffset + name.end + 14, size);
  return { key: key.text, name: name.text, type: view.getUint32(name.end + 2, true), data, end: behind + 2 };
}

function valueIn({ type, data }: Entry): RegistryValue | null {
  if (data.byteLength > LARGEST_DATA) return null;
  const bytes = Array.from({ length: data.byteLength }, (_, at) => data.getUint8(at).toString(16).padStart(2, '0'));
  return { type: typeName(type), data: bytes.join('') };
}

function namesIn(entry: Entry): readonly string[] {
  const value = valueIn(entry);
  return ((value === null ? null : stringOf(value)) ?? '').split(';').filter((one) => one !== '');
}

/** Some keys, as `foldKey` returns them. */
interface Wanted {
  readonly keys: ReadonlySet<string>;
  /** By each key above them: their lengths. */
  readonly below: ReadonlyMap<string, ReadonlySet<number>>;
  readonly most: number;
}

function wantedOf(keys: ReadonlySet<string>): Wanted {
  const below = new Map<string, Set<number>>();
  let most = 0;
  for (const key of keys) {
    most = Math.max(most, key.length);
    for (let at = key.lastIndexOf('\\'); at > 0; at = key.lastIndexOf('\\', at - 1)) {
      const above = key.slice(0, at);
      below.set(above, (below.get(above) ?? new Set()).add(key.length));
    }
  }
  return { keys, below, most };
}

/** How much longer than its folded key a path may be: by its last backslash. */
const MORE_IN_PATH = 1 - 'HKLM\\'.length;

/** Returns the key of a path that may be wanted, or the start of such a key. A longer path isn't even folded. */
const keyOf = (path: string, { most }: Wanted): string | null =>
  path.length > most + MORE_IN_PATH ? null : foldKey(path);

/** The wanted keys directly below a key that an entry names. A name is folded if one of its length is wanted. */
function keysBelow(parent: string, entry: Entry, { keys, below }: Wanted): readonly string[] {
  const lengths = below.get(parent);
  if (lengths === undefined) return [];
  return namesIn(entry)
    .filter(({ length }) => lengths.has(parent.length + 1 + length))
    .map((name) => `${parent}\\${foldName(name)}`)
    .filter((key) => keys.has(key));
}

const ALWAYS = { condition: 'none', onceId: null, uid: null } as const;

/** Returns the effects of an entry on some keys; an order deletes. Source: MS-GPREG 3.2.5.1. */
function itemsOf(entry: Entry, wanted: Wanted): readonly CopyItem[] {
  const key = keyOf(entry.key, wanted);
  if (key === null) return [];
  const { name } = entry;
  const deleted = (from: string, one: string | null): CopyItem => {
    return { key: from, name: one === null ? null : foldName(one), does: 'delete', data: null, ...ALWAYS };
  };
  const order = name.toUpperCase();
  if (order === '**DELETEKEYS') return keysBelow(key, entry, wanted).map((one) => deleted(one, null));
  if (!wanted.keys.has(key)) return [];
  if (!name.startsWith('**')) return [{ key, name: foldName(name), does: 'write', data: valueIn(entry), ...ALWAYS }];
  if (order.startsWith('**DEL.')) return [deleted(key, name.slice('**DEL.'.length))];
  if (order.startsWith('**DELVALS')) return [deleted(key, null)];
  if (order === '**DELETEVALUES') return namesIn(entry).map((one) => deleted(key, one));
  return []; // `**SecureKey` and comments of editors write nothing
}

/** `keys` as `foldKey` returns them. Every length is checked against the rest of the file. Format: MS-GPREG 2.2.1. */
export function readPolicyFile(bytes: Uint8Array, keys: ReadonlySet<string>): CopyContent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = wantedOf(keys);
  const items: CopyItem[] = [];
  let at = SIGNATURE.length;
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return { items, isWhole: false };
  while (at < bytes.length) {
    const entry = entryAt(view, at);
    const found = entry === null ? [] : itemsOf(entry, wanted);
    if (entry === null || items.length + found.length > MOST_ITEMS) return { items, isWhole: false };
    at = entry.end;
    items.push(...found);
  }
  return { items, isWhole: true };
}

import { foldName, stringOf, typeName, type RegistryValue } from '../windows/registry.ts';
import { foldKey, MOST_ITEMS, type CopyContent, type CopyItem } from './copy.ts';

/** `PReg`, and 1 as a DWORD. */
const SIGNATURE = [0x50, 0x52, 0x65, 0x67, 1, 0, 0, 0];

const OPEN = 0x5b;
const CLOSE = 0x5d;
const SEMICOLON = 0x3b;

/** Of a key's or a value's name, in units. Windows allows 16,383 for a value, and keys nest. */
const LONGEST_NAME = 32_767;
/** Values that are looked for are numbers and short lists. */
const LARGEST_DATA = 64 * 1024;
/** Units that become text at once. */
const CHUNK = 4096;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Reads a file from left to right. Each function gives null, and stays where it is, where the file doesn't go on like that. */
class Cursor {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  takes(bytes: readonly number[]): boolean {
    if (bytes.some((byte, index) => this.#bytes[this.#at + index] !== byte)) return false;
    this.#at += bytes.length;
    return true;
  }

  takesUnit(unit: number): boolean {
    return this.takes([unit, 0]);
  }

  number(): number | null {
    const [a, b, c, d] = this.#bytes.subarray(this.#at, this.#at + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
    this.#at += 4;
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  }

  /** A text up to its NUL. */
  text(): string | null {
    const last = Math.min(this.#bytes.length - 2, this.#at + LONGEST_NAME * 2);
    const parts: string[] = [];
    let units: number[] = [];
    for (let at = this.#at; at <= last; at += 2) {
      const unit = (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8);
      if (unit === 0) {
        this.#at = at + 2;
        return parts.join('') + String.fromCharCode(...units);
      }
      units.push(unit);
      if (units.length === CHUNK) {
        parts.push(String.fromCharCode(...units));
        units = [];
      }
    }
    return null;
  }

  take(size: number): Uint8Array | null {
    if (size > this.#bytes.length - this.#at) return null;
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly type: number;
  readonly data: Uint8Array;
}

/** `[key;value;type;size;data]`. */
function readEntry(cursor: Cursor): Entry | null {
  if (!cursor.takesUnit(OPEN)) return null;
  const key = cursor.text();
  if (key === null || !cursor.takesUnit(SEMICOLON)) return null;
  const name = cursor.text();
  if (name === null || !cursor.takesUnit(SEMICOLON)) return null;
  const type = cursor.number();
  if (type === null || !cursor.takesUnit(SEMICOLON)) return null;
  const size = cursor.number();
  if (size === null || !cursor.takesUnit(SEMICOLON)) return null;
  const data = cursor.take(size);
  if (data === null || !cursor.takesUnit(CLOSE)) return null;
  return { key, name, type, data };
}

function valueIn({ type, data }: Entry): RegistryValue | null {
  if (data.length > LARGEST_DATA) return null;
  return { type: typeName(type), data: Array.from(data, (byte) => HEX[byte] ?? '').join('') };
}

/** The names in the data of an order, which are separated by semicolons. */
const namesIn = (entry: Entry): readonly string[] => {
  const value = valueIn(entry);
  const text = value === null ? null : stringOf(value);
  return text === null ? [] : text.split(';').filter((name) => name !== '');
};

/** What is deleted by an entry, as keys with a value's name or null for all of them; null where it writes. Source: MS-GPREG 3.2.5.1. */
function deletedBy(entry: Entry): readonly { readonly key: string; readonly name: string | null }[] | null {
  const { key, name } = entry;
  const order = name.toUpperCase();
  if (order.startsWith('**DEL.')) return [{ key, name: name.slice('**DEL.'.length) }];
  if (order.startsWith('**DELVALS')) return [{ key, name: null }];
  if (order === '**DELETEVALUES') return namesIn(entry).map((one) => ({ key, name: one }));
  if (order === '**DELETEKEYS') return namesIn(entry).map((one) => ({ key: `${key}\\${one}`, name: null }));
  return order.startsWith('**') ? [] : null; // `**SecureKey` and comments of editors write nothing
}

const ALWAYS = { condition: 'none', onceId: null, uid: null } as const;

function itemsOf(entry: Entry): readonly CopyItem[] {
  const deleted = deletedBy(entry);
  if (deleted === null) {
    const name = foldName(entry.name);
    return [{ key: foldKey(entry.key), name, does: 'write', data: valueIn(entry), ...ALWAYS }];
  }
  return deleted.map(({ key, name }) => ({
    key: foldKey(key),
    name: name === null ? null : foldName(name),
    does: 'delete',
    data: null,
    ...ALWAYS,
  }));
}

/**
 * Reads `Registry.pol`, in which Group Policy keeps what templates set: what it says of some keys. Every length is held against what is
 * left of the file before anything is made of it. Format: MS-GPREG 2.2.1.
 *
 * @param keys As `foldKey` gives them.
 */
export function readPolicyFile(bytes: Uint8Array, keys: ReadonlySet<string>): CopyContent {
  const cursor = new Cursor(bytes);
  const items: CopyItem[] = [];
  if (!cursor.takes(SIGNATURE)) return { items, isWhole: false };
  while (!cursor.isAtEnd) {
    const entry = readEntry(cursor);
    if (entry === null || items.length >= MOST_ITEMS) return { items, isWhole: false };
    const isOrder = entry.name.startsWith('**');
    if (isOrder || keys.has(foldKey(entry.key))) items.push(...itemsOf(entry).filter(({ key }) => keys.has(key)));
  }
  return { items, isWhole: true };
}

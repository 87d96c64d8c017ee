import * as v from 'valibot';
import { exactly } from '../schema.ts';
import type { Hive, RegistryView } from './catalogue/setting.ts';

export type { Hive, RegistryView } from './catalogue/setting.ts';

/** The texts of a REG_MULTI_SZ up to the empty one, or the one text of a REG_SZ or REG_EXPAND_SZ; otherwise null. */
export function textsOf(value: RegistryValue): readonly string[] | null {
  if (value.type !== 'REG_MULTI_SZ') {
    const text = stringOf(value);
    return text === '' ? [] : text === null ? null : [text];
  }
  const texts = decoded(value.data).split('\0');
  const end = texts.indexOf('');
  return end < 0 ? texts : texts.slice(0, end);
}

/** Returns the names of a list stored as one text with commas or as one text each; trimmed, without empty ones. */
export function namesOf(value: RegistryValue): readonly string[] | null {
  return (
    textsOf(value)
      ?.flatMap((text) => text.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? null
  );
}

export const REGISTRY_VIEWS: readonly RegistryView[] = ['native', 'wow64'];

const TYPE_NAMES = [
  'REG_NONE',
  'REG_SZ',
  'REG_EXPAND_SZ',
  'REG_BINARY',
  'REG_DWORD',
  'REG_DWORD_BIG_ENDIAN',
  'REG_LINK',
  'REG_MULTI_SZ',
  'REG_RESOURCE_LIST',
  'REG_FULL_RESOURCE_DESCRIPTOR',
  'REG_RESOURCE_REQUIREMENTS_LIST',
  'REG_QWORD',
] as const;

/** The type of a value by its Windows name; `REG_TYPE_` and the number if it has no name. */
export type RegistryType = (typeof TYPE_NAMES)[number] | `REG_TYPE_${number}`;

export function typeName(number: number): RegistryType {
  return TYPE_NAMES[number] ?? `REG_TYPE_${number}`;
}

/** Returns the number that Windows uses for a type; the inverse of `typeName`. */
export function typeNumber(name: RegistryType): number {
  const index = (TYPE_NAMES as readonly string[]).indexOf(name);
  return index >= 0 ? index : Number(name.slice('REG_TYPE_'.length));
}

/** The content of a value: its type, and its bytes as lowercase hex digits, two a byte. */
export interface RegistryValue {
  readonly type: RegistryType;
  readonly data: string;
}

/** A key: `path` is under the hive, without `Wow6432Node`: the view says that; a plain key on 32-bit Windows. */
export interface KeyRef {
  readonly hive: Hive;
  readonly view: RegistryView;
  readonly path: string;
}

/** One value of a key. An empty name is the key's default value. */
export interface ValueRef extends KeyRef {
  readonly name: string;
}

/** Returns the path that a 64-bit program sees for a view, such as `HKLM\SOFTWARE\Wow6432Node\Microsoft\...`. */
export function displayPath(key: KeyRef): string {
  const path = pathIn64BitView(key);
  return path === '' ? key.hive : `${key.hive}\\${path}`;
}

/** The path for a 64-bit program: only `SOFTWARE` outside `Policies` has a 32-bit twin. Source: facts 3.6 [B1]. */
export function pathIn64BitView(key: KeyRef): string {
  if (key.view === 'native' || key.hive !== 'HKLM') return key.path;
  return key.path.replace(/^SOFTWARE(?=\\|$)(?!\\POLICIES(\\|$))/i, '$&\\Wow6432Node');
}

/** Folds a name letter by letter, as the registry does: `toUpperCase` merges the sharp s with `SS`, Kelvin with `k`. */
export function foldName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.toUpperCase();
  return name.replace(/[^]/g, (unit) => {
    const upper = unit.toUpperCase();
    return upper.length === 1 && upper.toLowerCase() === unit ? upper : unit;
  });
}

/** Returns the four bytes of a DWORD, little-endian, as hex. */
export function dwordValue(number: number): RegistryValue {
  const value = number >>> 0;
  const bytes = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
  return { type: 'REG_DWORD', data: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Returns the number in a little-endian REG_DWORD of exactly four bytes, otherwise null. */
export function dwordOf({ type, data }: RegistryValue): number | null {
  if (type !== 'REG_DWORD' || !/^[0-9a-f]{8}$/.test(data)) return null;
  const highestFirst = data.slice(6) + data.slice(4, 6) + data.slice(2, 4) + data.slice(0, 2);
  return Number.parseInt(highestFirst, 16);
}

/** Characters converted at once: one by one, a large text needs a hundred times its memory. */
const CHUNK = 4096;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Returns the UTF-16LE bytes of a text as hex, without a closing NUL. */
export function utf16Hex(text: string): string {
  const bytes = (unit: number): string => (HEX[unit & 0xff] ?? '') + (HEX[unit >>> 8] ?? '');
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) {
    const part = text.slice(at, at + CHUNK);
    parts.push(Array.from(part.split(''), (unit) => bytes(unit.charCodeAt(0))).join(''));
  }
  return parts.join('');
}

/** Returns a REG_SZ: UTF-16LE with a closing NUL, as in Windows. */
export const stringValue = (text: string): RegistryValue => ({ type: 'REG_SZ', data: `${utf16Hex(text)}0000` });

const digitAt = (data: string, at: number): number => {
  const code = data.charCodeAt(at);
  return code <= 0x39 ? code & 0xf : (code & 0xf) + 9;
};

const byteAt = (data: string, at: number): number => (digitAt(data, at) << 4) | digitAt(data, at + 1);

/** Returns UTF-16LE bytes in hex as a text. */
function decoded(data: string): string {
  const parts: string[] = [];
  for (let start = 0; start + 4 <= data.length; start += CHUNK * 4) {
    const units: number[] = [];
    for (let at = start; at + 4 <= data.length && units.length < CHUNK; at += 4)
      units.push((byteAt(data, at + 2) << 8) | byteAt(data, at));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** Returns the text of a REG_SZ or REG_EXPAND_SZ up to its first NUL, otherwise null. */
export const stringOf = ({ type, data }: RegistryValue): string | null =>
  type === 'REG_SZ' || type === 'REG_EXPAND_SZ' ? (decoded(data).split('\0', 1)[0] ?? '') : null;

export function sameValue(a: RegistryValue | null, b: RegistryValue | null): boolean {
  if (a === null || b === null) return a === b;
  return a.type === b.type && a.data === b.data;
}

/** Returns the value of a reading, or null if there is none or it couldn't be read. */
export function valueOf(reading: Reading): RegistryValue | null {
  return reading.state === 'value' ? { type: reading.type, data: reading.data } : null;
}

/** Returns the text of a reading; null for anything else, or without a reading. */
export const textIn = (reading: Reading | undefined): string | null =>
  reading?.state === 'value' ? stringOf(reading) : null;

export const numberIn = (reading: Reading | undefined): number | null =>
  reading?.state === 'value' ? dwordOf(reading) : null;

export const viewSchema = v.picklist(REGISTRY_VIEWS);

export const typeSchema = v.custom<RegistryType>(
  (input) => typeof input === 'string' && /^REG_[A-Z_0-9]{2,40}$/.test(input),
  'a registry type',
);

/** True for lowercase hex, two digits a byte. A group would keep a position for each pair, and overflow. */
export const isHexBytes = (text: string): boolean => text.length % 2 === 0 && !/[^0-9a-f]/.test(text);

/** At most 1 MiB. */
const bytesSchema = v.pipe(v.string(), v.maxLength(2 * 1024 * 1024), v.check(isHexBytes, 'bytes in hex'));

const valueShape = { type: typeSchema, data: bytesSchema };
export const valueSchema = exactly(valueShape);

/** The result of a read. `unreadable` is never treated as `absent`. */
export const readingSchema = v.variant('state', [
  v.strictObject({ state: v.literal('absent'), keyExists: v.boolean() }),
  v.strictObject({ state: v.literal('value'), ...valueShape }),
  v.strictObject({
    state: v.literal('unreadable'),
    reason: v.picklist(['denied', 'unavailable', 'other'] as const),
    code: v.nullable(v.number()),
  }),
]);
export type Reading = v.InferOutput<typeof readingSchema>;

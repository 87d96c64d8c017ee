import { isHexBytes, stringValue, type Reading, type RegistryType } from '../../windows/registry.ts';
import { rowOf } from '../../row-of.ts';

/** Values by their uppercase names; the default value's is empty. */
type Values = ReadonlyMap<string, Reading>;

/** The output of `reg query` for a key, or for a tree: each key in it by its uppercase path. */
export type Queried =
  | { readonly state: 'found'; readonly keys: ReadonlyMap<string, Values> }
  | { readonly state: 'absent' | 'unreadable' };

const UNREADABLE: Reading = { state: 'unreadable', reason: 'other', code: null };

const INDENT = '    ';
const TYPE = /REG_[A-Z_]+(?= {4}|$)/y;

/** `    Name    REG_DWORD    0xa00`; nothing follows the type of an empty value. A name may look like a type. */
function valueIn(line: string): { readonly name: string; readonly type: string; readonly text: string } | null {
  if (!line.startsWith(INDENT)) return null;
  const mark = `${INDENT}REG_`;
  for (let at = line.indexOf(mark, INDENT.length + 1); at !== -1; at = line.indexOf(mark, at + 1)) {
    TYPE.lastIndex = at + INDENT.length;
    const type = TYPE.exec(line)?.[0];
    if (type === undefined) continue;
    return { name: line.slice(INDENT.length, at), type, text: line.slice(at + 2 * INDENT.length + type.length) };
  }
  return null;
}
/** The name of a key's default value, in any language. */
const DEFAULT_NAME = /^\(.+\)$/;

const textBytes = (text: string): string => stringValue(text).data;

function numberBytes(text: string, bytes: 4 | 8): string | null {
  const digits = /^0x([0-9a-f]{1,16})$/i.exec(text)?.[1];
  if (digits === undefined || digits.length > bytes * 2) return null;
  const pairs = digits
    .toLowerCase()
    .padStart(bytes * 2, '0')
    .matchAll(/../g);
  return Array.from(pairs, ([pair]) => pair)
    .reverse()
    .join('');
}

const hexBytes = (text: string): string | null => (isHexBytes(text.toLowerCase()) ? text.toLowerCase() : null);

/** In characters. Settings are far shorter, and a longer one would be kept four times. */
const MOST_TEXT = 1024 * 1024;

/** Parsers for the output of `reg query` by type; the other types can't be read back from it. */
const READERS: Readonly<Partial<Record<RegistryType, (text: string) => string | null>>> = {
  REG_SZ: textBytes,
  REG_EXPAND_SZ: textBytes,
  REG_MULTI_SZ: (text) => (text === '' ? '0000' : text.split('\\0').map(textBytes).join('') + '0000'),
  REG_DWORD: (text) => numberBytes(text, 4),
  REG_QWORD: (text) => numberBytes(text, 8),
  REG_BINARY: hexBytes,
  REG_NONE: hexBytes,
};

/** Characters beyond ASCII may be in any code page of the console. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

function readingFrom(type: string, text: string): Reading {
  const data = text.length <= MOST_TEXT && isPlain(text) ? rowOf(READERS, type)?.(text) : undefined;
  return typeof data === 'string' ? { state: 'value', type: type as RegistryType, data } : UNREADABLE;
}

const KEY = /^HKEY_LOCAL_MACHINE\\(.+)$/i;

/** Returns the path of a key in the output, short and in uppercase; null for another line. */
function keyIn(line: string): string | null {
  const path = KEY.exec(line.trim())?.[1];
  return path === undefined ? null : `HKLM\\${path}`.toUpperCase();
}

/** `missing` is what `reg query` prints for a nonexistent key: a key without access never counts as absent. */
export function notFound(lines: readonly string[], missing: string): Queried {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { state: missing !== '' && printed.join('\n') === missing ? 'absent' : 'unreadable' };
}

/** Reads what `reg query` prints for a key or, with `/s`, a tree; it prints no name for one without values. */
export function readFound(key: string, isTree: boolean, lines: readonly string[]): Queried {
  const keys = new Map<string, Map<string, Reading>>();
  let values = new Map<string, Reading>();
  keys.set(key.toUpperCase(), values);
  for (const line of lines) {
    const path = keyIn(line);
    if (path !== null) {
      if (path !== key.toUpperCase() && !isTree) break; // the keys below are only named
      values = keys.get(path) ?? new Map<string, Reading>();
      keys.set(path, values);
    } else {
      const found = valueIn(line);
      if (found === null) continue;
      const { name, type, text } = found;
      values.set(DEFAULT_NAME.test(name) ? '' : name.toUpperCase(), readingFrom(type, text));
    }
  }
  return { state: 'found', keys };
}

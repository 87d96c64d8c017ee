import { typeNumber, type RegistryValue } from '../windows/registry.ts';
import { TEXT_TYPE_NUMBERS } from './data.ts';
import { bytesOfHex, hexOfBytes, textOfUtf16Hex } from './hex.ts';
import { keyPathProblem } from './hives.ts';
import { HEADER_LINES } from './items.ts';

/** One value of a key; a null value writes the line that deletes it. */
interface RegFileWrite {
  readonly name: string;
  readonly value: RegistryValue | null;
}

/** A part of a file to write. Paths are full: `HKEY_LOCAL_MACHINE\SOFTWARE\...`. */
export type RegFileEntry =
  | { readonly kind: 'key'; readonly path: string; readonly values: readonly RegFileWrite[] }
  | { readonly kind: 'key-deletion'; readonly path: string }
  | { readonly kind: 'comment'; readonly text: string };

/** How values are written if the file isn't UTF-16 with the 5.00 header. */
export interface ValueTextRules {
  /** True if the file can contain a text as it is; always, by default. */
  readonly holds?: (text: string) => boolean;
  /** Returns the 8-bit bytes of a text, or null if it has none. Only for a REGEDIT4 file. */
  readonly encodeAnsi?: (text: string) => Uint8Array | null;
}

/** Regedit folds lines so that each fits in 80 columns with its backslash. */
const MAX_COLUMNS = 80;

/** Characters that can't be in a name on a line of text. */
const NEVER_IN_NAMES = /[\0-\x1f]/;

/** Characters for which a text is written as bytes: Wine drops a raw line break, and editors corrupt the others. */
const NEVER_IN_TEXT = /[\0-\x1f\x7f-\x9f]/;

const LONE_SURROGATE = /(?:[\ud800-\udbff](?![\udc00-\udfff]))|(?:(?<![\ud800-\udbff])[\udc00-\udfff])/;

export function isWritableName(name: string): boolean {
  return !NEVER_IN_NAMES.test(name);
}

export function isWritableKey(path: string): boolean {
  return keyPathProblem(path) === null && !NEVER_IN_NAMES.test(path);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Returns what precedes the data: `"Name"=` or `@=`. */
function beforeData(name: string): string {
  return name === '' ? '@=' : `${quoted(name)}=`;
}

function folded(start: string, hex: string): readonly string[] {
  const lines: string[] = [];
  let line = start;
  const last = hex.length - 2;
  for (let at = 0; at <= last; at += 2) {
    const piece = hex.slice(at, at + 2) + (at < last ? ',' : '');
    const room = MAX_COLUMNS - (at < last ? 1 : 0);
    if (line.length + piece.length > room && at > 0) {
      lines.push(`${line}\\`);
      line = '  ';
    }
    line += piece;
  }
  return [...lines, line];
}

/** Returns the text of a REG_SZ that can be quoted: clean UTF-16 with one NUL, at its end. Otherwise null. */
function quotableText(value: RegistryValue): string | null {
  if (value.type !== 'REG_SZ') return null;
  const text = textOfUtf16Hex(value.data);
  if (!text?.endsWith('\0')) return null;
  const content = text.slice(0, -1);
  return NEVER_IN_TEXT.test(content) || LONE_SURROGATE.test(content) ? null : content;
}

/** Returns the bytes as a REGEDIT4 file lists them, or null if the text has no 8-bit form. */
function ansiHex(value: RegistryValue, encodeAnsi: (text: string) => Uint8Array | null): string | null {
  if (!TEXT_TYPE_NUMBERS.includes(typeNumber(value.type))) return value.data;
  const text = textOfUtf16Hex(value.data);
  const bytes = text === null ? null : encodeAnsi(text);
  return bytes === null ? null : hexOfBytes(bytes);
}

/**
 * Returns the lines of one value, folded like regedit's, without line ends. Null if the file can't contain it: a name
 * that isn't writable or not in the file's code page, or a REGEDIT4 text that its code page lacks.
 */
export function valueLines(
  name: string,
  value: RegistryValue | null,
  rules: ValueTextRules = {},
): readonly string[] | null {
  const holds = rules.holds ?? ((): boolean => true);
  if (!isWritableName(name) || !holds(name)) return null;
  const start = beforeData(name);
  if (value === null) return [`${start}-`];
  const text = quotableText(value);
  if (text !== null && holds(text)) return [start + quoted(text)];
  if (value.type === 'REG_DWORD' && value.data.length === 8) {
    return [`${start}dword:${hexOfBytes(bytesOfHex(value.data).reverse())}`];
  }
  const hex = rules.encodeAnsi === undefined ? value.data : ansiHex(value, rules.encodeAnsi);
  if (hex === null) return null;
  const type = value.type === 'REG_BINARY' ? 'hex:' : `hex(${typeNumber(value.type).toString(16)}):`;
  return folded(start + type, hex);
}

function entryLines(entry: RegFileEntry): readonly string[] {
  if (entry.kind === 'comment') return entry.text.split(/\r\n|\n|\r/).map((line) => `;${line}`);
  if (!isWritableKey(entry.path))
    throw new RangeError(`a .reg file can not hold the key ${JSON.stringify(entry.path)}`);
  if (entry.kind === 'key-deletion') return [`[-${entry.path}]`, ''];
  const values = entry.values.flatMap(({ name, value }) => {
    const lines = valueLines(name, value);
    if (lines === null) throw new RangeError(`a .reg file can not hold the name ${JSON.stringify(name)}`);
    return lines;
  });
  return [`[${entry.path}]`, ...values, ''];
}

/**
 * Returns a whole file as text: header 5.00, CR LF, an empty line after each key. To be encoded as UTF-16LE with a byte
 * order mark (the text has none). A text with line breaks or control characters is written as bytes, `hex(1)`.
 *
 * Throws a RangeError for a path without a full hive name and for names with control characters, which no file can
 * contain.
 */
export function writeRegFile(entries: readonly RegFileEntry[]): string {
  const lines = [HEADER_LINES['5.00'], '', ...entries.flatMap(entryLines)];
  return lines.map((line) => `${line}\r\n`).join('');
}

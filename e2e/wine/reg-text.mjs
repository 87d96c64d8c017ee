// Reads and writes the .reg text of Wine's regedit: the tests' own tools, so it shares no code with the drivers.

/**
 * @typedef {object} RegEntry
 * @property {string} key As written, such as `HKEY_LOCAL_MACHINE\SOFTWARE\X`.
 * @property {string | null} name Null for a line that only names the key; empty for the default value.
 * @property {number} type Its Windows number.
 * @property {string} data Its bytes as lower-case hex digits.
 */

/** @type {Readonly<Record<string, string>>} */
const LETTERS = { n: '\n', r: '\r' };
const HEADER = 'Windows Registry Editor Version 5.00';
// Inside quotes; a text may run over several lines.
const QUOTED = String.raw`(?:[^"\\]|\\[^])*`;
const KEY_LINE = String.raw`\[(?<deletes>-?)(?<key>[^\r\n]+)\][ \t]*$`;
const NAME = String.raw`(?:@|"(?<name>${QUOTED})")`;
const DATA = String.raw`(?:"(?<text>${QUOTED})"|dword:(?<dword>[0-9a-f]+)|hex(?:\((?<type>[0-9a-f]+)\))?:(?<hex>[0-9a-f,\s\\]*))`;
// Deleted values match neither: they don't exist afterwards.
const LINE = new RegExp(`^(?:${KEY_LINE}|${NAME}=${DATA})`, 'gimu');

/** Parses everything that a .reg file sets. @param {string} text @returns {RegEntry[]} */
export function parseRegText(text) {
  /** @type {RegEntry[]} */
  const entries = [];
  let key = '';
  for (const { groups = {} } of text.matchAll(LINE)) {
    if (groups.key !== undefined) {
      key = groups.deletes === '-' ? '' : groups.key;
      if (key !== '') entries.push({ key, name: null, type: 0, data: '' });
    } else if (key !== '') {
      entries.push({ key, name: unescape(groups.name ?? ''), ...valueOf(groups) });
    }
  }
  return entries;
}

/** @param {Partial<Record<string, string>>} groups @returns {{ type: number, data: string }} */
function valueOf({ text, dword, type, hex = '' }) {
  if (text !== undefined) return { type: 1, data: Buffer.from(`${unescape(text)}\0`, 'utf16le').toString('hex') };
  if (dword !== undefined) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(Number.parseInt(dword, 16));
    return { type: 4, data: bytes.toString('hex') };
  }
  return { type: type === undefined ? 3 : Number.parseInt(type, 16), data: hexBytes(hex) };
}

/** @param {string} list Such as `a,0,ff`. */
function hexBytes(list) {
  const bytes = list.replaceAll(/[\s\\]/g, '').split(',');
  return bytes
    .filter((byte) => byte !== '')
    .map((byte) => byte.toLowerCase().padStart(2, '0'))
    .join('');
}

/**
 * Formats every value as type and bytes, so that regedit has nothing to interpret.
 * @param {readonly RegEntry[]} entries
 */
export function formatRegText(entries) {
  const lines = entries.flatMap(({ key, name, type, data }) => {
    if (name === null) return [`[${key}]`];
    const label = name === '' ? '@' : `"${escape(name)}"`;
    return [`[${key}]`, `${label}=hex(${type.toString(16)}):${(data.match(/../g) ?? []).join(',')}`];
  });
  return [HEADER, '', ...lines, ''].join('\r\n');
}

/** Removes keys with everything under them. @param {readonly string[]} keys */
export function formatDeletion(keys) {
  return [HEADER, '', ...keys.map((key) => `[-${key}]`), ''].join('\r\n');
}

/** Uses the one encoding that every regedit reads correctly. @param {string} text */
export function encodeRegText(text) {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

/** Decodes UTF-16 with a byte order mark, otherwise UTF-8 with or without one. @param {Buffer} bytes */
export function decodeRegText(bytes) {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll(/["\\]/g, '\\$&');
}

/** @param {string} text */
function unescape(text) {
  return text.replaceAll(/\\([^])/g, (_all, /** @type {string} */ letter) => LETTERS[letter] ?? letter);
}

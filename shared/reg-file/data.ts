import { stringValue, typeName, utf16Hex, type RegistryValue } from '../windows/registry.ts';
import type { RegFileErrorCode, RegFileVersion } from './items.ts';
import { bytesOfHex, hexOfByteList } from './hex.ts';
import { succeed, type Result } from '../result.ts';

export type Parsed<T> = Result<T, { readonly ok: false; readonly code: RegFileErrorCode; readonly detail: string }>;

/** Types whose bytes are 8-bit text in a REGEDIT4 file: REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ. */
export const TEXT_TYPE_NUMBERS: readonly number[] = [1, 2, 7];

/** 0x80 to 0x9F of Windows-1252. The five unused bytes are the control characters of the same number, as in Windows. */
const HIGH_BYTES =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes 8-bit text of a Western European Windows. The platform's own decoder reads 0x80 to 0x9F as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? HIGH_BYTES.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}

function failed(code: RegFileErrorCode, detail: string): Parsed<never> {
  return { ok: false, code, detail };
}

/** Returns the index of the quote that closes a string, or -1. A quote after a backslash doesn't close it. */
export function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  for (let escape = text.indexOf('\\', from); escape >= 0 && escape < quote;) {
    const next = escape + 2;
    if (quote < next) quote = text.indexOf('"', next);
    escape = text.indexOf('\\', next);
  }
  return quote;
}

/** Undoes `\\` and `\"`. Any other escape is an error: programs disagree on what it means. */
export function unescapeText(text: string): Parsed<string> {
  if (!text.includes('\\')) return succeed(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', start)) {
    const escaped = text.charAt(at + 1);
    if (escaped !== '\\' && escaped !== '"')
      return failed('bad-escape', `a backslash before ${JSON.stringify(escaped)}; write \\\\ for one backslash`);
    parts.push(text.slice(start, at), escaped);
    start = at + 2;
  }
  parts.push(text.slice(start));
  return succeed(parts.join(''));
}

export function parseString(text: string): Parsed<RegistryValue> {
  const close = closingQuote(text, 1);
  if (close < 0) return failed('unclosed-string', 'the text has no closing quote');
  const rest = text.slice(close + 1).trim();
  if (rest !== '' && !rest.startsWith(';')) return failed('trailing-text', 'there is more after the closing quote');
  const content = unescapeText(text.slice(1, close));
  return content.ok ? succeed(stringValue(content.value)) : content;
}

/** Parses what follows the equals sign, unfolded and without comment: `dword:...` or `hex...:`. */
export function parseData(text: string, version: RegFileVersion): Parsed<RegistryValue> {
  if (/^dword:/i.test(text)) return parseDword(text.slice('dword:'.length).trim());
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:/i.exec(text);
  if (hex === null) return failed('unknown-type', 'the data is neither a quoted text, dword:, hex: nor hex(n):');
  const bytes = hexOfByteList(text.slice(hex[0].length));
  if (bytes === null) return failed('bad-bytes', 'the bytes must be pairs of hex digits with commas between them');
  const type = hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16);
  const widen = version === 'REGEDIT4' && TEXT_TYPE_NUMBERS.includes(type);
  return succeed({ type: typeName(type), data: widen ? utf16Hex(decodeWindows1252(bytesOfHex(bytes))) : bytes });
}

function parseDword(digits: string): Parsed<RegistryValue> {
  if (!/^[0-9a-f]{1,8}$/i.test(digits)) return failed('bad-number', 'dword: takes 1 to 8 hex digits, without 0x');
  const all = digits.toLowerCase().padStart(8, '0');
  const data = all.slice(6) + all.slice(4, 6) + all.slice(2, 4) + all.slice(0, 2);
  return succeed({ type: 'REG_DWORD', data });
}

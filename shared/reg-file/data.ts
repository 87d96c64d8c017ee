import { stringValue, typeName, utf16Hex, type RegistryValue } from '../windows/registry.ts';
import type { RegFileErrorCode, RegFileVersion } from './items.ts';
import { bytesOfHex, hexOfByteList } from './hex.ts';
import { succeed, type Result } from '../result.ts';
import { rowOf } from '../row-of.ts';

/** Decodes the 8-bit text bytes of a REGEDIT4 file. */
type DecodeAnsi = (bytes: Uint8Array) => string;

/** How text is read; `controlEscapes` reads `\n`, `\r` and `\0` as Wine's exports mean them. */
export interface TextRules {
  readonly version: RegFileVersion;
  readonly decodeAnsi: DecodeAnsi;
  readonly controlEscapes: boolean;
}

export type Parsed<T> = Result<T, { readonly ok: false; readonly code: RegFileErrorCode; readonly detail: string }>;

/** Types whose bytes are 8-bit text in a REGEDIT4 file: REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ. */
export const TEXT_TYPE_NUMBERS: readonly number[] = [1, 2, 7];

const CONTROL_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', '0': '\0' };

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
export function unescapeText(text: string, rules: Pick<TextRules, 'controlEscapes'>): Parsed<string> {
  if (!text.includes('\\')) return succeed(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', start)) {
    const escaped = text.charAt(at + 1);
    const meant =
      escaped === '\\' || escaped === '"'
        ? escaped
        : rules.controlEscapes
          ? rowOf(CONTROL_ESCAPES, escaped)
          : undefined;
    if (meant === undefined)
      return failed('bad-escape', `a backslash before ${JSON.stringify(escaped)}; write \\\\ for one backslash`);
    parts.push(text.slice(start, at), meant);
    start = at + 2;
  }
  parts.push(text.slice(start));
  return succeed(parts.join(''));
}

export function parseString(text: string, rules: TextRules): Parsed<RegistryValue> {
  const close = closingQuote(text, 1);
  if (close < 0) return failed('unclosed-string', 'the text has no closing quote');
  const rest = text.slice(close + 1).trim();
  if (rest !== '' && !rest.startsWith(';')) return failed('trailing-text', 'there is more after the closing quote');
  const content = unescapeText(text.slice(1, close), rules);
  return content.ok ? succeed(stringValue(content.value)) : content;
}

/** Parses what follows the equals sign, unfolded and without comment: `dword:...` or `hex...:`. */
export function parseData(text: string, rules: TextRules): Parsed<RegistryValue> {
  if (/^dword:/i.test(text)) return parseDword(text.slice('dword:'.length).trim());
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:/i.exec(text);
  if (hex === null) return failed('unknown-type', 'the data is neither a quoted text, dword:, hex: nor hex(n):');
  const bytes = hexOfByteList(text.slice(hex[0].length));
  if (bytes === null) return failed('bad-bytes', 'the bytes must be pairs of hex digits with commas between them');
  const type = hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16);
  const widen = rules.version === 'REGEDIT4' && TEXT_TYPE_NUMBERS.includes(type);
  return succeed({ type: typeName(type), data: widen ? utf16Hex(rules.decodeAnsi(bytesOfHex(bytes))) : bytes });
}

function parseDword(digits: string): Parsed<RegistryValue> {
  if (!/^[0-9a-f]{1,8}$/i.test(digits)) return failed('bad-number', 'dword: takes 1 to 8 hex digits, without 0x');
  const all = digits.toLowerCase().padStart(8, '0');
  const data = all.slice(6) + all.slice(4, 6) + all.slice(2, 4) + all.slice(0, 2);
  return succeed({ type: 'REG_DWORD', data });
}

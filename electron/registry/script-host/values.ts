import { type RegistryValue, dwordOf, dwordValue, stringOf, stringValue } from '../../../shared/windows/registry.ts';
import type { ParsedValue, PutValue } from './protocol.ts';
import { rowOf } from '../../../shared/row-of.ts';

// The package's scripts escape JSON by hand: a line break comes out as the letters \r\n, just as a backslash before an
// r or an n does, and any other control character spoils the whole answer.
const AMBIGUOUS = /\\[rn]/;
const CONTROL = /\p{Cc}/u;

type FromParsed = (value: unknown) => RegistryValue | null;

const FROM_PARSED: Readonly<Record<string, FromParsed>> = {
  REG_SZ: (value) => (isPlainText(value) ? stringValue(value) : null),
  REG_DWORD: (value) => (isNumberBelow(value, 2 ** 32) ? dwordValue(value) : null),
  // Larger numbers have lost their last digits.
  REG_QWORD: (value) => (isNumberBelow(value, 2 ** 53) ? { type: 'REG_QWORD', data: qwordHex(BigInt(value)) } : null),
  REG_BINARY: (value) =>
    Array.isArray(value) && value.every((byte) => isNumberBelow(byte, 256))
      ? { type: 'REG_BINARY', data: Buffer.from(value).toString('hex') }
      : null,
  // An empty list may be stored in several ways.
  REG_MULTI_SZ: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((text) => isPlainText(text) && text !== '')
      ? { type: 'REG_MULTI_SZ', data: stringValue(`${value.join('\0')}\0`).data }
      : null,
};

/**
 * Returns the type and bytes of a value parsed by the scripts; null if they are unknown. REG_EXPAND_SZ is already
 * expanded and REG_NONE is always 0. A text is assumed to have one terminating NUL, as Windows' own tools write it:
 * anything after that is never shown.
 */
export function fromParsed({ type, value }: ParsedValue): RegistryValue | null {
  return rowOf(FROM_PARSED, type)?.(value) ?? null;
}

/** Returns the form in which the package writes exactly this value; null if there is none. */
export function toPut(value: RegistryValue): PutValue | null {
  const put = candidate(value);
  if (put === null) return null;
  // Never write what couldn't be read back exactly: nothing could verify it.
  const readBack = fromParsed({ type: put.type, value: put.type === 'REG_QWORD' ? Number(put.value) : put.value });
  return readBack?.type === value.type && readBack.data === value.data ? put : null;
}

function candidate(value: RegistryValue): PutValue | null {
  const bytes = Buffer.from(value.data, 'hex');
  switch (value.type) {
    case 'REG_DWORD': {
      const number = dwordOf(value);
      return number === null ? null : { type: 'REG_DWORD', value: number };
    }
    case 'REG_QWORD':
      return bytes.length === 8 ? { type: 'REG_QWORD', value: bytes.readBigUInt64LE().toString() } : null;
    case 'REG_SZ':
      return { type: 'REG_SZ', value: stringOf(value) ?? '' };
    case 'REG_BINARY':
      // An empty line would end the script's input.
      return bytes.length === 0 ? null : { type: 'REG_BINARY', value: [...bytes] };
    case 'REG_MULTI_SZ': {
      const texts = bytes.toString('utf16le').split('\0').slice(0, -2);
      // The script splits its one line at commas.
      return texts.some((text) => text.includes(',')) ? null : { type: 'REG_MULTI_SZ', value: texts };
    }
    default:
      return null;
  }
}

function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && !AMBIGUOUS.test(value) && !CONTROL.test(value);
}

function isNumberBelow(value: unknown, limit: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < limit;
}

function qwordHex(number: bigint): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(number);
  return bytes.toString('hex');
}

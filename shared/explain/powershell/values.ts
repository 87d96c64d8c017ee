import {
  flagValue,
  isTrue,
  joinTexts,
  listValue,
  numberValue,
  textOf,
  textValue,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import { rowOf } from '../../row-of.ts';

const NUMBER = /^([+-]?)(0x[0-9a-f]{1,8}|[0-9]{1,10})(kb|mb|gb)?$/i;
const MULTIPLIERS: Readonly<Record<string, number>> = { kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };
/** With a fraction, an exponent, the letters of a type, more digits or a larger unit. */
const OTHER_NUMBER = /^[+-]?(?:0x[0-9a-f]+|[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?(?:u?[yls]|[und])?(?:[kmgtp]b)?$/i;

/** A number as PowerShell reads one: leading zeros are decimal, and eight hexadecimal digits may be negative. */
export function parseNumber(word: string): number | null {
  const [, sign, digits, multiplier = ''] = NUMBER.exec(word.trim()) ?? [];
  if (digits === undefined) return null;
  const plain = Number(digits);
  const value = /^0x/i.test(digits) && plain > MAX_INTEGER ? plain - 2 ** 32 : plain;
  return value * (rowOf(MULTIPLIERS, multiplier.toLowerCase()) ?? 1) * (sign === '-' ? -1 : 1);
}

const MAX_INTEGER = 2 ** 31 - 1;

/** Whether a number is an integer of 32 bits, which PowerShell stores as REG_DWORD. */
export const isInteger = (value: number): boolean => value >= -MAX_INTEGER - 1 && value <= MAX_INTEGER;

/** Whether a word is a number for PowerShell, in whatever way it is written. */
export const looksLikeNumber = (word: string): boolean => OTHER_NUMBER.test(word.trim());

/** A value made another type, as `[int]` in front of it does. */
export function cast(type: string, value: Value): Value {
  const name = type.toLowerCase().replace(/^system\./, '');
  if (/^u?int(?:16|32|64)?$|^u?long$|^byte$/.test(name)) {
    const number = value?.kind === 'text' ? parseNumber(value.text) : plainNumber(value);
    return number !== null && isInteger(number) ? numberValue(number, !/^int(?:32)?$/.test(name)) : UNKNOWN;
  }
  if (name === 'string') return joinTexts([value]);
  if (name === 'bool' || name === 'boolean') {
    const isOn = isTrue(value);
    return isOn === null ? UNKNOWN : flagValue(isOn);
  }
  if (/^(?:psobject|pscustomobject|object|ordered|hashtable|(?:microsoft\.win32\.)?registryvaluekind)$/.test(name))
    return value;
  if (/^(?:string|object)\[\]$|^array$/.test(name) && value !== null)
    return value.kind === 'list' ? value : listValue([value]);
  return UNKNOWN;
}

/** Bits of integers; of anything larger they are another number. */
const bits =
  (make: (a: number, b: number) => number) =>
  (a: number, b: number): number =>
    isInteger(a) && isInteger(b) ? make(a, b) : Number.NaN;

const NUMERIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '-bor': bits((a, b) => a | b),
  '-band': bits((a, b) => a & b),
  '-bxor': bits((a, b) => a ^ b),
};

/** A flag is a number as well. */
function plainNumber(value: Value): number | null {
  if (value?.kind === 'number') return value.value;
  return value?.kind === 'flag' ? Number(value.on) : null;
}

/** Two values with an operator between them; unknown for an operator that has no rule here. */
export function combine(sign: string, left: Value, right: Value): Value {
  const operator = sign.toLowerCase();
  if (left === null || right === null) return UNKNOWN;
  if (left.kind === 'number' && right.kind === 'number') {
    const make = rowOf(NUMERIC, operator);
    const isWide = left.isWide === true || right.isWide === true;
    return make === undefined ? UNKNOWN : numberValue(make(left.value, right.value), isWide);
  }
  if (operator === '-f') return formatted(left, right.kind === 'list' ? right.items : [right]);
  if (operator !== '+') return UNKNOWN;
  if (left.kind === 'list') return listValue([...left.items, ...(right.kind === 'list' ? right.items : [right])]);
  const text = textOf(right);
  return left.kind === 'text' && text !== null ? textValue(left.text + text) : UNKNOWN;
}

/** `'{0} {1}' -f 'a', 'b'`; how a number is spelt isn't followed. */
function formatted(pattern: Value, items: readonly Value[]): Value {
  if (pattern?.kind !== 'text' || /\{\{|\}\}|\{\d+[^}\d]/.test(pattern.text)) return UNKNOWN;
  const parts = pattern.text.split(/\{(\d{1,3})\}/);
  return joinTexts(parts.map((part, at) => (at % 2 === 0 ? textValue(part) : (items[Number(part)] ?? UNKNOWN))));
}

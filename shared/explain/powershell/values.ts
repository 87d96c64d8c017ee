import {
  asText,
  flagValue,
  isTrue,
  listValue,
  mapValue,
  numberValue,
  pairValues,
  textOf,
  textValue,
  UNKNOWN,
  type Value,
} from '../lattice/value.ts';
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
  if (/^u?int(?:16|32|64)?$|^u?long$|^byte$/.test(name))
    return mapValue(value, (one) => {
      const number = one.kind === 'number' ? one.value : one.kind === 'text' ? parseNumber(one.text) : null;
      if (number === null || !isInteger(number)) return UNKNOWN;
      return numberValue(number, !/^int(?:32)?$/.test(name));
    });
  if (name === 'string') return asText(value);
  if (name === 'bool' || name === 'boolean')
    return mapValue(value, (one) => {
      const isOn = isTrue([one]);
      return isOn === null ? UNKNOWN : flagValue(isOn);
    });
  if (/^(?:psobject|pscustomobject|object|ordered|hashtable|(?:microsoft\.win32\.)?registryvaluekind)$/.test(name))
    return value;
  if (/^(?:string|object)\[\]$|^array$/.test(name))
    return mapValue(value, (one) => (one.kind === 'list' ? [one] : listValue([[one]])));
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

const fold = (text: string): string => text.toLowerCase();

const TESTS: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  '-eq': (a, b) => fold(a) === fold(b),
  '-ieq': (a, b) => fold(a) === fold(b),
  '-ne': (a, b) => fold(a) !== fold(b),
  '-ceq': (a, b) => a === b,
  '-cne': (a, b) => a !== b,
};

const NUMBER_TESTS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '-eq': (a, b) => a === b,
  '-ne': (a, b) => a !== b,
  '-lt': (a, b) => a < b,
  '-le': (a, b) => a <= b,
  '-gt': (a, b) => a > b,
  '-ge': (a, b) => a >= b,
};

/** Two values with an operator between them; unknown for an operator that has no rule here. */
export function combine(sign: string, left: Value, right: Value): Value {
  return pairValues(left, right, (a, b) => {
    const operator = sign.toLowerCase();
    if (a.kind === 'number' && b.kind === 'number') {
      const make = rowOf(NUMERIC, operator);
      if (make !== undefined) return numberValue(make(a.value, b.value), a.isWide === true || b.isWide === true);
      const test = rowOf(NUMBER_TESTS, operator);
      if (test !== undefined) return flagValue(test(a.value, b.value));
    }
    if (operator === '+' && a.kind === 'list')
      return listValue([...a.items, ...(b.kind === 'list' ? b.items : [[b] as Value])]);
    if (a.kind === 'text') {
      const text = textOf(b);
      const test = rowOf(TESTS, operator);
      if (text === null) return UNKNOWN;
      if (operator === '+') return textValue(a.text + text);
      if (test !== undefined && b.kind === 'text') return flagValue(test(a.text, text));
    }
    if (a.kind === 'flag' && b.kind === 'flag') {
      if (operator === '-and') return flagValue(a.on && b.on);
      if (operator === '-or') return flagValue(a.on || b.on);
      if (operator === '-eq') return flagValue(a.on === b.on);
    }
    return UNKNOWN;
  });
}

import { joinTexts, listValue, numberValue, textOf, textValue, UNKNOWN, type Value } from '../flow.ts';

/** Parses a number as PowerShell does: leading zeros are decimal, and eight hexadecimal digits may be negative. */
export function parseNumber(word: string): number | null {
  const [, sign, digits] = /^([+-]?)(0x[0-9a-f]{1,8}|[0-9]{1,10})$/i.exec(word.trim()) ?? [];
  if (digits === undefined) return null;
  const plain = Number(digits);
  const value = /^0x/i.test(digits) && plain > MAX_INTEGER ? plain - 2 ** 32 : plain;
  return sign === '-' ? -value : value;
}

const MAX_INTEGER = 2 ** 31 - 1;

const isInteger = (value: number): boolean => value >= -MAX_INTEGER - 1 && value <= MAX_INTEGER;

const NUMBER_OF_ANY_KIND =
  /^[+-]?(?:0x[0-9a-f]+|[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?(?:u?[yls]|[und])?(?:[kmgtp]b)?$/i;

/** True if a word is a number for PowerShell in any notation: with a fraction, an exponent, a type, a unit. */
export const looksLikeNumber = (word: string): boolean => NUMBER_OF_ANY_KIND.test(word.trim());

/** Converts a value to another type, by its name in lower case, as `[int]` in front of it does. */
export function cast(name: string, value: Value): Value {
  if (/^int(?:32)?$/.test(name)) {
    const number = value?.kind === 'text' ? parseNumber(value.text) : value?.kind === 'number' ? value.value : null;
    return number !== null && isInteger(number) ? numberValue(number) : UNKNOWN;
  }
  if (name === 'string') return joinTexts([value]);
  if (/^bool(?:ean)?$/.test(name)) return value?.kind === 'flag' ? value : UNKNOWN;
  if (/^(?:psobject|pscustomobject|object|ordered|hashtable|registryvaluekind)$/.test(name)) return value;
  return /^(?:object\[\]|array)$/.test(name) && value?.kind === 'list' ? value : UNKNOWN;
}

/** Fills `{0}` in a text. Numbers in another notation, as `{0:X}`, are unknown. */
function format(text: string, given: readonly (string | null)[]): Value {
  const isPlain = !/[{}]/.test(text.replace(/\{\d\}/g, ''));
  const parts = text.split(/\{(\d)\}/).map((part, at) => (at % 2 === 0 ? part : (given[Number(part)] ?? null)));
  return isPlain && !parts.includes(null) ? textValue(parts.join('')) : UNKNOWN;
}

/** Combines two values by an operator. The result is unknown if the operator has no rule here. */
export function combine(sign: string, left: Value, right: Value): Value {
  if (left?.kind === 'number' && right?.kind === 'number') {
    const [a, b] = [left.value, right.value];
    if (sign === '+') return numberValue(a + b);
    return /^-bor$/i.test(sign) && isInteger(a) && isInteger(b) ? numberValue(a | b) : UNKNOWN;
  }
  if (left?.kind === 'test' && right?.kind === 'flag' && /^-(?:eq|ne)$/i.test(sign))
    return { ...left, isThere: (/^-eq$/i.test(sign) === right.on) === left.isThere };
  if (/^-f$/i.test(sign) && left?.kind === 'text') return format(left.text, listTexts(right) ?? []);
  return sign === '+' && left?.kind === 'text' ? joinTexts([left, right]) : UNKNOWN;
}

/** Returns the texts of a single value or of a list, in order. An unknown item of a list becomes null. */
export function listTexts(value: Value): readonly (string | null)[] | null {
  if (value?.kind === 'list') return value.items.map(textOf);
  const text = textOf(value);
  return text === null ? null : [text];
}

export const rangeOf = (first: number, last: number): Value =>
  listValue(
    Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => numberValue(first < last ? first + at : first - at)),
  );

/** What asks if an administrator runs the script, as one has to: a test that holds. */
export const ADMIN: Value = { kind: 'test', key: 'HKLM', isThere: true };

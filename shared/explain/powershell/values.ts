/** The value of an expression, without running anything. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

export const UNKNOWN_VALUE: Value = { kind: 'unknown' };

const MAX_TEXT = 4096;
export const MAX_ITEMS = 1000;

export const text = (words: string): Value => (words.length > MAX_TEXT ? UNKNOWN_VALUE : { kind: 'text', text: words });

/** A value as text; null where it has none or isn't known. */
export function valueAsText(value: Value | undefined): string | null {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'number') return String(value.value);
  return value?.kind === 'nothing' ? '' : null;
}

export function valueAsList(value: Value): readonly Value[] | null {
  if (value.kind === 'unknown') return null;
  return value.kind === 'list' ? value.items : [value];
}

const NUMBER = /^([+-]?)(0x[0-9a-f]{1,8}|[0-9]{1,10})(?:u|l|ul|n)?$/i;

/** A number as PowerShell reads one: leading zeros are decimal. */
export function parseNumber(word: string): number | null {
  const found = NUMBER.exec(word.trim());
  const digits = found?.[2];
  return digits === undefined ? null : Number(digits) * (found?.[1] === '-' ? -1 : 1);
}

/** A value made another type, as `[int]` in front of it does. */
export function cast(type: string, value: Value): Value {
  const name = type.toLowerCase().replace(/^system\./, '');
  if (/^u?int(?:16|32|64)?$|^u?long$|^byte$/.test(name)) {
    if (value.kind === 'text') {
      const number = parseNumber(value.text);
      return number === null ? UNKNOWN_VALUE : { kind: 'number', value: number };
    }
    return value.kind === 'number' ? value : UNKNOWN_VALUE;
  }
  if (name === 'string') {
    const words = valueAsText(value);
    return words === null ? UNKNOWN_VALUE : text(words);
  }
  return value; // an ordered table, an object, a list of texts
}

/** Two values with an operator between them. */
export function combine(operator: string, left: Value, right: Value): Value {
  if (left.kind === 'number' && right.kind === 'number') {
    if (operator === '+') return { kind: 'number', value: left.value + right.value };
    if (operator === 'bor') return { kind: 'number', value: (left.value | right.value) >>> 0 };
    if (operator === 'band') return { kind: 'number', value: (left.value & right.value) >>> 0 };
  }
  if (operator === '+' && left.kind === 'text') {
    const words = valueAsText(right);
    return words === null ? UNKNOWN_VALUE : text(left.text + words);
  }
  if (operator === '+' && left.kind === 'list') {
    const more = valueAsList(right);
    return more === null || left.items.length + more.length > MAX_ITEMS
      ? UNKNOWN_VALUE
      : { kind: 'list', items: [...left.items, ...more] };
  }
  return UNKNOWN_VALUE;
}

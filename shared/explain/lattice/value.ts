import type { RegistryView } from '../../windows/registry.ts';

/** One thing that a variable of a script may hold. */
export type Datum =
  | { readonly kind: 'text'; readonly text: string }
  /** `isWide` where it is of another type than the usual integer, which some commands store in another way. */
  | { readonly kind: 'number'; readonly value: number; readonly isWide?: boolean }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, Value> }
  /** A key of the registry that a script holds open. */
  | { readonly kind: 'key'; readonly key: string; readonly view: RegistryView | null }
  /** An object by the name of its class, in lower case. */
  | { readonly kind: 'object'; readonly name: string };

/** What is known of a value: what it may be, at least one and at most a few; null where it may be anything. */
export type Value = readonly Datum[] | null;

export const UNKNOWN: Value = null;
export const NOTHING: Value = [{ kind: 'nothing' }];

const MAX_CHOICES = 8;
const MAX_TEXT = 8 * 1024;
const MAX_ITEMS = 256;

export const textValue = (text: string): Value => (text.length > MAX_TEXT ? UNKNOWN : [{ kind: 'text', text }]);
export const numberValue = (value: number, isWide = false): Value => {
  if (!Number.isFinite(value)) return UNKNOWN;
  return [isWide ? { kind: 'number', value, isWide } : { kind: 'number', value }];
};
export const flagValue = (on: boolean): Value => [{ kind: 'flag', on }];
export const listValue = (items: readonly Value[]): Value =>
  items.length > MAX_ITEMS ? UNKNOWN : [{ kind: 'list', items }];

function isSame(a: Datum, b: Datum): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'number':
      return b.kind === 'number' && a.value === b.value && a.isWide === b.isWide;
    case 'flag':
      return b.kind === 'flag' && a.on === b.on;
    case 'nothing':
      return b.kind === 'nothing';
    case 'key':
      return b.kind === 'key' && a.key === b.key && a.view === b.view;
    case 'object':
      return b.kind === 'object' && a.name === b.name;
    // two lists or tables are kept apart: comparing them could take long
    case 'list':
    case 'table':
      return false;
  }
}

/** Either of two values. */
export function eitherValue(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a === null || b === null) return UNKNOWN;
  const all = [...a];
  for (const one of b) if (!all.some((other) => isSame(one, other))) all.push(one);
  return all.length > MAX_CHOICES ? UNKNOWN : all;
}

/** What `make` makes of each; unknown where it makes nothing of one. */
export function mapValue(value: Value, make: (one: Datum) => Value): Value {
  if (value === null) return UNKNOWN;
  let whole: Value | undefined;
  for (const one of value) {
    const made = make(one);
    whole = whole === undefined ? made : eitherValue(whole, made);
    if (whole === null) return UNKNOWN;
  }
  return whole ?? UNKNOWN;
}

/** What `make` makes of each pair. */
export const pairValues = (a: Value, b: Value, make: (left: Datum, right: Datum) => Value): Value =>
  mapValue(a, (left) => mapValue(b, (right) => make(left, right)));

/** The one thing that a value is; null where it may be several. */
export function onlyOne(value: Value): Datum | null {
  return value?.length === 1 ? (value[0] ?? null) : null;
}

/** A datum in a text; null where it has no text of its own. */
export function textOf(datum: Datum): string | null {
  switch (datum.kind) {
    case 'text':
      return datum.text;
    case 'number':
      return String(datum.value);
    case 'nothing':
      return '';
    case 'flag':
      return datum.on ? 'True' : 'False';
    case 'list':
    case 'table':
    case 'key':
    case 'object':
      return null;
  }
}

/** A value in a text. */
export const asText = (value: Value): Value =>
  mapValue(value, (one) => {
    const text = textOf(one);
    return text === null ? UNKNOWN : textValue(text);
  });

/** The texts that a value may be; null where it isn't known. */
export function textsOf(value: Value): readonly string[] | null {
  const all = asText(value);
  return all === null ? null : all.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
}

/** Values one after the other in one text. */
export const joinTexts = (parts: readonly Value[]): Value =>
  parts.reduce<Value>(
    (whole, part) =>
      pairValues(asText(whole), asText(part), (a, b) => textValue((textOf(a) ?? '') + (textOf(b) ?? ''))),
    textValue(''),
  );

/** Whether a value is true; null where it isn't known. */
export function isTrue(value: Value): boolean | null {
  if (value === null) return null;
  const all = value.map((one) => {
    if (one.kind === 'flag') return one.on;
    if (one.kind === 'nothing') return false;
    if (one.kind === 'number') return one.value !== 0;
    return one.kind === 'text' ? one.text !== '' : null;
  });
  return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
}

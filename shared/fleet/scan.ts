/** Character codes of JSON's signs. */
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACK_SLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Where the string that begins at `from` has its closing quote; -1 where it has none. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACK_SLASH) i++;
  }
  return -1;
}

/** The index after the value that begins at `from`; -1 where it doesn't end. Whether it is JSON is for others to say. */
export function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case QUOTE:
        i = endOfString(text, i);
        if (i < 0) return -1;
        if (depth === 0) return i + 1;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth++;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (depth === 0) return i;
        depth--;
        if (depth === 0) return i + 1;
        break;
      case COMMA:
        if (depth === 0) return i;
        break;
    }
  }
  return -1;
}

/** Takes the value that begins at an index, and gives the index after it; -1 to stop. */
export type Take = (text: string, from: number) => number;

/**
 * Cuts an object without white space into its members. Gives the index after it, or -1 for another form, an empty object, or
 * where a value isn't taken. If every value is JSON by itself, so is the object.
 */
export function eachMember(text: string, from: number, takeOf: (key: string) => Take | null): number {
  if (text.charCodeAt(from) !== OPEN_OBJECT) return -1;
  for (let at = from + 1; ; at++) {
    if (text.charCodeAt(at) !== QUOTE) return -1;
    const close = text.indexOf('"', at + 1);
    if (close < 0 || text.charCodeAt(close + 1) !== COLON) return -1;
    at = takeOf(text.slice(at + 1, close))?.(text, close + 2) ?? -1;
    if (at < 0) return -1;
    const next = text.charCodeAt(at);
    if (next === CLOSE_OBJECT) return at + 1;
    if (next !== COMMA) return -1;
  }
}

/** Cuts a list without white space into its items, of so many at most, as `eachMember` does; an empty list has none. */
export function eachItem(text: string, from: number, take: Take, most: number): number {
  if (text.charCodeAt(from) !== OPEN_LIST) return -1;
  if (text.charCodeAt(from + 1) === CLOSE_LIST) return from + 2;
  for (let at = from + 1, left = most; left > 0; at++, left--) {
    at = take(text, at);
    if (at < 0) return -1;
    const next = text.charCodeAt(at);
    if (next === CLOSE_LIST) return at + 1;
    if (next !== COMMA) return -1;
  }
  return -1;
}

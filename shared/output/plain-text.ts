import { HIDDEN, visible } from './hidden.ts';

const HIDDEN_OR_LINE_END = new RegExp(`\\r\\n|${HIDDEN.source}`, 'gu');

/** Our own layout: line breaks and tabs. */
const LAYOUT = /^(?:\r?\n|\t)$/;

/**
 * A text for a terminal or a text file. Whatever is in it, it moves no cursor, clears no screen and turns no direction: but for
 * line breaks and tabs, which lay it out, every hidden character is shown as its number. Escaping it again changes nothing.
 */
export function plainText(text: string): string {
  return text.replace(HIDDEN_OR_LINE_END, (found) => (LAYOUT.test(found) ? found : visible(found)));
}

const oneLine = (text: string): string => text.replace(HIDDEN, (found) => (found === '\t' ? found : visible(found)));

/**
 * The same data with every text in it on one line, names of members too: a value with a line break in it must not look like a
 * line of ours. For data that is plain, as in JSON.
 */
export function inOneLine<T>(data: T): T;
export function inOneLine(data: unknown): unknown {
  if (typeof data === 'string') return oneLine(data);
  if (Array.isArray(data)) return data.map((item: unknown) => inOneLine(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [oneLine(name), inOneLine<unknown>(value)]));
}

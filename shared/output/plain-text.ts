/**
 * Characters that change how the text round them is shown, and show nothing themselves: control characters (C0, DEL, C1), what
 * turns the direction of a text (UAX 9), and the two line breaks of Unicode. Data may hold them; what it is shown in must not
 * obey them.
 */
export const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A hidden character so that it can be seen: `\u001b`. */
export const visible = (hidden: string): string => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`;

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

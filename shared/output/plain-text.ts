/**
 * Invisible characters that change how the text around them is shown: control characters (C0, DEL, C1), direction marks
 * (UAX 9), and Unicode's two line breaks. Data may contain them; outputs must not obey them.
 */
export const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Makes a hidden character visible: `\u001b`. */
export const visible = (hidden: string): string => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`;

const HIDDEN_OR_LINE_END = new RegExp(`\\r\\n|${HIDDEN.source}`, 'gu');

/** Our own layout: line breaks and tabs. */
const LAYOUT = /^(?:\r?\n|\t)$/;

/**
 * Returns a text for a terminal or a text file that moves no cursor, clears no screen and changes no direction: except
 * for line breaks and tabs, every hidden character is shown as its number. Idempotent.
 */
export function plainText(text: string): string {
  return text.replace(HIDDEN_OR_LINE_END, (found) => (LAYOUT.test(found) ? found : visible(found)));
}

const oneLine = (text: string): string => text.replace(HIDDEN, (found) => (found === '\t' ? found : visible(found)));

/** Every text on one line, also names of members: a line break must not look like one of our lines. For plain data. */
export function inOneLine<T>(data: T): T;
export function inOneLine(data: unknown): unknown {
  if (typeof data === 'string') return oneLine(data);
  if (Array.isArray(data)) return data.map((item: unknown) => inOneLine(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [oneLine(name), inOneLine<unknown>(value)]));
}

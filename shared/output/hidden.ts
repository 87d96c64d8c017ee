/**
 * Characters that change how the text round them is shown, and show nothing themselves: control characters (C0, DEL, C1), what
 * turns the direction of a text (UAX 9), and the two line breaks of Unicode. Data may hold them; what it is shown in must not
 * obey them.
 */
export const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A hidden character so that it can be seen: `\u001b`. */
export const visible = (hidden: string): string => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`;

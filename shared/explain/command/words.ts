/** The placeholder for an unknown part of a line; no key, name or value contains it. */
export const UNKNOWN = '\u0000';

/** One word of a command line; `isKnown` is false if any part of it is unknown. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isKnown: boolean;
}

/** A straight quote with the back-slashes before it, one of a word processor, a gap, or other text. */
const PIECES = /(\\*)"|[\u201c\u201d\u201e]|\s+|\\+|[^\s\\"\u201c\u201d\u201e]+/g;

/** Splits a line into words as Windows programs do: at blanks outside quotes. A back-slash precedes a literal quote. */
export function splitWords(line: string): readonly Word[] {
  const words: Word[] = [];
  let text: string | null = null;
  let [isQuoted, inQuotes] = [false, false];
  const close = (): void => {
    if (text !== null) words.push({ text: text.replaceAll(UNKNOWN, ''), isQuoted, isKnown: !text.includes(UNKNOWN) });
    [text, isQuoted] = [null, false];
  };
  for (const [piece, slashes] of line.matchAll(PIECES)) {
    if (!inQuotes && piece.trim() === '') close();
    else {
      const isLiteral = slashes === undefined ? !/[\u201c-\u201e]/.test(piece) : slashes.length % 2 === 1;
      const literal = slashes === undefined ? piece : '"';
      text = `${text ?? ''}${slashes?.slice(0, slashes.length / 2) ?? ''}${isLiteral ? literal : ''}`;
      if (!isLiteral) [inQuotes, isQuoted] = [!inQuotes, true];
    }
  }
  close();
  return words;
}

/** Returns the name of a program without its folder and `.exe`, in lower case. */
export const programName = (text: string): string => text.replace(/^.*[\\/]|\.exe$/gi, '').toLowerCase();

/** Returns the names in a table of lists, each list under the reason why its names are in it. */
export const namesIn = (table: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(table).flatMap((names) => names.split(' ')));
